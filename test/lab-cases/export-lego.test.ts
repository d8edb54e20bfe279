import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Shop, startShop } from '../support/shop.ts';
import { shownAt } from '../support/shown-at.ts';
import { visit } from '../support/visit.ts';

/**
 * What `export --to lego` writes, used on a Debian with systemd as its README says, with Debian's own lego and Apache: got, shown,
 * left alone while it is young, renewed when it is due, and taken up. nginx reads its lines on a server beside.
 */
describe.runIf(process.env.PACKAGE_LIFE !== undefined)('a job handed on to lego', () => {
  const name = 'shop.example.test';
  const names = [name, `www.${name}`];
  const day = 86_400;
  let shop: Shop;
  let readme = '';
  const onServer = '/root/exported';
  const sh = (command: string) =>
    shop.server.must(['sh', '-c', `cd ${onServer} && ${command}`], { timeout: 120_000 });

  /** The lines that the README gives between two fences, by which heading they stand under. */
  const told = (at: number): readonly string[] =>
    (readme.split(/^```$/m)[2 * at + 1] ?? '').trim().split('\n');

  beforeAll(async () => {
    shop = await startShop({
      systemd: true,
      tenant: false,
      // lego counts whole days: due 20 seconds after it was signed.
      pebble: { certificateValiditySeconds: 31 * day + 20 },
    });
    const folder = join(shop.lab.folder, 'lego');
    const made = await shop.cli(
      ...['export', await shop.jobFile({ hsts: true }), '--to', 'lego', '--into', folder, '--json'],
    );
    expect(made.ended, made.stdout).toMatchObject({ outcome: 'committed' });
    await bring(folder, onServer);
    readme = await readFile(join(folder, 'README.md'), 'utf8');
    // What no road leads to from a lab: the package; and the file that its owner brings along.
    await shop.server.writeFile('/usr/bin/lego', await readFile('/usr/bin/lego'));
    await shop.server.must(['chmod', '755', '/usr/bin/lego']);
    await shop.server.writeFile(
      `${onServer}/authority.pem`,
      await readFile(shop.job.certificate.directoryTrust),
    );
  }, 400_000);
  afterAll(() => shop?.lab.stop());

  async function bring(from: string, to: string): Promise<void> {
    for (const entry of await readdir(from, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      const place = join(to, path.slice(from.length));
      await shop.server.must(['mkdir', '-p', join(place, '..')]);
      await shop.server.writeFile(place, await readFile(path));
    }
  }

  it('gets the certificate by the lines of its README, which Apache shows', async () => {
    const [install, ...more] = told(0);
    expect(install).toBe('apt-get install lego');
    await sh(more.join(' && '));
    const [plain = ''] = told(1);
    const site = `/etc/apache2/sites-available/${name}.conf`;
    await sh(
      `sed -i 's|</VirtualHost>|    ${plain}\\n&|' ${site} && apache2ctl configtest && systemctl reload apache2`,
    );
    expect(await sh('systemd-analyze verify /etc/systemd/system/sealkeeper-lego-* 2>&1; true')).toBe('');
    await sh(told(2).join(' && '));
    const [encrypted = ''] = told(3);
    await shop.server.writeFile(
      '/etc/apache2/sites-enabled/encrypted.conf',
      `<VirtualHost *:443>\nServerName ${name}\nServerAlias ${names[1]}\nDocumentRoot /var/www/${name}\n${encrypted}\n</VirtualHost>\n`,
    );
    await sh('apache2ctl configtest && systemctl restart apache2');
    for (const each of names) {
      const seen = await visit(`http://${each}/page?a=b`, { server: shop.server, trust: shop.trust });
      expect(seen.urls.at(-1)).toBe(`https://${each}/page?a=b`);
      expect(seen).toMatchObject({ trusted: true });
      expect(seen.headers).toHaveProperty('strict-transport-security');
    }
    expect(await sh('systemctl is-active sealkeeper-lego-shop.example.test.timer')).toBe('active\n');
    // Of the key nobody but root sees anything.
    const [, keyLine = ''] =
      /SSLCertificateKeyFile (\S+)/.exec(
        await sh(`cat /etc/apache2/sealkeeper-lego-${name}-encrypted.conf`),
      ) ?? [];
    expect(await sh(`stat -c '%U %a' ${keyLine} $(dirname ${keyLine})`)).toBe('root 600\nroot 700\n');
  }, 200_000);

  it('is left alone while it is young, renewed when it is due, and taken up by Apache', async () => {
    const service = `systemctl start sealkeeper-lego-${name}.service`;
    const first = await shownAt(shop.server.address, name);
    await vi.waitUntil(
      async () => {
        await sh(service);
        return (await shownAt(shop.server.address, name)) !== first;
      },
      { timeout: 90_000, interval: 2_000 },
    );
    expect(await sh(`journalctl --no-pager --unit sealkeeper-lego-${name}.service`)).toContain('no renewal');
    expect(await visit(`http://${name}/`, { server: shop.server, trust: shop.trust })).toMatchObject({
      trusted: true,
    });
  }, 200_000);

  it('has lines for nginx that it reads', async () => {
    const nginx = await shop.lab.server({ web: 'nginx', sites: [{ name, aliases: [names[1] ?? ''] }] });
    const folder = join(shop.lab.folder, 'lego-nginx');
    const job = await shop.jobFile({ hsts: true, install: [{ target: 'nginx' }] });
    await shop.cli('export', job, '--to', 'lego', '--into', folder, '--json');
    for (const part of ['plain', 'encrypted']) {
      const file = `sealkeeper-lego-${name}-${part}.conf`;
      await nginx.writeFile(`/etc/nginx/${file}`, await readFile(join(folder, 'nginx', file)));
    }
    const home = `/var/lib/sealkeeper-lego`;
    const pair = `${home}/${name}/certificates`;
    await nginx.must(['mkdir', '-p', pair, `${home}/proof/.well-known/acme-challenge`]);
    for (const kind of ['crt', 'key'])
      await nginx.writeFile(`${pair}/${name}.${kind}`, await shop.server.readFile(`${pair}/${name}.${kind}`));
    await nginx.writeFile(`${home}/proof/.well-known/acme-challenge/token`, 'answer');
    const site = `/etc/nginx/sites-available/${name}`;
    const both = `server {\nlisten 443 ssl;\nserver_name ${names.join(' ')};\nroot /var/www/${name};\ninclude /etc/nginx/sealkeeper-lego-${name}-encrypted.conf;\n}\n`;
    const standing = (await nginx.readFile(site)).toString();
    const included = standing.replace('{', `{\ninclude /etc/nginx/sealkeeper-lego-${name}-plain.conf;`);
    await nginx.writeFile(site, included + both);
    await nginx.must(['nginx', '-t']);
    await nginx.nginx.reload();
    const place = { server: nginx, trust: shop.trust };
    const asked = `http://${name}/.well-known/acme-challenge/token`;
    // A reload is taken up some moments later.
    await vi.waitUntil(async () => (await visit(asked, place)).status === 200, { timeout: 10_000 });
    expect(await visit(asked, place)).toMatchObject({ body: 'answer', urls: [asked] });
    const seen = await visit(`http://${name}/`, place);
    expect(seen).toMatchObject({ trusted: true, urls: [`http://${name}/`, `https://${name}/`] });
    expect(seen.headers).toHaveProperty('strict-transport-security');
  }, 60_000);
});
