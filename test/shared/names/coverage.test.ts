import { describe, expect, test } from 'vitest';
import { coverage, isCovered, verdictOn } from '../../../shared/names/coverage.ts';

describe('a name in a certificate', () => {
  test.each([
    ['shop.example', 'shop.example', true, 'same'],
    ['shop.example', 'www.shop.example', false, 'www'],
    ['www.shop.example', 'shop.example', false, 'www'],
    ['shop.example', 'mail.shop.example', false, 'other'],
    ['shop.example', 'xshop.example', false, 'other'],
    ['*.shop.example', 'www.shop.example', true, 'star'],
    ['*.shop.example', 'xn--caf-dma.shop.example', true, 'star'],
    ['*.shop.example', 'shop.example', false, 'bare'],
    ['*.shop.example', 'a.b.shop.example', false, 'too-deep'],
    ['*.shop.example', 'xshop.example', false, 'other'],
    ['*.shop.example', 'www.other.example', false, 'other'],
    ['*.shop.example', '*.shop.example', true, 'same'],
    ['*.b.shop.example', 'a.b.shop.example', true, 'star'],
  ] as const)('%s, visited as %s: %s, %s', (pattern, name, covers, why) => {
    expect(coverage(pattern, name)).toEqual({ covers, why });
  });
});

describe('a whole certificate', () => {
  const names = ['*.shop.example', 'shop.example'];

  test('covers by any of its names', () => {
    expect(isCovered(names, 'shop.example')).toBe(true);
    expect(isCovered(names, 'mail.shop.example')).toBe(true);
    expect(isCovered(names, 'a.b.shop.example')).toBe(false);
    expect(isCovered([], 'shop.example')).toBe(false);
  });

  test.each([
    ['shop.example', 'same', 'shop.example'],
    ['www.shop.example', 'star', '*.shop.example'],
    ['a.b.shop.example', 'too-deep', '*.shop.example'],
    ['other.example', 'other', null],
  ] as const)('explains %s by the name that says most: %s', (name, why, by) => {
    expect(verdictOn(names, name)).toMatchObject({ coverage: { why }, by });
  });

  test('tells the bare domain apart from a stranger, whatever the order', () => {
    expect(verdictOn(['other.example', '*.shop.example'], 'shop.example')).toMatchObject({
      coverage: { covers: false, why: 'bare' },
      by: '*.shop.example',
    });
  });
});
