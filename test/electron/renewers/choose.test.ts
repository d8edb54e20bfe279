import { describe, expect, it } from 'vitest';
import type { RenewalQuestion } from '../../../electron/renewers/choice.ts';
import { chooseRenewer } from '../../../electron/renewers/choose.ts';
import type { Lasting } from '../../../electron/renewers/lasting.ts';
import type { RenewerFacts } from '../../../electron/renewers/reading.ts';
import type { RenewerSeen } from '../../../shared/renewers.ts';
import { certbotThere } from '../../doubles/certbot-there.ts';
import { modMdGround as ground, lasting } from '../../support/lasting.ts';

const server = certbotThere;
const seen: RenewerSeen = {
  id: 'certbot',
  title: 'Certbot',
  names: ['shop.test'],
  file: '/etc/letsencrypt/live/shop/cert.pem',
  health: 'healthy',
  startedBy: 'certbot.timer',
};
const choose = (change: Partial<RenewalQuestion>) =>
  chooseRenewer({ wished: 'auto', names: ['shop.test'], server, seen: [], lasting, closed: [], ...change });
const apache: Lasting = { ...lasting, modMd: { ground } };
const bare: RenewerFacts = { ...server, certbot: null, isCertbotInstalled: false, timers: [] };

describe('who renews after a run', () => {
  it.each<[string, Partial<RenewalQuestion>, string, string]>([
    ['nobody, as its owner wants', { wished: 'nobody' }, 'nobody', 'nobody-asked'],
    ['the app, as its owner wants', { wished: 'app' }, 'app', 'app-asked'],
    ['the app where the server was not looked at', { server: null, lasting: null }, 'app', 'app-unseen'],
    ['the app for an address', { names: ['192.0.2.1'] }, 'app', 'app-address'],
    ['the app for a star', { names: ['shop.test', '*.shop.test'], lasting: null }, 'app', 'app-star'],
    [
      'the app for a star, beside somebody who renews it already',
      { names: ['*.shop.test'], lasting: null, seen: [{ ...seen, names: ['*.shop.test'] }] },
      'app',
      'app-beside',
    ],
    [
      'the app for a star, where whoever kept it renews it no more',
      { names: ['*.shop.test'], lasting: null, seen: [{ ...seen, health: 'off' }] },
      'app',
      'app-star',
    ],
    [
      'the app for a star beside a panel',
      { names: ['*.shop.test'], lasting: null, server: { ...server, panels: ['/usr/local/psa'] } },
      'app',
      'app-panel',
    ],
    ['the app where a program tells nothing for it', { lasting: null }, 'app', 'app-untold'],
    ['certbot that is there', {}, 'certbot', 'certbot'],
    ['certbot that renews these names already', { seen: [seen] }, 'certbot', 'certbot-again'],
    [
      'certbot, mended where it is overdue',
      { seen: [{ ...seen, health: 'overdue' }] },
      'certbot',
      'certbot-mended',
    ],
    ['certbot, mended where it is off', { seen: [{ ...seen, health: 'off' }] }, 'certbot', 'certbot-mended'],
    [
      'certbot, which no visitor is shown',
      { seen: [{ ...seen, health: 'unhooked' }] },
      'certbot',
      'certbot-again',
    ],
    [
      'certbot in a way of its own, where ours cannot be opened',
      { seen: [seen], closed: ['shop.test'] },
      'certbot',
      'certbot-again',
    ],
    [
      'certbot by a timer of ours, where it came without one and no cron lives',
      { server: { ...server, timers: [], isCronAlive: false } },
      'certbot',
      'certbot',
    ],
    ['certbot, installed for it', { server: bare }, 'certbot', 'certbot-new'],
    ['Apache itself before certbot', { lasting: apache }, 'mod-md', 'mod-md'],
    [
      'Apache itself, which needs no way of its own',
      { lasting: apache, closed: ['shop.test'] },
      'mod-md',
      'mod-md',
    ],
    [
      'Apache itself, which did so before',
      {
        lasting: { ...lasting, modMd: { ground: { ...ground, isThere: true } } },
        seen: [{ ...seen, id: 'mod_md', file: '/var/lib/sealkeeper-md/domains/shop.test/pubcert.pem' }],
      },
      'mod-md',
      'mod-md-again',
    ],
    ['certbot, as its owner wants', { wished: 'certbot', lasting: apache }, 'certbot', 'certbot'],
    [
      'certbot that renews them already, not Apache',
      { lasting: apache, seen: [seen] },
      'certbot',
      'certbot-again',
    ],
    [
      'not Apache where the authority is told no address',
      { lasting: apache, modMdHurdle: 'contact' },
      'certbot',
      'certbot',
    ],
    ['Apache itself, as its owner wants', { wished: 'mod-md', lasting: apache }, 'mod-md', 'mod-md'],
    ['the app where Apache shall and cannot', { wished: 'mod-md' }, 'app', 'app-no-mod-md'],
    [
      'the app where Apache shall and somebody else does',
      { wished: 'mod-md', lasting: apache, seen: [seen] },
      'app',
      'app-no-mod-md',
    ],
    [
      'the app where nothing would reload Apache',
      { lasting: apache, server: { ...server, isSystemd: false, isCronAlive: false } },
      'app',
      'app-nothing-starts',
    ],
    ['the app beside a panel', { server: { ...server, panels: ['/usr/local/psa'] } }, 'app', 'app-panel'],
    ['the app where a proof could not be answered', { closed: ['shop.test'] }, 'app', 'app-no-way'],
    [
      'the app where nothing starts a renewal',
      { server: { ...server, isSystemd: false, isCronAlive: false } },
      'app',
      'app-nothing-starts',
    ],
    ['the app where there is no package', { server: { ...bare, managers: [] } }, 'app', 'app-no-program'],
    [
      'the app where certbot was taken away by hand',
      { server: { ...bare, isCertbotInstalled: true } },
      'app',
      'app-no-program',
    ],
  ])('is %s', (_, change, by, why) => {
    const choice = choose(change);
    expect([choice.by, choice.why.say]).toEqual([by, `plan.renewal.${why}`]);
  });

  it.each<[string, RenewerFacts, string | null, boolean]>([
    ['Debian’s timer', server, 'certbot.timer', false],
    [
      'the timer of EPEL, which is off after it is installed',
      { ...server, timers: [{ name: 'certbot-renew.timer', isEnabled: false, isWaiting: false }] },
      'certbot-renew.timer',
      false,
    ],
    ['snap’s own', { ...server, certbot: '/snap/bin/certbot' }, 'snap.certbot.renew.timer', false],
    [
      'cron, by a line of its package',
      {
        ...server,
        isSystemd: false,
        cron: [{ path: '/etc/cron.d/certbot', isIdle: false, line: 'certbot -q renew' }],
      },
      null,
      false,
    ],
    ['cron, by a line of ours where there is none', { ...server, isSystemd: false }, null, true],
    ['cron beside systemd, where certbot came without a timer', { ...server, timers: [] }, null, true],
    [
      'cron beside systemd, where Debian’s own line does nothing',
      {
        ...server,
        timers: [],
        cron: [{ path: '/etc/cron.d/certbot', isIdle: true, line: 'certbot -q renew' }],
      },
      null,
      true,
    ],
    [
      'cron beside a timer that its owner has masked',
      {
        ...server,
        timers: [
          {
            name: 'certbot.timer',
            isEnabled: false,
            isWaiting: false,
            hindrance: { trouble: 'masked', unit: 'certbot.timer' },
          },
        ],
      },
      null,
      true,
    ],
    [
      'cron by a line of ours beside one whose program has gone',
      {
        ...server,
        isSystemd: false,
        cron: [{ path: '/etc/cron.d/old', isIdle: false, isGone: true, line: '/opt/certbot renew' }],
      },
      null,
      true,
    ],
    [
      'the timer that Fedora’s package will bring',
      { ...bare, managers: ['dnf'] },
      'certbot-renew.timer',
      false,
    ],
    ['the line that Debian’s package will bring', { ...bare, isSystemd: false }, null, false],
  ])('is started by %s', (_, facts, timer, needsStarting) => {
    expect(choose({ server: facts })).toMatchObject({ by: 'certbot', timer, needsStarting });
  });

  it('keeps to the lineage that is there', () => {
    expect(choose({ seen: [seen] })).toMatchObject({ lineage: '/etc/letsencrypt/live/shop' });
    expect(choose({})).toMatchObject({ lineage: null });
  });
});
