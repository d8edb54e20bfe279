import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect } from 'vitest';
import type { Shop } from '../support/shop.ts';
import { renewalInTheWindow } from './renewal-journey.ts';

/** Seconds. What ends within a day our script would not put in place. */
const lifetime = 2 * 86_400;
const configuration = '/etc/apache2/conf-enabled/sealkeeper-md-shop.example.test.conf';
const staged = '/var/lib/sealkeeper-md/staging/shop.example.test/pubcert.secp256r1.pem';

describe('the wizard in the real window hands a certificate of Apache to its mod_md', () => {
  renewalInTheWindow({
    shop: { tenant: false, pebble: { certificateValiditySeconds: lifetime } },
    said: /^Apache itself renews the certificate from now on, by its own part mod_md/,
    by: /Apache itself|mod_md on your server/,
    prepare: async () => undefined,
    async renew(shop) {
      await fallsDue(shop);
      await dailyLine(shop);
    },
  });
});

/**
 * In place of waiting for a third of its life, the window is put to where the certificate is due. mod_md looks again by
 * itself some hours later, or at the reload that the rotation of logs brings each day.
 */
async function fallsDue({ server }: Shop): Promise<void> {
  const window = (text: string) =>
    server.must(['sed', '-i', `s/MDRenewWindow .*/MDRenewWindow ${text}/`, configuration]);
  await window(`${lifetime - 5}s`);
  await pause(5000);
  await server.apache.graceful();
  const isStaged = async () => (await server.run(['test', '-e', staged])).exitCode;
  await expect.poll(isStaged, { timeout: 60_000, interval: 500 }).toBe(0);
  await pause(1000);
  await window('33%');
}

/** The line of ours in cron's file, as cron runs it (crontab(5)): silent where all is well. */
async function dailyLine({ server }: Shop): Promise<void> {
  const text = (await server.readFile('/etc/cron.d/sealkeeper-shop_example_test')).toString();
  const path = /^PATH=(.*)$/m.exec(text)?.[1] ?? '';
  const line = /^\d+ \d+ \* \* \* root (.*)$/m.exec(text)?.[1] ?? 'false';
  const ran = await server.run(['env', '-i', `PATH=${path}`, 'HOME=/root', '/bin/sh', '-c', line], {
    timeout: 120_000,
  });
  expect(ran).toMatchObject({ exitCode: 0, stdout: '', stderr: '' });
}
