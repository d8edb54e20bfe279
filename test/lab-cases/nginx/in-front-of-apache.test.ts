import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Shop, startShop } from '../../support/shop.ts';
import { visit } from '../../support/visit.ts';

/** A real nginx that meets the visitors, and the real Apache behind it, which has a site of the same name. */

const [bare, own] = ['shop.example.test', 'own.example.test'] as const;
let shop: Shop;

const apache = `ServerRoot /etc/apache2
PidFile /run/apache2/apache2.pid
User www-data
Group www-data
ErrorLog /var/log/apache2/error.log
LoadModule mpm_event_module /usr/lib/apache2/modules/mod_mpm_event.so
LoadModule authz_core_module /usr/lib/apache2/modules/mod_authz_core.so
LoadModule dir_module /usr/lib/apache2/modules/mod_dir.so
LoadModule headers_module /usr/lib/apache2/modules/mod_headers.so
ServerName behind.example.test
Listen 127.0.0.1:8090
<VirtualHost 127.0.0.1:8090>
  ServerName ${bare}
  DocumentRoot /srv/behind
  Header set X-Came-By "expr=%{HTTP:X-Forwarded-Proto}"
</VirtualHost>
<VirtualHost 127.0.0.1:8090>
  ServerName ${own}
  DocumentRoot /srv/nobody-comes-here
</VirtualHost>
<Directory /srv>
  Require all granted
</Directory>
`;
const envvars = [
  'USER=www-data',
  'GROUP=www-data',
  'PID_FILE=/run/apache2/apache2.pid',
  'RUN_DIR=/run/apache2',
]
  .map((line) => `export APACHE_${line}\n`)
  .join('')
  .concat('export APACHE_LOCK_DIR=/run/lock\nexport APACHE_LOG_DIR=/var/log/apache2\n');

beforeAll(async () => {
  shop = await startShop({
    names: [bare, own],
    web: 'nginx',
    software: ['apache'],
    sites: [
      { name: bare, extra: 'location / { proxy_pass http://127.0.0.1:8090; proxy_set_header Host $host; }' },
      { name: own },
    ],
    files: {
      '/etc/apache2/apache2.conf': apache,
      '/etc/apache2/envvars': envvars,
      '/srv/behind/index.html': 'by Apache\n',
      '/srv/nobody-comes-here/index.html': 'by nobody\n',
    },
  });
  await shop.server.must(['sh', '-c', 'mkdir -p /run/apache2 /run/lock /var/log/apache2; apache2ctl start']);
}, 120_000);
afterAll(() => shop?.lab.stop(), 60_000);

const state = (): Promise<string> =>
  shop.server.must([
    'sh',
    '-c',
    'cd /etc; find nginx apache2 -type f -exec sha256sum {} + | sort; find nginx apache2 sealkeeper -printf "%p %m %u %g %l\\n" 2>/dev/null | sort',
  ]);

it('Apache is refused for names that nginx answers, and nginx encrypts them whoever is behind', async () => {
  const before = await state();
  const wrong = await shop.secure({ install: [{ target: 'apache' }] });
  expect(wrong.ended, wrong.stdout + wrong.stderr).toMatchObject({
    outcome: 'refused',
    problem: { code: 'answered-by-another', facts: { by: 'nginx', server: 'Apache' } },
  });
  expect(await state()).toBe(before);

  const { ended, stdout, stderr } = await shop.secure({ install: [{ target: 'nginx' }] });
  expect(ended, stdout + stderr).toMatchObject({ outcome: 'committed' });
  const behind = await visit(`http://${bare}/`, shop);
  expect(behind).toMatchObject({ trusted: true, status: 200, body: 'by Apache\n' });
  expect(behind.urls.at(-1)).toBe(`https://${bare}/`);
  // Apache hears that its visitors come encrypted, so that what it runs does not send them round in circles.
  expect(behind.headers['x-came-by']).toBe('https');
  const site = await visit(`http://${own}/`, shop);
  expect(site).toMatchObject({ trusted: true, status: 200 });
  expect(site.body).not.toContain('by nobody');

  const undone = await shop.cli('undo', ended.runId, '--json');
  expect(undone.ended, undone.stdout).toMatchObject({ outcome: 'undone' });
  expect(await state()).toBe(before);
  expect((await visit(`http://${bare}/`, shop)).body).toBe('by Apache\n');
}, 240_000);
