import { describe, expect, test } from 'vitest';
import { known } from '../../../shared/look/known.ts';
import { proposedFor, suggestionsFor } from '../../../shared/names/suggestions.ts';
import { type LookWish, lookOf, otherAddress, signOf } from '../../support/look-of.ts';

const www = { 'www.hofladen.de': ['counterpart'] } as const;
const pair = ['hofladen.de', 'www.hofladen.de'];
const programs = (name: string) => ({ name, roles: ['programs' as const] });

describe('the proposed names', () => {
  const situations: readonly [string, LookWish, readonly string[]][] = [
    ['the domain alone', { missing: ['www.hofladen.de'] }, ['hofladen.de']],
    ['with its www', { here: www, proposed: pair }, pair],
    ['without a www that is elsewhere', { elsewhere: www }, ['hofladen.de']],
    ['typed with www', { domain: 'www.hofladen.de', proposed: pair.toReversed() }, pair.toReversed()],
    [
      'mail under the site’s own name needs nothing more',
      { here: www, proposed: pair, mail: [{ name: 'hofladen.de', roles: ['programs', 'exchange'] }] },
      pair,
    ],
    [
      'one name for mail',
      {
        here: { ...www, 'mail.hofladen.de': ['mail'] },
        proposed: pair,
        mail: [programs('mail.hofladen.de')],
      },
      [...pair, 'mail.hofladen.de'],
    ],
    [
      'separate names for mail',
      {
        proposed: ['hofladen.de'],
        mail: [programs('smtp.hofladen.de'), programs('imap.hofladen.de'), programs('pop.hofladen.de')],
      },
      ['hofladen.de', 'smtp.hofladen.de', 'imap.hofladen.de', 'pop.hofladen.de'],
    ],
    [
      'a guess at a mail name that no mail server answers is none',
      { mail: [{ ...programs('imap.hofladen.de'), endpoints: [] }] },
      ['hofladen.de'],
    ],
    [
      'an exchange of one’s own',
      { mail: [{ name: 'mx.hofladen.de', roles: ['exchange'] }] },
      ['hofladen.de', 'mx.hofladen.de'],
    ],
    [
      'mail on another server gets its certificate there',
      { mail: [{ ...programs('mail.hofladen.de'), addresses: [otherAddress] }] },
      ['hofladen.de'],
    ],
    [
      'mail at a provider is the provider’s',
      {
        mail: [{ name: 'aspmx.l.google.com', roles: ['exchange'], addresses: [otherAddress], isOwn: false }],
      },
      ['hofladen.de'],
    ],
    [
      'what the present certificate is good for stays good',
      {
        here: { 'blog.hofladen.de': ['certificate'] },
        certificate: { days: 5, names: ['hofladen.de', 'blog.hofladen.de', 'host.example.net'] },
      },
      ['hofladen.de', 'blog.hofladen.de'],
    ],
    [
      'what it carries and is gone does not',
      { certificate: { days: 5, names: ['hofladen.de', 'old.hofladen.de'] }, missing: ['old.hofladen.de'] },
      ['hofladen.de'],
    ],
    [
      'autoconfig and autodiscover are rarely needed',
      { here: { 'autoconfig.hofladen.de': ['autoconfig'], 'autodiscover.hofladen.de': ['autodiscover'] } },
      ['hofladen.de'],
    ],
    [
      'the name of a mail rule is needed where there is a rule',
      {
        here: { 'mta-sts.hofladen.de': ['mta-sts'] },
        change: (look) => ({
          ...look,
          dns: { ...look.dns, mtaSts: known({ id: '1', mode: 'enforce', mx: ['mail.hofladen.de'] }) },
        }),
      },
      ['hofladen.de', 'mta-sts.hofladen.de'],
    ],
    [
      'another site of the same server, which shows its certificate here, is not this one’s',
      {
        domain: 'zweitladen.de',
        here: { 'www.hofladen.de': ['certificate'], 'hofladen.de': ['certificate'] },
        certificate: { days: 50, names: ['hofladen.de', 'www.hofladen.de'], trusted: false },
      },
      ['zweitladen.de'],
    ],
    [
      'a sister domain on the same certificate keeps its own',
      {
        here: { 'hofladen.com': ['certificate'] },
        certificate: { days: 50, names: ['hofladen.de', 'hofladen.com'] },
      },
      ['hofladen.de'],
    ],
    [
      'a neighbour under a private ending is no neighbour of one’s own domain',
      {
        domain: 'hofladen.github.io',
        here: { 'bakery.github.io': ['certificate'] },
        certificate: { days: 50, names: ['hofladen.github.io', 'bakery.github.io', '*.github.io'] },
      },
      ['hofladen.github.io'],
    ],
    [
      'so is another customer under the name that a host gives',
      {
        domain: 'h7.stratoserver.net',
        here: { 'h8.stratoserver.net': ['certificate'] },
        certificate: { days: 50, names: ['h7.stratoserver.net', 'h8.stratoserver.net'] },
        signs: [
          {
            ...signOf('host', 'STRATO'),
            evidence: [{ how: 'address-name', what: 'h7.stratoserver.net', where: '203.0.113.24' }],
          },
        ],
      },
      ['h7.stratoserver.net'],
    ],
    [
      'a mail server that a host calls by its own name is the host’s',
      { mail: [{ name: 'server7.hoster.net', roles: ['exchange'], isOwn: true }] },
      ['hofladen.de'],
    ],
    ['nothing where a look proposes nothing', { proposed: [] }, []],
  ];

  test.each(situations)('%s', (_situation, wish, names) => {
    expect(proposedFor(lookOf(wish))).toEqual(names);
  });
});

describe('what else was found', () => {
  const advice = (wish: LookWish) =>
    Object.fromEntries(suggestionsFor(lookOf(wish)).map((each) => [each.name, [each.purpose, each.advice]]));

  test('is offered, or shown as left out, each with what it is for', () => {
    expect(
      advice({
        here: { 'webmail.hofladen.de': ['webmail'], 'autodiscover.hofladen.de': ['autodiscover'] },
        elsewhere: { 'www.hofladen.de': ['counterpart'] },
        certificate: { days: 50, names: ['*.hofladen.de', 'hofladen.de'] },
        change: (look) => ({ ...look, logNames: known(['old.hofladen.de']) }),
      }),
    ).toEqual({
      'hofladen.de': ['main', 'in'],
      'www.hofladen.de': ['counterpart', 'leave'],
      'webmail.hofladen.de': ['webmail', 'offer'],
      'autodiscover.hofladen.de': ['autodiscover', 'offer'],
      '*.hofladen.de': ['star', 'offer'],
      'old.hofladen.de': ['former', 'offer'],
    });
  });

  test('strangers on the same certificate are nobody’s business', () => {
    const found = advice({
      here: { 'praxis.de': ['certificate'] },
      certificate: { days: 50, names: ['hofladen.de', 'praxis.de', '*.hoster.net'] },
    });
    expect(Object.keys(found)).toEqual(['hofladen.de']);
  });

  test('each name stands once', () => {
    const found = suggestionsFor(
      lookOf({
        here: { 'mail.hofladen.de': ['mail'] },
        mail: [programs('mail.hofladen.de')],
        certificate: { days: 50, names: ['hofladen.de', 'MAIL.hofladen.de'] },
      }),
    );
    expect(found.map(({ name }) => name)).toEqual(['hofladen.de', 'mail.hofladen.de']);
  });
});
