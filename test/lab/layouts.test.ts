import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Lab, startLab } from './lab.ts';
import { page } from './page.ts';

let lab: Lab;
beforeAll(async () => {
  lab = await startLab();
});
afterAll(() => lab?.stop());

test('the RHEL double has httpd’s folders and habits, and nothing of Debian’s Apache', async () => {
  const server = await lab.server({
    layout: 'rhel',
    sites: [{ name: 'shop.example.test' }, { name: 'blog.example.test', kind: 'proxy' }],
  });
  expect((await page(server.address, 'shop.example.test')).body).toBe('site shop.example.test\n');
  expect((await page(server.address6 ?? '', 'blog.example.test')).body).toContain('application\n');
  const dump = await server.must([
    'httpd',
    '-t',
    '-D',
    'DUMP_VHOSTS',
    '-D',
    'DUMP_RUN_CFG',
    '-D',
    'DUMP_CONFIG',
  ]);
  expect(dump).toContain('namevhost shop.example.test (/etc/httpd/conf.d/shop.example.test.conf:1)');
  expect(dump).toContain('PidFile: "/run/httpd/httpd.pid"');
  expect(dump).toContain('User: name="apache"');
  expect(dump).not.toContain('apache2');
  const version = await server.must(['httpd', '-V']);
  expect(version).toContain('HTTPD_ROOT="/etc/httpd"');
  expect(version).toContain('SERVER_CONFIG_FILE="conf/httpd.conf"');
  const refused = await server.run(['apachectl', '-S']);
  expect([refused.exitCode, refused.stdout.split('\n')[0]]).toEqual([
    1,
    'Passing arguments to httpd using apachectl is no longer supported.',
  ]);
  expect(await server.must(['sh', '-c', '. /etc/os-release; echo $ID $VERSION_ID'])).toMatch(/^almalinux 9/);
  const debian = [
    '/etc/apache2',
    '/usr/sbin/apache2',
    '/usr/sbin/a2enmod',
    '/etc/debian_version',
    '/usr/bin/apt-get',
  ];
  for (const path of debian) expect((await server.run(['test', '-e', path])).exitCode).toBe(1);
  await server.apache.graceful();
  await server.apache.stop();
  expect(await server.apache.isRunning()).toBe(false);
});

test('the RHEL double can prove a configuration of the caller’s own on a private httpd', async () => {
  const server = await lab.server({ layout: 'rhel' });
  const conf =
    'ServerRoot "/etc/httpd"\nLoadModule mpm_event_module modules/mod_mpm_event.so\nListen 127.0.0.1:8081\n';
  await server.writeFile('/tmp/canary.conf', `${conf}PidFile /tmp/canary.pid\nErrorLog /tmp/canary.log\n`);
  await server.must(['httpd', '-f', '/tmp/canary.conf', '-k', 'start']);
  expect(await server.must(['cat', '/tmp/canary.pid'])).toMatch(/^\d+\n$/);
  expect((await page(server.address, 'any.test')).status).toBe(200);
});

test('a server without Apache has none', async () => {
  const server = await lab.server({ apache: false });
  expect((await server.run(['sh', '-c', 'command -v apache2ctl || command -v httpd'])).exitCode).not.toBe(0);
  expect((await server.run(['test', '-e', '/etc/apache2'])).exitCode).toBe(1);
  await expect(page(server.address, 'any.test')).rejects.toThrow(/ECONNREFUSED/);
});

test('a server with a stopped Apache has it installed, and one without IPv6 has no such address', async () => {
  const server = await lab.server({ apache: 'stopped', ipv6: false });
  expect(await server.apache.isRunning()).toBe(false);
  expect(server.address6).toBeNull();
  expect(await server.must(['cat', '/proc/net/if_inet6'])).not.toContain('eth0');
  await server.apache.start();
  expect((await page(server.address, 'any.test')).status).toBe(200);
});
