import { setMaxListeners } from 'node:events';

export const late = Symbol('late');

/**
 * Runs `work` for at most `milliseconds`; `late` when they are over. Rejects with the signal's reason when the
 * person cancels. `work` must settle soon after the signal that it gets.
 *
 * What has arrived by then counts, though this process was too busy to read it: timers are served before sockets,
 * so the end waits for two turns of the event loop (DNS hands its answers on in a turn of their own).
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
  const end = () => {
    isLate = true;
    inner.abort();
  };
  let lastTurn: NodeJS.Immediate | undefined;
  const timer = setTimeout(() => {
    lastTurn = setImmediate(() => {
      lastTurn = setImmediate(end);
    });
  }, milliseconds);
  try {
    return await work(inner.signal);
  } catch (thrown) {
    signal.throwIfAborted();
    if (isLate) return late;
    throw thrown;
  } finally {
    clearTimeout(timer);
    clearImmediate(lastTurn);
    signal.removeEventListener('abort', cancel);
  }
}
