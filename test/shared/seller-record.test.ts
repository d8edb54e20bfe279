import { expect, test } from 'vitest';
import { isAsWanted, recordTyped } from '../../shared/seller-record.ts';

const domains = ['shop.test', 'other.test'];

test.each([
  ['CNAME', '_AB12.shop.test.', ' X.Comodoca.com. ', '_ab12.shop.test', 'x.comodoca.com'],
  ['CNAME', '_ab12', 'x.seller.test', '_ab12.shop.test', 'x.seller.test'],
  ['CNAME', '_ab12.www.other.test', 'x.seller.test', '_ab12.www.other.test', 'x.seller.test'],
  ['TXT', '@', '"_c0ffee = Aa"', 'shop.test', '_c0ffee = Aa'],
  ['TXT', 'shop.test', '_C0FFEE', 'shop.test', '_C0FFEE'],
] as const)('%s %s with %s is %s', (kind, name, value, place, text) => {
  expect(recordTyped({ kind, name, value }, domains)).toEqual({ kind, name: place, value: text });
});

test.each([
  ['CNAME', '', 'x.seller.test'],
  ['CNAME', '_a b', 'x.seller.test'],
  ['CNAME', '_ab12', 'not a name'],
  ['CNAME', `${'a'.repeat(64)}`, 'x.seller.test'],
  ['TXT', '@', ' '],
  ['TXT', '@', 'x'.repeat(1001)],
] as const)('%s %j with %j is none', (kind, name, value) => {
  expect(recordTyped({ kind, name, value }, domains)).toBeNull();
});

test('names are compared as names, and texts as texts', () => {
  const alias = { kind: 'CNAME', name: '_a.shop.test', value: 'x.seller.test' } as const;
  expect([isAsWanted(alias, ['X.seller.test.']), isAsWanted(alias, ['y.seller.test'])]).toEqual([
    true,
    false,
  ]);
  const text = { kind: 'TXT', name: 'shop.test', value: 'Ab' } as const;
  expect([isAsWanted(text, ['other', 'Ab']), isAsWanted(text, ['ab']), isAsWanted(text, [])]).toEqual([
    true,
    false,
    false,
  ]);
});
