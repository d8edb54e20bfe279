import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { inParallel } from '../../electron/in-parallel.ts';

test('results stand in the order of the items, with never more than the width under way', async () => {
  let underWay = 0;
  let most = 0;
  const results = await inParallel([5, 1, 4, 2, 3], 2, async (item) => {
    most = Math.max(most, ++underWay);
    await sleep(item);
    underWay -= 1;
    return item * 10;
  });
  expect(results).toEqual([50, 10, 40, 20, 30]);
  expect(most).toBe(2);
});

test('after a failure nothing further is begun, and what was under way has ended', async () => {
  const ended: number[] = [];
  const work = inParallel([1, 2, 3, 4], 2, async (item) => {
    await sleep(item * 5);
    ended.push(item);
    if (item === 1) throw new Error('first');
  });
  await expect(work).rejects.toThrow('first');
  expect(ended).toEqual([1, 2]);
});
