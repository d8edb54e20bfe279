import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apacheTarget } from '../../../electron/targets/apache/target.ts';
import { type Lab, startLab } from '../../lab/lab.ts';
import type { LabServer } from '../../lab/server.ts';
import type { ServerOptions } from '../../lab/server-seed.ts';
import { labHost } from '../../support/lab-host.ts';

const never = new AbortController().signal;
const target = apacheTarget();
let lab: Lab;
beforeAll(async () => {
  lab = await startLab();
});
afterAll(() => lab?.stop());

/** What a program of the visitor's does once it stands in for a web server: it says that somebody ran it. */
const trap = '#!/bin/sh\nid -u >>/home/visitor/ran\necho "Server version: Apache/2.4.1"\n';

/**
 * A program that listens, under a path and a name of one's own; then a trap takes its place, so that whoever
 * believes what `/proc/PID/exe` says runs the trap.
 */
const standIn = (path: string, port: number, name = '') => `
mkdir -p "$(dirname '${path}')"; cp /usr/bin/perl '${path}'
setsid '${path}' -e 'use Socket; $0 = q{${name}} if length q{${name}}; socket(S, PF_INET, SOCK_STREAM, 0);
  setsockopt(S, SOL_SOCKET, SO_REUSEADDR, 1); bind(S, sockaddr_in(${port}, INADDR_ANY)) or die "$!"; listen(S, 5);
  open(F, ">", "/home/visitor/ready-${port}"); close(F); sleep 600' </dev/null >/dev/null 2>&1 &
n=0; until [ -e /home/visitor/ready-${port} ]; do n=$((n + 1)); [ $n -lt 100 ] || exit 1; sleep 0.1; done
cat >/home/visitor/new; chmod 755 /home/visitor/new; mv /home/visitor/new '${path}'`;

const ownConfiguration = (port: number) =>
  [
    'ServerRoot /home/visitor',
    'PidFile /home/visitor/pid',
    'ErrorLog /home/visitor/log',
    'DefaultRuntimeDir /home/visitor',
    'LoadModule mpm_event_module /usr/lib/apache2/modules/mod_mpm_event.so',
    'LoadModule authz_core_module /usr/lib/apache2/modules/mod_authz_core.so',
    `Listen ${port}`,
    'ServerName visitor.test',
  ].join('\n');

async function withServer(options: ServerOptions, work: (server: LabServer) => Promise<void>): Promise<void> {
  const server = await lab.server({ sites: [{ name: 'shop.example.test' }], ...options });
  try {
    // An ordinary user may listen on each port here, which is the worst that can be met.
    await server.must(['sh', '-c', 'echo 0 >/proc/sys/net/ipv4/ip_unprivileged_port_start']);
    await work(server);
    expect((await server.run(['cat', '/home/visitor/ran'])).stdout).toBe('');
  } finally {
    await server.stop();
  }
}
const asVisitor = (server: LabServer, script: string, input = '') =>
  server.must(['sh', '-c', script], { user: 'visitor', input });

/** The real server stands at another port, so that whoever looks at ports meets the stranger's first. */
const besides: ServerOptions = { files: { '/etc/apache2/ports.conf': 'Listen 8080\n' } };

const standIns: readonly (readonly [string, string, ServerOptions])[] = [
  ['in their own folder', standIn('/home/visitor/httpd', 80), besides],
  ['in the folder for all', standIn('/tmp/x/apache2', 80), besides],
  ['under a name with an ending', standIn('/home/visitor/httpd-prefork', 80), besides],
  ['in a path with blanks', standIn('/tmp/a b (deleted)/httpd', 80), besides],
  ['calling itself a port', standIn('/home/visitor/bin/httpd', 4, ':80 '), {}],
  ['calling itself a line of ss', standIn('/home/visitor/apache2', 5, 'x",pid=1) *:80 '), {}],
  ['with a line end in its name', standIn('/tmp/httpd', 6, '\nLISTEN 0 5 *:80 '), {}],
];

describe.each(standIns.map(([title, script, options]) => ({ title, script, options })))(
  'a false httpd $title',
  ({ script, options }) => {
    it('is not run, and the real Apache is found beside it', async () => {
      await withServer(options, async (server) => {
        await asVisitor(server, script, trap);
        const host = labHost(server);
        expect(await target.detect(host, never)).toMatchObject({ support: 'supported' });
        const facts = await target.inspect(host, ['shop.example.test'], never);
        expect(facts.process?.executable).toBe('/usr/sbin/apache2');
        expect(facts.control).toEqual(['/usr/sbin/apache2ctl']);
        expect(facts.isPidFileTrue).toBe(true);
      });
    });
  },
);

describe('a false httpd where there is no real one', () => {
  it('counts as none, where none is installed', async () => {
    await withServer({ apache: false }, async (server) => {
      await asVisitor(server, standIn('/home/visitor/httpd', 80), trap);
      expect(await target.detect(labHost(server), never)).toBeNull();
    });
  });

  it('does not make the installed one run', async () => {
    await withServer({ apache: 'stopped' }, async (server) => {
      await asVisitor(server, standIn('/home/visitor/httpd', 80), trap);
      expect(await target.detect(labHost(server), never)).toMatchObject({
        support: 'broken',
        problem: { code: 'web-server-stopped' },
      });
    });
  });
});

describe('the real program, started by a user with files of their own', () => {
  const start = (more: string) => `cat >/home/visitor/own.conf
cp /usr/lib/apache2/modules/mod_echo.so /home/visitor/own.so
/usr/sbin/apache2 -f /home/visitor/own.conf ${more} -k start`;

  it.each([
    ['a configuration', ''],
    ['a module', '-C "LoadModule echo_module /home/visitor/own.so"'],
    ['a folder', '-d /home/visitor'],
  ])('does not count: %s', async (_, more) => {
    await withServer(besides, async (server) => {
      await asVisitor(server, start(more), ownConfiguration(80));
      const facts = await target.inspect(labHost(server), ['shop.example.test'], never);
      expect(facts.control).toEqual(['/usr/sbin/apache2ctl']);
      expect(facts.process?.id).not.toBe(Number((await server.readFile('/home/visitor/pid')).toString()));
    });
  });

  it.each([
    ['-f /home/visitor/own.conf', '/home/visitor'],
    ['-f/home/visitor/own.conf', '/home/visitor'],
    ['-d /home/visitor -f own.conf', '/home/visitor'],
    ['-d /home/visitor/ -f /srv/conf', '/home/visitor'],
    ['-Xf /home/visitor/own.conf', '/home/visitor'],
    ['-f /srv/link', '/home/visitor'],
    ['-f /srv/conf -C "LoadModule echo_module /home/visitor/own.so"', '/home/visitor'],
    ['-d /srv -f conf -C "LoadModule echo_module ../home/visitor/own.so"', '/home/visitor'],
    ['-f /srv/conf -c "Include /srv/*.link"', '/home/visitor'],
  ])('by root (with sudo) is refused, and told where: %s', async (words, path) => {
    await withServer({ apache: 'stopped', files: { '/srv/conf': ownConfiguration(80) } }, async (server) => {
      await asVisitor(
        server,
        'cd /home/visitor; cat >own.conf; : >x.conf; cp /usr/lib/apache2/modules/mod_echo.so own.so',
        ownConfiguration(80),
      );
      await server.must([
        'sh',
        '-c',
        'ln -s /home/visitor/own.conf /srv/link; ln -s /home/visitor/x.conf /srv/a.link',
      ]);
      await server.must([
        'sh',
        '-c',
        `cd /srv && setsid apache2 ${words} </dev/null >/dev/null 2>&1 & sleep 1`,
      ]);
      const host = labHost(server);
      const problem = { code: 'web-server-not-roots', facts: { server: 'Apache', path } };
      expect(await target.detect(host, never)).toMatchObject({ support: 'unsupported', problem });
      await expect(target.inspect(host, [], never)).rejects.toMatchObject({ problem });
    });
  });
});

describe('a part of the real server that somebody else may change', () => {
  it.each([
    ['its variables', 'chown visitor /etc/apache2/envvars', '/etc/apache2/envvars'],
    ['its control script', 'chmod g+w /usr/sbin/apache2ctl', '/usr/sbin/apache2ctl'],
    ['its program', 'chown visitor /usr/sbin/apache2', '/usr/sbin/apache2'],
    ['its main file', 'chmod o+w /etc/apache2/apache2.conf', '/etc/apache2/apache2.conf'],
    ['its folder', 'chown visitor /etc/apache2', '/etc/apache2'],
    ['a folder above', 'chmod g+w /usr/sbin', '/usr/sbin'],
    ['its modules', 'chown visitor /usr/lib/apache2/modules', '/usr/lib/apache2/modules'],
    ['the file of its number', 'chmod o+w /run/apache2', '/run/apache2'],
  ])('keeps all of it from being run: %s', async (_, change, path) => {
    await withServer({}, async (server) => {
      await server.must(['sh', '-c', change]);
      const host = labHost(server);
      expect(await target.detect(host, never)).toMatchObject({
        support: 'unsupported',
        problem: { code: 'web-server-not-roots', facts: { server: 'Apache', path } },
      });
    });
  });
});
