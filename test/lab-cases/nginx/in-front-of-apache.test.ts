import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Shop, startShop } from '../../support/shop.ts';
import { visit } from '../../support/visit.ts';

/** A real nginx and the real Apache on one server: behind each other, with sites of the same name, and side by side. */

const [bare, own, aside] = ['shop.example.test', 'own.example.test', 'aside.example.test'] as const;
const both = [{ target: 'apache' }, { target: 'nginx' }];
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
    names: [bare, own, aside],
    web: 'nginx',
    ipv6: false,
    software: ['apache'],
    sites: [
      { name: bare, extra: 'location / { proxy_pass http://127.0.0.1:8090; proxy_set_header Host $host; }' },
      { name: own },
    ],
    files: {
      '/etc/apache2/apache2.conf': apache,
      '/etc/apache2/envvars': envvars,
      '/srv/behind/index.html': 'by Apache\n',
      '/srv/aside/index.html': 'aside, by Apache\n',
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

it('Apache alone is refused for names that nginx answers; with nginx in one job it is left as it is', async () => {
  const before = await state();
  const names = [bare, own];
  const wrong = await shop.secure({ names, install: [{ target: 'apache' }] });
  expect(wrong.ended, wrong.stdout + wrong.stderr).toMatchObject({
    outcome: 'refused',
    problem: { code: 'answered-by-another', facts: { by: 'nginx', server: 'Apache' } },
  });
  expect(await state()).toBe(before);

  const { ended, stdout, stderr } = await shop.secure({ names, install: both });
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

it('side by side at addresses of their own, one job secures each name where it is answered, and gives all back', async () => {
  const { server, dns, trust } = shop;
  const second = server.address.replace(/\.\d+$/, '.200');
  const place = { server: { address: second }, trust };
  const apacheFile = '/etc/apache2/apache2.conf';
  const sites = 'sed -i -e "s/listen 80/listen $1:80/" -e "/\\[::\\]/d" /etc/nginx/sites-available/*';
  await server.must(['ip', 'address', 'add', `${second}/24`, 'dev', 'eth0']);
  await server.must(['sh', '-c', sites, 'sh', server.address]);
  await server.nginx.stop();
  await server.nginx.start();
  // As Debian's ports.conf has it, which nobody has changed as long as nothing was encrypted.
  const asleep = '<IfModule ssl_module>\n  Listen 443\n</IfModule>\n';
  const beside = `IncludeOptional mods-enabled/*.load\nListen ${second}:80\n${asleep}<VirtualHost ${second}:80>\n  ServerName ${aside}\n  DocumentRoot /srv/aside\n</VirtualHost>\n`;
  await server.must(['mkdir', '-p', '/etc/apache2/mods-available', '/etc/apache2/mods-enabled']);
  for (const module of ['ssl', 'socache_shmcb']) {
    const load = `LoadModule ${module}_module /usr/lib/apache2/modules/mod_${module}.so\n`;
    await server.writeFile(`/etc/apache2/mods-available/${module}.load`, load);
  }
  await server.writeFile(apacheFile, apache + beside);
  await server.must(['apache2ctl', 'restart']);
  await dns.clear(aside);
  await dns.setA(aside, [second]);
  const before = await state();

  const clash = await shop.secure({ install: both });
  expect(clash.ended, clash.stdout + clash.stderr).toMatchObject({
    outcome: 'refused',
    problem: { code: 'port-443-taken', facts: { process: 'Apache', address: '*' } },
  });
  expect(await state()).toBe(before);

  await server.writeFile(apacheFile, apache + beside.replace('Listen 443', `Listen ${second}:443`));
  await server.must(['apache2ctl', 'restart']);
  const settled = await state();
  const { ended, stdout, stderr } = await shop.secure({ install: both });
  expect(ended, stdout + stderr).toMatchObject({ outcome: 'committed' });
  const [front, apart] = await Promise.all([visit(`http://${own}/`, shop), visit(`http://${aside}/`, place)]);
  expect(front).toMatchObject({ trusted: true, status: 200 });
  expect(apart).toMatchObject({ trusted: true, status: 200, body: 'aside, by Apache\n' });
  expect(apart.urls.at(-1)).toBe(`https://${aside}/`);
  expect(apart.certificate).toEqual(front.certificate);

  const undone = await shop.cli('undo', ended.runId, '--json');
  expect(undone.ended, undone.stdout).toMatchObject({ outcome: 'undone' });
  expect(await state()).toBe(settled);
  expect((await visit(`http://${aside}/`, place)).body).toBe('aside, by Apache\n');
}, 240_000);
