import { describe, expect, test } from 'vitest';
import {
  checkNames,
  type NameCheckId,
  type NameQuestion,
  nameCheckIds,
} from '../../../shared/names/checks.ts';
import { limitsOf } from '../../../shared/names/limits.ts';
import type { AskedName } from '../../../shared/names/standing.ts';
import { domainNames } from '../../support/domain-names.ts';
import { type LookWish, lookOf, otherAddress, siteAddress } from '../../support/look-of.ts';

const letsEncrypt = limitsOf('https://acme-v02.api.letsencrypt.org/directory', '');
const pairOnly = limitsOf('https://acme.ssl.com/sslcom-dv-ecc', '');

interface Situation {
  readonly say: string;
  readonly names: readonly string[];
  readonly look?: LookWish;
  readonly asked?: readonly AskedName[];
  readonly limits?: NameQuestion['limits'];
  readonly found: Partial<Record<NameCheckId, readonly string[]>>;
}

const numbered = (count: number) => Array.from({ length: count }, (_, at) => `n${String(at)}.hofladen.de`);
const mailHere = (...names: readonly string[]) =>
  names.map((name) => ({ name, roles: ['programs' as const] }));

/** `found`: each check with the names that its mending would add (+) or leave out (-). */
const situations: readonly Situation[] = [
  { say: 'a plain pair', names: ['hofladen.de', 'www.hofladen.de'], found: {} },
  {
    say: 'a star without its bare domain',
    names: ['*.hofladen.de'],
    found: { 'bare-under-star': ['+hofladen.de'], 'star-needs-dns': [] },
  },
  {
    say: 'a star with its bare domain',
    names: ['*.hofladen.de', 'hofladen.de'],
    found: { 'star-needs-dns': [] },
  },
  {
    say: 'a name that the star covers already',
    names: ['hofladen.de', '*.hofladen.de', 'www.hofladen.de'],
    found: { 'covered-by-star': ['-www.hofladen.de'], 'star-needs-dns': [] },
  },
  {
    say: 'a name two labels deep',
    names: ['hofladen.de', '*.hofladen.de'],
    look: { here: { 'a.b.hofladen.de': ['certificate'] } },
    found: { 'too-deep': ['+a.b.hofladen.de'], 'star-needs-dns': [] },
  },
  {
    say: 'a star on an ending under which others register',
    names: ['hofladen.de', '*.co.uk'],
    found: { 'star-on-suffix': ['-*.co.uk'], 'star-needs-dns': [] },
  },
  {
    say: 'a star for an authority without stars',
    names: ['hofladen.de', '*.hofladen.de'],
    limits: pairOnly,
    found: {
      'pair-only': ['-*.hofladen.de'],
      'no-star-there': ['-*.hofladen.de'],
      'star-needs-dns': [],
    },
  },
  { say: 'a hundred names', names: numbered(100), found: {} },
  { say: 'one more than a hundred', names: numbered(101), found: { 'too-many': [] } },
  {
    say: 'three names where only a pair is taken',
    names: ['hofladen.de', 'www.hofladen.de', 'mail.hofladen.de'],
    limits: pairOnly,
    found: { 'pair-only': ['-mail.hofladen.de'] },
  },
  {
    say: 'the www of a domain that has it here',
    names: ['hofladen.de'],
    look: { here: { 'www.hofladen.de': ['counterpart'] } },
    found: { 'counterpart-missing': ['+www.hofladen.de'] },
  },
  {
    say: 'the domain of a www that has it here',
    names: ['www.hofladen.de'],
    look: { domain: 'www.hofladen.de', here: { 'hofladen.de': ['counterpart'] } },
    found: { 'counterpart-missing': ['+hofladen.de'] },
  },
  {
    say: 'a www that leads elsewhere is not missed',
    names: ['hofladen.de'],
    look: { elsewhere: { 'www.hofladen.de': ['counterpart'] } },
    found: {},
  },
  {
    say: 'a name that leads elsewhere',
    names: ['hofladen.de', 'shop.hofladen.de'],
    look: { elsewhere: { 'shop.hofladen.de': ['certificate'] } },
    found: { 'not-here': ['-shop.hofladen.de'] },
  },
  {
    say: 'a typed name that leads elsewhere',
    names: ['hofladen.de', 'shop.hofladen.de'],
    asked: [{ name: 'shop.hofladen.de', state: 'found', addresses: [otherAddress] }],
    found: { 'not-here': ['-shop.hofladen.de'] },
  },
  {
    say: 'a typed name that leads here',
    names: ['hofladen.de', 'shop.hofladen.de'],
    asked: [{ name: 'shop.hofladen.de', state: 'found', addresses: [siteAddress] }],
    found: {},
  },
  {
    say: 'a typed name that leads nowhere',
    names: ['hofladen.de', 'shpo.hofladen.de'],
    asked: [{ name: 'shpo.hofladen.de', state: 'absent', addresses: [] }],
    found: { absent: ['-shpo.hofladen.de'] },
  },
  {
    say: 'a typed name that nobody could ask about',
    names: ['hofladen.de', 'shop.hofladen.de'],
    asked: [{ name: 'shop.hofladen.de', state: 'unknown', addresses: [] }],
    found: {},
  },
  { say: 'another domain', names: ['hofladen.de', 'hofladen.com'], found: { foreign: [] } },
  {
    say: 'another customer of the same ending is another domain',
    names: ['anna.github.io', 'berta.github.io'],
    look: { domain: 'anna.github.io' },
    found: { foreign: [] },
  },
  {
    say: 'a name that no public authority signs',
    names: ['server.local'],
    look: { domain: 'server.local' },
    found: { 'not-public': [] },
  },
  {
    say: 'the same, for an authority of one’s own',
    names: ['server.local'],
    look: { domain: 'server.local' },
    limits: limitsOf('https://ca.intern.example/dir', 'Ours'),
    found: {},
  },
  {
    say: 'letters of one’s own',
    names: ['xn--hofldle-6wa.de'],
    look: { domain: 'xn--hofldle-6wa.de' },
    found: { international: [] },
  },
  {
    say: 'what the present certificate covers and the new one would not',
    names: ['hofladen.de'],
    look: {
      here: { 'blog.hofladen.de': ['certificate'] },
      certificate: { days: 20, names: ['hofladen.de', 'blog.hofladen.de'] },
    },
    found: { 'loses-names': ['+blog.hofladen.de'] },
  },
  {
    say: 'mail left out',
    names: ['hofladen.de'],
    look: { mail: mailHere('mail.hofladen.de') },
    found: { 'mail-missing': ['+mail.hofladen.de'] },
  },
  {
    say: 'mail under a star',
    names: ['hofladen.de', '*.hofladen.de'],
    look: { mail: mailHere('mail.hofladen.de') },
    found: { 'star-needs-dns': [] },
  },
  {
    say: 'mail under the site’s own name',
    names: ['hofladen.de'],
    look: { mail: mailHere('hofladen.de') },
    found: {},
  },
  {
    say: 'an exchange left out',
    names: ['hofladen.de'],
    look: { mail: [{ name: 'mx.hofladen.de', roles: ['exchange'] }] },
    found: { 'exchange-missing': ['+mx.hofladen.de'] },
  },
  {
    say: 'separate names for sending and fetching',
    names: ['hofladen.de', 'smtp.hofladen.de', 'imap.hofladen.de'],
    look: { mail: mailHere('smtp.hofladen.de', 'imap.hofladen.de') },
    found: { 'separate-mail-names': [], 'mail-by-hand': [] },
  },
  {
    say: 'mail for several domains in one certificate',
    names: ['hofladen.de', 'mail.hofladen.de', 'mail.praxis.de'],
    look: { mail: mailHere('mail.hofladen.de') },
    found: { foreign: [], 'several-mail-domains': [], 'mail-by-hand': [] },
  },
];

describe('the traps of choosing names', () => {
  test.each(situations)('$say', ({ names, look, asked = [], limits = letsEncrypt, found }) => {
    const checks = checkNames({ names: domainNames(...names), look: lookOf(look), asked, limits });
    const mended = checks.map(({ id, mend }) => [
      id,
      [...(mend?.add ?? []).map((name) => `+${name}`), ...(mend?.leaveOut ?? []).map((name) => `-${name}`)],
    ]);
    expect(Object.fromEntries(mended)).toEqual(found);
  });

  test('are all tried', () => {
    const tried = new Set(situations.flatMap(({ found }) => Object.keys(found)));
    expect(nameCheckIds.filter((id) => !tried.has(id))).toEqual([]);
  });

  test('are gone once they are mended', () => {
    for (const { names, look, asked = [], limits = letsEncrypt } of situations) {
      const question = { look: lookOf(look), asked, limits };
      let mended = [...names];
      for (const { mend } of checkNames({ ...question, names: domainNames(...names) })) {
        mended = [...mended.filter((name) => !mend?.leaveOut?.includes(name)), ...(mend?.add ?? [])];
      }
      const left = checkNames({ ...question, names: domainNames(...new Set(mended)) });
      expect(left.filter(({ mend }) => mend !== undefined)).toEqual([]);
    }
  });

  test('what an authority would refuse stands first', () => {
    const checks = checkNames({
      names: domainNames('*.hofladen.de', 'www.hofladen.de', 'hofladen.com'),
      look: lookOf(),
      asked: [],
      limits: letsEncrypt,
    });
    expect(checks.map(({ severity }) => severity)).toEqual(['blocker', 'care', 'care', 'know']);
  });

  test('a redundant name is only unneeded where nobody refuses it', () => {
    const limits = { ...letsEncrypt, refusesCovered: false };
    const names = domainNames('hofladen.de', '*.hofladen.de', 'a.hofladen.de');
    const [first] = checkNames({ names, look: null, asked: [], limits });
    expect(first).toMatchObject({ id: 'covered-by-star', severity: 'know' });
  });

  test('without a look, what needs none is still said', () => {
    const found = checkNames({
      names: domainNames('*.hofladen.de'),
      look: null,
      asked: [],
      limits: letsEncrypt,
    });
    expect(found.map(({ id }) => id)).toEqual(['bare-under-star', 'star-needs-dns']);
  });
});
