import { describe, expect, it } from 'vitest';
import type { RenewalQuestion } from '../../../electron/renewers/choice.ts';
import { chooseRenewer, keepsChains } from '../../../electron/renewers/choose.ts';
import type { Lasting } from '../../../electron/renewers/lasting.ts';
import { kindNotes } from '../../../electron/renewers/posix/kind-notes.ts';
import type { RenewerFacts } from '../../../electron/renewers/reading.ts';
import { certbotThere } from '../../doubles/certbot-there.ts';
import { modMdGround as ground, lasting } from '../../support/lasting.ts';

const server = certbotThere;
const choose = (change: Partial<RenewalQuestion>) =>
  chooseRenewer({ wished: 'auto', names: ['shop.test'], server, seen: [], lasting, closed: [], ...change });
const apache: Lasting = { ...lasting, modMd: { ground } };
const bare: RenewerFacts = {
  ...server,
  certbot: null,
  certbotVersion: null,
  isCertbotInstalled: false,
  timers: [],
};
const older: Lasting = { ...lasting, modMd: { ground: { ...ground, knowsProfiles: false } } };
const newer: RenewerFacts = { ...server, certbotVersion: '4.0.0' };

describe('who renews certificates of a kind', () => {
  it.each<[string, Partial<RenewalQuestion>, string, string]>([
    ['certbot of any age, for a kind that lasts', { profile: 'tlsserver' }, 'certbot', 'certbot'],
    ['the app where certbot is too old for a few days', { profile: 'shortlived' }, 'app', 'app-short-lived'],
    [
      'the app where certbot does not say how old it is, for a few days',
      { profile: 'shortlived', server: { ...server, certbotVersion: null } },
      'app',
      'app-short-lived',
    ],
    [
      'the app where certbot would have to be installed, for a few days',
      { profile: 'shortlived', server: bare },
      'app',
      'app-short-lived',
    ],
    ['certbot 4, for a few days', { profile: 'shortlived', server: newer }, 'certbot', 'certbot'],
    ['Apache itself, for a few days', { profile: 'shortlived', lasting: apache }, 'mod-md', 'mod-md'],
    [
      'certbot where Apache is too old to ask for a kind',
      { profile: 'tlsserver', lasting: older },
      'certbot',
      'certbot',
    ],
    [
      'the app where Apache is too old for a few days, and certbot too',
      { profile: 'shortlived', lasting: older },
      'app',
      'app-short-lived',
    ],
    [
      'the app where Apache shall and is too old to ask for a kind',
      { wished: 'mod-md', profile: 'tlsserver', lasting: older },
      'app',
      'app-no-mod-md',
    ],
  ])('is %s', (_, change, by, why) => {
    const choice = choose(change);
    expect([choice.by, choice.why.say]).toEqual([by, `plan.renewal.${why}`]);
  });
});

describe('who renews with a chain of the owner’s choice', () => {
  const chain = 'ISRG Root X1';
  it.each<[string, RenewerFacts, boolean]>([
    ['certbot 2', { ...server, certbotVersion: '2.1.0' }, true],
    ['certbot 1.6', { ...server, certbotVersion: '1.6.0' }, true],
    ['certbot before', { ...server, certbotVersion: '1.5.0' }, false],
    ['one that does not say how old it is', { ...server, certbotVersion: null }, false],
    ['one that is installed only then', bare, true],
  ])('%s', (_, facts, keeps) => {
    expect(keepsChains(facts)).toBe(keeps);
    const choice = choose({ chain, server: facts });
    const said = kindNotes(choice, facts, { profile: undefined, chain }).map(({ say }) => say);
    expect([choice.by, said]).toEqual([
      'certbot',
      [keeps ? 'plan.renewal.chain' : 'plan.renewal.chain-not-kept'],
    ]);
  });

  it('never Apache itself, which has no word for it', () => {
    const choice = choose({ chain, lasting: apache, modMdHurdle: 'chain' });
    expect(choice.by).toBe('certbot');
  });
});
