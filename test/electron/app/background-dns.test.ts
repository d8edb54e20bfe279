import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { backgroundOf, renewDue, tryAgain } from '../../../electron/app/background.ts';
import type { Services } from '../../../electron/app/services.ts';
import type { SecureRequest } from '../../../electron/engine/run/run-context.ts';
import type { KeptRecords } from '../../../electron/store/kept-records.ts';
import { keptZoneLogins } from '../../../electron/store/zone-logins.ts';
import type { Attempt } from '../../../shared/background.ts';
import { openSafe } from '../../support/open-safe.ts';
import { createScene, ending, job, opened, runId } from './scene.ts';

/** A certificate whose names are proven by signed updates falls due while nobody is there. */

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sealkeeper-background-dns-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const proof = {
  method: 'dns-01',
  provider: 'rfc2136',
  settings: { server: '192.0.2.53', keyName: 'k.', secretEnv: 'TSIG' },
} as const;
const place = {
  provider: 'rfc2136',
  names: [...job.names],
  settings: { server: '192.0.2.53', keyName: 'k.' },
};
const token = 'a token nobody else knows';
const due = new Date('2027-02-10T00:00:00Z');
const hours = (count: number) => new Date(due.getTime() + count * 3_600_000);

async function world() {
  const asked: { readonly request: SecureRequest; readonly title: string }[] = [];
  const scene = createScene({
    engine: {
      async secure(_host, request) {
        // Opens the login: who has no secret for it raises.
        const keeper = request.zones?.(job.names[0] ?? '', new AbortController().signal);
        asked.push({ request, title: keeper?.title ?? '' });
        return ending('committed');
      },
    },
  });
  const server = { host: 'shop', user: 'root' };
  await scene.run([
    { ...opened, job: { ...job, server, proof, renewal: { by: 'app' } } } as typeof opened,
    {
      entry: 'certificate',
      fingerprint: 'a'.repeat(64),
      issuer: 'CA',
      notBefore: '2026-11-28T00:00:00.000Z',
      notAfter: '2027-02-26T00:00:00.000Z',
      renewalId: 'aki.serial',
    },
    { entry: 'ended', outcome: 'committed' },
  ]);
  let attempts: ReadonlyMap<string, Attempt> = new Map();
  const kept: KeptRecords<Attempt> = {
    read: async () => attempts,
    write: async (next) => {
      attempts = new Map(next);
    },
  };
  const file = join(folder, 'zone-logins.json');
  const services = {
    ...scene.services,
    sources: { acme: { id: 'acme', suggested: async () => null } },
    renewalInfo: { read: async () => new Map(), write: async () => undefined },
    attempts: kept,
    logins: { isPossible: async () => true, places: async () => [], of: async () => null },
    zoneLogins: keptZoneLogins(file, async () => openSafe),
  } as unknown as Services;
  return {
    ...scene,
    ...{ services, asked, file },
    turn: (at = due) => renewDue(services, new AbortController().signal, () => at),
  };
}

it('it is renewed with the token of the keychain, which stands in no job and in no file as itself', async () => {
  const { services, turn, asked, requests, file } = await world();
  await services.zoneLogins.keep(place, { secret: token });
  expect(await turn()).toEqual([]);
  expect(requests).toHaveLength(1);
  expect(asked.map(({ title }) => title)).toEqual(['RFC 2136']);
  expect(asked[0]?.request).toMatchObject({ isUnattended: true, acme: { replaces: 'aki.serial' } });
  expect(JSON.stringify(asked[0]?.request.job)).not.toContain(token);
  expect(readFileSync(file, 'utf8')).not.toContain(token);
});

it('without one its owner is told once, no server is asked to open, and it goes on when a token is kept', async () => {
  const { services, turn, asked, requests } = await world();
  expect((await turn()).map(({ problem }) => problem.code)).toEqual(['secret-missing']);
  expect(await turn(hours(24))).toEqual([]);
  expect(requests).toEqual([]);
  expect((await backgroundOf(services, 'on')).next[0]).toMatchObject({ needsPerson: true });
  await services.zoneLogins.keep(place, { secret: token });
  await tryAgain(services);
  expect(await turn(hours(25))).toEqual([]);
  expect(asked).toHaveLength(1);
  expect((await backgroundOf(services, 'on')).zones).toEqual([
    { provider: 'rfc2136', names: [...job.names] },
  ]);
});

it.each([
  ['other names', { ...place, names: ['other.example.test'] }],
  ['another name server', { ...place, settings: { ...place.settings, server: '192.0.2.99' } }],
])('a token that was kept for %s is not tried on it', async (_, elsewhere) => {
  const { services, turn, asked } = await world();
  await services.zoneLogins.keep(elsewhere, { secret: token });
  expect((await turn()).map(({ problem }) => problem.code)).toEqual(['secret-missing']);
  expect(asked).toEqual([]);
});

it('a token that its owner has had forgotten is gone', async () => {
  const { services, turn, asked } = await world();
  await services.zoneLogins.keep(place, { secret: token });
  await services.zoneLogins.forget(place);
  expect((await turn()).map(({ certificate, problem }) => [certificate.runId, problem.code])).toEqual([
    [runId, 'secret-missing'],
  ]);
  expect(asked).toEqual([]);
});
