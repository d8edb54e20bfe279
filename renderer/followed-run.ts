import type { RunEvent } from '../shared/events.ts';
import type { Output } from '../shared/ipc/contract.ts';
import type { Purpose } from '../shared/wizard/wizard.ts';
import { purposeOf } from './run-purpose.ts';

/** What a window that did not start the run makes of what the main process tells of it. */
export interface Followed {
  /** The run, where this is the first that is heard of it. */
  readonly begun: { readonly taskId: string; readonly purpose: Purpose } | null;
  /** What was not heard yet. */
  readonly news: readonly RunEvent[];
  /** Events heard so far, these included. */
  readonly known: number;
  readonly isOver: boolean;
}

/** `known`: how many events were heard before. Null: no run is told of. */
export function followed({ taskId, events }: Output<'run.current'>, known: number): Followed | null {
  if (taskId === null) return null;
  return {
    begun: known === 0 ? { taskId, purpose: purposeOf(events) } : null,
    news: events.slice(known),
    known: events.length,
    isOver: events.at(-1)?.type === 'ended',
  };
}

/** All that was said of the run with this id: the answer of a task may overtake its last words, which take another way. */
export const wordsOf = (told: Output<'run.current'>, taskId: string): readonly RunEvent[] =>
  told.taskId === taskId ? told.events : [];
