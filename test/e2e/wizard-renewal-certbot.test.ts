import { setTimeout as pause } from 'node:timers/promises';
import { describe } from 'vitest';
import { renewalInTheWindow } from './renewal-journey.ts';

const day = 86_400;
/** certbot counts 30 days back from the end: due so many seconds after it was issued. */
const dueAfter = 90;

describe('the wizard in the real window hands a certificate of nginx to certbot', () => {
  renewalInTheWindow({
    shop: {
      web: 'nginx',
      software: ['certbot'],
      tenant: false,
      // A refused nonce certbot tries once more only.
      pebble: { certificateValiditySeconds: 30 * day + dueAfter, nonceReject: 0 },
    },
    said: /^Certbot on your server renews the certificate from now on \(cron starts it\)/,
    by: /Certbot on your server/,
    // It makes its own folders whenever it is run.
    prepare: ({ server }) => server.must(['certbot', 'certificates']),
    async renew({ server }) {
      await pause(dueAfter * 1000);
      // What Debian's line of cron calls; it would sleep first.
      await server.must(['certbot', '-q', 'renew', '--no-random-sleep-on-renew'], { timeout: 240_000 });
    },
  });
});
