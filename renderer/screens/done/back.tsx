import Button from '@mui/material/Button';
import type { TextKey } from '../../../shared/content/texts.ts';
import type { EditingId } from '../../../shared/wizard/path.ts';
import type { Ran } from '../../../shared/wizard/wizard.ts';
import { CalmScene } from '../../art/scenes.tsx';
import { ProblemView } from '../../components/problem-view.tsx';
import { Screen } from '../../frame/screen.tsx';
import { useTexts } from '../../texts.tsx';
import type { DoneProps } from './done.tsx';

/** The server is as it was: nothing was touched, or all was taken back, asked for or not. */
export function Back({ wizard, onUndo, onReopen, onHome }: DoneProps) {
  const { t } = useTexts();
  const { run, purpose, draft } = wizard;
  const problem = run.ended?.problem ?? null;
  const isStopped = problem?.code === 'cancelled';
  const { title, lead } = wordsFor(wizard, isStopped);
  const why = isGoodRehearsal(wizard) ? 'ended.rehearsed-why' : 'ended.why';
  const undoFailed = purpose === 'undo' && problem !== null;
  const again: EditingId =
    draft.server === undefined || problem?.code === 'connection-lost' ? 'server' : 'review';
  return (
    <Screen
      title={t(title)}
      lead={t(lead)}
      why={{ title: t(`${why}-title`), text: [t(`${why}-1`), t(`${why}-2`)], learn: 'undo-and-safety' }}
      next={{ label: t(next()) }}
      onNext={() => {
        if (undoFailed && run.runId) onUndo(run.runId);
        else if (purpose === 'undo') onHome();
        else onReopen(again);
      }}
      isNextByEnter={false}
      actions={
        (purpose !== 'undo' || undoFailed) && (
          <Button variant="text" onClick={onHome}>
            {t('done.finish')}
          </Button>
        )
      }
    >
      {problem !== null && !isStopped && (
        <ProblemView problem={problem} severity="care" runId={run.runId || null} />
      )}
      {(problem === null || isStopped) && <CalmScene />}
    </Screen>
  );

  function next(): TextKey {
    if (undoFailed) return 'ended.undo-retry';
    if (purpose === 'undo') return 'done.finish';
    return isGoodRehearsal(wizard) ? 'ended.for-real' : 'ended.again';
  }
}

/** A rehearsal ends taken back in any case; only trouble says that it did not go well. */
const isGoodRehearsal = ({ purpose, run }: Ran): boolean =>
  purpose === 'rehearse' && run.ended?.outcome === 'undone' && run.ended.problem === undefined;

function wordsFor(wizard: Ran, isStopped: boolean): { readonly title: TextKey; readonly lead: TextKey } {
  const { run, purpose } = wizard;
  if (run.ended?.outcome === 'refused') return { title: 'ended.refused-title', lead: 'ended.refused-lead' };
  if (purpose === 'undo') return { title: 'ended.undo-done-title', lead: 'ended.undo-done-lead' };
  if (isGoodRehearsal(wizard)) return { title: 'ended.rehearsed-title', lead: 'ended.rehearsed-lead' };
  return { title: isStopped ? 'ended.stopped-title' : 'ended.undone-title', lead: 'ended.undone-lead' };
}
