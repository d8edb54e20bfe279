import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { matchName } from '../../../electron/targets/nginx/config/match.ts';
import { detectNginx, inspectNginx } from '../../../electron/targets/nginx/inspect/inspect.ts';
import { standardFilesystem } from '../../../electron/targets/posix/ground.ts';
import { type Lab, startLab } from '../../lab/lab.ts';
import type { LabServer } from '../../lab/server.ts';
import type { ServerOptions } from '../../lab/server-seed.ts';
import { labHost } from '../../support/lab-host.ts';
import { runInBox } from '../../support/run-in-box.ts';

const never = new AbortController().signal;
const name = 'shop.example.test';
let lab: Lab;
beforeAll(async () => {
  lab = await startLab();
});
afterAll(() => lab?.stop());

async function withServer(options: ServerOptions, work: (server: LabServer) => Promise<void>): Promise<void> {
  const server = await lab.server({ web: 'nginx', sites: [{ name }], ...options });
  try {
    await work(server);
  } finally {
    await server.stop();
  }
}
const detect = (server: LabServer) => detectNginx(labHost(server), standardFilesystem, never);
const inspect = (server: LabServer) => inspectNginx(labHost(server), standardFilesystem, [name], never);

describe('a Debian server', () => {
  it('is read in two round trips, and nothing in /etc changes', async () => {
    await withServer({ modules: ['stream'] }, async (server) => {
      const before = await server.snapshot();
      const host = labHost(server);
      const facts = await inspectNginx(host, standardFilesystem, [name], never);
      expect(host.roundTrips).toBe(2);
      expect(facts).toMatchObject({
        layout: 'debian',
        control: ['/usr/sbin/nginx'],
        mainFile: '/etc/nginx/nginx.conf',
        pidFile: '/run/nginx.pid',
        isPidFileTrue: true,
        user: 'www-data',
        panel: null,
        complaint: null,
      });
      const [site, ...others] = matchName(facts, name).plain;
      expect([site?.file, others]).toEqual([`/etc/nginx/sites-enabled/${name}`, []]);
      expect(facts.files[`/etc/nginx/sites-enabled/${name}`]?.realPath).toBe(
        `/etc/nginx/sites-available/${name}`,
      );
      expect(facts.paths[`/etc/nginx/conf.d/${name}.sealkeeper.conf`]).toEqual({ state: 'absent' });
      expect(await server.snapshot()).toEqual(before);
      expect(await detect(server)).toMatchObject({ support: 'supported' });
    });
  });

  it('says that it stands still', async () => {
    await withServer({ web: 'nginx-stopped' }, async (server) => {
      expect(await detect(server)).toMatchObject({
        support: 'broken',
        problem: { code: 'web-server-stopped' },
      });
    });
  });

  it('is none where there is no nginx', async () => {
    await withServer({ web: 'apache' }, async (server) => expect(await detect(server)).toBeNull());
  });
});

describe('an nginx that was started by hand', () => {
  const file = '/opt/my/conf/web.conf';
  const configuration = `events {}\nhttp { server { listen 80; server_name ${name}; root www; } include more/*.conf; }\n`;
  const files = { [file]: configuration, '/opt/my/conf/more/a.conf': '', '/opt/my/logs/empty': '' };

  // Debian's nginx keeps the error output open that it was started with.
  const start = (server: LabServer, words: string) =>
    server.must(['sh', '-c', `/usr/sbin/nginx ${words} >/dev/null 2>&1`]);

  it('is read with the words that it was started with', async () => {
    await withServer({ web: 'nginx-stopped', files }, async (server) => {
      await start(server, "-p /opt/my -qc conf/web.conf -g 'daemon on; pid /run/my.pid;'");
      const facts = await inspect(server);
      expect(facts).toMatchObject({
        control: ['/usr/sbin/nginx', '-p', '/opt/my', '-c', 'conf/web.conf', '-g', 'pid /run/my.pid;'],
        mainFile: file,
        prefix: '/opt/my',
        pidFile: '/run/my.pid',
        isPidFileTrue: true,
        servers: [{ file, names: [name], root: '/opt/my/www' }],
      });
      await server.must(['/usr/sbin/nginx', ...facts.control.slice(1), '-s', 'stop']);
    });
  });

  it('is not touched where somebody else may change its main file', async () => {
    await withServer({ web: 'nginx-stopped', files }, async (server) => {
      await start(server, '-p /opt/my -c conf/web.conf');
      await server.must(['chown', 'www-data', '/opt/my/conf']);
      expect(await detect(server)).toMatchObject({
        support: 'unsupported',
        problem: { code: 'web-server-not-roots', facts: { path: '/opt/my/conf' } },
      });
      await expect(inspect(server)).rejects.toThrow('web-server-not-roots');
      await server.must(['chown', 'root', '/opt/my/conf']);
    });
  });

  it('is named, and nothing more, where it sees other files than we do', async () => {
    await withServer({ web: 'nginx-stopped' }, async (server) => {
      await runInBox(server, '/usr/bin/sh', '-c', '/usr/sbin/nginx >/dev/null 2>&1');
      expect(await detect(server)).toMatchObject({
        support: 'unsupported',
        problem: { code: 'web-server-unsupported', facts: { reason: 'container', program: 'nginx' } },
      });
    });
  });

  it('of an ordinary user is none', async () => {
    await withServer({ web: 'nginx-stopped' }, async (server) => {
      await server.must(['sh', '-c', 'echo 0 >/proc/sys/net/ipv4/ip_unprivileged_port_start']);
      const own =
        'pid /tmp/v.pid; error_log /tmp/v.log; events {} http { access_log off; client_body_temp_path /tmp/v1; proxy_temp_path /tmp/v2; fastcgi_temp_path /tmp/v3; uwsgi_temp_path /tmp/v4; scgi_temp_path /tmp/v5; server { listen 80; } }';
      await server.must(['sh', '-c', 'cat >/tmp/v.conf; exec /usr/sbin/nginx -c /tmp/v.conf'], {
        user: 'visitor',
        input: own,
      });
      expect(await detect(server)).toMatchObject({ problem: { code: 'web-server-stopped' } });
    });
  });
});
