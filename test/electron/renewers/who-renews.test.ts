import { describe, expect, it } from 'vitest';
import type { RenewerFacts } from '../../../electron/renewers/reading.ts';
import { whoRenews } from '../../../electron/renewers/who-renews.ts';
import { storedAt as certificate, nobodyRenews as nothing, served } from '../../doubles/certbot-there.ts';

const settings = (name: string, text: string) => ({
  path: `/etc/letsencrypt/renewal/${name}.conf`,
  text,
  sha256: '',
});
const live = '/etc/letsencrypt/live/shop.test/cert.pem';
const timer = (more: object = {}) => ({ name: 'certbot.timer', isEnabled: true, isWaiting: true, ...more });
const inFebruary = new Date('2026-02-01T00:00:00Z');
const healthOf = (facts: Partial<RenewerFacts>, now = inFebruary) =>
  whoRenews({ ...nothing, ...facts }, [served], now).map(({ id, health, startedBy }) => [
    id,
    health,
    startedBy,
  ]);

describe('who renews', () => {
  it.each<[string, Partial<RenewerFacts>, readonly (readonly [string, string, string | null])[]]>([
    ['nobody where nobody keeps it', { timers: [timer()] }, []],
    [
      'certbot by its timer',
      { certificates: [certificate(live)], timers: [timer()] },
      [['certbot', 'healthy', 'certbot.timer']],
    ],
    [
      'getssl once, which keeps it alone and above its chain',
      {
        certificates: ['fullchain.crt', 'shop.test.crt'].map((file) =>
          certificate(`/root/.getssl/shop.test/${file}`),
        ),
        cron: [{ path: 'crontab of root', isIdle: false, line: '0 4 * * * getssl -u -a' }],
      },
      [['getssl', 'healthy', 'crontab of root']],
    ],
    [
      'not a timer that does not come back after a restart',
      { certificates: [certificate(live)], timers: [timer({ isEnabled: false })] },
      [['certbot', 'off', 'certbot.timer']],
    ],
    [
      'not a timer that does not run',
      { certificates: [certificate(live)], timers: [timer({ isWaiting: false })] },
      [['certbot', 'off', 'certbot.timer']],
    ],
    ['nothing starts it', { certificates: [certificate(live)] }, [['certbot', 'unstarted', null]]],
    [
      'by cron',
      {
        certificates: [certificate(live)],
        cron: [{ path: '/etc/cron.d/certbot', isIdle: false, line: 'certbot -q renew' }],
      },
      [['certbot', 'healthy', '/etc/cron.d/certbot']],
    ],
    [
      'Apache itself, from the store that a run of ours has seeded, with our daily reload',
      {
        certificates: [certificate('/var/lib/sealkeeper-md/domains/shop.test/pubcert.secp256r1.pem')],
        cron: [
          {
            path: '/etc/cron.d/sealkeeper-shop_test',
            isIdle: false,
            line: '7 5 * * * root /etc/sealkeeper/renew/certs/shop.test/current/hook',
          },
        ],
      },
      [['mod_md', 'healthy', '/etc/cron.d/sealkeeper-shop_test']],
    ],
    [
      'not by cron that nobody runs',
      {
        certificates: [certificate(live)],
        cron: [{ path: '/etc/cron.d/certbot', isIdle: false, line: 'certbot -q renew' }],
        isCronAlive: false,
      },
      [['certbot', 'cronless', '/etc/cron.d/certbot']],
    ],
    [
      'no timer that is masked',
      {
        certificates: [certificate(live)],
        timers: [timer({ hindrance: { trouble: 'masked', unit: 'certbot.service' } })],
        certbot: '/usr/bin/certbot',
      },
      [['certbot', 'masked', 'certbot.service']],
    ],
    [
      'no timer that is masked since the program has gone',
      {
        certificates: [certificate(live)],
        timers: [timer({ hindrance: { trouble: 'masked', unit: 'certbot.timer' } })],
      },
      [['certbot', 'gone', 'certbot.timer']],
    ],
    [
      'no line of cron whose program has gone',
      {
        certificates: [certificate(live)],
        cron: [{ path: '/etc/cron.d/certbot', isIdle: false, isGone: true, line: 'certbot -q renew' }],
      },
      [['certbot', 'gone', '/etc/cron.d/certbot']],
    ],
    [
      'a dead cron rather than a line that is idle anyway',
      {
        certificates: [certificate(live)],
        cron: [
          { path: '/etc/cron.d/certbot', isIdle: true, line: 'certbot -q renew' },
          { path: '/etc/cron.d/own', isIdle: false, line: 'certbot -q renew' },
        ],
        isCronAlive: false,
      },
      [['certbot', 'cronless', '/etc/cron.d/own']],
    ],
    [
      'no Apache that runs without mod_md',
      {
        certificates: [certificate('/etc/apache2/md/domains/shop.test/pubcert.pem')],
        running: ['apache2.service'],
        isModMdGone: true,
      },
      [['mod_md', 'gone', 'apache2.service']],
    ],
    [
      'the timer where Debian’s line of cron does nothing beside it',
      {
        certificates: [certificate(live)],
        cron: [{ path: '/etc/cron.d/certbot', isIdle: true, line: 'certbot -q renew' }],
        timers: [timer()],
      },
      [['certbot', 'healthy', 'certbot.timer']],
    ],
    [
      'nobody any more, by its own settings',
      {
        certificates: [certificate(live)],
        timers: [timer()],
        settings: [settings('shop.test', 'autorenew = False\n')],
      },
      [['certbot', 'forbidden', 'certbot.timer']],
    ],
    [
      'a person, by its own settings',
      {
        certificates: [certificate(live)],
        timers: [timer()],
        settings: [settings('shop.test', '[renewalparams]\nauthenticator = manual\n')],
      },
      [['certbot', 'manual', 'certbot.timer']],
    ],
    [
      'not by the settings of another lineage',
      {
        certificates: [certificate(live)],
        timers: [timer()],
        settings: [settings('other.test', 'autorenew = False\n')],
      },
      [['certbot', 'healthy', 'certbot.timer']],
    ],
    [
      'mod_md as long as Apache runs',
      {
        certificates: [certificate('/etc/apache2/md/domains/shop.test/pubcert.pem')],
        running: ['apache2.service'],
      },
      [['mod_md', 'healthy', 'apache2.service']],
    ],
    [
      'not whoever keeps another certificate',
      { certificates: [certificate(live, { fingerprint: 'b'.repeat(64) })], timers: [timer()] },
      [],
    ],
    ['a panel where no store has it', { panels: ['/usr/local/psa'] }, [['panel', 'unknown', null]]],
    [
      'certbot beside a panel',
      { certificates: [certificate(live)], timers: [timer()], panels: ['/usr/local/psa'] },
      [['certbot', 'healthy', 'certbot.timer']],
    ],
    ['no folder that is no panel', { panels: ['/usr/local/strange'] }, []],
  ])('%s', (_title, facts, expected) => {
    expect(healthOf(facts)).toEqual(expected);
  });

  it.each([
    ['2026-03-03T23:00:00Z', 'healthy'],
    ['2026-03-04T01:00:00Z', 'overdue'],
    ['2026-05-01T00:00:00Z', 'overdue'],
  ])('on %s says %s of a certificate that ends on 1 April', (now, health) => {
    const facts = { certificates: [certificate(live)], timers: [timer()] };
    expect(healthOf(facts, new Date(now))).toEqual([['certbot', health, 'certbot.timer']]);
  });

  it('tells all that is wrong, the cause before what follows from it', () => {
    const facts = {
      ...nothing,
      certificates: [certificate(live)],
      timers: [timer({ isEnabled: false })],
      settings: [settings('shop.test', 'autorenew = False\n')],
    };
    expect(whoRenews(facts, [served], new Date('2026-05-01T00:00:00Z'))).toMatchObject([
      { health: 'forbidden', besides: ['off', 'overdue'] },
    ]);
  });

  it('is not started by a line that does nothing where systemd runs', () => {
    const line = { path: '/etc/cron.d/certbot', isIdle: true, line: 'certbot -q renew' };
    expect(healthOf({ certificates: [certificate(live)], cron: [line] })).toEqual([
      ['certbot', 'unstarted', '/etc/cron.d/certbot'],
    ]);
  });

  it('does not call a certificate of six days overdue from its first', () => {
    const short = certificate(live, { notAfter: '2026-01-07T00:00:00.000Z' });
    const facts = { certificates: [short], timers: [timer()] };
    expect(healthOf(facts, new Date('2026-01-02T00:00:00Z'))).toEqual([
      ['certbot', 'healthy', 'certbot.timer'],
    ]);
  });
});
