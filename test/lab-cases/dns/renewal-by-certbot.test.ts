import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Pebble, startPebble } from '../../lab/pebble.ts';
import { startUpdatedDns, type UpdatedDns } from '../../lab/updated-dns.ts';
import { renewedByTimer, withoutPackages } from '../../support/certbot-timer.ts';
import { knowAuthority } from '../../support/known-authority.ts';
import { type CliResult, type Shop, startShop } from '../../support/shop.ts';
import { shownAt } from '../../support/shown-at.ts';
import { differencesOnWhole, type WholeServer, wholeServer } from '../../support/whole-server.ts';

/**
 * A star and its bare name, renewed by certbot on the server with Debian's own part for RFC 2136 and a login that lies there:
 * against a real BIND, under the real systemd, with nobody there.
 */

const names = ['*.shop.example.test', 'shop.example.test'] as const;
const [, bare] = names;
const record = `_acme-challenge.${bare}`;
const theirs = 'of somebody else';
const day = 86_400;
const folder = '/etc/sealkeeper/renew/certs/_wildcard.shop.example.test';

let shop: Shop;
let dns: UpdatedDns;
let pebble: Pebble;
let before: WholeServer;
let job: object;

beforeAll(async () => {
  shop = await startShop({ systemd: true, tenant: false, names: [bare, 'www.shop.example.test'] });
  const { address } = shop.server;
  const records = [`${bare}. A ${address}`, `www.${bare}. A ${address}`, `${record}. TXT "${theirs}"`];
  dns = await startUpdatedDns(shop.lab.hostAddress, shop.lab.folder, {
    zones: [{ name: 'example.test', records }],
    beyond: shop.dns.server,
  });
  // An authority that asks the very name server that takes the updates; of 30 days certbot is due a minute after.
  pebble = await startPebble(shop.lab.hostAddress, shop.lab.folder, 4, dns.server, {
    ...{ authzReuse: 0, nonceReject: 0, certificateValiditySeconds: 30 * day + 60 },
  });
  await knowAuthority({ server: shop.server, pebble });
  Object.assign(shop.environment, { TSIG_SECRET: dns.keys.proof.secret });
  job = {
    names,
    proof: {
      method: 'dns-01',
      provider: 'rfc2136',
      settings: { server: dns.server, keyName: dns.keys.proof.name, secretEnv: 'TSIG_SECRET' },
    },
    certificate: {
      ...shop.job.certificate,
      ...{ directory: pebble.directory, directoryTrust: pebble.apiTrustFile },
    },
    outside: { dnsServer: dns.server, trust: await pebble.issuingRoot() },
    renewal: { by: 'certbot' },
  };
  before = await wholeServer(shop.server);
}, 600_000);
afterAll(async () => {
  await pebble?.end();
  await dns?.end();
  await shop?.lab.stop();
});

const sh = (command: string) => shop.server.must(['sh', '-c', command], { timeout: 180_000 });
/** All that this computer keeps of the runs. */
async function kept(): Promise<string> {
  const files = await readdir(shop.data, { recursive: true, withFileTypes: true });
  const texts = files
    .filter((file) => file.isFile())
    .map((file) => readFile(join(file.parentPath, file.name), 'latin1'));
  return (await Promise.all(texts)).join('\n');
}

describe('names that are proven by a login', () => {
  let run: CliResult;

  it('are told where that would lie, before anything is touched', async () => {
    const { stdout } = await shop.cli('plan', await shop.jobFile(job));
    expect(stdout).toContain('The package python3-certbot-dns-rfc2136 is installed');
    expect(stdout).toContain('can be read by the server’s administrator (root) alone');
    expect(stdout).toContain(`${folder}/1/dns/login`);
    const alone = await shop.cli('plan', await shop.jobFile({ ...job, renewal: { by: 'auto' } }));
    expect(alone.stdout).toContain('Your server could renew it by itself');
    expect(alone.stdout).not.toContain('python3-certbot');
    expect(await differencesOnWhole(shop.server, before)).toEqual([]);
  });

  it('are handed over with it, and certbot shows in a trial that it can', async () => {
    run = await shop.cli('secure', await shop.jobFile(job), '--json');
    expect(run.ended.renewal?.problem).toBeUndefined();
    expect(run.ended).toMatchObject({
      outcome: 'committed',
      renewal: { by: 'certbot', provenBy: ['trial', 'hook', 'timer'] },
    });
    expect(await dns.txt(record)).toEqual([theirs]);
    expect(await sh(`stat -c '%a %U' ${folder}/1/dns ${folder}/1/dns/login`)).toBe('700 root\n600 root\n');
    const conf = await sh('cat /etc/letsencrypt/renewal/_wildcard.shop.example.test.conf');
    expect(conf).toContain(
      `authenticator = dns-rfc2136\ndns_rfc2136_credentials = ${folder}/1/dns/login\ndns_rfc2136_propagation_seconds = 30\n`,
    );
    expect(conf).not.toContain('webroot');
  }, 900_000);

  it('have their secret in that one file, and nowhere else', async () => {
    const { secret } = dns.keys.proof;
    const found = await shop.server.run([
      ...['grep', '-rlF', '--', secret, '/etc', '/var', '/root', '/tmp', '/home', '/run'],
    ]);
    expect(found.stdout).toBe(`${folder}/1/dns/login\n`);
    expect((await kept()) + run.stdout + run.stderr).not.toContain(secret);
  });

  it('are renewed once they are due, with nobody there, and no visitor notices', async () => {
    const issued = await shownAt(shop.server.address, bare);
    expect(await renewedByTimer(shop, bare, '_wildcard.shop.example.test')).toMatchObject({ failed: 0 });
    expect(await shownAt(shop.server.address, bare)).not.toBe(issued);
    expect(await dns.txt(record)).toEqual([theirs]);
  }, 600_000);

  it('are given back with login, lineage and packages, every byte', async () => {
    const undone = await shop.cli('undo', run.ended.runId, '--json');
    expect(undone.ended.problem).toBeUndefined();
    expect(undone.ended).toMatchObject({ outcome: 'undone' });
    expect(undone.lines.filter(({ type }) => type === 'stays')).toEqual([]);
    expect(withoutPackages(await differencesOnWhole(shop.server, before))).toEqual([]);
    const packages = await sh('dpkg -l | grep -c certbot || :');
    expect(packages).toBe('0\n');
    const left = await shop.server.run(['grep', '-rlF', '--', dns.keys.proof.secret, '/etc', '/var']);
    expect(left.stdout).toBe('');
  }, 600_000);
});
