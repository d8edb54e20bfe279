import { isTurnDue } from '../shared/background.ts';

/** Turns of a work that nobody watches. */
export interface Turns {
  /** Begins one where it is time and none goes on; often and cheap. */
  look(): void;
  /** Ends the one that goes on, and lets no other begin. Answers when it is at rest: a run puts back what it began. */
  stop(): Promise<void>;
  readonly isAtWork: boolean;
}

/** `work` keeps its troubles to itself. The clock is asked at each look: there is no timer that a sleep could stretch. */
export function createTurns(work: (signal: AbortSignal) => Promise<void>, clock = () => new Date()): Turns {
  const cancel = new AbortController();
  let last: Date | null = null;
  let going: Promise<void> | null = null;
  return {
    look() {
      const now = clock();
      if (going !== null || cancel.signal.aborted || !isTurnDue(last, now)) return;
      last = now;
      going = work(cancel.signal)
        .catch(() => undefined)
        .finally(() => {
          going = null;
        });
    },
    async stop() {
      cancel.abort();
      await going;
    },
    get isAtWork() {
      return going !== null;
    },
  };
}
