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
    expect(choose({})).toMatchObject({ standing: { isLinked: false, isCalled: false } });
    const timer = { name: 'sealkeeper-shop.test.timer', isEnabled: true, isWaiting: true };
    const there = { ...server, certbotPaths: [link], timers: [...server.timers, timer] };
    expect(choose({ server: there })).toMatchObject({ standing: { isLinked: true, isCalled: true } });
    const off = { ...there, timers: [...server.timers, { ...timer, isEnabled: false }] };
    expect(choose({ server: off })).toMatchObject({ standing: { isLinked: true, isCalled: false } });
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
