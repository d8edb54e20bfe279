import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';
import { english } from '../../../shared/content/texts.ts';
import { checkNames, nameCheckIds } from '../../../shared/names/checks.ts';
import { limitsOf } from '../../../shared/names/limits.ts';
import { domainNames } from '../../support/domain-names.ts';
import { lookOf } from '../../support/look-of.ts';

const letsEncrypt = limitsOf('https://acme-v02.api.letsencrypt.org/directory', '');

test('every check has all the facts that its words need', () => {
  const names = [
    '*.hofladen.de',
    'www.hofladen.de',
    '*.co.uk',
    'server.local',
    'weg.hofladen.com',
    'xn--hofldle-6wa.com',
    'gone.hofladen.com',
    'smtp.hofladen.com',
    'imap.praxis.de',
  ];
  const look = lookOf({
    here: { 'a.b.hofladen.de': ['certificate'] },
    elsewhere: { 'weg.hofladen.com': ['certificate'] },
    missing: ['gone.hofladen.com'],
    certificate: { days: 9, names: ['hofladen.de', 'a.b.hofladen.de'] },
    mail: [{ name: 'mx.hofladen.de', roles: ['exchange'] }, { name: 'imap.hofladen.com' }],
  });
  const checks = [
    letsEncrypt,
    { ...letsEncrypt, isPairOnly: true, hasStar: false, refusesCovered: false },
    { ...letsEncrypt, most: 2 },
  ].flatMap((limits) => [
    ...checkNames({ names: domainNames(...names), look, asked: [], limits }),
    ...checkNames({ names: domainNames('www.hofladen.de'), look, asked: [], limits }),
  ]);
  const tried = new Set(checks.map(({ id }) => id));
  // Those that need a look of their own are tried in the table of situations.
  expect(nameCheckIds.filter((id) => !tried.has(id)).length).toBeLessThanOrEqual(2);
  for (const { id, facts } of checks) {
    for (const part of ['title', 'text'] as const) {
      const words = new IntlMessageFormat(english.texts[`names.check.${id}.${part}`], 'en');
      expect(String(words.format(facts))).not.toMatch(/undefined|\{/);
    }
  }
});
