import { type Problem, ProblemError } from '../../../shared/problems.ts';

/** What can happen to one act of a run. */
export type Trouble =
  /** Whoever is asked says no, with a problem of their own. */
  | 'refused'
  /** A mistake that nobody foresaw. */
  | 'unforeseen'
  /** The person stops the run while this goes on. */
  | 'cancelled'
  /** The line to the server breaks before this reaches it; where it is not the server that is asked, while it goes on. */
  | 'line-lost'
  /** The server does it, and the line breaks before it has said so. */
  | 'answer-lost'
  /** It takes longer than whatever goes on beside it; `… is over` is noted when it has. */
  | 'slow'
  /** The server has heard nothing for too long and has put itself back. */
  | 'server-restored';

export interface Disturbance {
  /** As `Acts.done` has it: `perform install`, or `perform proof#2` for the second time. */
  readonly at: string;
  readonly trouble: Trouble;
}

/** A connection, which may break. */
export interface Line {
  isLost: boolean;
}

export interface Asked {
  /** What they say where they refuse. */
  readonly refusal?: Problem;
  /** Those who heed it. */
  readonly signal?: AbortSignal | undefined;
  /** The connection that this goes over. */
  readonly line?: Line;
}

/** All that was asked of the doubles, by every one of them, in one order; and the trouble that strikes one act. */
export interface Acts {
  readonly done: readonly string[];
  /** Notes that it was asked. Answers what happens to it, where the double itself has to do that. */
  begin(act: string, asked?: Asked): Promise<'half-done' | 'answer-lost' | null>;
  note(act: string): void;
  /** From this act on nothing is asked or written any more: the app is killed. Settles as that happens. */
  killAt(act: string): Promise<void>;
  /** Changes the world as the act begins. */
  on(act: string, change: () => void): void;
}

export const lineLost = (): ProblemError => new ProblemError('connection-lost', {});
const sayNo: Problem = { code: 'change-failed', facts: { path: '/double' } };

export function createActs(
  disturbances: readonly Disturbance[],
  world: { readonly cancel: () => void; readonly cutLine: () => void; readonly restoreServer: () => void },
): Acts {
  const done: string[] = [];
  const changes = new Map<string, () => void>();
  let killing: { readonly at: string; readonly dies: () => void } | null = null;
  const note = (act: string): string => {
    const times = done.filter((one) => one === act || one.startsWith(`${act}#`)).length;
    const numbered = times === 0 ? act : `${act}#${times + 1}`;
    done.push(numbered);
    return numbered;
  };
  return {
    done,
    note,
    killAt: (at) =>
      new Promise((resolve) => {
        killing = { at, dies: resolve };
      }),
    on: (act, change) => void changes.set(act, change),
    async begin(act, { refusal = sayNo, signal, line } = {}) {
      signal?.throwIfAborted();
      if (line?.isLost === true) throw lineLost();
      const numbered = note(act);
      changes.get(numbered)?.();
      if (killing?.at === numbered) {
        killing.dies();
        killing = null;
        // Whoever waits here waits for ever.
        await new Promise(() => undefined);
      }
      // What is asked takes its time: nobody may count on an answer at once.
      await Promise.resolve();
      switch (disturbances.find(({ at }) => at === numbered)?.trouble) {
        case undefined:
          return null;
        case 'refused':
          if (act.startsWith('perform')) return 'half-done';
          throw ProblemError.of(refusal);
        case 'unforeseen':
          throw new TypeError('nobody foresaw this');
        case 'cancelled':
          world.cancel();
          signal?.throwIfAborted();
          return null;
        case 'line-lost':
          world.cutLine();
          if (line !== undefined) throw lineLost();
          return null;
        case 'answer-lost':
          if (line === undefined) throw new Error(`${numbered} is not asked of the server`);
          return 'answer-lost';
        case 'slow':
          for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
          note(`${numbered} is over`);
          return null;
        case 'server-restored':
          world.restoreServer();
          return null;
      }
    },
  };
}
