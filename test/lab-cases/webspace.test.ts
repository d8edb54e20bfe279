import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createServices } from '../../electron/app/services.ts';
import { beginWebSpace } from '../../electron/app/webspace.ts';
import { webSpaceJob } from '../../shared/webspace/job.ts';
import { type Snapshot, snapshotDifferences } from '../lab/snapshot.ts';
import { type LabFtp, startVsftpd } from '../lab/vsftpd.ts';
import { type Shop, startShop } from '../support/shop.ts';

/** Web space that is reached for its files alone: a real sshd that lets one do nothing else, and a real FTP server. */
describe('web space without root', () => {
  let shop: Shop;
  let ftp: LabFtp;
  let start: Snapshot;
  let count = 0;
  const names = ['shop.example.test', 'blog.example.test'];
  /** One of the site's folders has a blank in its name. */
  const blog = '/var/www/Der Laden/htdocs';

  beforeAll(async () => {
    shop = await startShop({
      names,
      modules: ['socache_shmcb', 'ssl'],
      sites: [{ name: 'shop.example.test' }, { name: 'blog.example.test', extra: `DocumentRoot "${blog}"` }],
      sshd: {
        lines: ['Match User visitor', 'ChrootDirectory /var/www', 'ForceCommand internal-sftp -u 0077'],
      },
    });
    const made = `mkdir -p '${blog}' /var/www/empty /var/www/logs && echo start >'${blog}/index.html' && chmod 755 /var/www && chown -R visitor /var/www/shop.example.test '/var/www/Der Laden' /var/www/empty`;
    await shop.server.must(['sh', '-c', made]);
    ftp = await startVsftpd(shop.server, '/var/www');
    start = await shop.server.snapshot('/var/www');
  }, 120_000);
  afterAll(async () => {
    await ftp?.stop();
    await shop?.lab.stop();
  });

  const sftp = (change: object = {}) => ({
    protocol: 'sftp',
    host: shop.server.address,
    user: 'visitor',
    hostKey: shop.server.hostKey().sha256,
    auth: { type: 'password', passwordEnv: 'VISITOR_PASSWORD' },
    ...change,
  });
  const ftps = (change: object = {}) => ({
    protocol: 'ftps',
    host: shop.server.address,
    user: 'visitor',
    passwordEnv: 'VISITOR_PASSWORD',
    certificate: ftp.fingerprint,
    ...change,
  });
  const plainFtp = () => ({
    protocol: 'ftp',
    host: shop.server.address,
    user: 'visitor',
    passwordEnv: 'VISITOR_PASSWORD',
    unencrypted: true,
  });
  const jobOf = (webspace: object, change: object = {}) => ({
    names,
    server: { webspace },
    certificate: shop.job.certificate,
    files: `form-${++count}`,
    outside: shop.job.outside,
    ...change,
  });
  /** Without a program of its own: many cases, one after the other. */
  const tryIt = async (webspace: object, change: object = {}) => {
    const job = webSpaceJob.parse(
      jobOf(webspace, { files: join(shop.lab.folder, `form-${++count}`), ...change }),
    );
    const services = createServices(join(shop.lab.folder, 'data'));
    const ended = await beginWebSpace(
      services,
      { job, secrets: shop.environment },
      { emit: () => undefined, signal: AbortSignal.timeout(90_000) },
    );
    expect(snapshotDifferences(start, await shop.server.snapshot('/var/www'))).toEqual([]);
    return ended;
  };

  it('finds the folder of each site by SFTP, gets the certificate, and leaves every byte as it was', async () => {
    const file = await shop.jobFile({
      ...jobOf(sftp(), { pfxPasswordEnv: 'PASSPHRASE' }),
      proof: undefined,
      install: undefined,
      redirect: undefined,
      hsts: undefined,
      renewal: undefined,
    });
    const run = await shop.cli('secure', file, '--json');
    expect(run.ended.problem).toBeUndefined();
    expect([run.exitCode, run.ended.outcome]).toEqual([0, 'waiting']);
    expect(snapshotDifferences(start, await shop.server.snapshot('/var/www'))).toEqual([]);
    const told = run.lines.find(({ type }) => String(type) === 'webspace');
    expect(told).toMatchObject({
      state: 'issued',
      placed: [],
      folders: [
        { name: 'shop.example.test', folder: '/shop.example.test' },
        { name: 'blog.example.test', folder: '/Der Laden/htdocs' },
      ],
    });
    const folder = String(told?.files);
    expect(await readdir(folder)).toEqual([
      'shop.example.test-1-private-key.key',
      'shop.example.test-2-certificate.crt',
      'shop.example.test-3-chain.crt',
      'shop.example.test-certificate-and-chain.pem',
      'shop.example.test.pfx',
    ]);
    expect(run.stdout).not.toContain('PRIVATE KEY');
    const inspected = await shop.cli(
      'inspect',
      ...(await readdir(folder)).map((one) => join(folder, one)),
      '--password-env',
      'PASSPHRASE',
      '--trust',
      shop.trust,
      '--json',
    );
    expect(inspected.exitCode).toBe(0);

    const before = await shop.cli('webspace', String(told?.id), '--json');
    expect(before.ended.outcome).toBe('waiting');
    // The person fills in the host's form: the panel does what panels do with it.
    for (const name of ['1-private-key.key', 'certificate-and-chain.pem'])
      await shop.server.writeFile(
        `/etc/ssl/private/form-${name}`,
        await readFile(join(folder, `shop.example.test-${name}`), 'utf8'),
      );
    const host = (name: string, root: string) =>
      `<VirtualHost *:443>\nServerName ${name}\nDocumentRoot "${root}"\nSSLEngine on\nSSLCertificateFile /etc/ssl/private/form-certificate-and-chain.pem\nSSLCertificateKeyFile /etc/ssl/private/form-1-private-key.key\n</VirtualHost>\n`;
    await shop.server.writeFile(
      '/etc/apache2/sites-enabled/panel.conf',
      host('shop.example.test', '/var/www/shop.example.test') + host('blog.example.test', blog),
    );
    await shop.server.apache.graceful();
    await expect
      .poll(async () => (await shop.cli('webspace', String(told?.id), '--json')).ended.outcome, {
        timeout: 15_000,
      })
      .toBe('committed');
    const [line] = (await shop.cli('webspace', '--json')).lines;
    expect(line).toMatchObject({ state: 'shown' });
    expect((await shop.cli('webspace', String(told?.id), '--drop', '--json')).exitCode).toBe(0);
    expect((await shop.cli('webspace', '--json')).lines[0]).toMatchObject({ type: 'webspaces' });
  });

  it('does the same by FTPS, whose certificate is known, and refuses one that nobody vouches for', async () => {
    const unknown = await tryIt(ftps({ certificate: undefined }));
    expect(unknown.problem).toMatchObject({
      code: 'webspace-certificate-unknown',
      facts: { fingerprint: ftp.fingerprint },
    });
    const other = await tryIt(ftps({ certificate: 'ab'.repeat(32) }));
    expect(other.problem?.code).toBe('webspace-certificate-changed');
    const gained = await tryIt(ftps());
    expect(gained.problem).toBeUndefined();
    expect(gained.outcome).toBe('waiting');
    const inBlank = await tryIt(ftps({ folder: 'Der Laden/htdocs' }), { names: ['blog.example.test'] });
    expect([inBlank.outcome, inBlank.problem]).toEqual(['waiting', undefined]);
  });

  it('says what is wrong, before an authority is asked', async () => {
    const code = async (webspace: object, change: object = {}) => (await tryIt(webspace, change)).problem;
    const wrong = { type: 'password', passwordEnv: 'WRONG_PASSWORD' };
    expect((await code(sftp({ auth: wrong })))?.code).toBe('login-refused');
    expect((await code(ftps({ passwordEnv: 'WRONG_PASSWORD' })))?.code).toBe('webspace-login-refused');
    const key = `SHA256:${'A'.repeat(43)}`;
    expect((await code(sftp({ hostKey: key })))?.code).toBe('host-key-changed');
    expect((await code(sftp({ user: 'owner', auth: wrong })))?.code).toBe('login-refused');
    // Not the site's: the others are looked at as well, and what was tried is said.
    const elsewhere = await code(sftp(), { names: ['other.example.test'] });
    expect(elsewhere?.code).toBe('name-not-in-dns');
    await shop.dns.setA('other.example.test', [shop.lab.hostAddress]);
    const hidden = await code(sftp({ folder: '/empty' }), { names: ['other.example.test'] });
    expect(hidden).toMatchObject({ code: 'webspace-proof-unseen', facts: { name: 'other.example.test' } });
    expect(hidden?.facts.folders).toContain('/empty');
    expect(await code(sftp({ folder: '/empty' }), { names: ['shop.example.test'] })).toBeUndefined();
    await ftp.set({ pasv_enable: 'NO' });
    expect((await code(ftps()))?.code).toBe('webspace-data-blocked');
    await ftp.set({ ssl_enable: 'NO', force_local_logins_ssl: 'NO', force_local_data_ssl: 'NO' });
    expect((await code(ftps()))?.code).toBe('webspace-no-tls');
    expect(webSpaceJob.safeParse(jobOf({ ...plainFtp(), unencrypted: undefined })).success).toBe(false);
    expect(await code(plainFtp(), { names: ['shop.example.test'] })).toBeUndefined();
  });

  it('says that there is no room, or that nothing can be written', async () => {
    const only = { names: ['shop.example.test'] };
    const site = '/var/www/shop.example.test';
    await shop.server.must([
      'sh',
      '-c',
      `mount -t tmpfs -o size=8k,mode=777 lab ${site} && head -c 8192 /dev/zero >${site}/big || true`,
    ]);
    const full = await shop.server.snapshot('/var/www');
    const try2 = async (webspace: object) => {
      const was = start;
      start = full;
      const ended = await tryIt(webspace, only).finally(() => {
        start = was;
      });
      return ended.problem;
    };
    expect(await try2(sftp({ folder: '/shop.example.test' }))).toMatchObject({
      code: 'webspace-not-writable',
      facts: { reason: 'full' },
    });
    await shop.server.must(['umount', site]);
    await shop.server.must(['chmod', '555', site]);
    await shop.server.must(['chown', 'root', site, '/var/www/empty', '/var/www/Der Laden', blog]);
    start = await shop.server.snapshot('/var/www');
    expect((await tryIt(sftp(), only)).problem).toMatchObject({
      code: 'webspace-not-writable',
      facts: { reason: 'forbidden' },
    });
    expect((await tryIt(plainFtp(), only)).problem).toMatchObject({
      code: 'webspace-not-writable',
      facts: { reason: 'forbidden' },
    });
  });
});
