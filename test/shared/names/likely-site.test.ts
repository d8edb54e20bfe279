import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isHostName } from '../../../shared/names/domain-name.ts';
import { likelySite, siteBeside } from '../../../shared/names/likely-site.ts';
import { readName } from '../../../shared/names/read-name.ts';

test.each([
  ['hofladen.con', 'hofladen.com'],
  ['hofladen.cmo', 'hofladen.com'],
  ['hofladen.comm', 'hofladen.com'],
  ['hofladen.ed', 'hofladen.de'],
  ['hofladen.dee', 'hofladen.de'],
  ['hofladen.nett', 'hofladen.net'],
  ['hofladen,de', 'hofladen.de'],
  ['www,hofladen,de', 'www.hofladen.de'],
  ['hofladen de', 'hofladen.de'],
  ['htp//hofladen.de', 'hofladen.de'],
  ['http//hofladen.de/kontakt', 'hofladen.de'],
  ['https:/hofladen.de', 'hofladen.de'],
  ['ww.hofladen.de', 'www.hofladen.de'],
  ['wwww.hofladen.de', 'www.hofladen.de'],
  ['wwe.hofladen.de', 'www.hofladen.de'],
  ['wwwhofladen.de', 'www.hofladen.de'],
  ['www-hofladen.de', 'www.hofladen.de'],
  ['hofladencom', 'hofladen.com'],
  ['a.de, b.de, c.de', 'a.de'],
  ['käse.con', 'xn--kse-qla.com'],
])('%s may have been meant as %s', (typed, meant) => {
  expect(likelySite(typed)).toBe(meant);
});

test.each([
  'hofladen.de',
  'www.hofladen.de',
  'shop.example.test',
  'printer.local',
  'localhost',
  '192.0.2.1',
  '',
  'hofladen',
  'co.uk',
])('of %s nothing else is guessed', (typed) => {
  expect(likelySite(typed)).toBeNull();
});

test('what is guessed is a name that can be looked at, and another one than was typed', () => {
  const pieces = fc.array(
    fc.oneof(fc.string(), fc.constantFrom('.', ',', ' ', 'www', 'con', '://', 'ü', 'de')),
  );
  fc.assert(
    fc.property(pieces, (parts) => {
      const typed = parts.join('');
      const guess = likelySite(typed);
      if (guess === null) return;
      expect(isHostName(guess)).toBe(true);
      expect(guess).not.toBe(typed);
    }),
  );
});

test.each([
  ['hofladen.de', 'www.hofladen.de'],
  ['www.hofladen.de', 'hofladen.de'],
  ['shop.hofladen.de', null],
  ['www.shop.hofladen.de', null],
  ['shop.example.test', null],
])('beside %s stands %s', (name, beside) => {
  const read = readName(name);
  expect(read.ok && isHostName(read.name) ? siteBeside(read.name) : undefined).toBe(beside);
});
