import { expect, it } from 'vitest';
import type { RenewerHealth } from '../../shared/renewers.ts';
import { type ServerTold, watched } from '../../shared/watch.ts';

/** What renews may be well, and yet nothing of it comes into place: the hook has to be called each day. */

const called = { by: 'sealkeeper-shop.test.timer', trouble: null };
const lightOf = (daily: ServerTold['daily'], health: RenewerHealth = 'healthy') => {
  const renewer = { title: 'Certbot', health, startedBy: 'certbot.timer', version: null };
  const question = {
    certificate: {
      validUntil: '2026-04-01T00:00:00.000Z',
      renewOn: '2026-03-02T00:00:00.000Z',
      renewedBy: 'certbot',
    },
    installed: null,
    shown: [
      {
        name: 'shop.test',
        address: '192.0.2.1',
        https: {
          fingerprint: 'a'.repeat(64),
          issuer: 'CA',
          names: ['shop.test'],
          notAfter: '2026-04-01T00:00:00.000Z',
          trusted: true,
          protocol: 'TLSv1.3',
        },
      },
    ],
    server: { asked: 'told', told: { hook: null, sawAll: true, renewer, daily, nextRun: null } },
  } as unknown as Parameters<typeof watched>[0];
  const { light, state } = watched(question, new Date('2026-02-01T00:00:00Z'));
  return [light, state];
};

it.each<[string, ServerTold['daily'], string, string]>([
  ['is on', called, 'green', 'well'],
  ['cannot be judged', { ...called, trouble: 'unsure' }, 'green', 'well'],
  ['is switched off', { ...called, trouble: 'off' }, 'red', 'not-called'],
  ['has a dead cron', { by: '/etc/cron.d/sealkeeper-shop_test', trouble: 'cronless' }, 'red', 'not-called'],
  ['is gone', null, 'red', 'not-called'],
])('a certificate whose daily call %s', (_title, daily, ...expected) => {
  expect(lightOf(daily)).toEqual(expected);
});

it('a renewer that is not started is the graver of two', () => {
  expect(lightOf(null, 'cronless')).toEqual(['red', 'not-started']);
});
