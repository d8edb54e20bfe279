import { createHash, createPublicKey } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileOfSeller } from '../../../electron/app/order-proof.ts';
import { cancelOrder, deliver, orderCertificate } from '../../../electron/app/orders.ts';
import type { Services } from '../../../electron/app/services.ts';
import { makeOrderKeyHere } from '../../../electron/engine/order/key.ts';
import { fileOrders, stateOf } from '../../../electron/run/orders/order-file.ts';
import { keyVault } from '../../../electron/store/key-vault.ts';
import type { Safe } from '../../../electron/store/safe.ts';
import { orderJob } from '../../../shared/job.ts';
import { ProblemError, toProblem } from '../../../shared/problems.ts';

const hostKey = 'SHA256:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU';
const job = orderJob.parse({
  names: ['shop.test'],
  server: { host: '192.0.2.1' },
  certificate: { from: 'order', seller: 'certum', key: 'ec-p256' },
  install: [{ target: 'apache' }],
});
const made = { csr: 'the request', publicKey: 'ab'.repeat(32), key: 'cd'.repeat(32) };
/** Turns letters about, so that what is locked can be told from what is not. */
const turned = (bytes: Uint8Array): Uint8Array => bytes.map((byte) => byte ^ 0x55);
const safe: Safe = {
  lock: async (text) => turned(Buffer.from(text)),
  unlock: async (bytes) => ({ text: Buffer.from(turned(bytes)).toString(), isAged: false }),
};
const listener = { emit: () => undefined, signal: new AbortController().signal };

describe('an order', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sealkeeper-orders-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  function scene(engine: Partial<Services['engine']> = {}, way = 'root-shell', hasKeychain = true) {
    const asked: unknown[] = [];
    const dropped: string[] = [];
    const host = { label: '192.0.2.1', way, close: async () => undefined };
    const services = {
      orders: fileOrders(join(folder, 'orders')),
      orderKeys: keyVault(join(folder, 'order-keys'), async () => (hasKeychain ? safe : null)),
      orderRuns: { list: async () => [] },
      open: async (request: unknown) => {
        asked.push(request);
        return { host, hostKey: { fingerprint: hostKey } };
      },
      engine: {
        makeOrderKey: async () => made,
        makeOrderKeyHere,
        dropOrderKey: async (_: unknown, id: string) => {
          dropped.push(id);
        },
        ...engine,
      },
      // Only what orders touch.
    } as unknown as Services;
    return { services, asked, dropped };
  }
  const begin = ({ services }: ReturnType<typeof scene>) =>
    orderCertificate(services, { job, secrets: {} }, listener.signal);
  const problemOf = (work: Promise<unknown>) =>
    work.then(
      () => null,
      (thrown) => toProblem(thrown).code,
    );

  it('is written down with its request, and nobody renews what comes of it', async () => {
    const { services } = scene();
    const order = await begin({ services, asked: [], dropped: [] });
    expect(await services.orders.load(order.id)).toEqual(order);
    expect([stateOf(order), order.job.renewal.by, order.made]).toEqual(['waiting', 'nobody', made]);
  });

  it('needs a server that keeps keys, and is none without', async () => {
    const one = scene({}, 'user-shell', false);
    expect(await problemOf(begin(one))).toBe('order-key-no-keychain');
    expect((await one.services.orders.list()).orders).toEqual([]);
    expect(await one.services.orderKeys.has('')).toBe(false);
  });

  it('has its key locked in the keychain where the server has no place for it, and taken out for the delivery alone', async () => {
    const one = scene({}, 'user-shell');
    const { id, made: own } = await begin(one);
    const kept = await readFile(join(folder, 'order-keys', `${id}.json`), 'latin1');
    const keyPem = (await one.services.orderKeys.of(id)) ?? '';
    expect(keyPem).toMatch(/^-----BEGIN PRIVATE KEY-----/);
    const [, secret = ''] = keyPem.split('\n');
    for (const text of [kept, await readFile(join(folder, 'orders', `${id}.json`), 'utf8')]) {
      expect(text).not.toContain('PRIVATE KEY');
      expect(text).not.toContain(secret);
    }
    const spki = createPublicKey(keyPem).export({ type: 'spki', format: 'der' });
    expect(own?.publicKey).toBe(createHash('sha256').update(spki).digest('hex'));
    await cancelOrder(one.services, { order: id, secrets: {} }, listener);
    expect([await one.services.orderKeys.has(id), one.asked.length]).toEqual([false, 1]);
    expect((await one.services.orders.list()).orders).toEqual([]);
  });

  it('is cut off anywhere and still has either its key or a way to be cancelled; no key is left that nobody knows of', async () => {
    for (let cut = 0; cut < 8; cut += 1) {
      const one = scene({}, 'user-shell');
      let acts = 0;
      const killed =
        <Args extends unknown[], Value>(act: (...args: Args) => Promise<Value>) =>
        async (...args: Args): Promise<Value> => {
          if (acts++ >= cut) throw new Error('killed');
          return act(...args);
        };
      const { orders, orderKeys } = one.services;
      const dying = {
        ...one.services,
        orders: { ...orders, save: killed(orders.save), remove: killed(orders.remove) },
        orderKeys: { ...orderKeys, keep: killed(orderKeys.keep), forget: killed(orderKeys.forget) },
      };
      await orderCertificate(dying, { job, secrets: {} }, listener.signal).catch(() => undefined);
      const listed = (await orders.list()).orders;
      for (const order of listed) {
        if (order.made !== null) expect(await orderKeys.of(order.id)).toMatch(/PRIVATE KEY/);
        // Once more in the middle, then whole.
        await cancelOrder(dying, { order: order.id, secrets: {} }, listener).catch(() => undefined);
        const isListed = (await orders.list()).orders.some(({ id }) => id === order.id);
        if (isListed) await cancelOrder(one.services, { order: order.id, secrets: {} }, listener);
      }
      expect((await orders.list()).orders).toEqual([]);
      expect(await readdir(join(folder, 'order-keys')).catch(() => [])).toEqual([]);
    }
  });

  it('whose key was not made leaves nothing', async () => {
    const one = scene({
      makeOrderKey: async () => {
        throw new ProblemError('change-failed', { path: '/x' });
      },
    });
    expect(await problemOf(begin(one))).toBe('change-failed');
    expect(one.dropped).toHaveLength(1);
    expect((await one.services.orders.list()).orders).toEqual([]);
  });

  it('that is cut off stays in the list as begun, until it is cancelled; nothing is delivered for it', async () => {
    let isCut = true;
    const cut = async () => {
      if (isCut) throw new ProblemError('connection-lost', { server: 'x' });
    };
    const one = scene({
      makeOrderKey: async () => {
        await cut();
        return made;
      },
      dropOrderKey: cut,
    });
    expect(await problemOf(begin(one))).toBe('connection-lost');
    const [order] = (await one.services.orders.list()).orders;
    if (order === undefined) throw new Error('nothing is listed');
    expect(stateOf(order)).toBe('begun');
    const wish = { order: order.id, secrets: {} };
    expect(await problemOf(deliver(one.services, { ...wish, files: ['x'], reviewed: null }, listener))).toBe(
      'order-not-made',
    );
    expect(await problemOf(cancelOrder(one.services, wish, listener))).toBe('connection-lost');
    expect((await one.services.orders.list()).orders).toHaveLength(1);
    isCut = false;
    await cancelOrder(one.services, wish, listener);
    expect((await one.services.orders.list()).orders).toEqual([]);
  });

  it('is cancelled on the server that it was begun on, by its key, and on no other', async () => {
    const one = scene();
    const { id } = await begin(one);
    await cancelOrder(one.services, { order: id, secrets: {} }, listener);
    expect(one.dropped).toEqual([id]);
    expect(one.asked.at(-1)).toMatchObject({ host: '192.0.2.1', hostKey });
  });
});

describe('a seller’s file', () => {
  it.each([
    ['/.well-known/pki-validation/A1.txt', 'A1.txt'],
    ['http://shop.test/.well-known/pki-validation/gsdv.txt', 'gsdv.txt'],
    ['starfield.html', 'starfield.html'],
  ])('lies at %s', (place, name) => {
    expect(fileOfSeller(place, 'abc\r\nseller.test\r\n')).toEqual({ name, text: 'abc\nseller.test' });
  });

  it.each([
    ['/index.html', 'abc', 'order-file-place'],
    ['/.well-known/pki-validation/../../x', 'abc', 'order-file-place'],
    ['/.well-known/pki-validation/', 'abc', 'order-file-place'],
    ['/.well-known/acme-challenge/x', 'abc', 'order-file-place'],
    ['a.txt', '', 'order-file-text'],
    ['a.txt', 'a" b', 'order-file-text'],
    ['a.txt', '%{ENV:HOME}', 'order-file-text'],
    ['a.txt', '$uri', 'order-file-text'],
    ['a.txt', 'https://elsewhere.test', 'order-file-text'],
    ['a.txt', '/etc/passwd', 'order-file-text'],
    ['a.txt', 'a\n\nb', 'order-file-text'],
  ])('is refused at %s with %j', (place, text, code) => {
    expect(() => fileOfSeller(place, text)).toThrow(code);
  });
});
