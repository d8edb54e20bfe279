import { afterAll, beforeAll, expect, it } from 'vitest';
import { snapshotDifferences } from '../lab/snapshot.ts';
import { knowAuthority } from '../support/known-authority.ts';
import { type CliResult, type Shop, startShop } from '../support/shop.ts';

/** What an earlier run has handed to certbot gives way to a later one's; and a trial leaves no account behind an undo. */

const [first, second] = ['shop.example.test', 'blog.example.test'] as const;
const renewals = '/etc/letsencrypt/renewal';
let shop: Shop;
let bare: Awaited<ReturnType<Shop['server']['snapshot']>>;
let handed: typeof bare;
let runs: readonly CliResult[];

const sh = (command: string) => shop.server.must(['sh', '-c', command], { timeout: 240_000 });
const secure = async (names: readonly string[]) => {
  const renewal = { by: 'certbot' };
  const run = await shop.cli('secure', await shop.jobFile({ names, renewal }), '--json');
  expect(run.ended.renewal?.problem).toBeUndefined();
  expect(run.ended).toMatchObject({ outcome: 'committed', renewal: { by: 'certbot' } });
  return run;
};
const undo = async ({ ended }: CliResult) => {
  const undone = await shop.cli('undo', ended.runId, '--json');
  expect(undone.ended).toMatchObject({ outcome: 'undone' });
};
/** But for the folders that certbot makes whenever it is run. */
const differences = async (before: typeof bare) =>
  snapshotDifferences(before, await shop.server.snapshot('/etc')).filter(
    (line) => !line.includes('/etc/letsencrypt/renewal-hooks'),
  );

beforeAll(async () => {
  shop = await startShop({
    ...{ names: [first, second], software: ['certbot'], tenant: false, pebble: { nonceReject: 0 } },
    sites: [first, second].map((name) => ({ name, aliases: [] })),
  });
  await knowAuthority(shop);
  await sh('cp /bin/sleep /usr/sbin/cron; cron 6000 >/dev/null 2>&1 </dev/null &');
  bare = await shop.server.snapshot('/etc');
}, 240_000);
afterAll(() => shop.lab.stop());

it('takes apart what an earlier run has handed over by another first name', async () => {
  const one = await secure([first]);
  handed = await shop.server.snapshot('/etc');
  const job = await shop.jobFile({ names: [second, first], renewal: { by: 'certbot' } });
  expect((await shop.cli('plan', job)).stdout).toContain('so Certbot renews it no more');
  runs = [one, await secure([second, first])];
  expect(await sh(`grep -c '^autorenew = False$' ${renewals}/${first}.conf`)).toBe('1\n');
  expect(await sh(`readlink /etc/sealkeeper/renew/certs/${first}/current`)).toBe('replaced\n');
}, 400_000);

it('has certbot renew the later one alone, and calls nothing for the former', async () => {
  const due = 'renew_before_expiry = 9000 days';
  const confs = [first, second].map((name) => `${renewals}/${name}.conf`).join(' ');
  await sh(`cp ${renewals}/${first}.conf /root/kept; sed -i '1i ${due}' ${confs}`);
  await sh('certbot -q renew --no-random-sleep-on-renew');
  expect(await sh('cd /etc/letsencrypt/archive; ls */cert2.pem')).toBe(`${second}/cert2.pem\n`);
  const state = await sh('cd /var/lib/sealkeeper/renew; grep -l "^ok" *.test');
  expect(state).toContain(`${second}\n`);
  await sh(`cat /root/kept >${renewals}/${first}.conf; rm /root/kept`);
  const call = await shop.server.run([
    'sh',
    '-c',
    await sh(`sed -n 's/.* root //p' /etc/cron.d/sealkeeper-${first.replaceAll('.', '_')}`),
  ]);
  expect(call).toMatchObject({ exitCode: 0, stdout: '', stderr: '' });
}, 400_000);

it('gives both back in turn', async () => {
  const [one, two] = runs;
  if (one === undefined || two === undefined) throw new Error('nothing was handed over');
  await undo(two);
  expect(await differences(handed)).toEqual([]);
  await undo(one);
  expect(await differences(bare)).toEqual([]);
}, 400_000);

it('takes the account away that a trial has made at the service for trials', async () => {
  const { directory } = shop.pebble;
  await sh(
    `certbot certonly -n -q --agree-tos --register-unsafely-without-email --webroot -w /var/www/${first} --server ${directory} -d ${first}`,
  );
  // An authority that is asked by no name in a trial; what answers as its service for trials is ours, by another spelling.
  await sh(
    `sed -i 's,^server = .*,server = https://acme-v02.api.letsencrypt.org/directory,' ${renewals}/${first}.conf`,
  );
  await shop.server.writeFile('/etc/letsencrypt/cli.ini', `server = ${directory.replace(/dir$/, '%64ir')}\n`);
  const before = await shop.server.snapshot('/etc');
  const run = await secure([first]);
  const accounts = 'find /etc/letsencrypt/accounts -path "*%64ir*" -name regr.json | wc -l';
  expect((await sh(accounts)).trim()).toBe('1');
  await undo(run);
  expect((await sh(accounts)).trim()).toBe('0');
  expect(await differences(before)).toEqual([]);
}, 400_000);
