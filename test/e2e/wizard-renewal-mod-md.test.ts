import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect } from 'vitest';
import type { Shop } from '../support/shop.ts';
import { renewalInTheWindow } from './renewal-journey.ts';

/** mod_md renews with a third left: two of three minutes after it was issued. */
const lifetime = 240;
const staged = '/var/lib/sealkeeper-md/staging/shop.example.test/pubcert.secp256r1.pem';

describe('the wizard in the real window hands a certificate of Apache to its mod_md', () => {
  renewalInTheWindow({
    shop: { tenant: false, pebble: { certificateValiditySeconds: lifetime } },
    said: /^Apache itself renews the certificate from now on, by its own part mod_md/,
    by: /Apache itself|mod_md on your server/,
    prepare: async () => undefined,
    async renew(shop) {
      await pause((lifetime * 1000 * 2) / 3);
      // By itself it looks again some hours later, or at the reload that the rotation of logs brings each day.
      await shop.server.apache.graceful();
      const isStaged = async () => (await shop.server.run(['test', '-e', staged])).exitCode;
      await expect.poll(isStaged, { timeout: 60_000, interval: 500 }).toBe(0);
      await pause(1000);
      await dailyLine(shop);
    },
  });
});

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
