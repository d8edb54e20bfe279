import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Lab, startLab } from './lab.ts';
import type { LabServer } from './server.ts';

let lab: Lab;
let server: LabServer;
beforeAll(async () => {
  lab = await startLab();
  server = await lab.server({ systemd: true, sites: [{ name: 'shop.example.test' }] });
}, 300_000);
afterAll(() => lab.stop());

const shopAnswers = async () =>
  (await fetch(`http://${server.address}/`, { headers: { host: 'shop.example.test' } })).status;

test('systemd is its first process and runs the web server as a unit', async () => {
  expect(await server.must(['cat', '/proc/1/comm'])).toBe('systemd\n');
  expect(await server.must(['systemctl', 'is-active', 'apache2.service'])).toBe('active\n');
  expect(await shopAnswers()).toBe(200);
});

test('a restart gives it another boot number and brings its services up again', async () => {
  const bootNumber = () => server.must(['cat', '/proc/sys/kernel/random/boot_id']);
  const before = await bootNumber();
  await server.reboot();
  expect(await bootNumber()).not.toBe(before);
  expect(await server.must(['systemctl', 'is-active', 'ssh.service'])).toBe('active\n');
  await expect.poll(shopAnswers, { timeout: 20_000 }).toBe(200);
});
