import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useCallback, useEffect, useState } from 'react';
import type { RunSummary, UnreadableRun } from '../../../shared/ipc/contract.ts';
import type { SiteStatus } from '../../../shared/ipc/site-status.ts';
import type { Problem } from '../../../shared/problems.ts';
import { standingOnTop } from '../../../shared/undo-order.ts';
import { isUnsettled } from '../../../shared/unsettled.ts';
import { CalmScene } from '../../art/scenes.tsx';
import { call } from '../../bridge.ts';
import { Busy } from '../../components/busy.tsx';
import { Card } from '../../components/card.tsx';
import { CopyButton } from '../../components/copy-button.tsx';
import { InBackground } from '../../components/in-background.tsx';
import { ProblemView } from '../../components/problem-view.tsx';
import { Row, Rows } from '../../components/rows.tsx';
import type { SignKind } from '../../components/sign.tsx';
import { WantedRecords } from '../../components/wanted-records.tsx';
import { Screen } from '../../frame/screen.tsx';
import { type Texts, useTexts } from '../../texts.tsx';
import { Sites } from './sites.tsx';
import { Unreadable } from './unreadable.tsx';

const signs: Readonly<Record<RunSummary['outcome'], SignKind>> = {
  committed: 'good',
  undone: 'skipped',
  refused: 'skipped',
  'needs-attention': 'broken',
  open: 'care',
  waiting: 'care',
};

/** Everything that was done from this computer, with the way back where there is one. */
export default function Runs(props: {
  /** Also gives up a run that waits. */
  onUndo(run: RunSummary): void;
  onResume(run: RunSummary): void;
  /** Has the server renew it now. */
  onForce(site: SiteStatus): void;
  /** Shows who renews on some server. */
  onRenewers(): void;
  onStart(): void;
  onBack(): void;
}) {
  const { onUndo, onResume, onForce, onBack } = props;
  const texts = useTexts();
  const { t, list, date, shortDate } = texts;
  const [runs, setRuns] = useState<readonly RunSummary[] | null>(null);
  const [unreadable, setUnreadable] = useState<readonly UnreadableRun[]>([]);
  const [problem, setProblem] = useState<Problem | null>(null);
  const read = useCallback(async (): Promise<void> => {
    const reply = await call('run.list', {});
    if (reply.ok) {
      setRuns(reply.value.runs.toSorted((one, other) => other.startedAt.localeCompare(one.startedAt)));
      setUnreadable(reply.value.unreadable);
    }
    setProblem(reply.ok ? null : reply.problem);
  }, []);
  useEffect(() => void read(), [read]);

  return (
    <Screen
      title={t('runs.title')}
      lead={t('runs.lead')}
      why={{ title: t('runs.why-title'), text: [t('runs.why-1')], learn: 'undo-and-safety' }}
      next={{ label: t('runs.start') }}
      onNext={props.onStart}
      onBack={onBack}
    >
      {problem !== null && (
        <ProblemView problem={problem}>
          <Button variant="outlined" onClick={() => void read()}>
            {t('frame.again')}
          </Button>
        </ProblemView>
      )}
      {runs === null && problem === null && <Busy doing={t('frame.loading')} />}
      {runs?.some(({ outcome }) => outcome === 'committed') === true && <Sites onForce={onForce} />}
      {unreadable.length > 0 && <Unreadable runs={unreadable} />}
      {runs?.length === 0 && unreadable.length === 0 && (
        <Box>
          <CalmScene />
          <Typography variant="h2" sx={{ mt: 2 }}>
            {t('runs.none-title')}
          </Typography>
          <Typography color="textSecondary">{t('runs.none')}</Typography>
        </Box>
      )}
      {runs !== null && runs.length > 0 && (
        <Rows aria-label={t('runs.title')}>
          {runs.map((run) => {
            const names = { names: list(run.names), date: date(run.startedAt) };
            return (
              <Row
                key={run.runId}
                sign={signs[run.outcome]}
                title={shortNames(run, texts)}
                action={
                  <Box
                    sx={{
                      display: 'flex',
                      flexDirection: { xs: 'column', lg: 'row' },
                      alignItems: 'flex-end',
                    }}
                  >
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
                    <CopyButton
                      label={t('runs.report')}
                      name={t('runs.report-of', names)}
                      text={() => report(run.runId)}
                    />
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
          })}
        </Rows>
      )}
      <Card>
        <Typography variant="h2">{t('renewers.ask')}</Typography>
        <Typography color="textSecondary" sx={{ mt: 0.5, mb: 1.5 }}>
          {t('renewers.ask-more')}
        </Typography>
        <Button variant="outlined" onClick={props.onRenewers}>
          {t('renewers.connect')}
        </Button>
      </Card>
      <InBackground open={null} isAlways={false} />
    </Screen>
  );
}

function actionsOf(
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
export function shortNames({ names }: RunSummary, { t }: Texts): string {
  return t('runs.names', { name: names[0] ?? '', others: Math.max(0, names.length - 1) });
}

function ending({ outcome, notAfter }: RunSummary, { t, shortDate }: Texts): string {
  if (outcome === 'committed' && notAfter !== null)
    return t('runs.committed-until', { date: shortDate(notAfter) });
  return t(`runs.${outcome}`);
}

async function report(runId: string): Promise<string | null> {
  const reply = await call('run.report', { runId });
  return reply.ok ? reply.value.text : null;
}
