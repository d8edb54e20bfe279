import type { OrderView } from '../../../shared/ipc/orders.ts';
import { orderJob } from '../../../shared/job.ts';
import type { Connections } from '../../app/connections.ts';
import { sellerRecords } from '../../app/look-outside.ts';
import { fileOfSeller, placeFile } from '../../app/order-proof.ts';
import { cancelOrder, clearForDelivery, type Order, orderCertificate, stateOf } from '../../app/orders.ts';
import type { Services } from '../../app/services.ts';
import type { Handlers } from '../answer.ts';
import { serverJobOf } from '../window-job.ts';
import { outsideOf } from './site.ts';

type OrderHandlers = Pick<
  Handlers,
  'order.list' | 'order.begin' | 'order.place' | 'order.record' | 'order.clear' | 'order.cancel'
>;

/** What the window is told of an order. */
function shownOrder(order: Order): OrderView {
  const { id, orderedAt, seller, subject, server, job, made, placed, delivered } = order;
  return {
    ...{ id, orderedAt, seller, subject, server: server.label, names: [...job.names] },
    state: stateOf(order),
    csr: made?.csr ?? null,
    placed: placed === null ? null : { path: placed.path, at: placed.at },
    deliveredAt: delivered?.at ?? null,
  };
}

export function orderHandlers(services: Services, connections: Pick<Connections, 'get'>): OrderHandlers {
  const wishOf = ({
    orderId,
    connectionId,
  }: {
    readonly orderId: string;
    readonly connectionId: string;
  }) => ({
    order: orderId,
    access: { open: connections.get(connectionId) },
  });
  return {
    async 'order.list'() {
      const { orders, unreadable } = await services.orders.list();
      return { orders: orders.map(shownOrder), unreadable: [...unreadable] };
    },
    async 'order.begin'({ connectionId, names, seller, subject, install, outside }, { signal, progress }) {
      progress({ doing: 'at-work' });
      const open = connections.get(connectionId);
      const job = orderJob.parse({
        names,
        server: serverJobOf(open),
        certificate: { from: 'order', seller, subject },
        install: install.map((target) => ({ target })),
        ...(outside === undefined ? {} : { outside: outsideOf(outside) }),
      });
      return shownOrder(await orderCertificate(services, { job, secrets: {}, open }, signal));
    },
    async 'order.place'({ place, text, ...of }, { signal, progress }) {
      progress({ doing: 'proving' });
      const file = fileOfSeller(place.trim(), text);
      return shownOrder(await placeFile(services, { ...wishOf(of), file }, { signal }));
    },
    async 'order.record'({ outside, ...record }, { signal, progress }) {
      progress({ doing: 'looking' });
      const seen = await sellerRecords(record, outsideOf(outside), signal);
      const servers = seen.map((each) => ({
        ...each,
        values: each.values.map((value) => value.slice(0, 1000)),
      }));
      return { servers };
    },
    async 'order.clear'(of, { signal, progress }) {
      progress({ doing: 'at-work' });
      return shownOrder(await clearForDelivery(services, wishOf(of), { signal }));
    },
    async 'order.cancel'(of, { signal, progress }) {
      progress({ doing: 'at-work' });
      await cancelOrder(services, wishOf(of), { signal });
      return {};
    },
  };
}
