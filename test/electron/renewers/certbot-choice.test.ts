import { describe, expect, it } from 'vitest';
import type { RenewalQuestion } from '../../../electron/renewers/choice.ts';
import { chooseRenewer } from '../../../electron/renewers/choose.ts';
import type { RenewerFacts } from '../../../electron/renewers/reading.ts';
import type { RenewerSeen, RenewerTrouble } from '../../../shared/renewers.ts';
import { certbotThere as server } from '../../doubles/certbot-there.ts';
import { lasting } from '../../support/lasting.ts';

/** Which certbot renews, who starts it, and what of an earlier run stays. */

const seen: RenewerSeen = {
  ...{ id: 'certbot', title: 'Certbot', names: ['shop.test'], health: 'healthy' },
  ...{ file: '/etc/letsencrypt/live/shop.test/cert.pem', startedBy: 'crontab of root' },
};
const ill = (...[health, ...besides]: readonly RenewerTrouble[]): RenewerSeen => ({
  ...seen,
  health: health ?? 'healthy',
  besides,
});
const bare: RenewerFacts = { ...server, certbot: null, isCertbotInstalled: false, timers: [] };
const choose = (change: Partial<RenewalQuestion>) =>
  chooseRenewer({ wished: 'auto', names: ['shop.test'], server, seen: [], lasting, closed: [], ...change });

describe('a lineage whose program is not where we could call it', () => {
  it('goes on by itself, with nobody installed beside it, and the hook takes up what it renews', () => {
    expect(choose({ server: bare, seen: [seen] })).toMatchObject({
      by: 'certbot',
      followed: {
        id: 'certbot',
        starter: 'crontab of root',
        pair: {
          key: '/etc/letsencrypt/live/shop.test/privkey.pem',
          chain: '/etc/letsencrypt/live/shop.test/fullchain.pem',
        },
      },
      why: { say: 'plan.renewal.certbot-elsewhere' },
    });
    expect(choose({ server: bare, seen: [ill('unhooked')] })).toMatchObject({
      by: 'certbot',
      mended: [{ say: 'plan.mended.unhooked' }],
    });
  });

  it.each<[RenewerTrouble]>([['overdue'], ['hidden'], ['forbidden']])(
    'and which is %s: the app, as nobody could try what is mended, and nobody beside it',
    (trouble) => {
      const named = {
        path: '/etc/letsencrypt/renewal/shop.test.conf',
        text: 'autorenew = False\nauthenticator = apache\n',
        sha256: '',
      };
      expect(choose({ server: { ...bare, settings: [named] }, seen: [ill(trouble)] })).toMatchObject({
        by: 'app',
        why: { say: 'plan.renewal.app-beside-broken' },
      });
    },
  );

  it.each<[RenewerTrouble]>([['gone'], ['unstarted']])(
    'and which is %s is taken over by the package, as the same lineage',
    (trouble) => {
      expect(choose({ server: bare, seen: [ill(trouble)] })).toMatchObject({
        ...{ by: 'certbot', isInstalled: false, lineage: '/etc/letsencrypt/live/shop.test' },
        mended: [{ say: `plan.mended.${trouble}` }, { say: 'plan.mended.installed' }],
      });
    },
  );
});

describe('certbot is started', () => {
  it.each<[string, Partial<RenewerFacts>, object]>([
    [
      'by snap’s timer, where it is linked into the search path',
      { certbot: '/usr/local/bin/certbot', isCertbotSnap: true, timers: [] },
      { timer: 'snap.certbot.renew.timer', needsStarting: false, calls: 'systemd' },
    ],
    [
      'by a timer of whatever name that runs it',
      {
        timers: [
          { name: 'nightly.timer', isEnabled: true, isWaiting: true, runs: ['/usr/bin/certbot renew'] },
        ],
      },
      { timer: null, needsStarting: false, calls: 'systemd' },
    ],
    [
      'by a timer of ours, where there is none and no cron lives',
      { timers: [], isCronAlive: false },
      { timer: null, needsStarting: true, calls: 'systemd' },
    ],
    [
      'by a line of ours beside one that only tries',
      {
        timers: [],
        cron: [{ path: '/etc/cron.d/x', isIdle: false, line: '0 1 * * * root certbot renew --dry-run' }],
      },
      { timer: null, needsStarting: true, calls: 'cron' },
    ],
  ])('%s', (_, facts, expected) => {
    expect(choose({ server: { ...server, ...facts } })).toMatchObject({ by: 'certbot', ...expected });
  });

  it('by something of ours where the package is SUSE’s', () => {
    expect(choose({ server: { ...bare, managers: ['zypper'] } })).toMatchObject({
      ...{ by: 'certbot', isInstalled: false, timer: null, needsStarting: true },
    });
  });
});

describe('what an earlier run has left', () => {
  it('is told by what is there', () => {
    const link = '/etc/letsencrypt/renewal-hooks/deploy/50-sealkeeper-shop.test';
    expect(choose({})).toMatchObject({ isLinked: false, standing: { timers: ['certbot.timer'] } });
    const name = 'sealkeeper-shop.test.timer';
    const timer = { name, isEnabled: true, isWaiting: true };
    const there = { ...server, certbotPaths: [link], timers: [...server.timers, timer] };
    expect(choose({ server: there })).toMatchObject({
      isLinked: true,
      standing: { timers: ['certbot.timer', name] },
    });
    const off = { ...there, timers: [...server.timers, { ...timer, isEnabled: false }] };
    expect(choose({ server: off })).toMatchObject({
      isLinked: true,
      standing: { timers: ['certbot.timer'] },
    });
  });

  it('is brought to today’s form where it starts certbot', () => {
    const line = '1 2 * * * root /usr/bin/certbot -q renew';
    const by = (path: string) => ({
      ...{ ...server, timers: [] },
      cron: [{ path, isIdle: false, isThere: true, line }],
    });
    expect(choose({ server: by('/etc/cron.d/sealkeeper-shop_test-certbot') })).toMatchObject({
      needsStarting: true,
      calls: 'cron',
    });
    expect(choose({ server: by('/etc/cron.d/theirs') })).toMatchObject({ needsStarting: false });
  });
});

describe('what starts a lineage that was renewed in time, and is not seen', () => {
  const unseen = { times: 3, last: '2026-01-01T00:00:00.000Z' };
  const one = { ...seen, startedBy: null, unseen };
  it('is joined by something of ours, and said', () => {
    expect(choose({ server: { ...server, timers: [] }, seen: [one] })).toMatchObject({
      ...{ by: 'certbot', needsStarting: true, mending: null },
      mended: [{ say: 'plan.mended.started-too', facts: { times: 3, last: '2026-01-01', starter: 'cron' } }],
      why: { say: 'plan.renewal.certbot-again' },
    });
  });
  it('goes on alone where its program is not ours to call', () => {
    expect(choose({ server: bare, seen: [one] })).toMatchObject({
      ...{ by: 'certbot', followed: { id: 'certbot', isStarted: true } },
      why: { say: 'plan.renewal.other-unseen', facts: { by: 'Certbot', times: 3, last: '2026-01-01' } },
    });
    const shownToNobody = { ...one, health: 'unhooked' } as const;
    expect(choose({ server: bare, seen: [shownToNobody] })).toMatchObject({
      ...{ by: 'app', why: { say: 'plan.renewal.app-beside-broken' } },
    });
  });
});

describe('a package manager that was tried with stand-ins only', () => {
  const saidOf = (facts: Partial<RenewerFacts>) => {
    const choice = choose({ server: { ...bare, ...facts } });
    return [choice.by, choice.why.say, 'besides' in choice ? choice.besides.map(({ say }) => say) : []];
  };
  const untried = ['certbot', 'plan.renewal.certbot-new', ['plan.renewal.package-untried']];
  const withoutSystemd = { isSystemd: false, managers: ['apk'] };
  it.each<[string, Partial<RenewerFacts>, readonly unknown[]]>([
    ['dnf', { managers: ['dnf'] }, untried],
    ['zypper', { managers: ['zypper'] }, untried],
    ['apt-get', {}, ['certbot', 'plan.renewal.certbot-new', []]],
    ['apk, beside a cron that reads our files', withoutSystemd, untried],
    [
      'apk, beside busybox’s cron',
      { ...withoutSystemd, readsCronTables: false },
      ['app', 'plan.renewal.app-simple-cron', []],
    ],
    [
      'apk, where no cron runs',
      { ...withoutSystemd, isCronAlive: false },
      ['app', 'plan.renewal.app-nothing-starts', []],
    ],
    ['one that we do not know', { managers: [] }, ['app', 'plan.renewal.app-no-program', []]],
  ])('is said before: %s', (_, facts, expected) => {
    expect(saidOf(facts)).toEqual(expected);
  });
});

describe('an authority that wants an account of its customers', () => {
  it('is not asked by a certbot that has none there', () => {
    expect(choose({ needsAccount: true })).toMatchObject({
      by: 'app',
      why: { say: 'plan.renewal.app-account' },
    });
  });
  it('goes on with the lineage that is there', () => {
    expect(choose({ needsAccount: true, seen: [seen] })).toMatchObject({ by: 'certbot' });
  });
});
