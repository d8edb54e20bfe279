import Typography from '@mui/material/Typography';
import { useEffect, useState } from 'react';
import type { LeftInZones } from '../../../shared/ipc/zones-left.ts';
import { call } from '../../bridge.ts';
import { Busy } from '../../components/busy.tsx';
import { ProblemView } from '../../components/problem-view.tsx';
import { Blank } from '../../frame/blank.tsx';
import { Screen } from '../../frame/screen.tsx';
import { useSpelt } from '../../spelt.ts';
import { useTexts } from '../../texts.tsx';
import { Connect } from '../server/connect.tsx';
import { hostOf } from '../server/label.ts';
import { ClearForm } from './clear-form.tsx';
import { type Clearing, useClearing } from './use-clearing.ts';

export interface ClearZonesProps {
  readonly runId: string;
  onBack(): void;
}

/** Takes away what a run has left in the DNS: with a token that is typed once more, over its server, or by its owner, who is then believed by a look. */
export default function ClearZones({ runId, onBack }: ClearZonesProps) {
  const [left, setLeft] = useState<LeftInZones | null | undefined>(undefined);
  useEffect(() => {
    void call('zones.left', {}).then((reply) => {
      setLeft(reply.ok ? (reply.value.left.find((one) => one.runId === runId) ?? null) : null);
    });
  }, [runId]);
  if (left === undefined) return <Blank />;
  if (left === null) return <NothingLeft onBack={onBack} />;
  return <Left first={left} onBack={onBack} />;
}

function Left({ first, onBack }: { readonly first: LeftInZones; onBack(): void }) {
  const { t } = useTexts();
  const clearing = useClearing(first);
  const [isConnecting, setConnecting] = useState(false);
  const { left } = clearing;
  if (left === null) return <NothingLeft onBack={onBack} />;
  if (isConnecting)
    return (
      <Connect
        runId={left.runId}
        host={hostOf(left.server)}
        server={left.server}
        title={t('left.connect-title')}
        lead={t('left.connect-lead', { server: left.server })}
        why={(safety) => ({ title: t('server.why-title'), text: [safety], learn: 'login' })}
        connect={t('left.connect')}
        onConnected={({ connectionId }) => {
          setConnecting(false);
          void clearing.clear(connectionId);
        }}
        onBack={() => setConnecting(false)}
      />
    );
  return <Asking clearing={clearing} left={left} onConnect={() => setConnecting(true)} onBack={onBack} />;
}

interface AskingProps {
  readonly clearing: Clearing;
  readonly left: LeftInZones;
  onConnect(): void;
  onBack(): void;
}

function Asking({ clearing, left, onConnect, onBack }: AskingProps) {
  const { t, list } = useTexts();
  const spelt = useSpelt();
  const { isBusy, problem, problems, unseen } = clearing;
  const next = (): void => {
    if (!clearing.isFilledIn()) return;
    if (left.isOnServer) onConnect();
    else void clearing.clear(null);
  };
  return (
    <Screen
      title={t('left.title', { count: left.values.length })}
      lead={t('left.lead', { names: list(left.names.map(spelt)) })}
      why={{ title: t('left.why-title'), text: [t('left.why-1'), t('left.why-2')], learn: 'proving-control' }}
      next={{ label: t(left.isOnServer ? 'left.connect' : 'left.clear'), isDisabled: isBusy }}
      onNext={next}
      onBack={onBack}
    >
      {problem !== null && <ProblemView problem={problem} severity="care" />}
      {problems.map((each) => (
        <ProblemView key={JSON.stringify(each)} problem={each} severity="care" />
      ))}
      <ClearForm clearing={clearing} left={left} />
      {isBusy && <Busy doing={t('left.busy')} onCancel={clearing.cancel} />}
      <Typography role="status" variant="body2">
        {unseen.map(({ record, why }) => t(`left.unseen.${why}`, { record })).join(' ')}
      </Typography>
    </Screen>
  );
}

function NothingLeft({ onBack }: { onBack(): void }) {
  const { t } = useTexts();
  return (
    <Screen
      title={t('left.none-title')}
      lead={t('left.none')}
      why={null}
      next={{ label: t('left.to-sites') }}
      onNext={onBack}
    />
  );
}
