import Typography from '@mui/material/Typography';
import { useEffect, useState } from 'react';
import type { SpaceView } from '../../../shared/ipc/webspace.ts';
import type { Problem } from '../../../shared/problems.ts';
import { call } from '../../bridge.ts';
import { Busy } from '../../components/busy.tsx';
import { ProblemView } from '../../components/problem-view.tsx';
import { Screen } from '../../frame/screen.tsx';
import { useTexts } from '../../texts.tsx';
import { Begin } from './begin.tsx';
import type { WebSpaceProps } from './props.ts';
import { Stands } from './stands.tsx';

/** A certificate for a host's form: got by way of its web space, put in by hand, looked at from outside. */
export default function WebSpace(props: WebSpaceProps) {
  return props.id === null ? <Begin {...props} /> : <Known {...props} id={props.id} />;
}

function Known({ id, ...props }: Omit<WebSpaceProps, 'id'> & { readonly id: string }) {
  const { t } = useTexts();
  const [space, setSpace] = useState<SpaceView | null | 'reading'>('reading');
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => {
    let isWanted = true;
    void call('webspace.list', {}).then((reply) => {
      if (!isWanted) return;
      if (!reply.ok) setProblem(reply.problem);
      setSpace(reply.ok ? (reply.value.spaces.find((one) => one.id === id) ?? null) : null);
    });
    return () => {
      isWanted = false;
    };
  }, [id]);
  if (space !== null && space !== 'reading') return <Stands {...props} space={space} onChanged={setSpace} />;
  return (
    <Screen title={t('webspace.title')} why={null} learn="hosts-offer" onBack={props.onBack}>
      {problem !== null && <ProblemView problem={problem} />}
      {space === 'reading' && <Busy doing={t('frame.loading')} />}
      {space === null && problem === null && <Typography>{t('webspace.gone')}</Typography>}
    </Screen>
  );
}
