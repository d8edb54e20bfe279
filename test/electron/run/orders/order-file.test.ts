import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  fileOrders,
  type OrderStore,
  readOrder,
  stateOf,
} from '../../../../electron/run/orders/order-file.ts';
import { toProblem } from '../../../../shared/problems.ts';

const fixture = join(import.meta.dirname, '..', '..', '..', 'fixtures', 'orders', 'v1.json');
const text = await readFile(fixture, 'utf8');
const id = '20261130-164000-ab12cd';
const codeOf = (work: () => unknown): string => {
  try {
    work();
    return 'none';
  } catch (thrown) {
    return toProblem(thrown).code;
  }
};

describe('the orders of this computer', () => {
  let folder: string;
  let orders: OrderStore;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sealkeeper-orders-'));
    orders = fileOrders(folder);
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('of the first released form are read for ever', () => {
    const order = readOrder(text, 'v1.json');
    expect(stateOf(order)).toBe('waiting');
    expect(order).toMatchObject({
      id,
      seller: 'sectigo',
      job: { names: ['shop.example.test', 'www.shop.example.test'] },
    });
  });

  it('come back as they were written, and the oldest comes first', async () => {
    const order = readOrder(text, 'v1.json');
    const delivered = { runId: 'run-1', at: '2026-12-01T00:00:00.000Z' };
    await orders.save({ ...order, id: '20261201-000000-000000', delivered });
    await orders.save(order);
    expect(await orders.load(id)).toEqual(order);
    const { orders: all, unreadable } = await orders.list();
    expect(all.map(stateOf)).toEqual(['waiting', 'delivered']);
    expect(unreadable).toEqual([]);
    await orders.remove(id);
    expect((await orders.list()).orders).toHaveLength(1);
  });

  it.each([
    ['of a newer program', text.replace('"version": 1', '"version": 2'), 'order-newer'],
    ['of no version', text.replace('"version": 1,', ''), 'order-damaged'],
    ['cut off', text.slice(0, 200), 'order-damaged'],
    ['with a field that nobody wrote', text.replace('"placed"', '"owner": 1, "placed"'), 'order-damaged'],
  ])('%s are refused, and listed as such beside the others', async (_, content, code) => {
    expect(codeOf(() => readOrder(content, 'x'))).toBe(code);
    await writeFile(join(folder, `${id}.json`), content, { mode: 0o600 });
    const { orders: all, unreadable } = await orders.list();
    expect(all).toEqual([]);
    expect(unreadable).toMatchObject([{ name: id, problem: { code } }]);
  });

  it('of a seller that this program does not know are anybody’s', () => {
    expect(readOrder(text.replace('"sectigo"', '"next-year"'), 'x').seller).toBe('other');
  });

  it('answer for their own name alone', async () => {
    await writeFile(join(folder, 'another.json'), text, { mode: 0o600 });
    await expect(orders.load('another')).rejects.toMatchObject({ problem: { code: 'order-damaged' } });
    for (const name of ['../../etc/passwd', '', 'none', 'A B'])
      await expect(orders.load(name)).rejects.toMatchObject({ problem: { code: 'order-unknown' } });
  });
});
