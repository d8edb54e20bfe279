import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Lab, startLab } from './lab.ts';
import { page } from './page.ts';
import type { LabServer } from './server.ts';
import { snapshotDifferences } from './snapshot.ts';

let lab: Lab;
let server: LabServer;

beforeAll(async () => {
  lab = await startLab();
  server = await lab.server({
    sites: [
      { name: 'shop.example.test', aliases: ['www.shop.example.test'] },
      { name: 'blog.example.test', kind: 'proxy' },
      { name: 'club.example.test', kind: 'proxy', application: 'insists-on-https' },
      { name: 'asleep.example.test', enabled: false },
    ],
    files: {
      '/etc/apache2/conf-available/odd.conf': 'Define ODD yes\n',
      '/etc/apache2/conf-enabled/odd.conf': { linkTo: '../conf-available/odd.conf' },
    },
  });
});
afterAll(() => lab?.stop());

test('Apache answers by name on IPv4 and IPv6', async () => {
  for (const host of [server.address, server.address6 ?? '']) {
    expect((await page(host, 'www.shop.example.test')).body).toBe('site shop.example.test\n');
    expect((await page(host, 'unknown.example.test')).body).toBe('default site\n');
  }
});

test('a proxy site hands every path to its application', async () => {
  const { status, body } = await page(server.address, 'blog.example.test', '/.well-known/acme-challenge/x');
  expect(status).toBe(200);
  expect(body).toContain('GET /.well-known/acme-challenge/x');
  const insisting = await page(server.address, 'club.example.test', '/a');
  expect([insisting.status, insisting.location]).toEqual([301, 'https://club.example.test/a']);
});

test('the server has Debian’s fresh configuration, without TLS, and nothing of this machine’s own', async () => {
  const modules = await server.must(['apache2ctl', '-M']);
  expect(modules).not.toContain('ssl_module');
  const defined = await server.must(['apache2ctl', '-t', '-D', 'DUMP_RUN_CFG', '-D', 'DUMP_VHOSTS']);
  expect(defined).toContain('Define: ODD=yes');
  expect(defined).not.toContain('asleep.example.test');
  expect(await server.must(['ls', '-A', '/root', '/home'])).toBe(
    '/home:\ndeploy\nowner\ntenant\nvisitor\n\n/root:\n.ssh\n',
  );
  expect((await server.run(['sh', '-c', 'command -v certbot'])).exitCode).not.toBe(0);
});

test('a snapshot shows a changed byte, a changed mode, a new and a lost file, and nothing else', async () => {
  await server.writeFile('/etc/lab-byte', 'one');
  await server.writeFile('/etc/lab-mode', 'one');
  await server.writeFile('/etc/lab-lost', 'one');
  const before = await server.snapshot();
  expect(snapshotDifferences(before, await server.snapshot())).toEqual([]);
  await server.writeFile('/etc/lab-byte', 'two');
  await server.must(['chmod', '600', '/etc/lab-mode']);
  await server.must(['rm', '/etc/lab-lost']);
  await server.must(['ln', '-s', 'lab-byte', '/etc/lab-new']);
  const changed = snapshotDifferences(before, await server.snapshot()).map((line) =>
    line.split(' ').slice(0, 2).join(' '),
  );
  expect(changed).toEqual([
    '/etc/lab-byte: sha256',
    '/etc/lab-lost: gone',
    '/etc/lab-mode: mode',
    '/etc/lab-new: new',
  ]);
});

test('files keep their bytes on the way in and out, and their mode when written again', async () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
  await server.writeFile('/etc/lab-bytes', bytes);
  await server.must(['chmod', '640', '/etc/lab-bytes']);
  await server.writeFile('/etc/lab-bytes', bytes);
  expect(Uint8Array.from(await server.readFile('/etc/lab-bytes'))).toEqual(bytes);
  expect(await server.must(['stat', '-c', '%a', '/etc/lab-bytes'])).toBe('640\n');
});

test('Apache stops and starts, and a daemon that has died does not look alive', async () => {
  expect(await server.apache.isRunning()).toBe(true);
  await server.apache.graceful();
  await server.apache.stop();
  expect(await server.apache.isRunning()).toBe(false);
  await expect(page(server.address, 'shop.example.test')).rejects.toThrow(/ECONNREFUSED/);
  await server.apache.start();
  expect((await page(server.address, 'shop.example.test')).status).toBe(200);
  expect(await server.must(['ps', '-A', '-o', 'stat='])).not.toContain('Z');
});

test('a blocked port is silent from outside and open inside, until it is opened again', async () => {
  await server.blockPort(80);
  expect(await isSilent(server.address, 80)).toBe(true);
  expect(await isSilent(server.address6 ?? '', 80)).toBe(true);
  expect(await server.must(['curl', '-s', 'http://127.0.0.1/'])).toBe('default site\n');
  await server.unblockPort(80);
  expect(await isSilent(server.address, 80)).toBe(false);
});

async function isSilent(host: string, port: number): Promise<boolean> {
  const socket = connect({ host, port });
  try {
    return await new Promise((resolve) => {
      socket.on('error', () => resolve(false));
      socket.on('connect', () => resolve(false));
      setTimeout(() => resolve(true), 700);
    });
  } finally {
    socket.destroy();
  }
}
