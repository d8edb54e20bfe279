import Button from '@mui/material/Button';
import type { PlainKey } from '../../../shared/content/texts.ts';
import type { EditingId } from '../../../shared/wizard/path.ts';
import type { RunView } from '../../../shared/wizard/run-view.ts';
import type { Ran } from '../../../shared/wizard/wizard.ts';
import { CalmScene, CaughtScene } from '../../art/scenes.tsx';
import { ProblemView } from '../../components/problem-view.tsx';
import { Screen } from '../../frame/screen.tsx';
import { useTexts } from '../../texts.tsx';
import type { DoneProps } from './done-props.ts';

type Words = { readonly title: PlainKey; readonly lead: PlainKey };

/** The server is as it was: nothing was touched, or all was taken back, asked for or not. */
export function Back({ wizard, onUndo, onReopen, onHome }: DoneProps) {
  const { t } = useTexts();
  const { run, purpose, draft } = wizard;
  const problem = run.ended?.problem ?? null;
  const isStopped = problem?.code === 'cancelled';
  const { title, lead } = wordsFor(wizard, isStopped);
  const why = whyOf(wizard);
  const isUndo = purpose === 'undo' || purpose === 'recover';
  const undoFailed = isUndo && problem !== null && run.ended?.outcome !== 'undone';
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
        else if (isUndo) onHome();
        else onReopen(again);
      }}
      isNextByEnter={false}
      actions={
        (!isUndo || undoFailed) && (
          <Button variant="text" onClick={onHome}>
            {t('done.finish')}
          </Button>
        )
      }
    >
      {problem !== null && !isStopped && run.ended?.outcome === 'undone' && <CaughtScene />}
      {problem !== null && !isStopped && (
        <ProblemView problem={problem} severity="care" runId={run.runId || null} />
      )}
      {(problem === null || isStopped) && <CalmScene />}
    </Screen>
  );

  function next(): PlainKey {
    if (undoFailed) return purpose === 'recover' ? 'ended.recover-retry' : 'ended.undo-retry';
    if (isUndo) return 'done.finish';
    return isGoodRehearsal(wizard) ? 'ended.for-real' : 'ended.again';
  }
}

function whyOf(wizard: Ran): 'ended.rehearsed-why' | 'ended.recovered-why' | 'ended.why' {
  if (wizard.purpose === 'recover') return 'ended.recovered-why';
  return isGoodRehearsal(wizard) ? 'ended.rehearsed-why' : 'ended.why';
}

/** What the server said, and what came of it. */
function recoveredWords({ ended, found }: RunView): Words {
  if (ended?.outcome === 'committed')
    return { title: 'ended.recovered-kept-title', lead: 'ended.recovered-kept-lead' };
  const state = found === 'restored' || found === 'gone' ? found : 'unfinished';
  return { title: 'ended.recovered-title', lead: `ended.recovered-${state}` };
}

/** A rehearsal ends taken back in any case; only trouble says that it did not go well. */
const isGoodRehearsal = ({ purpose, run }: Ran): boolean =>
  purpose === 'rehearse' && run.ended?.outcome === 'undone' && run.ended.problem === undefined;

function wordsFor(wizard: Ran, isStopped: boolean): Words {
  const { run, purpose } = wizard;
  if (run.ended?.outcome === 'refused') return { title: 'ended.refused-title', lead: 'ended.refused-lead' };
  if (purpose === 'recover') return recoveredWords(run);
  if (purpose === 'undo') return { title: 'ended.undo-done-title', lead: 'ended.undo-done-lead' };
  if (isGoodRehearsal(wizard)) return { title: 'ended.rehearsed-title', lead: 'ended.rehearsed-lead' };
  return { title: isStopped ? 'ended.stopped-title' : 'ended.undone-title', lead: 'ended.undone-lead' };
}
