import type { StepEvent } from '../events.ts';
import { type StepId, stepIds } from '../step-ids.ts';
import type { RunView } from './run-view.ts';

/** The lines of the run screen: a person follows nine things, not fourteen. */
export const lineIds = [
  'look',
  'key',
  'proof',
  'certificate',
  'rehearse',
  'install',
  'outside',
  'redirect',
  'renewal',
  'finish',
] as const;
export type LineId = (typeof lineIds)[number] | 'undo';

const stepsOf: Readonly<Record<LineId, readonly StepId[]>> = {
  look: ['connect', 'look', 'before', 'prepare'],
  key: ['key'],
  proof: ['preflight', 'order', 'proof', 'validate'],
  certificate: ['certificate'],
  rehearse: ['rehearse'],
  install: ['install'],
  outside: ['leave-out', 'outside'],
  redirect: ['redirect'],
  renewal: ['renewal'],
  finish: ['finish'],
  undo: ['ask', 'undo'],
};

/** Rough seconds a line takes, for the guess of what is left; a slow authority makes it wrong, not harmful. */
const usualSeconds: Readonly<Record<LineId, number>> = {
  look: 2,
  key: 0.5,
  proof: 5,
  certificate: 2,
  rehearse: 1,
  install: 1.5,
  outside: 2,
  redirect: 1.5,
  renewal: 8,
  finish: 0.5,
  undo: 3,
};

export interface RunLine {
  readonly id: LineId;
  readonly state: 'waiting' | 'doing' | 'done' | 'failed' | 'skipped';
  /**
   * What was last said of the step whose words fit now: the one going on or gone wrong, else the line's main one. Null:
   * nothing yet, and the words of what is still to come fit.
   */
  readonly said: StepEvent | null;
  readonly milliseconds: number;
}

/** The lines in their order. Taking back appears as a tenth once it has begun, and alone where it is all there is. */
export function linesOf(view: RunView, isUndoOnly: boolean): readonly RunLine[] {
  const undoing = view.steps.undo === undefined && !isUndoOnly ? [] : (['undo'] as const);
  const flow: readonly LineId[] = isUndoOnly ? [] : lineIds;
  return [...flow, ...undoing].map((id) => lineOf(view, id));
}

function lineOf(view: RunView, id: LineId): RunLine {
  const seen = stepsOf[id].flatMap((step): readonly StepEvent[] => {
    const said = view.steps[step];
    return said === undefined ? [] : [said];
  });
  return {
    id,
    state: stateOf(view, id),
    said: seen.find(({ state }) => state === 'started' || state === 'failed') ?? view.steps[id] ?? null,
    milliseconds: seen.reduce((sum, said) => sum + ('milliseconds' in said ? said.milliseconds : 0), 0),
  };
}

/** A line is over when its last step is, or when the run has gone past it: not every run says every step. */
function stateOf(view: RunView, id: LineId): RunLine['state'] {
  const seen = stepsOf[id].flatMap((step) => view.steps[step]?.state ?? []);
  const last = stepsOf[id].at(-1) ?? 'finish';
  const isPast = stepIds.some(
    (step, index) => index > stepIds.indexOf(last) && step !== 'undo' && view.steps[step] !== undefined,
  );
  if (seen.includes('failed')) return 'failed';
  if (seen.includes('started')) return 'doing';
  if (seen.length === 0) return isPast ? 'skipped' : 'waiting';
  const isOver = isPast || view.steps[last] !== undefined || view.ended !== null;
  if (!isOver) return 'doing';
  return seen.every((state) => state === 'skipped') ? 'skipped' : 'done';
}

export interface RunProgress {
  /** One-based number of the line that is going on. */
  readonly at: number;
  readonly of: number;
  /** 0 to 1. */
  readonly part: number;
  readonly secondsLeft: number;
}

export function progressOf(lines: readonly RunLine[]): RunProgress {
  const isOpen = (line: RunLine): boolean => line.state === 'waiting' || line.state === 'doing';
  const open = lines.filter(isOpen);
  const over = lines.length - open.length;
  const weight = (some: readonly RunLine[]): number =>
    some.reduce((sum, { id }) => sum + usualSeconds[id], 0);
  const whole = weight(lines);
  const left = weight(open);
  return {
    at: Math.min(over + 1, lines.length),
    of: lines.length,
    part: whole === 0 ? 0 : (whole - left) / whole,
    secondsLeft: Math.max(1, Math.round(left)),
  };
}
