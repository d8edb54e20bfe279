import fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { covers } from '../../../shared/names/coverage.ts';
import {
  bareOf,
  counterpartOf,
  type DomainName,
  type HostName,
  isDomainName,
  isHostName,
  starOn,
  withoutWww,
} from '../../../shared/names/domain-name.ts';
import { readName } from '../../../shared/names/read-name.ts';
import { domainName, hostName, writtenDomainName } from '../../../shared/names/schema.ts';

test.each([
  ['shop.example', true],
  ['a-b.c1.example', true],
  [`${'a.'.repeat(126)}b`, true],
  [`${'a.'.repeat(127)}bc`, false],
  ['localhost', false],
  ['Shop.example', false],
  ['shop.example.', false],
  ['-a.example', false],
  ['a_b.example', false],
  ['192.0.2.1', false],
  // No browser gets there: it takes them for broken addresses.
  ['shop.123', false],
  ['shop.0x7f', false],
])('%s is a host name: %s', (text, expected) => {
  expect(isHostName(text)).toBe(expected);
  expect(isDomainName(`*.${text}`)).toBe(expected);
  expect(hostName.safeParse(text).success).toBe(expected);
  expect(domainName.safeParse(`*.${text}`).success).toBe(expected);
});

test.each([
  ['shop.example', 'www.shop.example'],
  ['www.shop.example', 'shop.example'],
  ['www.com', null],
  ['*.shop.example', null],
  [`${'a.'.repeat(125)}bc`, null],
])('the counterpart of %s is %s', (name, expected) => {
  expect(counterpartOf(name)).toBe(expected);
  expect(withoutWww(name)).toBe(name.startsWith('www.') && expected !== null ? expected : name);
});

test('a name is one at every border, and a text at none', () => {
  expectTypeOf<HostName>().toExtend<DomainName>();
  expectTypeOf<DomainName>().not.toExtend<HostName>();
  expectTypeOf<string>().not.toExtend<DomainName>();
  expect(writtenDomainName.parse(' Shop.Example. ')).toBe('shop.example');
  expect(domainName.safeParse('Shop.Example').success).toBe(false);
  const read = readName('*.Shop.Example');
  if (!read.ok) throw new Error(read.why);
  expect(starOn(bareOf(read.name))).toBe(read.name);
});

/** Where the two functions that this one replaced, or Node's own check of a certificate, said otherwise. */
describe('a star', () => {
  test.each([
    ['*.localhost', 'localhost', false],
    ['*.shop.example', '*a.shop.example', false],
    ['*.shop.example', 'a*.shop.example', false],
    ['*.shop.example', '.shop.example', false],
    ['*.0.2.1', '192.0.2.1', false],
    ['a*.shop.example', 'ab.shop.example', false],
    ['*.Shop.example', 'WWW.shop.EXAMPLE', true],
    ['Shop.example', 'shop.example', true],
  ])('%s covers %s: %s', (pattern, name, expected) => {
    expect(covers(pattern, name)).toBe(expected);
  });

  test('covers each name with one label more, and nothing else', () => {
    const label = fc.stringMatching(/^[a-z][a-z0-9]{0,5}$/);
    const name = fc.array(label, { minLength: 2, maxLength: 4 }).map((labels) => labels.join('.'));
    fc.assert(
      fc.property(name, name, (one, other) => {
        expect(covers(`*.${one}`, other)).toBe(other.slice(other.indexOf('.') + 1) === one && other !== one);
        expect(covers(`*.${one}`, `x.${one}`)).toBe(true);
      }),
    );
  });
});

/** Where the parser of the window and that of the look from outside said otherwise (WHATWG URL, UTS #46). */
test.each([
  ['0x7f.1', 'address'],
  ['1.2.3', 'address'],
  ['fe80::1%eth0', 'address'],
  ['shop.123', 'characters'],
  ['shop.0x7f', 'characters'],
  ['xn--zz.example', 'characters'],
  ['xn--shop-.example', 'characters'],
  ['a\u200cb.example', 'characters'],
  ['\u05d0a.example', 'characters'],
  ['\u0301x.example', 'characters'],
  ['shop%2eexample', 'characters'],
  ['com', 'public-suffix'],
])('%j is refused: %s', (typed, why) => {
  expect(readName(typed)).toEqual({ ok: false, why });
});

test.each([
  ['sh\u00adop.example', 'shop.example'],
  ['shop\u200b.example', 'shop.example'],
  ['shop.example\u3002', 'shop.example'],
  ['Stra\u1e9ee.example', 'xn--strae-oqa.example'],
])('%j is read as %s', (typed, name) => {
  expect(readName(typed)).toEqual({ ok: true, name });
});
