import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { watchPages } from '../faults/watch-site.ts';
import { snapshotDifferences } from '../lab/snapshot.ts';
import { type CliResult, type Shop, startShop } from '../support/shop.ts';

/**
 * A site whose certificate a real renewer of somebody else keeps, as its distribution packs it: a run leaves every byte of it,
 * has what it renews put in place, and is taken back whole.
 */

const name = 'shop.example.test';
const names = [name, `www.${name}`];
const root = `/var/www/${name}`;

interface Renewer {
  readonly id: 'dehydrated' | 'lego';
  /** All that is its own. */
  readonly folders: readonly string[];
  readonly key: string;
  readonly chain: string;
  /** How its owner has set it up. `directory`: of the authority, whose own certificate is in `/root/ca.pem`. */
  readonly obtain: (directory: string) => readonly string[];
  /** The line by which cron starts it. */
  readonly line: (directory: string) => string;
  readonly renew: (directory: string) => string;
  /** What a line of ours would call; null: only its owner knows how it is started. */
  readonly started: string | null;
}

const lego = (directory: string) =>
  `LEGO_CA_CERTIFICATES=/root/ca.pem lego --server ${directory} --email owner@example.test --accept-tos --path /etc/lego --http --http.webroot ${root} ${names.map((one) => `-d ${one}`).join(' ')}`;

const renewers: readonly Renewer[] = [
  {
    id: 'dehydrated',
    folders: ['/var/lib/dehydrated', '/etc/dehydrated'],
    key: `/var/lib/dehydrated/certs/${name}/privkey.pem`,
    chain: `/var/lib/dehydrated/certs/${name}/fullchain.pem`,
    obtain: (directory) => [
      'mkdir -p /etc/dehydrated /var/lib/dehydrated',
      `printf '%s\\n' 'BASEDIR=/var/lib/dehydrated' 'WELLKNOWN=${root}/.well-known/acme-challenge' 'DOMAINS_TXT=/etc/dehydrated/domains.txt' 'CA="${directory}"' 'CURL_OPTS="--cacert /root/ca.pem"' >/etc/dehydrated/config`,
      `echo '${names.join(' ')}' >/etc/dehydrated/domains.txt`,
      `mkdir -p ${root}/.well-known/acme-challenge`,
      'dehydrated --register --accept-terms',
      'dehydrated --cron',
    ],
    line: () => 'dehydrated --cron',
    renew: () => 'dehydrated --cron --force',
    started: '/usr/bin/dehydrated --cron',
  },
  {
    id: 'lego',
    folders: ['/etc/lego'],
    key: `/etc/lego/certificates/${name}.key`,
    chain: `/etc/lego/certificates/${name}.crt`,
    obtain: (directory) => [`${lego(directory)} run`],
    line: (directory) => `${lego(directory)} renew`,
    renew: (directory) => `${lego(directory)} renew --days 100000 --no-random-sleep`,
    started: null,
  },
];

describe.each(renewers)('$id keeps the renewal', (renewer) => {
  const { id, folders, key, chain, obtain, line, renew, started } = renewer;
  let shop: Shop;
  let run: CliResult;
  let before: readonly Awaited<ReturnType<Shop['server']['snapshot']>>[];
  const sh = (command: string) => shop.server.must(['sh', '-c', command], { timeout: 120_000 });
  const take = () => Promise.all(['/etc', ...folders].map((folder) => shop.server.snapshot(folder)));
  const changed = async (since: typeof before) => {
    const now = await take();
    return since.flatMap((one, at) => snapshotDifferences(one, now[at] ?? one));
  };
  const isTheirs = (difference: string) => folders.some((folder) => difference.includes(folder));
  const serialOf = async (file: string) => (await sh(`openssl x509 -in ${file} -noout -serial`)).trim();
  const shown = async () =>
    (
      await sh(
        `openssl s_client -connect 127.0.0.1:443 -servername ${name} </dev/null 2>/dev/null | openssl x509 -noout -serial`,
      )
    ).trim();
  const cron = `/etc/cron.d/${id}`;
  const job = () => shop.jobFile({ renewal: { by: 'auto' } });
  const noteIn = (result: CliResult) => result.stdout;

  beforeAll(async () => {
    shop = await startShop({
      ...{ software: ['certbot', id], tenant: false, modules: ['socache_shmcb', 'ssl'] },
      pebble: { nonceReject: 0 },
    });
    const api = await readFile(shop.pebble.apiTrustFile, 'utf8');
    await shop.server.writeFile('/root/ca.pem', api);
    await sh('cp /bin/sleep /usr/sbin/cron; cron 6000 >/dev/null 2>&1 </dev/null &');
    for (const command of obtain(shop.pebble.directory)) await sh(command);
    await shop.server.writeFile(cron, `0 4 * * * root ${line(shop.pebble.directory)}\n`);
    await shop.server.writeFile(
      '/etc/apache2/sites-enabled/encrypted.conf',
      `<VirtualHost *:443>\n  ServerName ${name}\n  ServerAlias ${names[1]}\n  DocumentRoot ${root}\n  SSLEngine on\n  SSLCertificateFile ${chain}\n  SSLCertificateKeyFile ${key}\n</VirtualHost>\n`,
    );
    await shop.server.apache.graceful();
    before = await take();
  }, 180_000);
  afterAll(() => shop.lab.stop());

  it('says before that it goes on, and changes nothing', async () => {
    const { stdout } = await shop.cli('plan', await job());
    expect(stdout).toContain(
      `${id} on your server renews these names already, and goes on doing so (${cron} starts it).`,
    );
    expect(stdout).not.toContain('has not yet been tried');
    expect(await changed(before)).toEqual([]);
  }, 120_000);

  it('has it go on behind a run, with nobody beside it', async () => {
    run = await shop.cli('secure', await job(), '--json');
    expect(run.ended.renewal?.problem).toBeUndefined();
    expect(run.ended).toMatchObject({
      outcome: 'committed',
      renewal: { by: id, provenBy: ['store', 'hook', 'timer'] },
    });
    const since = await changed(before);
    expect(since.filter(isTheirs)).toEqual([]);
    expect(since.filter((one) => one.includes('letsencrypt'))).toEqual([]);
    expect(await serialOf(chain)).not.toBe(await shown());
  }, 120_000);

  it('is known again by a later look, before it has renewed', async () => {
    expect(noteIn(await shop.cli('plan', await job()))).toContain(`${id} on your server renews these names`);
    const { lines } = await shop.cli('status', '--json');
    expect(lines).toContainEqual(expect.objectContaining({ renewedBy: id, state: 'well' }));
  }, 120_000);

  it('shows what it has renewed once the daily line has run, and no visitor notices', async () => {
    const watch = watchPages([{ name, address: shop.server.address, body: '' }]);
    await sh(renew(shop.pebble.directory));
    const own = await shop.server.readFile(`/etc/cron.d/sealkeeper-${name.replaceAll('.', '_')}`);
    const [, call = ''] = /\n\d+ \d+ \* \* \* root (.*)\n$/.exec(own.toString()) ?? [];
    expect(await shop.server.run(['sh', '-c', call], { timeout: 120_000 })).toMatchObject({ exitCode: 0 });
    expect(await watch.stop()).toMatchObject({ failed: 0 });
    expect(await shown()).toBe(await serialOf(chain));
    const state = (await shop.server.readFile(`/var/lib/sealkeeper/renew/${name}`)).toString();
    expect(state).toMatch(/^ok\t/);
  }, 120_000);

  it('refuses a store that somebody besides root may write to, says so, and shows what it showed', async () => {
    const former = await shown();
    await sh(`chmod o+w ${folders[0]}`);
    await sh(renew(shop.pebble.directory));
    const hook = `/etc/sealkeeper/renew/certs/${name}/current/hook`;
    expect((await shop.server.run([hook], { timeout: 120_000 })).exitCode).toBe(68);
    expect(await shown()).toBe(former);
    const state = (await shop.server.readFile(`/var/lib/sealkeeper/renew/${name}`)).toString();
    expect(state).toMatch(/^unsafe\t/);
    expect(noteIn(await shop.cli('plan', await job()))).toContain(
      `in a place that not only the administrator may change (${folders[0]})`,
    );
    await sh(`chmod o-w ${folders[0]}`);
    expect((await shop.server.run([hook], { timeout: 120_000 })).exitCode).toBe(0);
    expect(await shown()).toBe(await serialOf(chain));
  }, 300_000);

  it('is left by the undo as it is by then, and shown again', async () => {
    const since = await take();
    expect((await shop.cli('undo', run.ended.runId, '--json')).ended).toMatchObject({ outcome: 'undone' });
    expect((await changed(since)).filter(isTheirs)).toEqual([]);
    expect((await changed(before)).filter((one) => !isTheirs(one))).toEqual([]);
    expect(await shown()).toBe(await serialOf(chain));
    expect((await shop.server.run(['ls', '/var/lib/sealkeeper'])).exitCode).not.toBe(0);
  }, 120_000);

  it('is joined by nobody where nothing starts it', async () => {
    await sh(`rm ${cron}`);
    const { stdout } = await shop.cli('plan', await job());
    expect(stdout).not.toContain('Certbot takes over');
    if (started === null) {
      expect(stdout).toContain(`${id} looks after these names on your server, and does not renew at present`);
      return;
    }
    // It has renewed in time so far, so something may start it that nobody finds.
    expect(stdout).toContain(`cron starts it too from now on, once a day: ${started}`);
    const again = await shop.cli('secure', await job(), '--json');
    expect(again.ended).toMatchObject({ outcome: 'committed', renewal: { by: id } });
    const own = `/etc/cron.d/sealkeeper-${name.replaceAll('.', '_')}-${id}`;
    const [, call = ''] =
      /\n\d+ \d+ \* \* \* root (.*)\n$/.exec((await shop.server.readFile(own)).toString()) ?? [];
    expect(call).toBe(`${started} >/dev/null`);
    expect((await shop.server.run(['sh', '-c', call], { timeout: 60_000 })).exitCode).toBe(0);
    expect(noteIn(await shop.cli('plan', await job()))).toContain(`(${own} starts it)`);
    expect((await shop.cli('undo', again.ended.runId, '--json')).ended).toMatchObject({ outcome: 'undone' });
    expect((await shop.server.run(['ls', own])).exitCode).not.toBe(0);
  }, 400_000);
});
