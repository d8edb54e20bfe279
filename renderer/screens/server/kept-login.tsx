import Button from '@mui/material/Button';
import { useEffect, useState } from 'react';
import { call } from '../../bridge.ts';
import { Busy } from '../../components/busy.tsx';
import { ProblemView } from '../../components/problem-view.tsx';
import { Row, Rows } from '../../components/rows.tsx';
import { Screen } from '../../frame/screen.tsx';
import { useTexts } from '../../texts.tsx';
import { useTask } from '../../use-task.ts';
import type { ConnectProps } from './connect-props.ts';

/** Whether this computer keeps a login for the server of a run; null: not known yet. */
export function useKept(runId: string | undefined): boolean | null {
  const [isKept, setKept] = useState<boolean | null>(runId === undefined ? false : null);
  useEffect(() => {
    if (runId === undefined) return;
    let isGone = false;
    void call('server.is-kept', { runId }).then((reply) => {
      if (!isGone) setKept(reply.ok && reply.value.isKept);
    });
    return () => {
      isGone = true;
    };
  }, [runId]);
  return isKept;
}

export interface KeptLoginProps extends ConnectProps {
  readonly runId: string;
  /** Its person would rather type it. */
  onTyped(): void;
}

/** Logging in with what the keychain holds: nothing is to be typed. */
export function KeptLogin({
  runId,
  host,
  title,
  lead,
  connect,
  why,
  onConnected,
  onBack,
  onTyped,
}: KeptLoginProps) {
  const { t } = useTexts();
  const { start, isBusy, problem, cancel } = useTask('server.connect-kept');
  const go = async (): Promise<void> => {
    const reply = await start({ runId });
    if (reply.ok) onConnected({ ...reply.value, host });
  };
  return (
    <Screen
      title={title}
      lead={lead}
      why={
        why?.(t('server.kept-why')) ?? {
          title: t('server.why-title'),
          text: [t('server.kept-why')],
          learn: 'login',
        }
      }
      next={{ label: connect ?? t('server.connect'), isDisabled: isBusy }}
      onNext={() => void go()}
      onBack={onBack}
      actions={
        <Button variant="text" disabled={isBusy} onClick={onTyped}>
          {t('server.kept-other')}
        </Button>
      }
    >
      {problem !== null && (
        <ProblemView
          problem={problem}
          severity={problem.code === 'host-key-changed' ? 'broken' : 'care'}
          outcome={t('outcome.none')}
        />
      )}
      <Rows aria-label={t('server.kept')}>
        <Row sign="good" title={t('server.kept')}>
          {t('server.kept-more', { server: host })}
        </Row>
      </Rows>
      {isBusy && <Busy doing={t('server.connecting', { host })} onCancel={cancel} />}
    </Screen>
  );
}
