import { Resolver } from 'node:dns/promises';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startLab } from './lab.ts';

test('two labs at once have networks and servers of their own', async () => {
  const labs = await Promise.all([startLab(), startLab()]);
  try {
    const [one, two] = await Promise.all(
      labs.map((lab, index) => lab.server({ sites: [{ name: `site${index}.test` }] })),
    );
    expect(one?.address).not.toBe(two?.address);
    const pages = await Promise.all(
      [one, two].map(async (server, index) => {
        const result = await server?.run([
          'curl',
          '-s',
          '-H',
          `Host: site${index}.test`,
          'http://127.0.0.1/',
        ]);
        return result?.stdout;
      }),
    );
    expect(pages).toEqual(['site site0.test\n', 'site site1.test\n']);
  } finally {
    await Promise.all(labs.map((lab) => lab.stop()));
  }
});

test('a stopped lab leaves no process, mount, network interface or file', async () => {
  const lab = await startLab();
  await Promise.all([lab.server({ sites: [{ name: 'a.test', kind: 'proxy' }] }), lab.pebble()]);
  const processes = readdirSync(join(lab.folder, 'processes'));
  const { bridge } = JSON.parse(readFileSync(join(lab.folder, 'owner.json'), 'utf8')) as { bridge: string };
  expect(processes.length).toBe(4);
  await lab.stop();
  expect(processes.filter((pid) => existsSync(`/proc/${pid}`))).toEqual([]);
  expect(existsSync(lab.folder)).toBe(false);
  expect(Object.keys(networkInterfaces()).filter((name) => name.startsWith(bridge))).toEqual([]);
  expect(existsSync(`/sys/class/net/${bridge}`)).toBe(false);
  expect(readFileSync('/proc/mounts', 'utf8')).not.toContain(lab.folder);
});

test('a server that cannot start says what Apache said, and is taken down', async () => {
  const lab = await startLab();
  try {
    const broken = lab.server({ sites: [{ name: 'a.test', extra: 'NoSuchDirective on' }] });
    await expect(broken).rejects.toThrow(/Invalid command 'NoSuchDirective'/);
    expect(readdirSync(join(lab.folder, 'processes'))).toEqual([]);
  } finally {
    await lab.stop();
  }
});

test('a name server is asked and answers as the test wants, from here and from inside a server', async () => {
  const lab = await startLab();
  try {
    const [server, dns] = await Promise.all([lab.server({ apache: false }), lab.dns()]);
    const resolver = new Resolver({ timeout: 2000, tries: 1 });
    resolver.setServers([dns.server]);
    await dns.setA('shop.example.test', ['192.0.2.7', '192.0.2.8']);
    await dns.setAaaa('shop.example.test', ['2001:db8::7']);
    await dns.setCaa('shop.example.test', [{ tag: 'issue', value: 'ca.example' }]);
    await dns.setTxt('_acme-challenge.shop.example.test', 'proof');
    await dns.setServfail('broken.example.test');
    expect((await resolver.resolve4('shop.example.test')).sort()).toEqual(['192.0.2.7', '192.0.2.8']);
    expect(await resolver.resolve6('shop.example.test')).toEqual(['2001:db8::7']);
    expect(await resolver.resolveCaa('shop.example.test')).toMatchObject([{ issue: 'ca.example' }]);
    expect(await resolver.resolveTxt('_acme-challenge.shop.example.test')).toEqual([['proof']]);
    await expect(resolver.resolve4('broken.example.test')).rejects.toMatchObject({ code: 'ESERVFAIL' });
    await expect(resolver.resolve4('unknown.example.test')).rejects.toMatchObject({ code: 'ENODATA' });
    expect(await server.must(['getent', 'ahostsv4', 'shop.example.test'])).toContain('192.0.2.7');
    await dns.clear('shop.example.test');
    await expect(resolver.resolve4('shop.example.test')).rejects.toMatchObject({ code: 'ENODATA' });
  } finally {
    await lab.stop();
  }
});
