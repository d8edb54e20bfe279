import { setTimeout as sleep } from 'node:timers/promises';
import { ProblemError } from '../../../../shared/problems.ts';

/** How patiently an authority is asked. Milliseconds. */
export interface Pace {
  readonly firstWait: number;
  readonly growth: number;
  readonly longestWait: number;
  /** A Retry-After is honoured up to this: some authorities say a day and are done in seconds. */
  readonly longestRetryAfter: number;
  /** After this much waiting for one thing: `ca-too-slow`. */
  readonly limit: number;
  /** One request, from the first byte to the last. */
  readonly requestLimit: number;
}

export const usualPace: Pace = {
  firstWait: 60,
  growth: 1.6,
  longestWait: 5000,
  longestRetryAfter: 10_000,
  limit: 120_000,
  requestLimit: 30_000,
};

export const cancelled = (signal: AbortSignal): ProblemError =>
  new ProblemError('cancelled', {}, { cause: signal.reason });

/** Waits, but no longer than until the signal. Raises `cancelled`. */
export async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  try {
    await sleep(milliseconds, undefined, { signal });
  } catch {
    throw cancelled(signal);
  }
}

/** Stops waiting for something that others wait for too, and that goes on without us. Raises `cancelled`. */
export async function unlessCancelled<T>(shared: Promise<T>, signal: AbortSignal): Promise<T> {
  if (signal.aborted) throw cancelled(signal);
  let stop = (): void => undefined;
  const aborted = new Promise<never>((_resolve, reject) => {
    stop = () => reject(cancelled(signal));
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([shared, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/** One look at something that the authority is working on. */
export interface Attempt<T> {
  readonly value: T;
  readonly retryAfter: Date | null;
}

/**
 * Looks until `isSettled`, ever less often. The first look comes after the first wait: whoever starts to wait has
 * just been told that it is not ready. Raises `ca-too-slow` with the fact `ca`, and `cancelled`.
 */
export async function waitUntil<T>(
  look: () => Promise<Attempt<T>>,
  isSettled: (value: T) => boolean,
  { ca, pace, signal }: { readonly ca: string; readonly pace: Pace; readonly signal: AbortSignal },
): Promise<T> {
  const deadline = Date.now() + pace.limit;
  let usual = pace.firstWait;
  let wait = usual;
  for (;;) {
    const left = deadline - Date.now();
    if (left <= 0) throw new ProblemError('ca-too-slow', { ca, seconds: Math.round(pace.limit / 1000) });
    await pause(Math.min(wait, left), signal);
    const { value, retryAfter } = await look();
    if (isSettled(value)) return value;
    usual = Math.min(usual * pace.growth, pace.longestWait);
    wait = Math.max(usual, retryAfterWait(retryAfter, pace));
  }
}

function retryAfterWait(retryAfter: Date | null, pace: Pace): number {
  if (retryAfter === null) return 0;
  return Math.min(retryAfter.getTime() - Date.now(), pace.longestRetryAfter);
}
