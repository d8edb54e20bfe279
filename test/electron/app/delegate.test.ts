import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  type AliasWorld,
  delegate,
  makeAliasAccount,
  type WantedAlias,
} from '../../../electron/app/delegate.ts';
import { realDependencies } from '../../../electron/engine/dependencies.ts';
import type { ZoneKeeper } from '../../../electron/solvers/dns-values.ts';
import { rightMissing } from '../../../electron/zones/problems.ts';
import { toProblem } from '../../../shared/problems.ts';
import { type OneProof, proofJob } from '../../../shared/proof.ts';
import { calm, HeldZones, type KeeperDouble, startStandIn } from '../../doubles/zones/stand-in.ts';
import { testCertificate } from '../../support/test-certificate.ts';

const names = ['*.shop.test', 'shop.test'];
const record = '_acme-challenge.shop.test';
const target = 'shop.test.proofs.test';
const settings = { server: '192.0.2.1', keyName: 'k.', secretEnv: 'S' };
const proof: OneProof = { method: 'dns-01', provider: 'rfc2136', settings, aliasIn: 'proofs.test' };

/** A world in which two name servers come to show the alias, one after the other, and a zone that holds values. */
function world(
  change: {
    readonly leads?: string;
    readonly isShown?: boolean;
    readonly zones?: readonly string[];
    readonly mayWrite?: boolean;
    readonly keepsNewest?: number;
  } = {},
) {
  const { leads = target, isShown = true, zones = ['proofs.test'], mayWrite = true } = change;
  const held: string[] = [];
  const did: string[] = [];
  let looks = 0;
  const keeper: ZoneKeeper = {
    ...{ title: 'RFC 2136', patience: 5000, keepsNewest: change.keepsNewest },
    access: {
      async findZone(name) {
        const zone = zones.find((one) => name.endsWith(`.${one}`));
        return zone === undefined ? null : { name: zone, id: zone };
      },
      listValues: async () => [...held],
      async addValue(_zone, at, value) {
        if (!mayWrite) throw rightMissing({ provider: 'RFC 2136', words: 'REFUSED' });
        did.push(`add ${at}`);
        held.push(value);
      },
      async removeValue(_zone, at, value) {
        did.push(`remove ${at}`);
        held.splice(held.indexOf(value), 1);
      },
    },
  };
  const around: AliasWorld = {
    pause: (_, signal) => setImmediate(undefined, { signal }),
    async seen() {
      looks += 1;
      const at = (server: string, from: number) =>
        looks >= from
          ? ({ server, state: 'found', values: [`${leads}.`] } as const)
          : ({ server, state: 'absent', values: [] } as const);
      return [at('ns1.test', 2), at('ns2.test', 4)];
    },
    placeOf: async () => ({ record, place: record, zone: 'shop.test' }),
    prober: {
      ...realDependencies.prober,
      challengeRecord: async () => {
        const values = isShown ? [...held] : [];
        return [{ server: 'ns1.test', state: values.length > 0 ? 'found' : 'absent', values }];
      },
    },
    zones: () => keeper,
  };
  const said: string[] = [];
  const wanted: WantedAlias[] = [];
  const call = (asked: OneProof = proof) =>
    delegate(
      { names: names as never, proof: asked, outside: undefined },
      {},
      {
        signal: AbortSignal.timeout(2000),
        wanted: (alias) => void wanted.push(alias),
        waiting: (_, lacking, servers) => void said.push(`${lacking.join(' ')} of ${servers}`),
        proven: (alias) => void said.push(`proven ${alias.target}`),
      },
      around,
    ).then(
      () => null,
      (thrown: unknown) => toProblem(thrown),
    );
  return { call, said, wanted, did, held };
}

describe('an alias that its owner sets', () => {
  it('is told once for a star and its bare name, waited for at each name server, and proven by a value that goes again', async () => {
    const { call, said, wanted, did, held } = world();
    expect(await call()).toBeNull();
    expect(wanted).toEqual([
      { name: 'shop.test', record, target, zone: 'shop.test', host: '_acme-challenge', beside: [] },
    ]);
    expect(said).toEqual(['ns2.test of 2', `proven ${target}`]);
    // Once before anybody is asked to set it, once behind it.
    const trial = [`add ${target}`, `remove ${target}`];
    expect(did).toEqual([...trial, ...trial]);
    expect(held).toEqual([]);
  });

  it('that leads elsewhere is waited for, until it is called off', async () => {
    const { call, said, did } = world({ leads: 'elsewhere.test' });
    await call();
    expect(said[0]).toBe('ns1.test ns2.test of 2');
    expect(said.some((line) => line.startsWith('proven'))).toBe(false);
    expect(did).toEqual([`add ${target}`, `remove ${target}`]);
  }, 20_000);

  it('behind which no value is seen is not proven, and the value goes all the same', async () => {
    const { call, said, did, held } = world({ isShown: false });
    expect(await call()).toMatchObject({ code: 'dns-record-not-seen', facts: { record } });
    expect(said.some((line) => line.startsWith('proven'))).toBe(false);
    expect(did.at(-1)).toBe(`remove ${target}`);
    expect(held).toEqual([]);
  });

  it('is asked of nobody while the login may write nothing at the place', async () => {
    const { call, wanted } = world({ mayWrite: false });
    expect(await call()).toMatchObject({ code: 'dns-right-missing' });
    expect(wanted).toEqual([]);
  });

  it('is asked of nobody for a place that cannot hold the values of all its names at once', async () => {
    expect(await world({ keepsNewest: 2 }).call()).toBeNull();
    const { call, wanted } = world({ keepsNewest: 1 });
    expect(await call()).toEqual({
      code: 'dns-place-full',
      facts: { provider: 'RFC 2136', record: target, most: 1, names: names.join(', ') },
    });
    expect(wanted).toEqual([]);
  });

  it('is refused where the login does not reach the place, and where the job leads nowhere', async () => {
    expect(await world({ zones: [] }).call()).toMatchObject({
      ...{ code: 'dns-zone-not-found', facts: { name: target } },
    });
    const { aliasIn: _, ...plain } = { aliasIn: '', ...(proof as object) };
    expect(await world().call(plain as OneProof)).toMatchObject({ code: 'dns-alias-unwanted' });
  });
});

it.each([
  [
    'acme-dns',
    'dns-01',
    { url: 'https://auth.test', fulldomain: 'x.auth.test', user: 'u', passwordEnv: 'P' },
  ],
  ['rfc2136', 'dns-persist-01', settings],
])('a job for %s by %s says nothing of an alias of its own', (provider, method, of) => {
  const job = { method, provider, settings: of, aliasIn: 'proofs.test' };
  expect(proofJob.safeParse(job).error?.issues.map(({ path }) => path)).toEqual([['aliasIn']]);
});

describe('an account at an acme-dns', () => {
  const certificate = testCertificate(['localhost']);
  const own = 'D420c923.auth.example.test';
  const double: KeeperDouble = {
    ...{ base: '', settings: {}, wrong: {}, isLogin: () => true, isChange: () => false },
    ...{ unknown: { status: 401, body: {} }, forbidden: { status: 401, body: {} } },
    busy: (seconds) => ({ status: 429, headers: { 'retry-after': String(seconds) }, body: {} }),
    answer: ({ method, path }) =>
      method === 'POST' && path.join('/') === 'register'
        ? {
            status: 201,
            body: {
              username: 'c36f50e8',
              password: 'htB9mR9D',
              fulldomain: own,
              subdomain: 'd420c923',
              allowfrom: [],
            },
          }
        : { status: 404, body: {} },
  };
  const folder = mkdtempSync(join(tmpdir(), 'alias-account-'));
  const file = join(folder, 'account.json');
  let place: Awaited<ReturnType<typeof startStandIn>>;
  beforeAll(async () => {
    const { keyPem, chainPem: certPem } = certificate;
    place = await startStandIn(double, new HeldZones([]), calm(), { keyPem, certPem });
  });
  afterEach(() => rmSync(file, { force: true }));
  afterAll(async () => {
    await place.end();
    rmSync(folder, { recursive: true });
  });
  const make = () =>
    makeAliasAccount('https://auth.example.test/', file, AbortSignal.timeout(20_000), {
      now: () => new Date(),
      pause: async () => undefined,
      standIn: { url: place.url, trustPem: certificate.chainPem },
    });

  it('is written where its owner alone can read it, and told without its password', async () => {
    const told = { url: 'https://auth.example.test/', fulldomain: own.toLowerCase(), user: 'c36f50e8' };
    expect(await make()).toEqual(told);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ ...told, password: 'htB9mR9D' });
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('is written over nothing', async () => {
    await make();
    const asked = place.asked.length;
    const before = readFileSync(file, 'utf8');
    expect(toProblem(await make().catch((thrown: unknown) => thrown))).toMatchObject({
      ...{ code: 'dns-alias-account-there', facts: { file } },
    });
    expect(readFileSync(file, 'utf8')).toBe(before);
    expect(place.asked).toHaveLength(asked);
  });
});
