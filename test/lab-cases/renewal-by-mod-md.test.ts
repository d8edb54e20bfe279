import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { watchPages } from '../faults/watch-site.ts';
import { snapshotDifferences } from '../lab/snapshot.ts';
import { type CliResult, type Shop, startShop } from '../support/shop.ts';

/** A certificate handed over to Apache's own mod_md by the very run that got it; renewed with nobody there; taken back whole. */

let shop: Shop;
let before: Awaited<ReturnType<Shop['server']['snapshot']>>;
let run: CliResult;
const name = 'shop.example.test';
const live = `/etc/sealkeeper/live/${name}`;
const store = '/var/lib/sealkeeper-md';
const configuration = `/etc/apache2/conf-enabled/sealkeeper-md-${name}.conf`;
const lifetime = 2 * 86_400;

beforeAll(async () => {
  // A rule that hides every proof from programs that lay a file: mod_md answers before it.
  const extra = 'RedirectMatch 404 "/\\."';
  shop = await startShop({
    tenant: false,
    sites: [{ name, aliases: [`www.${name}`], extra }],
    pebble: { certificateValiditySeconds: lifetime },
  });
  // As a public authority is: known to the whole system.
  const api = await readFile(shop.pebble.apiTrustFile, 'utf8');
  const known = (await shop.server.readFile('/etc/ssl/certs/ca-certificates.crt')).toString();
  await shop.server.writeFile('/etc/ssl/certs/ca-certificates.crt', `${known}\n${api}`);
  await shell('cp /bin/sleep /usr/sbin/cron; cron 6000 >/dev/null 2>&1 </dev/null &');
  before = await shop.server.snapshot('/etc');
}, 120_000);
afterAll(() => shop.lab.stop());

const shell = (text: string) => shop.server.must(['sh', '-c', text], { timeout: 120_000 });
const serialOf = async (file: string) =>
  (await shop.server.must(['openssl', 'x509', '-in', file, '-noout', '-serial'])).trim();
const shown = async () =>
  (
    await shell(
      `openssl s_client -connect 127.0.0.1:443 -servername ${name} </dev/null 2>/dev/null | openssl x509 -noout -serial`,
    )
  ).trim();
const served = () => serialOf(`${live}/fullchain.pem`);
const stored = () => serialOf(`${store}/domains/${name}/pubcert.secp256r1.pem`);
const textOf = async (file: string) => (await shop.server.readFile(file)).toString();
const isThere = async (path: string) => (await shop.server.run(['test', '-e', path])).exitCode === 0;
const state = () => textOf(`/var/lib/sealkeeper/renew/${name}`);

/** The line of ours in cron's file, as cron runs it (crontab(5)). */
async function dailyLine(): Promise<string> {
  const text = await textOf('/etc/cron.d/sealkeeper-shop_example_test');
  const path = /^PATH=(.*)$/m.exec(text)?.[1] ?? '';
  const line = /^\d+ \d+ \* \* \* root (.*)$/m.exec(text)?.[1] ?? 'false';
  const { stdout, stderr, exitCode } = await shop.server.run(
    ['env', '-i', `PATH=${path}`, 'HOME=/root', '/bin/sh', '-c', line],
    { timeout: 120_000 },
  );
  return exitCode === 0 ? stdout + stderr : `${exitCode}: ${stdout}${stderr}`;
}

/** mod_md looks by itself some hours later, or at any reload; the window is put to where the certificate is due. */
async function fallsDue(): Promise<void> {
  await shell(`sed -i 's/MDRenewWindow .*/MDRenewWindow ${lifetime - 5}s/' ${configuration}; sleep 5`);
  await shop.server.apache.graceful();
  for (let turn = 0; turn < 120; turn += 1) {
    if (await isThere(`${store}/staging/${name}/pubcert.secp256r1.pem`)) break;
    await sleep(500);
  }
  await sleep(1000);
  await shell(`sed -i 's/MDRenewWindow .*/MDRenewWindow 33%/' ${configuration}`);
}

it('says before who will renew, and how that is set up', async () => {
  const { stdout } = await shop.cli('plan', await shop.jobFile({ renewal: { by: 'auto' } }));
  expect(stdout).toContain('Apache itself renews the certificate from now on, by its own part mod_md.');
  expect(stdout).toContain(configuration);
  expect(snapshotDifferences(before, await shop.server.snapshot('/etc'))).toEqual([]);
});

it('falls to the app where the authority cannot be reached from there, and leaves nothing of it', async () => {
  const list = '/etc/ssl/certs/ca-certificates.crt';
  const known = await textOf(list);
  await shop.server.writeFile(list, '');
  const failed = await shop.cli('secure', await shop.jobFile({ renewal: { by: 'mod-md' } }), '--json');
  await shop.server.writeFile(list, known);
  expect(failed.ended).toMatchObject({
    outcome: 'committed',
    renewal: { by: 'app', provenBy: [], problem: { code: 'renewal-trial-failed' } },
  });
  expect(await shown()).toBe(await served());
  for (const path of [configuration, store, '/etc/cron.d/sealkeeper-shop_example_test'])
    expect(await isThere(path)).toBe(false);
  const undone = await shop.cli('undo', failed.ended.runId, '--json');
  expect(undone.ended).toMatchObject({ outcome: 'undone' });
  expect(snapshotDifferences(before, await shop.server.snapshot('/etc'))).toEqual([]);
}, 120_000);

it('hands the certificate over without a gap, and proves what can be proven now', async () => {
  const file = await shop.jobFile({ renewal: { by: 'auto' } });
  const watch = watchPages([{ name, address: shop.server.address, body: '' }], 100);
  run = await shop.cli('secure', file, '--json');
  expect(await watch.stop()).toMatchObject({ failed: 0 });
  expect(run.ended.problem).toBeUndefined();
  expect(run.ended.outcome).toBe('committed');
  expect(run.ended.renewal).toEqual({
    by: 'mod-md',
    provenBy: ['store', 'authority', 'hook', 'timer'],
    starter: { by: '/etc/cron.d/sealkeeper-shop_example_test', next: null },
    from: expect.any(String),
    to: expect.any(String),
  });
  expect([await shown(), await stored()]).toEqual([await served(), await served()]);
  // Nothing was issued a second time, and no way was opened that mod_md does not need.
  expect(await shell(`ls ${store}/staging ${store}/accounts`)).not.toMatch(/shop|ACME/);
  expect(await shell('cat /etc/apache2/sites-available/*.conf')).not.toContain('later proofs');
  expect(await shell(`stat -c %a ${store} ${store}/domains ${store}/domains/${name}/privkey*`)).toBe(
    '755\n700\n600\n',
  );
  expect(await dailyLine()).toBe('');
}, 120_000);

it('is renewed with nobody there, and no visitor notices', async () => {
  const former = await served();
  const watch = watchPages([{ name, address: shop.server.address, body: '' }], 100);
  await fallsDue();
  expect(await shown()).toBe(former);
  expect(await dailyLine()).toBe('');
  expect(await watch.stop()).toMatchObject({ failed: 0 });
  expect(await shown()).not.toBe(former);
  expect([await shown(), await stored()]).toEqual([await served(), await served()]);
  expect(await state()).toMatch(/^ok\t/);
}, 120_000);

it('is put in place as well where another reload was faster than our line', async () => {
  const former = await served();
  await fallsDue();
  await shop.server.apache.graceful();
  await sleep(2000);
  expect(await shown()).not.toBe(former);
  expect(await dailyLine()).toBe('');
  expect([await shown(), await stored()]).toEqual([await served(), await served()]);
}, 120_000);

it('goes on so behind a later run, and comes back to the former one with its undo', async () => {
  const former = await served();
  const config = await textOf(configuration);
  const watch = watchPages([{ name, address: shop.server.address, body: '' }], 100);
  const again = await shop.cli('secure', await shop.jobFile({ renewal: { by: 'auto' } }), '--json');
  expect(again.ended).toMatchObject({ outcome: 'committed', renewal: { by: 'mod-md' } });
  expect(await served()).not.toBe(former);
  expect([await shown(), await stored()]).toEqual([await served(), await served()]);
  await fallsDue();
  expect(await dailyLine()).toBe('');
  const undone = await shop.cli('undo', again.ended.runId, '--json');
  expect(undone.ended).toMatchObject({ outcome: 'undone' });
  expect(await watch.stop()).toMatchObject({ failed: 0 });
  expect([await served(), await shown(), await stored()]).toEqual([former, former, former]);
  expect(await textOf(configuration)).toBe(config);
}, 180_000);

it('is taken back whole, what was renewed since too', async () => {
  const undone = await shop.cli('undo', run.ended.runId, '--json');
  expect(undone.ended).toMatchObject({ outcome: 'undone' });
  expect(snapshotDifferences(before, await shop.server.snapshot('/etc'))).toEqual([]);
  for (const path of ['/var/lib/sealkeeper', store]) expect(await isThere(path)).toBe(false);
}, 120_000);
