import { expect, it } from 'vitest';
import { createTurns } from '../../electron/turns.ts';

const rest = () => new Promise((resolve) => setImmediate(resolve));

it('begins one at the start, and the next by the clock on the wall alone', async () => {
  let time = Date.parse('2026-11-29T00:00:00Z');
  let begun = 0;
  const turns = createTurns(
    async () => {
      begun += 1;
    },
    () => new Date(time),
  );
  turns.look();
  await rest();
  turns.look();
  expect(begun).toBe(1);
  // The lid was shut for a week.
  time += 7 * 86_400_000;
  turns.look();
  await rest();
  expect(begun).toBe(2);
  // Set back by a day.
  time -= 86_400_000;
  turns.look();
  await rest();
  expect(begun).toBe(3);
});

it('does one at a time, whatever becomes of it, and ends it when stopped', async () => {
  let time = 0;
  let end: (() => void) | null = null;
  const signals: AbortSignal[] = [];
  const turns = createTurns(
    (signal) => {
      signals.push(signal);
      return new Promise((_resolve, reject) => {
        end = () => reject(new Error('it failed'));
      });
    },
    () => new Date(time),
  );
  turns.look();
  time += 3_600_000;
  turns.look();
  expect(signals).toHaveLength(1);
  expect(turns.isAtWork).toBe(true);
  (end as (() => void) | null)?.();
  await rest();
  expect(turns.isAtWork).toBe(false);
  turns.look();
  expect(signals).toHaveLength(2);
  const stopped = turns.stop();
  expect(signals[1]?.aborted).toBe(true);
  (end as (() => void) | null)?.();
  await stopped;
  time += 3_600_000;
  turns.look();
  expect(signals).toHaveLength(2);
});
