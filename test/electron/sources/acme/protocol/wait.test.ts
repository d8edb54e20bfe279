import { describe, expect, test } from 'vitest';
import { usualPace, waitUntil } from '../../../../../electron/sources/acme/protocol/wait.ts';
import { problemWithin } from '../problem-of.ts';

const ca = 'ca.example';
const fast = { ...usualPace, firstWait: 1, longestWait: 4 };
const never = () => false;

describe('waiting for an authority', () => {
  test('ends with the first settled answer', async () => {
    let looks = 0;
    const look = async () => ({ value: ++looks, retryAfter: null });
    const waiting = { ca, pace: fast, signal: new AbortController().signal };
    expect(await waitUntil(look, (value) => value === 3, waiting)).toBe(3);
    expect(looks).toBe(3);
  });

  test('gives up after the limit', async () => {
    const waiting = { ca, pace: { ...fast, limit: 30 }, signal: new AbortController().signal };
    const problem = await problemWithin(() =>
      waitUntil(async () => ({ value: 1, retryAfter: null }), never, waiting),
    );
    expect(problem).toMatchObject({ code: 'ca-too-slow', facts: { ca } });
  });

  test('does not let an authority put it off for a day', async () => {
    const waiting = {
      ca,
      pace: { ...fast, longestRetryAfter: 5, limit: 60 },
      signal: new AbortController().signal,
    };
    let looks = 0;
    const tomorrow = new Date(Date.now() + 24 * 60 * 60 * 1000);
    const look = async () => ({ value: ++looks, retryAfter: tomorrow });
    expect(await waitUntil(look, (value) => value === 3, waiting)).toBe(3);
  });

  test('comes back when it was asked to, not before', async () => {
    const times: number[] = [];
    const look = async () => {
      times.push(Date.now());
      return { value: times.length, retryAfter: new Date(Date.now() + 120) };
    };
    const waiting = { ca, pace: fast, signal: new AbortController().signal };
    await waitUntil(look, (value) => value === 2, waiting);
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(110);
  });

  test('stops at once when it is cancelled', async () => {
    const abort = new AbortController();
    const waiting = { ca, pace: { ...usualPace, firstWait: 60_000 }, signal: abort.signal };
    const waited = problemWithin(() =>
      waitUntil(async () => ({ value: 1, retryAfter: null }), never, waiting),
    );
    abort.abort();
    expect((await waited).code).toBe('cancelled');
  });
});
