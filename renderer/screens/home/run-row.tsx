import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { RunSummary } from '../../../shared/ipc/contract.ts';
import { standingOnTop } from '../../../shared/undo-order.ts';
import { isUnsettled } from '../../../shared/unsettled.ts';
import { call } from '../../bridge.ts';
import { CopyButton } from '../../components/copy-button.tsx';
import { Row } from '../../components/rows.tsx';
import type { SignKind } from '../../components/sign.tsx';
import { WantedRecords } from '../../components/wanted-records.tsx';
import { useSpelt } from '../../spelt.ts';
import { type Texts, useTexts } from '../../texts.tsx';

const signs: Readonly<Record<RunSummary['outcome'], SignKind>> = {
  committed: 'good',
  undone: 'skipped',
  refused: 'skipped',
  'needs-attention': 'broken',
  open: 'care',
  waiting: 'care',
};

export interface RunActions {
  /** Also gives up a run that waits. */
  onUndo(run: RunSummary): void;
  onResume(run: RunSummary): void;
}

/** One run, with the ways on or back that it has. `runs`: all of them, since a later one may stand on top. */
export function RunRow({
  run,
  runs,
  onUndo,
  onResume,
}: { readonly run: RunSummary; readonly runs: readonly RunSummary[] } & RunActions) {
  const texts = useTexts();
  const { t, list, date, shortDate } = texts;
  const spelt = useSpelt();
  const names = { names: list(run.names.map(spelt)), date: date(run.startedAt) };
  return (
    <Row
      sign={signs[run.outcome]}
      title={shortNames(run, spelt, texts)}
      action={
        <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end' }}>
          {actionsOf(run, runs).map((action) => (
            <Button
              key={action}
              size="small"
              aria-label={t(`runs.${action}-of`, names)}
              onClick={() => (action === 'resume' ? onResume(run) : onUndo(run))}
            >
              {t(`runs.${action}`)}
            </Button>
          ))}
          <ReportButton run={run} />
        </Box>
      }
    >
      {ending(run, texts)}
      {isBeneath(run, runs) && ` · ${t('runs.beneath')}`}
      <br />
      {t('runs.on', { server: run.server, date: shortDate(run.startedAt) })}
      {run.waiting !== undefined && <WantedRecords wait={run.waiting} />}
    </Row>
  );
}

export function ReportButton({ run }: { readonly run: RunSummary }) {
  const { t, list, date } = useTexts();
  const spelt = useSpelt();
  return (
    <CopyButton
      label={t('runs.report')}
      name={t('runs.report-of', { names: list(run.names.map(spelt)), date: date(run.startedAt) })}
      text={async () => {
        const reply = await call('run.report', { runId: run.runId });
        return reply.ok ? reply.value.text : null;
      }}
    />
  );
}

/** Pure: what may be done about a run. Only what would not be refused is offered. */
export function actionsOf(
  run: RunSummary,
  runs: readonly RunSummary[],
): readonly ('resume' | 'give-up' | 'recover' | 'undo')[] {
  if (run.outcome === 'waiting') return ['resume', 'give-up'];
  if (isUnsettled(run)) return ['recover'];
  return run.undoable && standingOnTop(run, runs) === null ? ['undo'] : [];
}

/** It can be taken back, but only behind a later one. */
const isBeneath = (run: RunSummary, runs: readonly RunSummary[]): boolean =>
  run.undoable && run.outcome === 'committed' && standingOnTop(run, runs) !== null;

/** The main name, and how many there are besides. */
export function shortNames(
  { names }: Pick<RunSummary, 'names'>,
  spelt: (name: string) => string,
  { t }: Pick<Texts, 't'>,
): string {
  return t('runs.names', { name: spelt(names[0] ?? ''), others: Math.max(0, names.length - 1) });
}

function ending({ outcome, notAfter }: RunSummary, { t, shortDate }: Texts): string {
  if (outcome === 'committed' && notAfter !== null)
    return t('runs.committed-until', { date: shortDate(notAfter) });
  return t(`runs.${outcome}`);
}
