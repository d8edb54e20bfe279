import { expect, it } from 'vitest';
import type { RenewerFacts, StoredCertificate } from '../../../electron/renewers/reading.ts';
import { whoRenews } from '../../../electron/renewers/who-renews.ts';
import { certbotThere } from '../../doubles/certbot-there.ts';

/** Who is started, by what lines, scripts and units do rather than by what they are called. */

const served = 'a'.repeat(64);
const certificate = (path: string): StoredCertificate => ({
  ...{ path, realPath: path, fingerprint: served, names: ['shop.test'] },
  ...{ notBefore: '2026-01-01T00:00:00.000Z', notAfter: '2026-04-01T00:00:00.000Z' },
});
const live = '/etc/letsencrypt/live/shop.test/cert.pem';
const timer = (more: object) => ({ name: 'certbot.timer', isEnabled: true, isWaiting: true, ...more });

it.each<[string, Partial<RenewerFacts>, readonly (readonly [string, string, string | null])[]]>([
  ...(
    [
      'certbot renew --dry-run',
      'certbot certificates | mail root',
      'certbot renew --cert-name other',
      'rsync -a /etc/letsencrypt/ backup.test:/srv',
    ] as const
  ).map((line): [string, Partial<RenewerFacts>, readonly (readonly [string, string, string | null])[]] => [
    `not by ${line}`,
    {
      certificates: [certificate(live)],
      cron: [{ path: '/etc/cron.d/own', isIdle: false, isThere: true, line: `0 3 * * * root ${line}` }],
    },
    [['certbot', 'unstarted', null]],
  ]),
  [
    'lego by a script that cron calls',
    {
      certificates: [certificate('/etc/lego/certificates/shop.test.crt')],
      cron: [
        {
          ...{ path: 'crontab of root', isIdle: false, isThere: true, line: '0 3 * * * /root/renew.sh' },
          called: ['lego -d shop.test renew'],
        },
      ],
    },
    [['lego', 'healthy', 'crontab of root']],
  ],
  [
    'acme.sh by its documented timer, which certbot has no part in',
    {
      certificates: [certificate('/root/.acme.sh/shop.test_ecc/fullchain.cer'), certificate(live)],
      timers: [timer({ name: 'acme_letsencrypt.timer' })],
    },
    [
      ['certbot', 'unstarted', null],
      ['acme.sh', 'healthy', 'acme_letsencrypt.timer'],
    ],
  ],
  [
    'by a timer of whatever name, by what it runs',
    {
      certificates: [certificate(live)],
      timers: [timer({ name: 'nightly.timer', runs: ['/opt/certbot/bin/certbot renew'] })],
    },
    [['certbot', 'healthy', 'nightly.timer']],
  ],
  [
    'not by a timer that only bears its name',
    {
      certificates: [certificate(live)],
      timers: [timer({ name: 'certbot-check.timer', runs: ['/usr/bin/certbot certificates'] })],
    },
    [['certbot', 'unstarted', null]],
  ],
])('%s', (_title, more, expected) => {
  const facts = { ...certbotThere, timers: [], ...more };
  const seen = whoRenews(facts, [served], new Date('2026-02-01T00:00:00Z'));
  expect(seen.map(({ id, health, startedBy }) => [id, health, startedBy])).toEqual(expected);
});
