import Typography from '@mui/material/Typography';
import { useEffect, useState } from 'react';
import type { LeftInZones, ZoneValueKind } from '../../../shared/ipc/zones-left.ts';
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
  readonly kind: ZoneValueKind;
  onBack(): void;
}

/** Takes away what a run has left in the DNS, or set there to stay: with a token that is typed once more, over its server, or by its owner, who is then believed by a look. */
export default function ClearZones({ runId, kind, onBack }: ClearZonesProps) {
  const [left, setLeft] = useState<LeftInZones | null | undefined>(undefined);
  useEffect(() => {
    void standingOf(runId, kind).then(setLeft);
  }, [runId, kind]);
  if (left === undefined) return <Blank />;
  if (left === null) return <NothingLeft onBack={onBack} />;
  return <Left first={left} kind={kind} onBack={onBack} />;
}

async function standingOf(runId: string, kind: ZoneValueKind): Promise<LeftInZones | null> {
  if (kind === 'lasting') {
    const reply = await call('zones.lasting', { runIds: [runId] });
    return reply.ok ? (reply.value.lasting[0] ?? null) : null;
  }
  const reply = await call('zones.left', {});
  return reply.ok ? (reply.value.left.find((one) => one.runId === runId) ?? null) : null;
}

interface LeftProps {
  readonly first: LeftInZones;
  readonly kind: ZoneValueKind;
  onBack(): void;
}

function Left({ first, kind, onBack }: LeftProps) {
  const { t } = useTexts();
  const clearing = useClearing(first, kind);
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
  return <Asking {...{ clearing, left, kind }} onConnect={() => setConnecting(true)} onBack={onBack} />;
}

interface AskingProps {
  readonly clearing: Clearing;
  readonly left: LeftInZones;
  readonly kind: ZoneValueKind;
  onConnect(): void;
  onBack(): void;
}

function Asking({ clearing, left, kind, onConnect, onBack }: AskingProps) {
  const { t, list } = useTexts();
  const spelt = useSpelt();
  const { isBusy, problem, problems, unseen } = clearing;
  const names = list(left.names.map(spelt));
  const next = (): void => {
    if (!clearing.isFilledIn()) return;
    if (left.isOnServer) onConnect();
    else void clearing.clear(null);
  };
  return (
    <Screen
      title={t(kind === 'left' ? 'left.title' : 'left.withdraw-title', { count: left.values.length })}
      lead={t(kind === 'left' ? 'left.lead' : 'left.withdraw-lead', { names })}
      why={
        kind === 'left'
          ? { title: t('left.why-title'), text: [t('left.why-1'), t('left.why-2')], learn: 'proving-control' }
          : {
              title: t('left.lasting-why-title'),
              text: [t('left.lasting-means', { names }), t('left.withdrawn')],
              learn: 'proving-control',
            }
      }
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
