import type { RunEnded, RunEvent } from '../../shared/events.ts';
import { ProblemError } from '../../shared/problems.ts';
import { whoWeAre } from '../engine/run/who-we-are.ts';

/** The run of this moment, kept so that a window that was reloaded can carry on watching it. */
interface Current {
  readonly taskId: string;
  /** ISO 8601. */
  readonly since: string;
  readonly events: RunEvent[];
}

/** One run at a time, and all that it has said so far. */
export function createCurrentRun() {
  let current: Current | null = null;
  let held: Pick<Current, 'taskId' | 'since'> | null = null;
  const isGoingOn = () => current !== null && current.events.at(-1)?.type !== 'ended';
  const mustBeAlone = (): void => {
    const other = held ?? (isGoingOn() ? current : null);
    if (other !== null)
      throw new ProblemError('server-busy', { who: whoWeAre(), since: other.since, runId: '' });
  };
  return {
    /**
     * Carries `work` out unless another run goes on (`server-busy`). Its answer is its ending: one that it emits on the
     * way, since more follows, is not said.
     */
    async watch(
      taskId: string,
      progress: (event: RunEvent) => void,
      work: (emit: (event: RunEvent) => void) => Promise<RunEnded>,
    ): Promise<RunEnded> {
      mustBeAlone();
      const watching: Current = { taskId, since: new Date().toISOString(), events: [] };
      current = watching;
      try {
        const ended = await work((event) => {
          if (event.type === 'ended') return;
          watching.events.push(event);
          progress(event);
        });
        watching.events.push(ended);
        return ended;
      } catch (thrown) {
        current = null;
        throw thrown;
      }
    },
    /** The same for work of another kind, which tells of itself elsewhere: no run begins beside it. */
    async hold<Value>(taskId: string, work: () => Promise<Value>): Promise<Value> {
      mustBeAlone();
      held = { taskId, since: new Date().toISOString() };
      try {
        return await work();
      } finally {
        held = null;
      }
    },
    told: () => ({ taskId: current?.taskId ?? null, events: [...(current?.events ?? [])] }),
    /** The id of the run that is going on, or null. */
    taskId: () => held?.taskId ?? (isGoingOn() ? (current?.taskId ?? null) : null),
  };
}
export type CurrentRun = ReturnType<typeof createCurrentRun>;
