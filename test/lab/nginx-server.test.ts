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
    web: 'nginx',
    modules: ['stream'],
    sites: [
      { name: 'shop.example.test', aliases: ['www.shop.example.test'] },
      { name: 'blog.example.test', kind: 'proxy' },
    ],
  });
});
afterAll(() => lab?.stop());

test('nginx answers by name on IPv4 and IPv6, and Apache is not there', async () => {
  for (const host of [server.address, server.address6 ?? '']) {
    expect((await page(host, 'www.shop.example.test')).body).toBe('site shop.example.test\n');
    expect((await page(host, 'unknown.example.test')).body).toBe('default site\n');
  }
  expect((await page(server.address, 'blog.example.test', '/a')).body).toContain('GET /a');
  expect((await server.run(['test', '-e', '/usr/sbin/apache2'])).exitCode).not.toBe(0);
});

test('it takes up a change, stops and starts', async () => {
  const before = await server.snapshot();
  const path = '/etc/nginx/sites-available/shop.example.test';
  const text = String(await server.readFile(path));
  await server.writeFile(path, text.replaceAll('www.', 'other.'));
  await server.nginx.reload();
  await expect
    .poll(async () => (await page(server.address, 'other.shop.example.test')).body)
    .toBe('site shop.example.test\n');
  await server.writeFile(path, text);
  await server.nginx.stop();
  expect(await server.nginx.isRunning()).toBe(false);
  await server.nginx.start();
  expect(snapshotDifferences(before, await server.snapshot())).toEqual([]);
});
