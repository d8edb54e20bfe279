import { afterAll, beforeAll, expect, it } from 'vitest';
import { watchPages } from '../faults/watch-site.ts';
import { snapshotDifferences } from '../lab/snapshot.ts';
import { knowAuthority } from './known-authority.ts';
import { type CliResult, type Shop, startShop } from './shop.ts';

/**
 * A certificate handed over to certbot by the very run that got it; renewed with nobody there; taken back whole. `extra`:
 * lines of the site that would hide every proof from later renewals.
 */
export function renewalByCertbot(web: 'apache' | 'nginx', extra: string): void {
  let shop: Shop;
  let before: Awaited<ReturnType<Shop['server']['snapshot']>>;
  let run: CliResult;
  const live = '/etc/sealkeeper/live/shop.example.test';

  beforeAll(async () => {
    const [name = '', ...aliases] = ['shop.example.test', 'www.shop.example.test'];
    // A refused nonce certbot tries once more only.
    const pebble = { nonceReject: 0 };
    shop = await startShop({
      web,
      software: ['certbot'],
      tenant: false,
      sites: [{ name, aliases, extra }],
      pebble,
    });
    await knowAuthority(shop);
    await shop.server.must([
      'sh',
      '-c',
      'cp /bin/sleep /usr/sbin/cron; cron 6000 >/dev/null 2>&1 </dev/null &',
    ]);
    before = await shop.server.snapshot('/etc');
  }, 120_000);
  afterAll(() => shop.lab.stop());

  const job = { install: [{ target: web }], renewal: { by: 'certbot' } };
  const shown = async () =>
    (
      await shop.server.must([
        'sh',
        '-c',
        `openssl s_client -connect 127.0.0.1:443 -servername ${shop.names[0]} </dev/null 2>/dev/null | openssl x509 -noout -serial`,
      ])
    ).trim();
  const served = async () =>
    (await shop.server.must(['openssl', 'x509', '-in', `${live}/fullchain.pem`, '-noout', '-serial'])).trim();

  it('says before who will renew, and how that is set up', async () => {
    const { stdout } = await shop.cli('plan', await shop.jobFile(job));
    expect(stdout).toContain('Certbot on your server renews the certificate from now on (cron starts it).');
    expect(snapshotDifferences(before, await shop.server.snapshot('/etc'))).toEqual([]);
  });

  it('hands the certificate over, and proves what can be proven now', async () => {
    run = await shop.cli('secure', await shop.jobFile(job), '--json');
    expect(run.ended.problem).toBeUndefined();
    expect(run.ended.outcome).toBe('committed');
    expect(run.ended.renewal).toEqual({
      by: 'certbot',
      provenBy: ['way', 'trial', 'hook', 'timer'],
      starter: { by: '/etc/cron.d/certbot', next: null },
      from: expect.any(String),
      to: expect.any(String),
    });
    const certificates = await shop.server.must(['certbot', 'certificates']);
    expect(certificates).toMatch(/Certificate Name: shop\.example\.test[\s\S]*VALID/);
    expect(await shown()).toBe(await served());
  }, 120_000);

  it('is renewed with nobody there, and no visitor notices', async () => {
    const former = await served();
    const watch = watchPages([{ name: shop.names[0] ?? '', address: shop.server.address, body: '' }]);
    await shop.server.must(['certbot', '-q', 'renew', '--force-renewal', '--no-random-sleep-on-renew'], {
      timeout: 120_000,
    });
    expect(await watch.stop()).toMatchObject({ failed: 0 });
    expect(await served()).not.toBe(former);
    expect(await shown()).toBe(await served());
    const state = (await shop.server.readFile('/var/lib/sealkeeper/renew/shop.example.test')).toString();
    expect(state).toMatch(/^ok\t/);
  }, 120_000);

  it('goes on so behind a later run, and comes back to the former one with its undo', async () => {
    const former = await served();
    const again = await shop.cli('secure', await shop.jobFile(job), '--json');
    expect(again.ended).toMatchObject({ outcome: 'committed', renewal: { by: 'certbot' } });
    expect(await served()).not.toBe(former);
    // Certbot has not come to it yet: what it keeps was signed before.
    const hook = '/etc/sealkeeper/renew/certs/shop.example.test/current/hook';
    expect(await shop.server.run([hook])).toMatchObject({ exitCode: 0, stdout: '', stderr: '' });
    const newest = await served();
    expect(await shown()).toBe(newest);
    const undone = await shop.cli('undo', again.ended.runId, '--json');
    expect(undone.ended).toMatchObject({ outcome: 'undone' });
    expect(await served()).toBe(former);
    expect(await shown()).toBe(former);
  }, 120_000);

  it('is taken back whole, what was renewed since too', async () => {
    const undone = await shop.cli('undo', run.ended.runId, '--json');
    expect(undone.ended).toMatchObject({ outcome: 'undone' });
    const differences = snapshotDifferences(before, await shop.server.snapshot('/etc'));
    // certbot’s own folders, as it makes them whenever it is run.
    expect(differences.filter((line) => !/\/etc\/letsencrypt\/renewal-hooks/.test(line))).toEqual([]);
    expect((await shop.server.run(['ls', '/var/lib/sealkeeper'])).exitCode).not.toBe(0);
  }, 120_000);
}
