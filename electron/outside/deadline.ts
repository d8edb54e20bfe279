import { setMaxListeners } from 'node:events';

export const late = Symbol('late');

/**
 * Runs `work` for at most `milliseconds`; `late` when they are over. Rejects with the signal's reason when the
 * person cancels. `work` must settle soon after the signal that it gets.
 *
 * Not `AbortSignal.any`: a run's signal lives for minutes while we poll, and Node 20 keeps every such
 * combination alive as long as its longest-lived source.
 */
export async function withDeadline<T>(
  signal: AbortSignal,
  milliseconds: number,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T | typeof late> {
  signal.throwIfAborted();
  const inner = new AbortController();
  // Many wait on the same end at once; Node would take that for a leak.
  setMaxListeners(0, inner.signal);
  const cancel = () => inner.abort(signal.reason);
  signal.addEventListener('abort', cancel, { once: true });
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    inner.abort();
  }, milliseconds);
  try {
    return await work(inner.signal);
  } catch (thrown) {
    signal.throwIfAborted();
    if (isLate) return late;
    throw thrown;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', cancel);
  }
}
