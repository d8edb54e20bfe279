import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  cancelOrder,
  clearForDelivery,
  deliverBrought,
  orderCertificate,
} from '../../../electron/app/orders.ts';
import type { Reached } from '../../../electron/app/reach.ts';
import type { Services } from '../../../electron/app/services.ts';
import { fileOrders, stateOf } from '../../../electron/run/orders/order-file.ts';
import { orderJob } from '../../../shared/job.ts';
import { toProblem } from '../../../shared/problems.ts';

const hostKey = 'SHA256:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU';
const job = orderJob.parse({
  names: ['shop.test'],
  server: { host: '192.0.2.1' },
  certificate: { from: 'order', seller: 'certum', key: 'ec-p256' },
  install: [{ target: 'apache' }],
});
const made = { csr: 'the request', publicKey: 'ab'.repeat(32), key: 'cd'.repeat(32) };
const listener = { emit: () => undefined, signal: new AbortController().signal };

describe('an order over a line that stands', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sealkeeper-orders-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const lineWith = (fingerprint: string): Reached =>
    ({
      request: { host: '192.0.2.1', auth: { type: 'password', password: 'x' } },
      server: { host: { label: 'root@shop', way: 'root-shell' }, hostKey: { fingerprint } },
    }) as unknown as Reached;
  /** What happens is written down; a server that is opened anew shows `others`. */
  function scene(others = 'SHA256:another') {
    const log: string[] = [];
    const services = {
      orders: fileOrders(folder),
      orderRuns: {
        list: async () => ['placed-run'],
        load: async () => ({ outcome: () => 'committed' }),
      },
      orderKeys: { has: async () => false, of: async () => null },
      managed: { list: async () => ({ records: [] }) },
      sources: {},
      open: async () => {
        log.push('open');
        return {
          host: { way: 'root-shell', close: async () => undefined },
          hostKey: { fingerprint: others },
        };
      },
      engine: {
        makeOrderKey: async () => made,
        dropOrderKey: async () => void log.push('drop'),
        undoRun: async () => {
          log.push('take the file away');
          return { outcome: 'undone' };
        },
        secure: async () => {
          log.push('secure');
          return { type: 'ended', outcome: 'committed', runId: 'run-1' };
        },
      },
      // Only what orders touch.
    } as unknown as Services;
    return { services, log };
  }
  const begin = async (services: Services) => {
    const order = await orderCertificate(
      services,
      { job, secrets: {}, open: lineWith(hostKey) },
      listener.signal,
    );
    const placed = { runId: 'placed-run', path: '/x', at: new Date().toISOString() };
    await services.orders.save({ ...order, placed });
    return order;
  };
  const deliveryOf = (order: string, open: Reached) => {
    const { certificate: _, ...rest } = job;
    const certificate = { from: 'files' as const, files: ['bought.zip'], key: 'server' };
    const brought = {} as NonNullable<Parameters<typeof deliverBrought>[1]['brought']>;
    return { order, open, job: { ...rest, certificate }, secrets: {}, brought, reviewed: null };
  };

  it('is begun, cleared, delivered and put away without another login, the file gone before the run', async () => {
    const { services, log } = scene();
    const { id } = await begin(services);
    const access = { open: lineWith(hostKey) };
    expect((await clearForDelivery(services, { order: id, access }, listener)).placed).toBeNull();
    await services.orders.save({
      ...(await services.orders.load(id)),
      placed: { runId: 'placed-run', path: '/x', at: new Date().toISOString() },
    });
    await deliverBrought(services, deliveryOf(id, lineWith(hostKey)), listener);
    const delivered = await services.orders.load(id);
    expect([stateOf(delivered), delivered.delivered?.runId, delivered.placed]).toEqual([
      'delivered',
      'run-1',
      null,
    ]);
    await cancelOrder(services, { order: id, access }, listener);
    expect(log).toEqual(['take the file away', 'take the file away', 'secure', 'drop']);
  });

  it('asks nothing of a server that shows another key, and says which one is meant', async () => {
    const { services, log } = scene();
    const { id } = await begin(services);
    const open = lineWith('SHA256:stranger');
    const wish = { order: id, access: { open } };
    for (const work of [
      () => clearForDelivery(services, wish, listener),
      () => cancelOrder(services, wish, listener),
      () => deliverBrought(services, deliveryOf(id, open), listener),
    ])
      expect(toProblem(await work().catch((thrown: unknown) => thrown))).toMatchObject({
        code: 'order-on-other-server',
        facts: { order: id, expected: hostKey, fingerprint: 'SHA256:stranger' },
      });
    expect(log).toEqual(['open', 'open', 'open']);
    expect((await services.orders.load(id)).placed).not.toBeNull();
  });

  it('takes a second line where the server has that key as well', async () => {
    const { services, log } = scene(hostKey);
    const { id } = await begin(services);
    await cancelOrder(services, { order: id, access: { open: lineWith('SHA256:its-other') } }, listener);
    expect(log).toEqual(['open', 'take the file away', 'open', 'drop']);
  });
});
