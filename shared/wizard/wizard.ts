import type { RunEvent } from '../events.ts';
import { answer, emptyDraft, type Patch } from './answer.ts';
import type { Draft } from './draft.ts';
import { type EditingId, firstOpen, isReachable, path } from './path.ts';
import { emptyRun, heard, type RunView } from './run-view.ts';

/**
 * `secure` gets and installs a certificate; `rehearse` does all of it but the switch-over; `undo` takes an earlier run
 * back; `recover` asks the server of a run that was cut off, and brings it to its end.
 */
export type Purpose = 'secure' | 'rehearse' | 'undo' | 'recover';

/** A run that goes on, or has ended, with the answers it was started from. */
export interface Ran {
  readonly phase: 'running' | 'ended';
  readonly purpose: Purpose;
  readonly draft: Draft;
  readonly run: RunView;
}

export type Wizard = { readonly phase: 'editing'; readonly at: EditingId; readonly draft: Draft } | Ran;

export type WizardEvent =
  | { readonly type: 'answered'; readonly patch: Patch }
  /** Answers given, and on to the first step with something left to decide, or the next one. */
  | { readonly type: 'went-on'; readonly patch?: Patch; readonly skipDecided?: boolean }
  | { readonly type: 'went-to'; readonly step: EditingId }
  | { readonly type: 'went-back' }
  | { readonly type: 'run-began'; readonly purpose: Purpose }
  | { readonly type: 'run-said'; readonly event: RunEvent }
  /** From an ended run back to the answers: to try again, or to look at them. */
  | { readonly type: 'reopened'; readonly step: EditingId; readonly patch?: Patch }
  | { readonly type: 'started-over' };

export const newWizard: Wizard = { phase: 'editing', at: 'site', draft: emptyDraft };

/** The wizard after the event. An event out of place changes nothing. */
export function transition(wizard: Wizard, event: WizardEvent): Wizard {
  if (event.type === 'started-over') return wizard.phase === 'running' ? wizard : newWizard;
  if (event.type === 'run-began') return begin(wizard, event.purpose);
  if (wizard.phase === 'editing') return edit(wizard, event);
  if (event.type === 'run-said' && wizard.phase === 'running') {
    const run = heard(wizard.run, event.event);
    return { ...wizard, run, phase: run.ended === null ? 'running' : 'ended' };
  }
  if (event.type === 'reopened' && wizard.phase === 'ended') return reopen(wizard, event);
  return wizard;
}

function begin(wizard: Wizard, purpose: Purpose): Wizard {
  if (wizard.phase === 'running') return wizard;
  return { phase: 'running', purpose, draft: wizard.draft, run: emptyRun };
}

/**
 * A server that was changed is looked at anew, so what was read of it no longer counts. The plan that was shown is kept
 * beside, to see what is different, unless its run has made it true.
 */
function reopen(
  { draft, run }: Ran,
  { step, patch = {} }: Extract<WizardEvent, { type: 'reopened' }>,
): Wizard {
  const former = run.ended?.outcome === 'committed' ? undefined : (draft.plan ?? draft.former);
  const next = answer(draft, { inspection: undefined, plan: undefined, former, ...patch });
  return { phase: 'editing', draft: next, at: isReachable(next, step) ? step : firstOpen(next) };
}

function edit(wizard: Wizard & { phase: 'editing' }, event: WizardEvent): Wizard {
  switch (event.type) {
    case 'answered': {
      const draft = answer(wizard.draft, event.patch);
      // An answer may lead along another flow, on which there is no such step.
      return { ...wizard, draft, at: path(draft).includes(wizard.at) ? wizard.at : firstOpen(draft) };
    }
    case 'went-on': {
      const draft = answer(wizard.draft, event.patch ?? {});
      const next = event.skipDecided ? firstOpen(draft) : beside(draft, wizard.at, 1);
      return { ...wizard, draft, at: isReachable(draft, next) ? next : firstOpen(draft) };
    }
    case 'went-to':
      return isReachable(wizard.draft, event.step) ? { ...wizard, at: event.step } : wizard;
    case 'went-back':
      return { ...wizard, at: beside(wizard.draft, wizard.at, -1) };
    default:
      return wizard;
  }
}

function beside(draft: Draft, at: EditingId, by: 1 | -1): EditingId {
  const flow = path(draft);
  return flow[flow.indexOf(at) + by] ?? at;
}
