import { afterAll, beforeAll, expect, it } from 'vitest';
import { mailDoors, shownAtDoor, watchMail } from '../faults/watch-mail.ts';
import { watchPages } from '../faults/watch-site.ts';
import { startMail } from '../lab/mail.ts';
import type { FileSpec } from '../lab/server-seed.ts';
import { snapshotDifferences } from '../lab/snapshot.ts';
import { knowAuthority } from './known-authority.ts';
import { type CliResult, type Shop, startShop } from './shop.ts';
import { shownAt } from './shown-at.ts';

const names = ['shop.example.test', 'www.shop.example.test', 'mail.shop.example.test'] as const;
const [bare, www, mail] = names;
const folder = '/.well-known/acme-challenge';

/**
 * One certificate for a web site and for mail whose name has no site: handed over to certbot by the run that got it, renewed
 * with nobody there on each door, taken back whole. `files`: the mail server's own; `other`: a name there whose certificate
 * is none of ours.
 */
export function renewalOfMail(
  web: 'apache' | 'nginx',
  files: Readonly<Record<string, FileSpec>>,
  other: string | null,
): void {
  let shop: Shop;
  let before: Awaited<ReturnType<Shop['server']['snapshot']>>;
  let run: CliResult;
  const job = {
    names,
    install: [{ target: web }, { target: 'postfix' }, { target: 'dovecot' }],
    renewal: { by: 'certbot' },
  };

  beforeAll(async () => {
    // A refused nonce certbot tries once more only.
    const pebble = { nonceReject: 0 };
    const software = ['certbot', 'postfix', 'dovecot'] as const;
    const sites = [{ name: bare, aliases: [www] }];
    shop = await startShop({ web, software, tenant: false, names, sites, pebble, files });
    await knowAuthority(shop);
    await shop.server.must([
      'sh',
      '-c',
      'cp /bin/sleep /usr/sbin/cron; cron 6000 >/dev/null 2>&1 </dev/null &',
    ]);
    await startMail(shop.server);
    // Somebody else's proof in the default's own folder.
    await shop.server.must(['mkdir', '-p', `/var/www/html${folder}`]);
    await shop.server.writeFile(`/var/www/html${folder}/theirs`, 'somebody else’s proof');
    before = await shop.server.snapshot('/etc');
  }, 120_000);
  afterAll(() => shop?.lab.stop(), 60_000);

  /** What each door shows, the encrypted site among them. */
  const shown = async (): Promise<readonly (string | null)[]> => [
    await shownAt(shop.server.address, bare, 443),
    ...(await Promise.all(mailDoors.map((door) => shownAtDoor(shop.server.address, mail, door)))),
  ];
  const served = async (): Promise<string> =>
    (
      await shop.server.must([
        'sh',
        '-c',
        `openssl x509 -in /etc/sealkeeper/live/${bare}/fullchain.pem -noout -fingerprint -sha1 | cut -d= -f2 | tr -d ':\\n'`,
      ])
    ).trim();
  const page = async (host: string, path: string): Promise<string> =>
    (
      await shop.server.must(['curl', '-s', '-H', `Host: ${host}`, `http://${shop.server.address}${path}`])
    ).trim();
  const ofOthers = async () => ({
    default: await page('elsewhere.test', '/'),
    ofMail: await page(mail, '/'),
    proofs: await Promise.all([page('elsewhere.test', `${folder}/theirs`), page(mail, `${folder}/theirs`)]),
    other:
      other === null
        ? []
        : await Promise.all(mailDoors.map((door) => shownAtDoor(shop.server.address, other, door))),
  });
  let others: Awaited<ReturnType<typeof ofOthers>>;

  it('says before, unasked, that certbot will renew', async () => {
    others = await ofOthers();
    expect(others.proofs).toEqual(['somebody else’s proof', 'somebody else’s proof']);
    const { stdout } = await shop.cli('plan', await shop.jobFile({ ...job, renewal: { by: 'auto' } }));
    expect(stdout).toContain('Certbot on your server renews the certificate from now on (cron starts it).');
    expect(stdout).toContain(`${mail}: no site of the web server bears this name`);
    expect(snapshotDifferences(before, await shop.server.snapshot('/etc'))).toEqual([]);
  }, 60_000);

  it('hands the certificate over, and all the rest of that name goes on', async () => {
    run = await shop.secure(job);
    expect(run.ended, run.stdout + run.stderr).toMatchObject({
      outcome: 'committed',
      renewal: { by: 'certbot', provenBy: ['way', 'trial', 'hook', 'timer'] },
    });
    expect(new Set(await shown())).toEqual(new Set([await served()]));
    expect(await ofOthers()).toEqual(others);
    // A proof in our folder is shown to who asks for that name, and to nobody else by the same block.
    const way = '/var/www/sealkeeper-acme/.well-known/acme-challenge';
    await shop.server.writeFile(`${way}/ours`, 'our proof');
    expect(await page(mail, `${folder}/ours`)).toBe('our proof');
    expect(await page('elsewhere.test', `${folder}/ours`)).not.toContain('our proof');
    await shop.server.must(['rm', `${way}/ours`]);
  }, 240_000);

  it('is renewed with nobody there, on each door, and nobody who knocks is sent away', async () => {
    const former = await served();
    const pages = watchPages([{ name: bare, address: shop.server.address, body: '' }]);
    const doors = watchMail(shop.server.address, mail);
    await shop.server.must(['certbot', '-q', 'renew', '--force-renewal', '--no-random-sleep-on-renew'], {
      timeout: 120_000,
    });
    const fresh = await served();
    expect(fresh).not.toBe(former);
    expect(new Set(await shown())).toEqual(new Set([fresh]));
    expect(await pages.stop()).toMatchObject({ failed: 0 });
    expect(await doors.stop()).toMatchObject({ failed: 0, failures: [] });
    expect(await ofOthers()).toEqual(others);
    const state = (await shop.server.readFile(`/var/lib/sealkeeper/renew/${bare}`)).toString();
    expect(state).toMatch(/^ok\t/);
  }, 180_000);

  it('is renewed once more when its owner asks for that, and all its doors are well', async () => {
    const former = await served();
    const forced = await shop.cli('renew', run.ended.runId, '--force-on-server', '--yes', '--json');
    expect(forced.ended, forced.stdout + forced.stderr).toMatchObject({ outcome: 'committed' });
    const fresh = await served();
    expect(fresh).not.toBe(former);
    expect(new Set(await shown())).toEqual(new Set([fresh]));
    const { stdout, lines } = await shop.cli('status', '--json');
    expect(lines[0], stdout).toMatchObject({ type: 'status', state: 'well', fault: null });
  }, 180_000);

  it('goes on so behind a later run, whose undo leaves the way as it was', async () => {
    const between = await shop.server.snapshot('/etc');
    const again = await shop.secure({ ...job, renewal: { by: 'auto' } });
    expect(again.ended, again.stdout + again.stderr).toMatchObject({
      outcome: 'committed',
      renewal: { by: 'certbot' },
    });
    const undone = await shop.cli('undo', again.ended.runId, '--json');
    expect(undone.ended).toMatchObject({ outcome: 'undone' });
    const differences = snapshotDifferences(between, await shop.server.snapshot('/etc'));
    expect(differences.filter((line) => /apache2|nginx|postfix|dovecot/.test(line))).toEqual([]);
    expect(new Set(await shown())).toEqual(new Set([await served()]));
  }, 240_000);

  it('is taken back whole, what was renewed since too', async () => {
    const undone = await shop.cli('undo', run.ended.runId, '--json');
    expect(undone.ended, undone.stdout + undone.stderr).toMatchObject({ outcome: 'undone' });
    const differences = snapshotDifferences(before, await shop.server.snapshot('/etc'));
    // certbot’s own folders, as it makes them whenever it is run.
    expect(differences.filter((line) => !/\/etc\/letsencrypt\/renewal-hooks/.test(line))).toEqual([]);
    expect((await shop.server.run(['ls', '/var/lib/sealkeeper'])).exitCode).not.toBe(0);
    expect(await ofOthers()).toEqual(others);
  }, 180_000);
}
