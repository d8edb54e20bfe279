import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { handSetStill } from '../../../electron/app/hand-set.ts';
import { createServices, type Services } from '../../../electron/app/services.ts';
import { clearLeft, forgetDeleted, lastingIn, zonesLeft } from '../../../electron/app/zones-left.ts';
import { job } from '../../../shared/job.ts';
import { createWorld, patience } from '../outside/support/world.ts';
import { begunWithValues } from './begun-with-values.ts';

let folder = '';
let services: Services;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sealkeeper-left-'));
  services = createServices(folder);
});
afterEach(() => rmSync(folder, { recursive: true }));

const runId = '20261130-000000-abcdef';
const record = '_acme-challenge.shop.test';
const value = { name: '*.shop.test', zone: 'shop.test', record, value: 'x'.repeat(43) };

/** A run that is over and whose value stands in a zone that nobody answers for. */
async function left(outside: { readonly dnsServer?: string } = {}) {
  const journal = await begunWithValues(services.journals, runId, [value], outside);
  await journal.append([{ entry: 'ended', outcome: 'undone' }]);
  await journal.release();
}

const login = (secret: string) => ({ provider: 'rfc2136', secrets: { secret } });

describe('what a run has left in a zone', () => {
  it('is listed with what of its login is known, and never with a secret', async () => {
    expect(await zonesLeft(services)).toEqual([]);
    await left();
    expect(await zonesLeft(services)).toEqual([
      {
        ...{ runId, names: ['*.shop.test'], server: 'root@shop', startedAt: expect.any(String) },
        values: [value],
        logins: [{ provider: 'rfc2136', settings: { server: '127.0.0.1:9', keyName: 'k.' } }],
        isOnServer: false,
      },
    ]);
  });

  it('is taken away with what was typed: without it nobody is even asked', async () => {
    await left();
    const without = await clearLeft(services, { runId, kind: 'left', logins: [], open: null }, patience());
    expect(without.problems).toMatchObject([{ code: 'dns-values-left', detail: 'secret-missing' }]);
    const typed = { runId, kind: 'left', logins: [login('c2VjcmV0')], open: null } as const;
    const asked = await clearLeft(services, typed, patience());
    expect(asked.problems).toMatchObject([{ detail: expect.stringContaining('dns-provider-silent') }]);
    expect(asked.left?.values).toEqual([value]);
    expect(JSON.stringify(asked)).not.toContain('c2VjcmV0');
  });

  it('is left to a program that is at the run', async () => {
    await left();
    writeFileSync(
      join(folder, 'runs', `${runId}.jsonl.lock`),
      JSON.stringify({ pid: 1, computer: 'elsewhere', boot: 'x', started: '' }),
    );
    const wish = { runId, kind: 'left', logins: [login('c2VjcmV0')], open: null } as const;
    await expect(clearLeft(services, wish, patience())).rejects.toMatchObject({
      problem: { code: 'journal-busy' },
    });
  });
});

describe('what somebody has set by hand for a run', () => {
  /** A run by hand that has come to this end, or waits on. */
  async function byHand(
    dnsServer: string | undefined,
    outcome: 'undone' | 'waiting' | 'committed',
    at = record,
  ) {
    const journal = await services.journals.create(runId);
    const wish = job.parse({
      names: ['*.shop.test'],
      server: { host: 'shop' },
      certificate: { from: 'acme', directory: 'https://ca.test/dir', agreeToTerms: true },
      proof: { method: 'dns-01', by: 'hand' },
      install: [{ target: 'apache' }],
      outside: { dnsServer },
    });
    const opened = { entry: 'opened', version: 2, runId, names: wish.names, authority: 'ca.test' } as const;
    const server = { label: 'root@shop', hostKey: 'SHA256:x' };
    const wanted = {
      kind: 'dns-records',
      records: [{ name: value.name, record: at, value: value.value }],
    } as const;
    await journal.append([
      { ...opened, server, targets: ['apache'], probes: [], job: wish },
      {
        ...{ entry: 'waiting', until: null, key: 'a'.repeat(64), plan: 'b'.repeat(64) },
        ...{ for: { ...wanted, records: [...wanted.records] } },
        pending: { source: 'acme', version: 1, data: {} },
      } as never,
      { entry: 'ended', outcome },
    ]);
    await journal.release();
  }

  it('is reminded of while it is seen and nobody needs it', async () => {
    const { outside } = await createWorld({ [record]: { text: [[value.value], ['of somebody else']] } });
    await byHand(outside.dnsServer, 'undone');
    expect(await handSetStill(services, [runId], patience())).toEqual({
      records: [{ name: value.name, record, value: value.value }],
      lasting: [],
    });
  });

  it('is not, once it is gone', async () => {
    const gone = await createWorld({ [record]: { text: [['of somebody else']] } });
    await byHand(gone.outside.dnsServer, 'undone');
    expect(await handSetStill(services, [runId, '20261130-000000-unknown'], patience())).toEqual({
      records: [],
      lasting: [],
    });
  });

  it('is left alone while the run waits for it', async () => {
    const { outside } = await createWorld({ [record]: { text: [[value.value]] } });
    await byHand(outside.dnsServer, 'waiting');
    expect(await handSetStill(services, [runId], patience())).toEqual({ records: [], lasting: [] });
  });

  it('is told apart where an authority goes on signing by it, and is no more once the run is taken back', async () => {
    const stays = '_validation-persist.shop.test';
    const { outside } = await createWorld({ [stays]: { text: [[value.value]] } });
    await byHand(outside.dnsServer, 'committed', stays);
    const own = [{ name: value.name, record: stays, value: value.value }];
    expect(await handSetStill(services, [runId], patience())).toEqual({ records: [], lasting: own });
    const journal = await services.journals.load(runId);
    await journal.hold();
    await journal.append([{ entry: 'ended', outcome: 'undone' }]);
    await journal.release();
    expect(await handSetStill(services, [runId], patience())).toEqual({ records: own, lasting: [] });
  });
});

describe('what a run has set to stay', () => {
  const stays = { ...value, record: '_validation-persist.shop.test', lasting: true } as const;
  async function standing(outcome: 'committed' | 'undone', outside: { readonly dnsServer?: string } = {}) {
    const journal = await begunWithValues(services.journals, runId, [stays, value], outside);
    await journal.append([{ entry: 'ended', outcome }]);
    await journal.release();
  }

  it('is listed while its certificate stands, apart from what was to go', async () => {
    await standing('committed');
    expect(await lastingIn(services, [runId, '20261130-000000-unknown'])).toMatchObject([
      { runId, values: [stays], logins: [{ provider: 'rfc2136' }], isOnServer: false },
    ]);
    expect(await zonesLeft(services)).toMatchObject([{ values: [value] }]);
  });

  it('is nothing that stays any more once its run is taken back', async () => {
    await standing('undone');
    expect(await lastingIn(services, [runId])).toEqual([]);
    expect(await zonesLeft(services)).toMatchObject([{ values: [stays, value] }]);
  });

  it('is withdrawn with what was typed, and stays listed where nobody answers', async () => {
    await standing('committed');
    const asked = await clearLeft(
      services,
      { runId, kind: 'lasting', logins: [login('c2VjcmV0')], open: null },
      patience(),
    );
    expect(asked.problems).toMatchObject([{ detail: expect.stringContaining('dns-provider-silent') }]);
    expect(asked.left?.values).toEqual([stays]);
  });

  it('is forgotten once its owner has deleted it everywhere, and nothing else is', async () => {
    const { outside } = await createWorld({ [stays.record]: { text: [['of somebody else']] } });
    await standing('committed', { dnsServer: outside.dnsServer ?? '' });
    const wish = { runId, kind: 'lasting' } as const;
    expect(await forgetDeleted(services, wish, patience())).toEqual({ unseen: [], left: null });
    expect(await lastingIn(services, [runId])).toEqual([]);
    expect(await zonesLeft(services)).toMatchObject([{ values: [value] }]);
  });
});

describe('what its owner says to have deleted', () => {
  it('is forgotten once no name server holds it, whatever else stands there', async () => {
    const { outside } = await createWorld({ [record]: { text: [['of somebody else']] } });
    await left({ dnsServer: outside.dnsServer ?? '' });
    expect(await forgetDeleted(services, { runId, kind: 'left' }, patience())).toEqual({
      unseen: [],
      left: null,
    });
    expect(await zonesLeft(services)).toEqual([]);
  });

  it('is not believed while it is seen', async () => {
    const { outside } = await createWorld({ [record]: { text: [[value.value]] } });
    await left({ dnsServer: outside.dnsServer ?? '' });
    expect(await forgetDeleted(services, { runId, kind: 'left' }, patience())).toMatchObject({
      unseen: [{ record, why: 'still-there' }],
      left: { values: [value] },
    });
    expect(await zonesLeft(services)).toHaveLength(1);
  });

  it('is not believed where nobody answers', async () => {
    const { outside } = await createWorld({ [record]: 'silent' });
    await left({ dnsServer: outside.dnsServer ?? '' });
    expect((await forgetDeleted(services, { runId, kind: 'left' }, patience())).unseen).toEqual([
      { record, why: 'all-silent' },
    ]);
  }, 20_000);
});
