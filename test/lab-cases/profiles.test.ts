import { X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type AriAuthority, startAriAuthority } from '../lab/ari-authority.ts';
import { snapshotDifferences } from '../lab/snapshot.ts';
import { type CliResult, type Shop, startShop } from '../support/shop.ts';

/**
 * Kinds of certificates (draft-ietf-acme-profiles), and CAA lines that name an account (RFC 8657): asked for, kept by whoever
 * renews, and refused before the authority is asked.
 */

let shop: Shop;
let authority: AriAuthority;
let before: Awaited<ReturnType<Shop['server']['snapshot']>>;
let run: CliResult;
const name = 'shop.example.test';
const store = '/var/lib/sealkeeper-md';
const configuration = `/etc/apache2/conf-enabled/sealkeeper-md-${name}.conf`;
/** Longer than a few days, which only the name of a kind promises here: else no certificate of this authority is for certbot. */
const lifetime = 30 * 86_400;

beforeAll(async () => {
  shop = await startShop({
    tenant: false,
    software: ['certbot'],
    pebble: { certificateValiditySeconds: lifetime, nonceReject: 0, alternateRoots: 1 },
  });
  authority = await startAriAuthority(shop.lab.hostAddress, 14_901, shop.pebble, {
    profiles: { classic: 'the usual kind', shortlived: 'six days', tlsserver: 'for web servers' },
    caaIdentities: ['ca.test'],
  });
  const api = await readFile(shop.pebble.apiTrustFile, 'utf8');
  const known = await textOf('/etc/ssl/certs/ca-certificates.crt');
  await shop.server.writeFile('/etc/ssl/certs/ca-certificates.crt', `${known}\n${api}`);
  await shell('cp /bin/sleep /usr/sbin/cron; cron 6000 >/dev/null 2>&1 </dev/null &');
  before = await shop.server.snapshot('/etc');
}, 120_000);
afterAll(async () => {
  await authority?.end();
  await shop?.lab.stop();
});

const shell = (text: string) => shop.server.must(['sh', '-c', text], { timeout: 120_000 });
const textOf = async (file: string) => (await shop.server.readFile(file)).toString();
const isThere = async (path: string) => (await shop.server.run(['test', '-e', path])).exitCode === 0;
const secure = async (profile: string | null, by: string, more: object = {}, outside: object = {}) => {
  const { directory } = authority;
  const kind = profile === null ? {} : { profile };
  const certificate = { ...shop.job.certificate, directory, ...kind, ...more };
  const seen = { ...shop.job.outside, ...outside };
  return shop.cli('secure', await shop.jobFile({ certificate, renewal: { by }, outside: seen }), '--json');
};
const rules = async (records: Parameters<Shop['dns']['setCaa']>[1]) => {
  const { address, address6 } = shop.server;
  await shop.dns.clear(name);
  await shop.dns.setA(name, [address]);
  if (address6 !== null) await shop.dns.setAaaa(name, [address6]);
  await shop.dns.setCaa(name, records);
};
const undo = async ({ ended }: CliResult) => {
  const undone = await shop.cli('undo', ended.runId, '--json');
  expect(undone.ended).toMatchObject({ outcome: 'undone' });
  expect(snapshotDifferences(before, await shop.server.snapshot('/etc'))).toEqual([]);
};
const untouched = async () => {
  expect(authority.seen.profiles).toEqual([]);
  expect(snapshotDifferences(before, await shop.server.snapshot('/etc'))).toEqual([]);
  expect(await isThere('/var/lib/sealkeeper')).toBe(false);
};

it('a kind that the authority has not is refused with those that it has, and nothing is touched', async () => {
  const refused = await secure('swift', 'auto');
  expect(refused.ended).toMatchObject({
    outcome: 'refused',
    problem: {
      code: 'ca-profile-unknown',
      facts: { profile: 'swift', offered: ['classic', 'shortlived', 'tlsserver'] },
    },
  });
  await untouched();
}, 120_000);

it.each([
  ['certbot', 'nobody'],
  ['app', 'chosen'],
])(
  'a few days are refused where %s would renew: certbot is too old, a person too slow',
  async (by, why) => {
    const refused = await secure('shortlived', by);
    expect(refused.ended).toMatchObject({
      outcome: 'refused',
      problem: { code: 'short-lived-unrenewed', facts: { profile: 'shortlived', why } },
    });
    await untouched();
  },
  120_000,
);

it('a few days are got where Apache itself renews them, and it asks for the same kind', async () => {
  run = await secure('shortlived', 'auto');
  expect(run.ended).toMatchObject({ outcome: 'committed', renewal: { by: 'mod-md' } });
  expect(authority.seen.profiles).toEqual(['shortlived']);
  expect(await textOf(configuration)).toContain('MDProfile shortlived');
  await shell(`sed -i 's/MDRenewWindow .*/MDRenewWindow ${lifetime - 5}s/' ${configuration}; sleep 5`);
  await shop.server.apache.graceful();
  for (let turn = 0; turn < 120; turn += 1) {
    if (await isThere(`${store}/staging/${name}/pubcert.secp256r1.pem`)) break;
    await sleep(500);
  }
  expect(authority.seen.profiles).toEqual(['shortlived', 'shortlived']);
  await shell(`sed -i 's/MDRenewWindow .*/MDRenewWindow 33%/' ${configuration}`);
  await undo(run);
}, 180_000);

it('certbot is told the kind, also one that cannot ask for it yet, and the chain; the plan says so', async () => {
  const { directory } = authority;
  const root = await shop.pebble.issuingRoot(1);
  const chain = new X509Certificate(await readFile(root)).subject.split('CN=')[1] ?? '';
  const certificate = { ...shop.job.certificate, directory, profile: 'tlsserver', chain };
  const plan = await shop.cli('plan', await shop.jobFile({ certificate, renewal: { by: 'certbot' } }));
  expect(plan.stdout).toContain('no longer of the kind “tlsserver”');
  expect(plan.stdout).toContain(`to the root “${chain}” again`);
  run = await secure('tlsserver', 'certbot', { chain }, { trust: root });
  expect(run.ended, run.stdout + run.stderr).toMatchObject({
    outcome: 'committed',
    renewal: { by: 'certbot', provenBy: expect.arrayContaining(['way', 'trial', 'hook']) },
  });
  // certbot 2.1 reads the line, and does not know it: its trial asked for the usual kind.
  expect(authority.seen.profiles.slice(2)).toEqual(['tlsserver', null]);
  const conf = await textOf(`/etc/letsencrypt/renewal/${name}.conf`);
  // In the section whose words certbot goes by, before those of its proofs.
  expect(conf.split('[renewalparams]')[1]?.split('[[')[0]).toContain('\npreferred_profile = tlsserver\n');
  expect(conf).toContain(`\npreferred_chain = ${chain}\n`);
  await undo(run);
}, 180_000);

it('a line that names another account is named before the authority is asked', async () => {
  await rules([
    { tag: 'issue', value: `ca.test; accounturi=${new URL('/my-account/none', authority.directory)}` },
  ]);
  const asked = authority.seen.profiles.length;
  const refused = await secure(null, 'app');
  expect(refused.ended).toMatchObject({
    outcome: 'refused',
    problem: {
      code: 'caa-other-account',
      facts: { name, at: name, account: expect.stringMatching(/^https:/) },
    },
  });
  // What it says of our account is what belongs into the line.
  const account = String(refused.ended.problem?.facts.account);
  await rules([{ tag: 'issue', value: `ca.test; accounturi=${account}` }]);
  const renewer = await secure(null, 'certbot');
  expect(renewer.ended).toMatchObject({
    outcome: 'refused',
    problem: { code: 'caa-other-renewer', facts: { name, by: 'Certbot' } },
  });
  expect(authority.seen.profiles).toHaveLength(asked);
  expect(snapshotDifferences(before, await shop.server.snapshot('/etc'))).toEqual([]);
  run = await secure(null, 'app');
  expect(run.ended).toMatchObject({ outcome: 'committed', renewal: { by: 'app' } });
  await undo(run);

  // With a line for the account that certbot has.
  await shell(
    `certbot register --non-interactive --agree-tos -m owner@example.test --server ${authority.directory}`,
  );
  const registered = JSON.parse(await shell('cat /etc/letsencrypt/accounts/*/dir/*/regr.json'));
  await rules([
    { tag: 'issue', value: `ca.test; accounturi=${account}` },
    { tag: 'issue', value: `ca.test; accounturi=${registered.uri}; validationmethods=http-01` },
  ]);
  run = await secure(null, 'certbot');
  expect(run.ended).toMatchObject({ outcome: 'committed', renewal: { by: 'certbot' } });
}, 240_000);

it('a line for another kind of proof is named as well', async () => {
  await rules([{ tag: 'issue', value: 'ca.test; validationmethods=dns-01' }]);
  const refused = await secure(null, 'app');
  expect(refused.ended).toMatchObject({
    outcome: 'refused',
    problem: { code: 'caa-other-proof', facts: { name, method: 'http-01' } },
  });
}, 120_000);
