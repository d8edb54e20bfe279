import { expect, test } from 'vitest';
import { allowedAuthorities } from '../../../shared/look/caa.ts';

const rules = (...records: readonly (readonly [tag: string, value: string, critical?: boolean])[]) => ({
  at: 'shop.example',
  records: records.map(([tag, value, critical = false]) => ({ tag, value, critical })),
});

test.each([
  ['no rules', null, 'any', 'any'],
  ['one authority', rules(['issue', 'letsencrypt.org']), ['letsencrypt.org'], ['letsencrypt.org']],
  ['nobody', rules(['issue', ';']), [], []],
  ['nobody, empty', rules(['issue', '']), [], []],
  [
    'stars only elsewhere',
    rules(['issue', 'a.example'], ['issuewild', 'b.example']),
    ['a.example'],
    ['b.example'],
  ],
  ['no stars', rules(['issue', 'a.example'], ['issuewild', ';']), ['a.example'], []],
  ['only stars are limited', rules(['issuewild', 'b.example']), 'any', ['b.example']],
  ['parameters', rules(['ISSUE', ' CA.example ; accounturi=https://x']), ['ca.example'], ['ca.example']],
  ['only a place for reports', rules(['iodef', 'mailto:a@b.example']), 'any', 'any'],
  ['a critical tag that nobody knows', rules(['issue', 'a.example'], ['tbs', 'x', true]), [], []],
  ['the same twice', rules(['issue', 'a.example'], ['issue', 'A.example']), ['a.example'], ['a.example']],
] as const)('%s', (_what, given, plain, wildcard) => {
  expect(allowedAuthorities(given, false)).toEqual(plain);
  expect(allowedAuthorities(given, true)).toEqual(wildcard);
});
