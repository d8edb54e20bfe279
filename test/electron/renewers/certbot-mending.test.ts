import { describe, expect, it } from 'vitest';
import { followedLineage, newLineageName } from '../../../electron/renewers/certbot/follow.ts';
import { judgedLineages, type ProofFolder } from '../../../electron/renewers/certbot/lineages.ts';
import { mendedSettings, settingOf, webrootOf } from '../../../electron/renewers/certbot/settings.ts';
import type { RenewerFacts, Settings, StoredCertificate } from '../../../electron/renewers/reading.ts';
import { whoRenews } from '../../../electron/renewers/who-renews.ts';
import { sha256 } from '../../../electron/text/digest.ts';
import { applyEdits, toBytes } from '../../../electron/text/edits.ts';
import { certbotThere } from '../../doubles/certbot-there.ts';

/** A lineage of certbot that is there already: what is wrong with it, and what is changed for it. */

const ours = '/var/www/sealkeeper-acme';
const names = ['shop.test', 'www.shop.test'];
const now = new Date('2026-02-01T00:00:00Z');
const served = 'a'.repeat(64);
/** As certbot 2.1 writes it. */
const conf = (parameters: string, map = '') =>
  `# renew_before_expiry = 30 days\nversion = 2.1.0\narchive_dir = /etc/letsencrypt/archive/shop.test\n` +
  `cert = /etc/letsencrypt/live/shop.test/cert.pem\n\n# Options used in the renewal process\n[renewalparams]\n` +
  `account = 0123456789abcdef\n${parameters}server = https://ca.test/dir\nkey_type = ecdsa\n${map}`;
const webroot = (folder: string) =>
  conf(
    `authenticator = webroot\nwebroot_path = ${folder},\n`,
    `[[webroot_map]]\nshop.test = ${folder}\nwww.shop.test = ${folder}\n`,
  );
const settings = (text: string, name = 'shop.test'): Settings => ({
  path: `/etc/letsencrypt/renewal/${name}.conf`,
  text: text.replace(/\n$/, ''),
  sha256: sha256(toBytes(text)),
});
const certificate = (more: Partial<StoredCertificate> = {}): StoredCertificate => ({
  path: '/etc/letsencrypt/live/shop.test/cert.pem',
  realPath: '/etc/letsencrypt/archive/shop.test/cert1.pem',
  fingerprint: served,
  names,
  notBefore: '2026-01-01T00:00:00.000Z',
  notAfter: '2026-04-01T00:00:00.000Z',
  ...more,
});
const factsOf = (text: string, more: Partial<RenewerFacts> = {}): RenewerFacts => ({
  ...certbotThere,
  certificates: [certificate()],
  settings: [settings(text)],
  ...more,
});
const open = { webroot: ours, open: names };
const seenIn = (facts: RenewerFacts, folder: ReturnType<ProofFolder>, shown = served) =>
  judgedLineages(whoRenews(facts, [shown], now), facts, names, () => folder, now);
const follow = (facts: RenewerFacts, folder: ReturnType<ProofFolder>, closed: readonly string[] = []) =>
  followedLineage(seenIn(facts, folder), facts, open, closed);
/** The settings as they come to be. */
function mended(facts: RenewerFacts, folder: ReturnType<ProofFolder>, text: string): string {
  const change = follow(facts, folder)?.mending;
  if (change?.kind !== 'edit-file') return 'nothing is changed';
  const after = applyEdits(toBytes(text), change.edits);
  expect([change.before, change.after]).toEqual([sha256(toBytes(text)), sha256(after)]);
  return after;
}

describe('the settings of a lineage', () => {
  it('are read by their keys, and the folder of a proof by its name', () => {
    const text = webroot('/srv/www');
    expect([settingOf(text, 'authenticator'), settingOf(text, 'installer')]).toEqual(['webroot', null]);
    expect(webrootOf(text, 'shop.test')).toBe('/srv/www');
    expect(webrootOf(text, 'other.test')).toBe('/srv/www');
    expect(webrootOf(conf('authenticator = apache\n'), 'shop.test')).toBeNull();
  });

  it('that cannot be read whole are left alone', () => {
    const part = { ...settings('autorenew = False\n'), sha256: 'c'.repeat(64) };
    expect(mendedSettings(part, { renews: true, proofs: null, profile: null, chain: null })).toBeNull();
  });
});

describe('a lineage that is healthy', () => {
  it('is followed as it is, in its own way', () => {
    expect(follow(factsOf(webroot('/srv/www')), '/srv/www')).toEqual({
      live: '/etc/letsencrypt/live/shop.test',
      startedBy: 'certbot.timer',
      troubles: [],
      mending: null,
      usesWay: false,
      hooks: [],
      losesHooks: false,
    });
  });
  it('goes on in ours where it lays its proofs there', () => {
    expect(follow(factsOf(webroot(ours)), ours)).toMatchObject({ mending: null, usesWay: true });
  });
  it.each(['apache', 'nginx', 'dns-cloudflare'])('by %s is never judged by folders', (authenticator) => {
    const facts = factsOf(conf(`authenticator = ${authenticator}\n`));
    expect(follow(facts, null, names)).toMatchObject({ troubles: [], usesWay: false });
  });
});

describe('a lineage that is mended', () => {
  it('may renew again, and nothing else in its settings changes', () => {
    const text = conf('authenticator = apache\nautorenew = False\ninstaller = apache\n');
    expect(mended(factsOf(text), '/srv/www', text)).toBe(
      text.replace('autorenew = False', 'autorenew = True'),
    );
  });

  it.each([
    ['a rule hides', null],
    ['another folder is shown than', '/srv/other'],
  ] as const)('lays proofs in our way where %s the one it has', (_, folder) => {
    const text = webroot('/srv/www');
    expect(seenIn(factsOf(text), folder)).toMatchObject([{ health: 'hidden' }]);
    expect(mended(factsOf(text), folder, text)).toBe(
      text.replaceAll(/(shop\.test) = \/srv\/www/g, `$1 = ${ours}`),
    );
  });

  it('is given a map where it has none', () => {
    const text = conf('authenticator = webroot\nwebroot_path = /srv/www,\n');
    expect(mended(factsOf(text), null, text)).toBe(
      `${text}[[webroot_map]]\nshop.test = ${ours}\nwww.shop.test = ${ours}\n`,
    );
  });

  it.each(['authenticator = manual\npref_challs = http-01,\n', 'authenticator = standalone\n'])(
    'proves by a file from now on: %s',
    (parameters) => {
      const text = conf(parameters);
      const after = mended(factsOf(text), '/srv/www', text);
      expect(after).toContain('authenticator = webroot\n');
      expect(after).toContain(`[[webroot_map]]\nshop.test = ${ours}\n`);
    },
  );

  it('is not where its proof goes by DNS, by a person', () => {
    const text = conf('authenticator = manual\npref_challs = dns-01,\n');
    expect(follow(factsOf(text), '/srv/www')).toBeNull();
  });

  it('is not where the way cannot be opened for all of its names', () => {
    expect(follow(factsOf(webroot('/srv/www')), null, ['www.shop.test'])).toBeNull();
  });

  it('is tried in our way where it is overdue and nobody knows why; not where its timer explains it', () => {
    const text = webroot('/srv/www');
    const late = [
      certificate({ notAfter: '2026-02-10T00:00:00.000Z', notBefore: '2025-11-12T00:00:00.000Z' }),
    ];
    const facts = factsOf(text, { certificates: late });
    expect(follow(facts, '/srv/www')).toMatchObject({ troubles: ['overdue'], usesWay: true });
    const off = { ...facts, timers: [{ name: 'certbot.timer', isEnabled: false, isWaiting: false }] };
    expect(follow(off, '/srv/www')).toMatchObject({ troubles: ['off', 'overdue'], mending: null });
  });
});

describe('a lineage that no visitor is shown', () => {
  const facts = factsOf(webroot('/srv/www'));
  it('is found by its names, and followed', () => {
    expect(seenIn(facts, '/srv/www', 'b'.repeat(64))).toMatchObject([{ id: 'certbot', health: 'unhooked' }]);
  });
  it('is not, where it is for other names as well, or one of ours is missing', () => {
    for (const some of [['shop.test'], [...names, 'other.test']]) {
      const others = { ...facts, certificates: [certificate({ names: some })] };
      expect(seenIn(others, '/srv/www', 'b'.repeat(64))).toEqual([]);
    }
  });
});

describe('the name of a new lineage', () => {
  const name = (certbotPaths: readonly string[], all: readonly Settings[] = []) =>
    newLineageName('shop.test', ours, { certbotPaths, settings: all });
  it.each<[string, readonly string[], string]>([
    ['is the certificate’s', [], 'shop.test'],
    ['is the next where that is taken', ['/etc/letsencrypt/renewal/shop.test.conf'], 'shop.test-0001'],
    ['is the next where a folder is left over', ['/etc/letsencrypt/archive/shop.test'], 'shop.test-0001'],
    [
      'is the one after that',
      ['/etc/letsencrypt/live/shop.test', '/etc/letsencrypt/live/shop.test-0001'],
      'shop.test-0002',
    ],
  ])('%s', (_, paths, expected) => {
    expect(name(paths)).toBe(expected);
  });
  it('is the same again for one of ours', () => {
    const path = '/etc/letsencrypt/renewal/shop.test-0001.conf';
    const taken = ['/etc/letsencrypt/renewal/shop.test.conf', path];
    const all = [settings(webroot('/srv/www')), settings(webroot(ours), 'shop.test-0001')];
    expect(name(taken, all)).toBe('shop.test-0001');
    const alone = [
      settings('authenticator = standalone\n'),
      settings('# handed over by Sealkeeper\nauthenticator = standalone\n', 'shop.test-0001'),
    ];
    expect(newLineageName('shop.test', '', { certbotPaths: taken, settings: alone })).toBe('shop.test-0001');
    // Whoever lays proofs there by themselves is not us.
    expect(newLineageName('shop.test', null, { certbotPaths: taken, settings: all })).toBe('shop.test-0002');
  });
});

describe('the kind of certificate that a lineage asks for', () => {
  const asked = (text: string, profile?: string, chain?: string) => {
    const facts = factsOf(text, { certbotVersion: '4.0.0' });
    const change = followedLineage(seenIn(facts, ours), facts, open, [], { profile, chain })?.mending;
    return change?.kind === 'edit-file'
      ? Buffer.from(applyEdits(toBytes(text), change.edits)).toString()
      : change;
  };
  const text = webroot(ours);
  const account = 'account = 0123456789abcdef\n';

  it.each([
    ['none yet', text, text.replace(account, `${account}preferred_profile = shortlived\n`)],
    [
      'another one',
      text.replace(account, `${account}preferred_profile = classic\n`),
      text.replace(account, `${account}preferred_profile = shortlived\n`),
    ],
    [
      'another one that it must have',
      text.replace(account, `${account}required_profile = classic\n`),
      text.replace(account, `${account}required_profile = shortlived\n`),
    ],
    ['this one', text.replace(account, `${account}preferred_profile = shortlived\n`), null],
  ])('where it asks for %s', (_, before, after) => {
    expect(asked(before, 'shortlived')).toBe(after);
  });

  it('stays where nobody has chosen one', () => {
    expect(asked(text)).toBeNull();
  });

  it('and the chain of its choice, in place of another one', () => {
    const wished = text.replace(account, `${account}preferred_chain = ISRG Root X1\n`);
    const other = text.replace(account, `${account}preferred_chain = Other Root\n`);
    expect([text, other, wished].map((before) => asked(before, undefined, 'ISRG Root X1'))).toEqual([
      wished,
      wished,
      null,
    ]);
  });

  it('and its proofs are mended at once', () => {
    const before = conf('authenticator = webroot\nwebroot_path = /srv/www,\n');
    const facts = factsOf(before, { certbotVersion: '4.0.0' });
    const change = followedLineage(seenIn(facts, null), facts, open, [], { profile: 'tlsserver' })?.mending;
    const after = change?.kind === 'edit-file' ? applyEdits(toBytes(before), change.edits) : [];
    expect(Buffer.from(after).toString()).toBe(
      `${before.replace(account, `${account}preferred_profile = tlsserver\n`)}[[webroot_map]]\nshop.test = ${ours}\nwww.shop.test = ${ours}\n`,
    );
  });
});
