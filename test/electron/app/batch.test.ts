import { setTimeout as nap } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { type BatchItem, carryOutAll, type FailurePolicy } from '../../../electron/app/batch.ts';
import type { RunEnded } from '../../../shared/events.ts';
import { type Problem, ProblemError } from '../../../shared/problems.ts';

const never = new AbortController().signal;
const done = (runId: string): RunEnded => ({ type: 'ended', outcome: 'committed', runId });
const failure: Problem = { code: 'port-80-closed', facts: { name: 'b.test' } };
const limit: Problem = { code: 'ca-rate-limited', facts: { ca: 'ca.test' } };
const undone = (runId: string, problem: Problem): RunEnded => ({
  type: 'ended',
  outcome: 'undone',
  runId,
  problem,
});

const item = (label: string, at: { server?: string; authority?: string } = {}): BatchItem<string> => ({
  label,
  work: label,
  server: at.server ?? label,
  authority: at.authority ?? 'https://ca.test/',
});

/** Carries out, and writes down in which order what happened, and how many were under way at most. */
async function carriedOut(
  items: readonly BatchItem<string>[],
  wish: { atOnce?: number; ifOneFails?: FailurePolicy },
  carryOut: (work: string) => Promise<RunEnded> = async (work) => done(work),
  signal = never,
) {
  const story: string[] = [];
  let now = 0;
  let most = 0;
  const ends = await carryOutAll(
    items,
    { atOnce: 1, ifOneFails: 'go-on', ...wish },
    {
      carryOut: async (work) => {
        now += 1;
        most = Math.max(most, now);
        await nap(5);
        return carryOut(work).finally(() => {
          now -= 1;
        });
      },
      takeBack: async (runId) => ({ type: 'ended', outcome: 'undone', runId }),
      began: (label) => story.push(`begin ${label}`),
      ended: (label, how) => story.push(`${how.problem?.code ?? how.outcome} ${label}`),
    },
    signal,
  );
  return { story, most, ends: ends.map(({ label, how }) => [label, how.problem?.code ?? how.outcome]) };
}

describe('many at once', () => {
  const five = ['a', 'b', 'c', 'd', 'e'].map((label) => item(label));

  test('are as many under way as wished, and told in their own order', async () => {
    const { most, ends } = await carriedOut(five, { atOnce: 3 });
    expect(most).toBe(3);
    expect(ends).toEqual(['a', 'b', 'c', 'd', 'e'].map((label) => [label, 'committed']));
  });

  test('take turns on one server, while others go on', async () => {
    const items = [item('a', { server: 's' }), item('b', { server: 's' }), item('c')];
    const { story, most } = await carriedOut(items, { atOnce: 3 });
    expect(most).toBe(2);
    expect(story.indexOf('begin b')).toBeGreaterThan(story.indexOf('committed a'));
    expect(story.indexOf('begin c')).toBeLessThan(story.indexOf('committed a'));
  });

  test('ask one authority no more than it bears', async () => {
    const items = Array.from({ length: 12 }, (_, index) => item(`s${index}`));
    const { most } = await carriedOut(items, { atOnce: 50 });
    expect(most).toBe(8);
    const apart = items.map((each, index) => ({ ...each, authority: `https://ca${index}.test/` }));
    expect((await carriedOut(apart, { atOnce: 50 })).most).toBe(12);
  });

  test('are not begun at an authority that has refused two of them for its limits', async () => {
    const items = [...five, item('other', { authority: 'https://second.test/' })];
    const { ends, story } = await carriedOut(items, {}, async (work) =>
      work === 'other' ? done(work) : undone(work, limit),
    );
    expect(story.filter((line) => line.startsWith('begin'))).toEqual(['begin a', 'begin b', 'begin other']);
    expect(ends.slice(2)).toEqual([
      ...['c', 'd', 'e'].map((label) => [label, 'ca-rate-limited']),
      ['other', 'committed'],
    ]);
  });

  test('go on behind the limit of one, which may be about its own names', async () => {
    const { ends } = await carriedOut(five, {}, async (work) =>
      work === 'a' ? undone(work, limit) : done(work),
    );
    expect(ends.slice(1).every(([, outcome]) => outcome === 'committed')).toBe(true);
  });
});

describe('one that fails', () => {
  const three = [item('a'), item('b'), item('c')];
  const second = async (work: string) => (work === 'b' ? undone(work, failure) : done(work));

  test('keeps no other from its work', async () => {
    const { ends } = await carriedOut(three, {}, second);
    expect(ends).toEqual([
      ['a', 'committed'],
      ['b', 'port-80-closed'],
      ['c', 'committed'],
    ]);
  });

  test('by raising counts as refused', async () => {
    const { ends } = await carriedOut(three, {}, async (work) => {
      if (work === 'b') throw new ProblemError('host-name-unknown', { host: 'b' });
      return done(work);
    });
    expect(ends.map(([, code]) => code)).toEqual(['committed', 'host-name-unknown', 'committed']);
  });

  test('is the last that was begun where that is wished', async () => {
    const { ends, story } = await carriedOut(three, { ifOneFails: 'stop' }, second);
    expect(story).not.toContain('begin c');
    expect(ends).toEqual([
      ['a', 'committed'],
      ['b', 'port-80-closed'],
      ['c', 'batch-stopped'],
    ]);
  });

  test('takes the others back where that is wished, the last first', async () => {
    const { ends, story } = await carriedOut(
      [item('a'), item('b'), item('c')],
      { ifOneFails: 'undo-all' },
      async (work) => (work === 'c' ? undone(work, failure) : done(work)),
    );
    expect(story.slice(-2)).toEqual(['undone b', 'undone a']);
    expect(ends).toEqual([
      ['a', 'undone'],
      ['b', 'undone'],
      ['c', 'port-80-closed'],
    ]);
  });

  test('before anything was begun keeps all from it, unless they are to go on', async () => {
    const faulty = { label: 'c', fault: failure } as const;
    const stopped = await carriedOut([item('a'), faulty], { ifOneFails: 'stop' });
    expect(stopped.ends).toEqual([
      ['a', 'batch-stopped'],
      ['c', 'port-80-closed'],
    ]);
    expect((await carriedOut([item('a'), faulty], {})).ends[0]).toEqual(['a', 'committed']);
  });
});

test('what was called off begins nothing more', async () => {
  const off = new AbortController();
  const { ends, story } = await carriedOut(
    [item('a'), item('b')],
    {},
    async (work) => {
      off.abort();
      return done(work);
    },
    off.signal,
  );
  expect(story).not.toContain('begin b');
  expect(ends).toEqual([
    ['a', 'committed'],
    ['b', 'cancelled'],
  ]);
});
