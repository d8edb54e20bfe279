import type { PlainKey } from '../../../shared/content/texts.ts';
import type { EditingId } from '../../../shared/wizard/path.ts';
import type { RunView } from '../../../shared/wizard/run-view.ts';
import type { Ran } from '../../../shared/wizard/wizard.ts';

type Words = { readonly title: PlainKey; readonly lead: PlainKey };

/** Where the one button leads: to taking it back once more, to going on once more, back to the answers, or home. */
export type Onward =
  | { readonly to: 'undo'; readonly runId: string }
  | { readonly to: 'resume' }
  | { readonly to: 'home' }
  | { readonly to: 'answers'; readonly step: EditingId };

/** The button's words, and where it leads. `isResumed`: an earlier run that waited, of which no answers are known. */
export function onwardOf(wizard: Ran, isResumed: boolean): Onward & { readonly label: PlainKey } {
  const { run, purpose, draft } = wizard;
  const problem = run.ended?.problem;
  if (purpose === 'undo' || purpose === 'recover') {
    if (!isUndoFailed(wizard) || !run.runId) return { to: 'home', label: 'done.finish' };
    const label = purpose === 'recover' ? 'ended.recover-retry' : 'ended.undo-retry';
    return { to: 'undo', runId: run.runId, label };
  }
  // One that has come to its end is begun anew.
  const isWaiting = run.ended?.outcome === 'refused' && problem?.code !== 'run-not-waiting';
  if (isResumed && isWaiting) return { to: 'resume', label: 'ended.again' };
  const isServerGone = draft.server === undefined || problem?.code === 'connection-lost';
  if (isServerGone) return { to: 'answers', step: 'server', label: 'ended.again' };
  if (problem?.code === 'plan-changed') return { to: 'answers', step: 'review', label: 'ended.review' };
  const label = isGoodRehearsal(wizard) ? 'ended.for-real' : 'ended.again';
  return { to: 'answers', step: 'review', label };
}

/** It was to be taken back, and stands still. */
export const isUndoFailed = ({ purpose, run }: Ran): boolean =>
  (purpose === 'undo' || purpose === 'recover') &&
  run.ended?.problem !== undefined &&
  run.ended.outcome !== 'undone';

/** Which explanation stands beside it. */
export function whyOf(wizard: Ran): 'ended.rehearsed-why' | 'ended.recovered-why' | 'ended.why' {
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

/** What is said above it. */
export function wordsFor(wizard: Ran): Words {
  const { run, purpose } = wizard;
  const isStopped = run.ended?.problem?.code === 'cancelled';
  if (run.ended?.outcome === 'refused') return { title: 'ended.refused-title', lead: 'ended.refused-lead' };
  if (purpose === 'recover') return recoveredWords(run);
  if (purpose === 'undo') return { title: 'ended.undo-done-title', lead: 'ended.undo-done-lead' };
  if (isGoodRehearsal(wizard)) return { title: 'ended.rehearsed-title', lead: 'ended.rehearsed-lead' };
  return { title: isStopped ? 'ended.stopped-title' : 'ended.undone-title', lead: 'ended.undone-lead' };
}
