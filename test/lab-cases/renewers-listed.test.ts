import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pairFor } from '../electron/renewers/hook/practice.ts';
import { startMail } from '../lab/mail.ts';
import { debianMailFiles } from '../lab/mail-debian.ts';
import { snapshotDifferences } from '../lab/snapshot.ts';
import { type Shop, startShop } from '../support/shop.ts';

/** Who renews each certificate of a server with many stores: as it is told, and no byte of the server is changed by asking. */

let shop: Shop;
const sh = (command: string) => shop.server.must(['sh', '-c', command]);
const put = async (path: string, text: string) => {
  await sh(`mkdir -p '${path.slice(0, path.lastIndexOf('/'))}'`);
  await shop.server.writeFile(path, text);
};
const names = {
  certbot: 'certbot.example.test',
  acme: 'acme.example.test',
  lego: 'lego.example.test',
  caddy: 'caddy.example.test',
  traefik: 'traefik.example.test',
  bought: 'bought.example.test',
};
const site = (name: string, chain: string, key: string, more = '') =>
  `<VirtualHost *:443>\n  ServerName ${name}\n${more}  SSLEngine on\n  SSLCertificateFile ${chain}\n  SSLCertificateKeyFile ${key}\n</VirtualHost>\n`;
const secret = 'NOT-FOR-OUR-EYES-0123456789';

beforeAll(async () => {
  shop = await startShop({
    ...{ modules: ['socache_shmcb', 'ssl'], software: ['certbot', 'postfix'], tenant: false },
    files: debianMailFiles('mail.example.test'),
  });
  const live = `/etc/letsencrypt/live/${names.certbot}`;
  const pairs = Object.fromEntries(Object.values(names).map((name) => [name, pairFor([name], 60)]));
  const of = (name: string) => pairs[name] ?? { key: '', chain: '' };
  const kept: Readonly<Record<string, string>> = {
    [`${live}/cert.pem`]: of(names.certbot).chain,
    [`${live}/fullchain.pem`]: of(names.certbot).chain,
    [`${live}/privkey.pem`]: of(names.certbot).key,
    [`/etc/letsencrypt/renewal/${names.certbot}.conf`]: '[renewalparams]\nauthenticator = webroot\n',
    [`/root/.acme.sh/${names.acme}_ecc/fullchain.cer`]: of(names.acme).chain,
    '/etc/ssl/copied.pem': of(names.acme).chain,
    '/etc/ssl/copied.key': of(names.acme).key,
    [`/etc/lego/certificates/${names.lego}.crt`]: of(names.lego).chain,
    [`/etc/lego/certificates/${names.lego}.key`]: of(names.lego).key,
    '/etc/ssl/bought.pem': of(names.bought).chain,
    '/etc/ssl/bought.key': of(names.bought).key,
    [`/var/lib/caddy/.local/share/caddy/certificates/acme/${names.caddy}/${names.caddy}.crt`]: of(names.caddy)
      .chain,
    '/etc/traefik/acme.json': JSON.stringify(
      {
        le: {
          Account: { PrivateKey: secret },
          Certificates: [
            {
              domain: { main: names.traefik },
              certificate: Buffer.from(of(names.traefik).chain).toString('base64'),
              key: secret,
            },
          ],
        },
      },
      null,
      2,
    ),
    '/etc/apache2/sites-enabled/many.conf': [
      site(
        names.certbot,
        `${live}/fullchain.pem`,
        `${live}/privkey.pem`,
        '  ServerAlias www.certbot.example.test\n',
      ),
      site(names.acme, '/etc/ssl/copied.pem', '/etc/ssl/copied.key'),
      site(
        names.lego,
        `/etc/lego/certificates/${names.lego}.crt`,
        `/etc/lego/certificates/${names.lego}.key`,
      ),
      site(names.bought, '/etc/ssl/bought.pem', '/etc/ssl/bought.key'),
    ].join('\n'),
    '/etc/cron.d/acme-sh': '7 3 * * * root /root/.acme.sh/acme.sh --cron\n',
    '/root/.acme.sh/acme.sh': '#!/bin/sh\n',
    '/opt/certbot/bin/certbot': '#!/bin/sh\n',
  };
  for (const [path, text] of Object.entries(kept)) await put(path, text);
  await sh('chmod 755 /root/.acme.sh/acme.sh /opt/certbot/bin/certbot; chmod 600 /etc/traefik/acme.json');
  await sh('id caddy >/dev/null 2>&1 || useradd --system --home-dir /var/lib/caddy caddy');
  await sh('chown -R caddy: /var/lib/caddy && chmod -R go-rwx /var/lib/caddy');
  await sh('cp /bin/sleep /usr/bin/caddy; cp /bin/sleep /usr/sbin/cron');
  await sh('cron 6000 >/dev/null 2>&1 </dev/null & /usr/bin/caddy 6000 >/dev/null 2>&1 </dev/null &');
  await startMail(shop.server, ['postfix']);
  await shop.server.apache.graceful();
}, 240_000);
afterAll(() => shop.lab.stop());

const folders = ['/etc', '/root', '/var/lib', '/opt'];
const everything = () => Promise.all(folders.map((folder) => shop.server.snapshot(folder)));
const asked = async (...more: readonly string[]) => {
  const said = await shop.cli('renewers', ...more);
  const found = said.lines.filter((line) => String(line.type) === 'renewer');
  const about = (name: string) => found.find((line) => (line.names as string[]).includes(name));
  return { ...said, found, about };
};

describe('who renews', () => {
  it('is told of every certificate, with the three facts', async () => {
    const before = await everything();
    const { about, lines, exitCode, ended, stdout } = await asked(await shop.jobFile(), '--json');
    expect(about(names.certbot)).toMatchObject({
      renewer: { id: 'certbot' },
      shown: { how: 'store', by: ['Apache'] },
      missing: ['www.certbot.example.test'],
      starter: { by: '/etc/cron.d/certbot' },
      verdict: 'broken',
      troubles: [],
      needsAttention: true,
    });
    expect(about(names.acme)).toMatchObject({
      renewer: { id: 'acme.sh' },
      shown: { how: 'copy', files: ['/etc/ssl/copied.pem'] },
      starter: { by: '/etc/cron.d/acme-sh', next: null },
      verdict: 'healthy',
    });
    expect(about(names.lego)).toMatchObject({
      renewer: { id: 'lego' },
      starter: null,
      verdict: 'broken',
      troubles: ['unstarted'],
    });
    expect(about(names.caddy)).toMatchObject({
      renewer: { id: 'caddy' },
      shown: { how: 'itself' },
      starter: { by: 'caddy' },
      verdict: 'healthy',
    });
    expect(about(names.traefik)).toMatchObject({ renewer: { id: 'traefik' }, verdict: 'broken' });
    expect(about(names.bought)).toMatchObject({
      renewer: null,
      verdict: 'nobody',
      shown: { by: ['Apache'] },
    });
    // The one that the mail package made: nobody's.
    expect(lines.some((line) => JSON.stringify(line).includes('Postfix'))).toBe(true);
    expect(lines.find((line) => String(line.type) === 'renewers')).toMatchObject({
      unread: [],
      certbots: ['/usr/bin/certbot', '/opt/certbot/bin/certbot'],
    });
    expect(stdout).not.toContain(secret);
    expect({ outcome: ended.outcome, exitCode }).toEqual({ outcome: 'needs-attention', exitCode: 3 });
    const since = await everything();
    expect(since.flatMap((now, at) => snapshotDifferences(before[at] ?? now, now))).toEqual([]);
  }, 180_000);

  it('is told over a login without a job, in sentences', async () => {
    const { stdout, exitCode } = await asked(
      `root@${shop.server.address}`,
      ...['--port', String(shop.server.sshPort), '--key', shop.lab.keys.keyFile],
      ...['--host-key', shop.server.hostKey().sha256],
    );
    expect(exitCode).toBe(3);
    expect(stdout).toContain('acme.sh renews it.');
    expect(stdout).toContain('Nothing that works was found that starts lego.');
    expect(stdout).toContain('Nobody on this server renews it.');
    expect(stdout).toContain('Certbot is there 2 times');
  }, 180_000);

  it('is told at once where its starter is gone', async () => {
    await sh('mv /root/.acme.sh/acme.sh /root/.acme.sh/aside');
    const { about } = await asked(await shop.jobFile(), '--json');
    expect(about(names.acme)).toMatchObject({ verdict: 'broken', troubles: ['gone'] });
    await sh('mv /root/.acme.sh/aside /root/.acme.sh/acme.sh');
  }, 180_000);
});
