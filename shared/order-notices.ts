import type { NoticeMemory, NoticeTime, NoticeTold } from './notices.ts';
import { daysOf } from './order-facts.ts';

/** An order that a seller is waited for with. */
export interface WaitingOrder {
  readonly id: string;
  /** ISO 8601. */
  readonly orderedAt: string;
}

/** By then most sellers have answered, or wait for a proof. */
const firstAfter = 3;
const againAfter = 7;
/** Whoever has not come back for a quarter of a year does not want to be told any more. */
const lastAfter = 90;

/**
 * Which orders their owner is told of today, and what is remembered then: on the third day, and once a week from there. Of one
 * that has come, or was given up, nothing is remembered. Pure.
 */
export function orderNoticesFor<Order extends WaitingOrder>(
  waiting: readonly Order[],
  memory: NoticeMemory,
  { now, today }: Pick<NoticeTime, 'now' | 'today'>,
): {
  readonly notices: readonly { readonly order: Order; readonly days: number }[];
  readonly memory: NoticeMemory;
} {
  const due = waiting.flatMap((order) => {
    const days = daysOf(order, now);
    if (days < firstAfter || days > lastAfter) return [];
    const about = `waited for ${String(Math.floor((days - firstAfter) / againAfter))}`;
    return memory[order.id]?.about === about ? [] : [{ order, days, about }];
  });
  const told = due.map(({ order, about }): [string, NoticeTold] => [order.id, { about, day: today }]);
  const kept = Object.entries(memory).filter(([id]) => waiting.some((order) => order.id === id));
  return {
    notices: due.map(({ order, days }) => ({ order, days })),
    memory: Object.fromEntries([...kept, ...told]),
  };
}
