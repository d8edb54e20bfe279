import { expect, test } from 'vitest';
import type { NoticeMemory } from '../../shared/notices.ts';
import { orderNoticesFor } from '../../shared/order-notices.ts';

const order = { id: 'o1', orderedAt: '2026-11-01T15:00:00.000Z' };
const at = (day: number) => ({
  now: new Date(Date.parse(order.orderedAt) + day * 86_400_000),
  today: `day ${String(day)}`,
});

/** The days on which it is told, each day asked twice. */
function daysTold(last: number): readonly number[] {
  let memory: NoticeMemory = {};
  const told: number[] = [];
  for (let half = 0; half <= last * 2; half += 1) {
    const answer = orderNoticesFor([order], memory, at(half / 2));
    memory = answer.memory;
    told.push(...answer.notices.map(({ days }) => days));
  }
  return told;
}

test('an order is told of on its third day and once a week from there, for a quarter of a year', () => {
  expect(daysTold(40)).toEqual([3, 10, 17, 24, 31, 38]);
  expect(daysTold(200).at(-1)).toBe(87);
});

test('nothing is remembered of one that has come, or was given up', () => {
  const { memory } = orderNoticesFor([order], {}, at(3));
  expect(memory).toEqual({ o1: { about: 'waited for 0', day: 'day 3' } });
  expect(orderNoticesFor([], memory, at(4)).memory).toEqual({});
});

test('who opens the app late is told once, not for each week that went by', () => {
  const late = orderNoticesFor([order], {}, at(25));
  expect(late.notices).toEqual([{ order, days: 25 }]);
  expect(orderNoticesFor([order], late.memory, at(26)).notices).toEqual([]);
});
