import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { snapshotDifferences } from '../lab/snapshot.ts';
import { renewedByTimer, withoutPackages } from '../support/certbot-timer.ts';
import { knowAuthority } from '../support/known-authority.ts';
import { type CliResult, type Shop, startShop } from '../support/shop.ts';
import { shownAt } from '../support/shown-at.ts';
import { differencesOnWhole, type WholeServer, wholeServer } from '../support/whole-server.ts';

/**
 * certbot under the real systemd: installed by the run, started by the timer of its own package, with nobody logged in; and
 * one that its owner left half-broken, mended. One server for all, as it takes its time to start.
 */

let shop: Shop;
type Snapshot = Awaited<ReturnType<Shop['server']['snapshot']>>;
let before: WholeServer;
const day = 86_400;
const name = 'shop.example.test';
const live = `/etc/sealkeeper/live/${name}`;
const root = `/var/www/${name}`;

beforeAll(async () => {
  shop = await startShop({
    systemd: true,
    tenant: false,
    // Of 30 days certbot counts back from the end: due a minute after it was issued. A refused nonce it tries once more only.
    pebble: { certificateValiditySeconds: 30 * day + 60, nonceReject: 0 },
  });
  await knowAuthority(shop);
  before = await wholeServer(shop.server);
}, 400_000);
afterAll(() => shop.lab.stop());

const sh = (command: string) => shop.server.must(['sh', '-c', command], { timeout: 180_000 });
const served = () => shownAt(shop.server.address, name);
const isThere = async (path: string) => (await shop.server.run(['test', '-e', path])).exitCode === 0;
const secure = async () =>
  await shop.cli('secure', await shop.jobFile({ renewal: { by: 'certbot' } }), '--json');

describe('a server without certbot', () => {
  let run: CliResult;

  it('is told before that it will be installed', async () => {
    const { stdout } = await shop.cli('plan', await shop.jobFile({ renewal: { by: 'certbot' } }));
    expect(stdout).toContain('Certbot, the usual program for it, is installed on your server');
    expect(stdout).toContain('The package certbot is installed');
    expect(await differencesOnWhole(shop.server, before)).toEqual([]);
    expect(await isThere('/usr/bin/certbot')).toBe(false);
  });

  it('is given it, with a timer that is on and waits', async () => {
    run = await secure();
    expect(run.ended).toMatchObject({
      outcome: 'committed',
      renewal: { by: 'certbot', provenBy: ['way', 'trial', 'hook', 'timer'] },
    });
    expect(run.ended.renewal?.problem).toBeUndefined();
    expect(await sh('systemctl is-enabled certbot.timer; systemctl is-active certbot.timer')).toBe(
      'enabled\nactive\n',
    );
    expect(await sh('systemctl list-timers --no-pager --no-legend certbot.timer')).toMatch(/certbot\.timer/);
    expect(await sh('certbot certificates')).toMatch(/Certificate Name: shop\.example\.test[\s\S]*VALID/);
  }, 300_000);

  it('is renewed by that timer once it is due, with nobody there, and no visitor notices', async () => {
    const issued = await served();
    expect(await renewedByTimer(shop, name)).toMatchObject({ failed: 0 });
    expect(await served()).not.toBe(issued);
    expect(await sh(`readlink ${live}/current`)).toContain(`../../versions/${name}/`);
  }, 240_000);

  it('is given back as it was, without certbot', async () => {
    const undone = await shop.cli('undo', run.ended.runId, '--json');
    expect(undone.ended.problem).toBeUndefined();
    expect(undone.ended).toMatchObject({ outcome: 'undone' });
    expect(undone.lines.filter(({ type }) => type === 'stays')).toEqual([]);
    expect(await isThere('/usr/bin/certbot')).toBe(false);
    expect(withoutPackages(await differencesOnWhole(shop.server, before))).toEqual([]);
    expect(await isThere('/var/lib/sealkeeper')).toBe(false);
    expect(await isThere('/etc/systemd/system/timers.target.wants/certbot.timer')).toBe(false);
  }, 240_000);
});

describe('a certificate of somebody else’s', () => {
  it('keeps certbot there, and its timer on; and one of our name gives ours the next', async () => {
    // Left over from an earlier time.
    await sh(`mkdir -p /etc/letsencrypt/archive/${name}`);
    const { ended } = await secure();
    expect(ended.renewal?.problem).toBeUndefined();
    expect(ended).toMatchObject({ outcome: 'committed', renewal: { by: 'certbot' } });
    expect(await sh('ls /etc/letsencrypt/renewal')).toBe(`${name}-0001.conf\n`);
    await sh(
      `certbot certonly -n -q --webroot -w /var/www/sealkeeper-acme --cert-name theirs --server ${shop.pebble.directory} -d www.${name}`,
    );
    const undone = await shop.cli('undo', ended.runId, '--json');
    expect(undone.ended).toMatchObject({ outcome: 'undone' });
    expect(undone.lines.flatMap((line) => (line.type === 'stays' ? [line.place] : [])).toSorted()).toEqual([
      'package certbot',
      'unit certbot.timer',
    ]);
    expect(await sh('ls /etc/letsencrypt/renewal; systemctl is-active certbot.timer')).toBe(
      'theirs.conf\nactive\n',
    );
    expect((await shop.server.run(['ls', '/etc/sealkeeper'])).exitCode).not.toBe(0);
  }, 400_000);
});

describe('a certbot that its owner left half-broken', () => {
  let run: CliResult;
  let broken: Snapshot;
  const conf = '/etc/letsencrypt/renewal/owners.conf';

  beforeAll(async () => {
    await sh('certbot delete -n -q --cert-name theirs');
    await sh(
      `certbot certonly -n -q --agree-tos --register-unsafely-without-email --webroot -w ${root} --cert-name owners --server ${shop.pebble.directory} -d ${name} -d www.${name}`,
    );
    // No more renewals, nothing that starts them, and a rule that came later.
    await sh(`sed -i 's/^\\[renewalparams\\]$/&\\nautorenew = False/' ${conf}`);
    await sh('systemctl disable --now certbot.timer');
    const site = `/etc/apache2/sites-available/${name}.conf`;
    await sh(
      `sed -i 's,</VirtualHost>,\\tRedirectMatch 404 "/\\\\\\\\."\\n&,' ${site} && apachectl graceful`,
    );
    broken = await shop.server.snapshot('/etc');
  }, 120_000);

  it('is told what is wrong, and that it will be mended', async () => {
    const { stdout } = await shop.cli('plan', await shop.jobFile({ renewal: { by: 'auto' } }));
    for (const said of [
      'something keeps it from renewing. That is mended',
      'Certbot was told not to renew this certificate any more. That is lifted',
      'What starts Certbot (certbot.timer) is switched off',
      'Certbot lays its proof where no authority gets to see it',
      'that no visitor is shown',
      conf,
    ])
      expect(stdout).toContain(said);
    expect(snapshotDifferences(broken, await shop.server.snapshot('/etc'))).toEqual([]);
  });

  it('is mended and tried by the run', async () => {
    run = await secure();
    expect(run.ended.renewal?.problem).toBeUndefined();
    expect(run.ended).toMatchObject({
      outcome: 'committed',
      renewal: { by: 'certbot', provenBy: ['way', 'trial', 'hook', 'timer'] },
    });
    expect(await sh('systemctl is-enabled certbot.timer')).toBe('enabled\n');
    expect(await sh(`grep -c 'autorenew = True' ${conf}`)).toBe('1\n');
    // One of them renews, not two.
    expect(await sh('ls /etc/letsencrypt/renewal')).toBe('owners.conf\n');
  }, 240_000);

  it('is given back as broken as it was', async () => {
    const undone = await shop.cli('undo', run.ended.runId, '--json');
    expect(undone.ended).toMatchObject({ outcome: 'undone' });
    expect(snapshotDifferences(broken, await shop.server.snapshot('/etc'))).toEqual([]);
    expect((await shop.server.run(['systemctl', 'is-active', 'certbot.timer'])).stdout).toBe('inactive\n');
  }, 120_000);

  it('renews by itself once it is mended', async () => {
    const again = await secure();
    expect(again.ended).toMatchObject({ outcome: 'committed', renewal: { by: 'certbot' } });
    expect(await renewedByTimer(shop, name)).toMatchObject({ failed: 0 });
    expect(await sh(`cat /etc/letsencrypt/live/owners/fullchain.pem | openssl x509 -noout -serial`)).toBe(
      await sh(`openssl x509 -noout -serial <${live}/fullchain.pem`),
    );
  }, 300_000);
});
