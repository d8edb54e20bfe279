import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { tellNotices } from '../../../electron/app/notices.ts';
import { tellOrders } from '../../../electron/app/order-notices.ts';
import type { NewEntry } from '../../../electron/run/journal/journal-file.ts';
import type { Order } from '../../../electron/run/orders/order-file.ts';
import { noticesFile } from '../../../electron/store/notices-file.ts';
import { loadTranslator } from '../../../shared/content/load.ts';
import { directoryOf } from '../../support/directory-of.ts';
import { domainNames } from '../../support/domain-names.ts';
import { createScene, job, runId, runsKey } from './scene.ts';

/** A certificate of a site that this computer cannot ask about: its trust list is gone. */
const entries: readonly NewEntry[] = [
  {
    entry: 'opened',
    version: 1,
    runId,
    names: job.names,
    server: { label: 'root@shop', hostKey: runsKey },
    authority: directoryOf(job),
    targets: ['apache'],
    probes: [],
    job: { ...job, outside: { trust: '/nowhere/roots.pem' } },
  },
  {
    entry: 'certificate',
    fingerprint: 'a'.repeat(64),
    issuer: 'CA',
    notBefore: '2026-01-01T00:00:00Z',
    notAfter: '2026-04-01T00:00:00Z',
  },
  { entry: 'ended', outcome: 'committed' },
];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sealkeeper-notices-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const told = async (...moments: readonly string[]) => {
  const scene = createScene();
  await scene.run(entries);
  const said: string[] = [];
  const file = join(folder, 'notices.json');
  for (const moment of moments)
    await tellNotices(
      scene.services,
      {
        show: (title, body) => void said.push(`${title}: ${body}`),
        words: () => loadTranslator('en'),
        // As after a restart of the app.
        memory: noticesFile(file),
      },
      scene.listener.signal,
      new Date(moment),
    );
  return { said, file, log: scene.log };
};

it('tells each day once, over restarts, and logs in nowhere', async () => {
  const { said, log } = await told(
    '2026-03-01T10:00:00Z',
    '2026-03-02T10:00:00Z',
    '2026-03-02T11:00:00Z',
    '2026-03-10T10:00:00Z',
    '2026-03-30T10:00:00Z',
    '2026-03-30T12:00:00Z',
    '2026-03-31T10:00:00Z',
  );
  expect(said).toEqual([
    'The certificate of shop.example.test: It ends in 29 days. Good until 1 April 2026. It is time to renew it, since 2 March 2026. Seal the site once more with this app: that renews it.',
    expect.stringContaining('It ends tomorrow.'),
    expect.stringContaining('It ends today.'),
  ]);
  expect(log).toEqual([]);
});

it('takes a memory that cannot be understood for none', async () => {
  writeFileSync(join(folder, 'notices.json'), '{"told":7}');
  expect((await told('2026-03-02T10:00:00Z', '2026-03-02T11:00:00Z')).said).toHaveLength(1);
});

it('tells nothing that it cannot remember', async () => {
  const scene = createScene();
  await scene.run(entries);
  const said: string[] = [];
  const telling = tellNotices(
    scene.services,
    {
      show: (title) => void said.push(title),
      words: () => loadTranslator('en'),
      memory: { ...noticesFile(join(folder, 'x')), write: () => Promise.reject(new Error('full')) },
    },
    scene.listener.signal,
    new Date('2026-03-02T10:00:00Z'),
  );
  await expect(telling).rejects.toThrow('full');
  expect(said).toEqual([]);
});

const { certificate: _, ...rest } = job;
const order = (id: string, change: Partial<Order> = {}): Order => ({
  id,
  orderedAt: '2026-03-01T10:00:00.000Z',
  seller: 'other',
  subject: {},
  server: { label: 'root@shop', hostKey: 'SHA256:x' },
  job: { ...rest, names: domainNames(`${id}.example.test`) },
  made: { csr: '', publicKey: '', key: '' },
  placed: null,
  delivered: null,
  ...change,
});
const all = [
  order('waits'),
  order('cut-off', { made: null }),
  order('is-there', { delivered: { runId: 'r', at: '2026-03-02T10:00:00.000Z' } }),
];

it('tells of what is waited for alone, once over restarts, and remembers it beside the certificates', async () => {
  const scene = createScene();
  await scene.run(entries);
  const services = {
    ...scene.services,
    orders: { ...scene.services.orders, list: async () => ({ orders: all, unreadable: [] }) },
  };
  const said: string[] = [];
  for (const day of ['2026-03-02', '2026-03-04', '2026-03-05', '2026-03-11']) {
    const now = new Date(`${day}T12:00:00Z`);
    // As after a restart of the app.
    const memory = noticesFile(join(folder, 'notices.json'));
    const door = {
      memory,
      show: (title: string, body: string) => void said.push(`${day} ${title}: ${body}`),
      words: () => loadTranslator('en'),
    };
    await tellNotices(services, door, scene.listener.signal, now);
    await tellOrders(services, door, { now, today: day });
  }
  const ofOrders = said.filter((one) => one.includes('ordered'));
  expect(ofOrders).toEqual([
    '2026-03-04 The certificate of waits.example.test is ordered: For 3 days it has been waited for, from your seller. Have the files come? Bring them to the order. If not, look whether your proof is still waited for.',
    expect.stringContaining('2026-03-11 The certificate of waits.example.test is ordered: For 10 days'),
  ]);
});
