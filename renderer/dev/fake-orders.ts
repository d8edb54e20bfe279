import type { Input, Output } from '../../shared/ipc/contract.ts';
import { ok } from './fake-answers.ts';
import type { Scenario } from './scenario.ts';

type Order = Output<'order.list'>['orders'][number];
type Begun = Input<'order.begin'>;

const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000 - 3_600_000).toISOString();

const csr = `-----BEGIN CERTIFICATE REQUEST-----
${'MIICvDCCAaQCAQAwdzELMAkGA1UEBhMCREUxDTALBgNVBAcMBEvDtmxuMRYwFAYD\n'.repeat(7)}VQQKDA1Ib2ZsYWRlbiBHbWJI
-----END CERTIFICATE REQUEST-----
`;

const order = (change: Partial<Order>): Order => ({
  id: '20261127-101500-a1b2c3',
  orderedAt: daysAgo(4),
  seller: 'digicert',
  subject: { organisation: 'Hofladen Müller GmbH', locality: 'Köln', country: 'DE' },
  server: 'anna@hofladen.example',
  names: ['hofladen.example', 'www.hofladen.example'] as Order['names'],
  state: 'waiting',
  csr,
  placed: null,
  deliveredAt: null,
  ...change,
});

const ordered: readonly Order[] = [
  order({}),
  order({
    id: '20261130-090000-d4e5f6',
    orderedAt: daysAgo(0),
    seller: 'other',
    subject: {},
    names: ['bestellen.hofladen.example'] as Order['names'],
    ...{ state: 'begun', csr: null },
  }),
  order({
    id: '20261012-090000-b7c8d9',
    orderedAt: daysAgo(49),
    seller: 'positivessl',
    subject: {},
    names: ['praxis-am-markt.example'] as Order['names'],
    ...{ state: 'delivered', deliveredAt: daysAgo(47) },
  }),
];

/** Orders of which nothing goes wrong. */
export function fakeOrders(scenario: Scenario) {
  let orders: Order[] = scenario === 'ordered' ? [...ordered] : [];
  const found = (id: string): Order => orders.find((one) => one.id === id) ?? order({ id });
  const put = (next: Order) => {
    orders = [...orders.filter(({ id }) => id !== next.id), next];
    return ok(next);
  };
  return {
    calls: { 'order.list': () => ({ orders, unreadable: [] }) },
    tasks: {
      'order.begin': ({ names, seller, subject = {} }: Begun) =>
        put(order({ names: names as Order['names'], seller, subject, orderedAt: daysAgo(0) })),
      'order.place': ({ orderId, place }: Input<'order.place'>) =>
        put({ ...found(orderId), placed: { path: place, at: new Date().toISOString() } }),
      'order.record': () =>
        ok({ servers: [{ server: 'ns1.example', state: 'absent' as const, values: [] }] }),
      'order.clear': ({ orderId }: Input<'order.clear'>) => put({ ...found(orderId), placed: null }),
      'order.cancel': ({ orderId }: Input<'order.cancel'>) => {
        orders = orders.filter(({ id }) => id !== orderId);
        return ok({});
      },
    },
  };
}
