import { stat } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { late, withDeadline } from '../../electron/deadline.ts';

const never = new AbortController().signal;
const untilAborted = (signal: AbortSignal) =>
  new Promise<never>((_, reject) =>
    signal.addEventListener('abort', () => reject(signal.reason), { once: true }),
  );

/** Keeps this process from serving anything, as fifty log-ins at once do. */
function beBusy(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

test('what takes too long is late', async () => {
  expect(await withDeadline(never, 10, untilAborted)).toBe(late);
});

test('an answer that came while this process was too busy to read it is no late one', async () => {
  // Behind this turn's sockets, so that the event loop comes to its timers first.
  await new Promise((go) => setImmediate(go));
  const answer = await withDeadline(never, 20, (signal) => {
    const asked = Promise.race([stat('.'), untilAborted(signal)]);
    beBusy(200);
    return asked;
  });
  expect(answer).not.toBe(late);
});

test('the end that the person wished is given on as it is', async () => {
  const wish = new AbortController();
  const waiting = withDeadline(wish.signal, 10_000, untilAborted);
  wish.abort(new Error('enough'));
  await expect(waiting).rejects.toThrow('enough');
});
