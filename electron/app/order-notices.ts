import { sellerSaid } from '../../shared/content/order-calendar.ts';
import type { Translator } from '../../shared/content/translator.ts';
import { orderNoticesFor } from '../../shared/order-notices.ts';
import { type Order, stateOf } from '../run/orders/order-file.ts';
import type { NoticesFile } from '../store/notices-file.ts';
import type { Services } from './services.ts';

/** The orders that sellers are waited for with; [] where they cannot be listed. */
export const waitingOrders = ({ orders }: Pick<Services, 'orders'>): Promise<readonly Order[]> =>
  orders.list().then(
    (all) => all.orders.filter((order) => stateOf(order) === 'waiting'),
    () => [],
  );

/** What is needed of the port by which certificates are told of. */
interface OrderNoticesPort {
  readonly show: (title: string, body: string) => void;
  readonly words: () => Promise<Translator>;
  readonly memory: NoticesFile;
}

/** Tells the owner of orders that have been waited for, in the way of the system. Asks no server. Raises where it cannot be remembered. */
export async function tellOrders(
  services: Pick<Services, 'orders'>,
  { show, words, memory }: OrderNoticesPort,
  time: { readonly now: Date; readonly today: string },
): Promise<void> {
  const waiting = await waitingOrders(services);
  const kept = await memory.read();
  const { notices, memory: told } = orderNoticesFor(waiting, kept.told, time);
  if (notices.length === 0) return;
  await memory.write({ ...kept, told: { ...kept.told, ...told } });
  const translator = await words();
  for (const { order, days } of notices) show(...orderSaid(order, days, translator));
}

/** A title and a text. Pure. */
export function orderSaid(
  { job, seller }: Pick<Order, 'job' | 'seller'>,
  days: number,
  translator: Translator,
): readonly [title: string, body: string] {
  const { t } = translator;
  const [name = ''] = job.names;
  return [
    t('order.notice-title', { name }),
    t('order.notice', { days, seller: sellerSaid(seller, translator) }),
  ];
}
