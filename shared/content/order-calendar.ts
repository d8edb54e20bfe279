import { dayMs } from '../order-facts.ts';
import type { Reminder } from '../reminder.ts';
import type { SellerId } from '../sellers.ts';
import { formOf } from './order-forms.ts';
import type { Translator } from './translator.ts';

/** Sellers that look at the domain alone answer within hours; those that look up a firm take days. */
const askAfterDays = 3;

/** How a seller is called within a sentence, behind the word for “from”. */
export const sellerSaid = (seller: SellerId, { t }: Pick<Translator, 't'>): string =>
  formOf(seller).name ?? t('orders.other');

/** The day on which a seller should have answered: the third behind the order, or tomorrow. The same order has the same event. Pure. */
export function orderReminder(
  order: {
    readonly id: string;
    readonly orderedAt: string;
    readonly names: readonly string[];
    readonly seller: SellerId;
  },
  madeAt: Date,
  translator: Pick<Translator, 't' | 'date'>,
): Reminder {
  const { t, date } = translator;
  const [name = ''] = order.names;
  const due = Date.parse(order.orderedAt) + askAfterDays * dayMs;
  return {
    uid: `order-${order.id}@sealkeeper`,
    title: t('order.calendar-title', { name, seller: sellerSaid(order.seller, translator) }),
    text: t('order.calendar-text', { date: date(order.orderedAt) }),
    on: new Date(Math.max(due, madeAt.getTime() + dayMs)),
    madeAt,
  };
}
