import { afterEach, expect, it } from 'vitest';
import { type Shop, startShop } from '../../support/shop.ts';
import { shownAt } from '../../support/shown-at.ts';
import { testCertificate } from '../../support/test-certificate.ts';
import { visit } from '../../support/visit.ts';

/** One name, whose plain visitors meet one web server and whose encrypted ones the other. */

const name = 'shop.example.test';
const old = testCertificate([name]);
let shop: Shop | undefined;
afterEach(() => shop?.lab.stop(), 60_000);

const modules = ['mpm_event', 'authz_core', 'dir', 'headers', 'ssl', 'socache_shmcb', 'rewrite', 'setenvif'];
/** Debian's Apache, of which the lab seeds no files beside its nginx. */
const apacheFiles = (...lines: readonly string[]) => ({
  '/etc/apache2/apache2.conf': `ServerRoot /etc/apache2
PidFile /run/apache2/apache2.pid
User www-data
Group www-data
ErrorLog /var/log/apache2/error.log
${modules.map((one) => `LoadModule ${one}_module /usr/lib/apache2/modules/mod_${one}.so`).join('\n')}
ServerName behind.example.test
<Directory /srv>
  Require all granted
</Directory>
IncludeOptional sites-enabled/*.conf
`,
  '/etc/apache2/sites-enabled/shop.conf': `${lines.join('\n')}\n`,
  '/etc/apache2/envvars': [
    'USER=www-data',
    'GROUP=www-data',
    'PID_FILE=/run/apache2/apache2.pid',
    'RUN_DIR=/run/apache2',
    'LOCK_DIR=/run/lock',
    'LOG_DIR=/var/log/apache2',
  ]
    .map((line) => `export APACHE_${line}\n`)
    .join(''),
  '/etc/old.pem': old.chainPem,
  '/etc/old.key': { text: old.keyPem, mode: 0o600 },
  '/srv/shop/index.html': 'by Apache\n',
});
const state = (of: Shop): Promise<string> =>
  of.server.must([
    'sh',
    '-c',
    'cd /etc; find nginx apache2 -type f -exec sha256sum {} + | sort; find nginx apache2 sealkeeper -printf "%p %m %u %g %l\\n" 2>/dev/null | sort',
  ]);

async function secured(install: readonly { readonly target: string }[], body: string): Promise<void> {
  if (shop === undefined) throw new Error('no shop');
  await shop.server.must(['sh', '-c', 'mkdir -p /run/apache2 /run/lock /var/log/apache2; apache2ctl start']);
  await shop.server.nginx.reload();
  const { address } = shop.server;
  const [before, was] = [await state(shop), await shownAt(address, name)];
  expect(was).not.toBeNull();
  const { ended, stdout, stderr } = await shop.secure({ names: [name], install });
  expect(ended, stdout + stderr).toMatchObject({ outcome: 'committed' });
  const seen = await visit(`http://${name}/`, shop);
  expect(seen).toMatchObject({ trusted: true, status: 200, body });
  expect(seen.urls.at(-1)).toBe(`https://${name}/`);
  expect(await shownAt(address, name)).not.toBe(was);

  const undone = await shop.cli('undo', ended.runId, '--json');
  expect(undone.ended, undone.stdout).toMatchObject({ outcome: 'undone' });
  expect(await state(shop)).toBe(before);
  expect(await shownAt(address, name)).toBe(was);
}

it('nginx encrypts what Apache answers plain: Apache proves and leads on, nginx shows the certificate', async () => {
  shop = await startShop({
    ...{ names: [name], web: 'nginx', ipv6: false, tenant: false, software: ['apache'], sites: [] },
    files: {
      ...apacheFiles(
        'Listen 80',
        '<VirtualHost *:80>',
        `  ServerName ${name}`,
        '  DocumentRoot /srv/shop',
        '</VirtualHost>',
      ),
      '/etc/nginx/sites-enabled/default': '',
      '/etc/nginx/conf.d/tls.conf': `server {\n  listen 443 ssl;\n  server_name ${name};\n  ssl_certificate /etc/old.pem;\n  ssl_certificate_key /etc/old.key;\n  location / { proxy_pass http://127.0.0.1; proxy_set_header Host $host; proxy_set_header X-Forwarded-Proto https; }\n}\n`,
    },
  });
  await secured([{ target: 'apache' }, { target: 'nginx' }], 'by Apache\n');
}, 240_000);

it('and the other way round', async () => {
  shop = await startShop({
    ...{ names: [name], web: 'nginx', ipv6: false, tenant: false, software: ['apache'], sites: [{ name }] },
    files: apacheFiles(
      'Listen 443',
      '<VirtualHost *:443>',
      `  ServerName ${name}`,
      '  DocumentRoot /srv/shop',
      '  SSLEngine on',
      '  SSLCertificateFile /etc/old.pem',
      '  SSLCertificateKeyFile /etc/old.key',
      '</VirtualHost>',
    ),
  });
  await secured([{ target: 'nginx' }, { target: 'apache' }], 'by Apache\n');
}, 240_000);
