import { describe, expect, it } from 'vitest';
import { dailyCallOf, startedOnPosix } from '../../../electron/renewers/posix/started.ts';
import type { RenewerFacts } from '../../../electron/renewers/reading.ts';
import type { HandedTo } from '../../../shared/renewal.ts';
import { certbotThere } from '../../doubles/certbot-there.ts';

/** What the end of a run may call proven of whatever starts the renewer. */

const next = '2026-12-01T00:00:00.000Z';
const timer = { name: 'certbot.timer', isEnabled: true, isWaiting: true, next };
const cron = { path: '/etc/cron.d/certbot', isIdle: false, isThere: true, line: 'certbot -q renew' };
const started = (facts: Partial<RenewerFacts>, by: HandedTo = 'certbot') =>
  startedOnPosix({ ...certbotThere, timers: [], ...facts }, { by, certificate: 'shop.test' });

describe('what starts certbot', () => {
  it.each<[string, Partial<RenewerFacts>, object]>([
    ['a timer that is on and due', { timers: [timer] }, { by: 'certbot.timer', next }],
    [
      'no timer that tells no next time',
      { timers: [{ name: 'certbot.timer', isEnabled: true, isWaiting: true }] },
      { by: 'certbot.timer', next: null, trouble: 'unsure' },
    ],
    [
      'no masked one',
      { timers: [{ ...timer, hindrance: { trouble: 'masked', unit: 'certbot.timer' } }] },
      { by: 'certbot.timer', next: null, trouble: 'masked' },
    ],
    [
      'no one that elapses never again',
      { timers: [{ ...timer, hindrance: { trouble: 'unstarted', unit: 'certbot.timer' } }] },
      { by: 'certbot.timer', next: null, trouble: 'unstarted' },
    ],
    [
      'no one that is off',
      { timers: [{ ...timer, isEnabled: false }] },
      { by: 'certbot.timer', next: null, trouble: 'off' },
    ],
    ['a line of cron that lives', { cron: [cron] }, { by: '/etc/cron.d/certbot', next: null }],
    [
      'cron, where the timer beside it is masked',
      { timers: [{ ...timer, hindrance: { trouble: 'masked', unit: 'certbot.timer' } }], cron: [cron] },
      { by: '/etc/cron.d/certbot', next: null },
    ],
    [
      'no line of cron without cron',
      { cron: [cron], isCronAlive: false },
      { by: '/etc/cron.d/certbot', next: null, trouble: 'cronless' },
    ],
    [
      'no line of cron whose program was not seen',
      { cron: [{ ...cron, isThere: false }] },
      { by: '/etc/cron.d/certbot', next: null, trouble: 'unsure' },
    ],
    [
      'no line of cron whose program has gone',
      { cron: [{ ...cron, isThere: false, isGone: true }] },
      { by: '/etc/cron.d/certbot', next: null, trouble: 'gone' },
    ],
    ['not nothing', {}, { by: null, next: null, trouble: 'unstarted' }],
  ])('is %s', (_title, facts, expected) => {
    expect(started(facts)).toEqual(expected);
  });
});

describe('what starts certbot for these names', () => {
  const certificate = {
    ...{ path: '/etc/letsencrypt/live/shop.test-0001/cert.pem', realPath: '/x', fingerprint: 'a'.repeat(64) },
    ...{ names: ['shop.test'], notBefore: '2026-01-01T00:00:00.000Z', notAfter: '2026-04-01T00:00:00.000Z' },
  };
  it.each([
    ['shop.test-0001', undefined],
    ['other.test', 'unstarted'],
  ])('is a line for %s alone: %s', (lineage, trouble) => {
    const line = { ...cron, line: `certbot renew --cert-name ${lineage}` };
    const facts = { ...certbotThere, timers: [], certificates: [certificate], cron: [line] };
    const handed = { by: 'certbot', certificate: 'shop.test', names: ['shop.test'] } as const;
    expect(startedOnPosix(facts, handed).trouble).toBe(trouble);
  });
});

const daily = {
  path: '/etc/cron.d/sealkeeper-shop_test',
  isIdle: false,
  isThere: true,
  line: '0 1 * * * root [ ! -x /etc/sealkeeper/renew/certs/shop.test/current/hook ] || /etc/sealkeeper/renew/certs/shop.test/current/hook',
};
const dailyTimer = { name: 'sealkeeper-shop.test.timer', isEnabled: true, isWaiting: true, next };

describe('what starts mod_md', () => {
  it('is an Apache that has it loaded, with the daily call of this certificate', () => {
    expect(started({ processes: ['mod_md'], cron: [daily] }, 'mod-md')).toEqual({
      by: daily.path,
      next: null,
    });
  });
  it('is not the daily call of another certificate', () => {
    const other = { ...daily, path: '/etc/cron.d/sealkeeper-other_test' };
    expect(started({ processes: ['mod_md'], cron: [other] }, 'mod-md')).toMatchObject({
      trouble: 'unstarted',
    });
  });
  it('is nothing where no Apache has it loaded', () => {
    expect(started({ processes: [], cron: [daily] }, 'mod-md')).toMatchObject({ trouble: 'gone' });
  });
});

describe('what starts another client, of which the hook is not told', () => {
  const own = {
    path: 'crontab of root',
    isIdle: false,
    isThere: true,
    line: '7 0 * * * /root/.acme.sh/acme.sh --cron',
  };
  const theirs = { by: own.path, next: null };
  it.each<[string, Partial<RenewerFacts>, object]>([
    ['its own line, with our daily line', { cron: [own, daily] }, theirs],
    ['its own line, with our daily timer', { cron: [own], timers: [dailyTimer] }, theirs],
    ['nothing that counts without a daily call', { cron: [own] }, { by: null, trouble: 'unstarted' }],
    [
      'nothing that counts with a daily timer that is off',
      { cron: [own], timers: [{ ...dailyTimer, isEnabled: false }] },
      { by: dailyTimer.name, trouble: 'off' },
    ],
    [
      'nothing that counts with the daily line of another certificate',
      { cron: [own, { ...daily, path: '/etc/cron.d/sealkeeper-other_test' }] },
      { by: null, trouble: 'unstarted' },
    ],
    ['not our daily line alone', { cron: [daily] }, { by: null, trouble: 'unstarted' }],
  ])('is %s', (_title, facts, expected) => {
    expect(started(facts, 'acme.sh')).toMatchObject(expected);
  });
});

describe('what calls the hook each day', () => {
  it.each<[string, Partial<RenewerFacts>, object | null]>([
    ['our timer', { timers: [dailyTimer] }, { by: dailyTimer.name, trouble: null }],
    [
      'no timer that is off, whatever web server runs',
      { timers: [{ ...dailyTimer, isEnabled: false }], running: ['apache2.service'], processes: ['mod_md'] },
      { by: dailyTimer.name, trouble: 'off' },
    ],
    ['our line', { cron: [daily] }, { by: daily.path, trouble: null }],
    ['no line without cron', { cron: [daily], isCronAlive: false }, { trouble: 'cronless' }],
    ['nothing of anybody else', { timers: [timer], cron: [cron] }, null],
  ])('is %s', (_title, facts, expected) => {
    const found = dailyCallOf({ ...certbotThere, timers: [], ...facts }, 'shop.test');
    if (expected === null) expect(found).toBeNull();
    else expect(found).toMatchObject(expected);
  });
});
