import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renewDue } from '../../../electron/app/background.ts';
import { managedOf } from '../../../electron/app/runs.ts';
import { createServices } from '../../../electron/app/services.ts';
import { rfc2136 } from '../../../electron/zones/rfc2136/provider.ts';
import { powerdnsDouble } from '../../doubles/zones/own-server.ts';
import { calm, HeldZones, type KeeperDouble, startStandIn } from '../../doubles/zones/stand-in.ts';
import { type Pebble, startPebble } from '../../lab/pebble.ts';
import { snapshotDifferences } from '../../lab/snapshot.ts';
import { startUpdatedDns, type UpdatedDns } from '../../lab/updated-dns.ts';
import { openSafe } from '../../support/open-safe.ts';
import { runCli, type Shop, startCli, startShop } from '../../support/shop.ts';
import { testCertificate } from '../../support/test-certificate.ts';

const names = ['shop.example.test', '*.shop.example.test', 'www.example.test'] as const;
const [bare, , byFile] = names;
const record = `_acme-challenge.${bare}`;
const theirs = 'of somebody else';

let shop: Shop;
let dns: UpdatedDns;
let around: Awaited<ReturnType<typeof authority>>;
const pebbles: Pebble[] = [];

beforeAll(async () => {
  shop = await startShop({ names });
  const { address } = shop.server;
  dns = await startUpdatedDns(shop.lab.hostAddress, shop.lab.folder, {
    zones: [
      {
        name: 'example.test',
        records: [...[bare, byFile].map((name) => `${name}. A ${address}`), `${record}. TXT "${theirs}"`],
      },
    ],
    beyond: shop.dns.server,
  });
  Object.assign(shop.environment, { TSIG_SECRET: dns.keys.proof.secret, WRONG_TSIG: dns.keys.other.secret });
  around = await authority();
});
afterAll(async () => {
  await Promise.all(pebbles.map((pebble) => pebble.end()));
  await dns?.end();
  await shop?.lab.stop();
});

/** An authority that asks the very name server that takes the updates. */
async function authority(options: { readonly sleep?: boolean } = {}) {
  const pebble = await startPebble(shop.lab.hostAddress, shop.lab.folder, 4 + pebbles.length, dns.server, {
    authzReuse: 0,
    ...options,
  });
  pebbles.push(pebble);
  return {
    certificate: {
      ...shop.job.certificate,
      directory: pebble.directory,
      directoryTrust: pebble.apiTrustFile,
    },
    outside: { dnsServer: dns.server, trust: await pebble.issuingRoot() },
  };
}

const byApi = (change: object = {}) => ({
  method: 'dns-01',
  provider: 'rfc2136',
  settings: {
    ...{ server: dns.server, zone: 'example.test', keyName: dns.keys.proof.name, algorithm: 'hmac-sha256' },
    secretEnv: 'TSIG_SECRET',
    ...change,
  },
});
const mixed = (proof: object) => ({ default: proof, names: { [byFile]: { method: 'http-01' } } });

/** All that this computer keeps of the runs. */
async function kept(): Promise<string> {
  const files = await readdir(shop.data, { recursive: true, withFileTypes: true });
  const texts = files
    .filter((file) => file.isFile())
    .map((file) => readFile(join(file.parentPath, file.name), 'latin1'));
  return (await Promise.all(texts)).join('\n');
}

describe('a star, its bare name and a name proven by a file, in one order', () => {
  it('are planned with what is set where, and by whom it was tried', async () => {
    const job = { names, proof: mixed(byApi()), ...around };
    const planned = await shop.cli('plan', await shop.jobFile(job), '--json');
    const plan = JSON.stringify(planned.lines.find((line) => String(line.type) === 'plan'));
    expect(plan).toContain('"say":"plan.dns-values"');
    expect(plan).toContain(record);
    expect(plan).not.toContain('plan.dns-untried');
    const wrong = { ...job, proof: mixed(byApi({ secretEnv: 'WRONG_TSIG' })) };
    const refused = await shop.cli('plan', await shop.jobFile(wrong), '--json');
    expect(refused.ended).toMatchObject({ outcome: 'refused', problem: { code: 'dns-login-refused' } });
  });

  it('get one certificate; the zone is as it was, and so is the server after the undo', async () => {
    const start = await shop.server.snapshot('/etc');
    const done = await shop.secure({ names, proof: mixed(byApi()), ...around });
    expect(done.ended).toMatchObject({ outcome: 'committed' });
    expect(done.lines.filter(({ type }) => type === 'left')).toEqual([]);
    expect(await dns.txt(record)).toEqual([theirs]);
    const live = await shop.server.run(['cat', `/etc/sealkeeper/live/${bare}/fullchain.pem`]);
    expect(live.stdout).toContain('BEGIN CERTIFICATE');
    const written = await kept();
    expect(written).toContain('"entry":"dns-values"');
    expect(written + done.stdout + done.stderr).not.toContain(dns.keys.proof.secret);

    // Due, while nobody is there: with the token of the keychain.
    const services = createServices(shop.data, async () => openSafe);
    const { server, keyName, zone, algorithm } = byApi().settings;
    const settings = { server, keyName, zone, algorithm };
    await services.zoneLogins.keep(
      { provider: 'rfc2136', names: [bare], settings },
      { secret: dns.keys.proof.secret },
    );
    const later = new Date(Date.now() + (5 * 365 - 20) * 86_400_000);
    const failed = await renewDue(services, new AbortController().signal, () => later);
    expect(failed.map(({ problem }) => problem)).toEqual([]);
    expect(await dns.txt(record)).toEqual([theirs]);
    const standing = (await managedOf(services)).certificates.map(({ runId }) => runId);
    expect(standing).toHaveLength(1);
    expect(standing).not.toContain(done.ended.runId);
    // By the command line: with the same variables, and not without.
    const { TSIG_SECRET: _, ...bereft } = shop.environment as NodeJS.ProcessEnv;
    const refused = await runCli(['renew', '--json'], bereft);
    expect(refused.ended).toMatchObject({ outcome: 'refused', problem: { code: 'secret-missing' } });
    const renewed = await shop.cli('renew', '--json');
    expect(renewed.ended).toMatchObject({ outcome: 'committed' });
    expect(await dns.txt(record)).toEqual([theirs]);
    expect(await kept()).not.toContain(dns.keys.proof.secret);

    const undone = await shop.cli('undo', bare, '--all', '--json');
    expect(undone.ended).toMatchObject({ outcome: 'undone' });
    expect(snapshotDifferences(start, await shop.server.snapshot('/etc'))).toEqual([]);
  });

  it.each([
    ['a secret that is not there', { secretEnv: 'NOT_THERE' }, 'secret-missing'],
    ['a wrong secret', { secretEnv: 'WRONG_TSIG' }, 'dns-login-refused'],
  ])('are refused with %s before anything is touched', async (_, change, code) => {
    const start = await shop.server.snapshot('/etc');
    const { ended, exitCode } = await shop.secure({
      names,
      proof: mixed(byApi(change)),
      ...around,
    });
    expect(ended).toMatchObject({ outcome: 'refused', problem: { code } });
    expect(exitCode).toBe(2);
    expect(snapshotDifferences(start, await shop.server.snapshot('/etc'))).toEqual([]);
    expect(await dns.txt(record)).toEqual([theirs]);
  });
});

describe('a provider’s interface, by the command line', () => {
  let doing = Promise.resolve();
  /** The name server that the world asks comes to hold what the provider does, a moment later. */
  function shown(values: readonly string[]): void {
    const { name: keyName, secret } = dns.keys.proof;
    const signal = AbortSignal.timeout(20_000);
    const settings = { server: dns.server, keyName, secret };
    const world = { now: () => new Date(), pause: async () => undefined };
    const own = rfc2136.open({ settings, signal }, world);
    const zone = { name: 'example.test', id: 'example.test' };
    doing = doing.then(async () => {
      const there = await own.listValues(zone, record);
      for (const value of values) if (!there.includes(value)) await own.addValue(zone, record, value);
      for (const value of there) if (!values.includes(value)) await own.removeValue(zone, record, value);
    });
  }

  it('gets a star and its bare name, and leaves the zone as it was', async () => {
    const certificate = testCertificate(['localhost']);
    const zones = new HeldZones(['example.test']);
    zones.add('example.test', record, theirs, 60);
    const keeper: KeeperDouble = {
      ...powerdnsDouble,
      answer(request, held) {
        const reply = powerdnsDouble.answer(request, held);
        if (powerdnsDouble.isChange(request)) shown(held.valuesAt('example.test', record));
        return reply;
      },
    };
    const { keyPem, chainPem: certPem } = certificate;
    const place = await startStandIn(keeper, zones, calm(), { keyPem, certPem });
    const trustFile = join(shop.lab.folder, 'stand-in.pem');
    await writeFile(trustFile, certPem);
    const { url, apiKey = '' } = { ...powerdnsDouble.settings, url: new URL(place.url).origin };
    const environment = { ...shop.environment, PDNS_KEY: apiKey, NODE_EXTRA_CA_CERTS: trustFile };
    const stars = [bare, `*.${bare}`];
    const proof = { method: 'dns-01', provider: 'powerdns', settings: { url, apiKeyEnv: 'PDNS_KEY' } };
    const job = await shop.jobFile({ names: stars, proof, ...around });
    const child = startCli(['secure', job, '--json'], environment);
    const said: string[] = [];
    child.stdout?.on('data', (data) => said.push(String(data)));
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
    await place.end();
    await doing;
    expect(await dns.txt(record)).toEqual([theirs]);
    expect(said.join('')).toContain('"outcome":"committed"');
    expect(said.join('')).not.toContain(apiKey);
    expect(zones.valuesAt('example.test', record)).toEqual([theirs]);
    expect(await kept()).not.toContain(apiKey);
  });
});

it('an app that is killed while its values stand has them taken away by “recover”', async () => {
  const slow = await authority({ sleep: true });
  const job = await shop.jobFile({ names, proof: mixed(byApi()), ...slow });
  const child = startCli(['secure', job, '--json'], shop.environment);
  const ended = new Promise((resolve) => child.on('close', resolve));
  const deadline = Date.now() + 60_000;
  while ((await dns.txt(record)).length < 3 && Date.now() < deadline) await sleep(10);
  child.kill('SIGKILL');
  await ended;
  expect(await dns.txt(record)).toHaveLength(3);
  const recovered = await shop.cli('recover', '--json');
  expect(recovered.ended).toMatchObject({ outcome: 'undone' });
  expect(await dns.txt(record)).toEqual([theirs]);
});
