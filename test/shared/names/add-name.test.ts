import { describe, expect, test } from 'vitest';
import { addTyped } from '../../../shared/names/add-name.ts';
import { domainNames } from '../../support/domain-names.ts';

const names = domainNames('hofladen.de', 'www.hofladen.de');

describe('a typed name', () => {
  test.each([
    ['Shop.Hofladen.de', [...names, 'shop.hofladen.de']],
    ['https://shop.hofladen.de/order', [...names, 'shop.hofladen.de']],
    ['café.hofladen.de', [...names, 'xn--caf-dma.hofladen.de']],
    ['a.hofladen.de, b.hofladen.de', [...names, 'a.hofladen.de', 'b.hofladen.de']],
    ['a.hofladen.de hofladen.de', [...names, 'a.hofladen.de']],
  ])('%s is put in', (typed, expected) => {
    expect(addTyped(names, typed, 100)).toMatchObject({ ok: true, names: expected });
  });

  test.each([
    ['', 'empty'],
    ['hofladen.de', 'twice'],
    ['hofladen.de www.hofladen.de', 'twice'],
    ['a.hofladen.de, b_.hofladen.de', 'underscore'],
    ['*.de', 'star-on-suffix'],
  ])('%j is not: %s', (typed, why) => {
    expect(addTyped(names, typed, 100)).toEqual({ ok: false, why });
  });

  test('beyond what the authority takes is not', () => {
    expect(addTyped(names, 'a.hofladen.de', 2)).toEqual({ ok: false, why: 'many' });
    // A star that takes a name's place adds none.
    expect(addTyped(names, '*.hofladen.de', 2)).toMatchObject({ ok: true });
  });
});

describe('a star', () => {
  test('takes the place of what it covers, and leaves the bare domain', () => {
    expect(addTyped(names, '*.hofladen.de', 100)).toEqual({
      ok: true,
      names: ['hofladen.de', '*.hofladen.de'],
      added: ['*.hofladen.de'],
      brought: [],
      took: ['www.hofladen.de'],
    });
  });

  test('brings along the bare domain that is not there', () => {
    expect(addTyped(domainNames('www.hofladen.de'), '*.hofladen.de', 100)).toMatchObject({
      names: ['*.hofladen.de', 'hofladen.de'],
      brought: ['hofladen.de'],
    });
  });

  test('leaves names that are deeper, or of another domain', () => {
    const named = domainNames('a.b.hofladen.de', 'praxis.de', 'hofladen.de');
    expect(addTyped(named, '*.hofladen.de', 100)).toMatchObject({
      names: ['a.b.hofladen.de', 'praxis.de', 'hofladen.de', '*.hofladen.de'],
    });
  });
});
