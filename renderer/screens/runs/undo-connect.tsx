import Typography from '@mui/material/Typography';
import type { RunSummary } from '../../../shared/ipc/contract.ts';
import { isUnsettled } from '../../../shared/unsettled.ts';
import { useSpelt } from '../../spelt.ts';
import { useTexts } from '../../texts.tsx';
import { shortNames } from '../home/run-row.tsx';
import { Connect } from '../server/connect.tsx';
import { hostOf } from '../server/label.ts';

/** Taking back an earlier run, asking how it stands, or going on with it starts with logging in again. */
export default function UndoConnect(props: {
  readonly run: RunSummary;
  /** It is gone on with, not taken back. */
  readonly isResumed: boolean;
  onConnected(connectionId: string): void;
  onBack(): void;
}) {
  const texts = useTexts();
  const { t } = texts;
  const spelt = useSpelt();
  const { run } = props;
  const kind = kindOf(run, props.isResumed);
  return (
    <Connect
      runId={run.runId}
      host={hostOf(run.server)}
      server={run.server}
      title={t(`runs.${kind}-title`, { names: shortNames(run, spelt, texts) })}
      lead={
        <>
          {t(`runs.${kind}-more`, { server: run.server })}
          {kind === 'undo' && <Remembered run={run} />}
        </>
      }
      why={(safety) => ({
        title: t('server.why-title'),
        text: [safety, t('runs.connect-why')],
        learn: 'login',
      })}
      connect={t(`runs.${kind}-connect`)}
      onConnected={({ connectionId }) => props.onConnected(connectionId)}
      onBack={props.onBack}
    />
  );
}

function kindOf(run: RunSummary, isResumed: boolean): 'recover' | 'resume' | 'give-up' | 'undo' {
  if (isUnsettled(run)) return 'recover';
  if (run.outcome !== 'waiting') return 'undo';
  return isResumed ? 'resume' : 'give-up';
}

/** What no undo reaches: the memory of the browsers that came by. */
function Remembered({ run }: { readonly run: RunSummary }) {
  const { t } = useTexts();
  if (!run.redirect && run.insistDays === null) return null;
  return (
    <Typography component="span" sx={{ display: 'block', mt: 1.5 }}>
      <b>{t('runs.remembered-title')}:</b>{' '}
      {run.insistDays === null
        ? t('runs.remembered-redirect')
        : t('runs.remembered-hsts', { days: run.insistDays })}
    </Typography>
  );
}
