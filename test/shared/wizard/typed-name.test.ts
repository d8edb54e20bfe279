import { expect, test } from 'vitest';
import { typedName } from '../../../shared/wizard/typed-name.ts';

test.each([
  ['Shop.Example.', 'shop.example'],
  ['  https://shop.example/order?x=1 ', 'shop.example'],
  ['xn--caf-dma.example', 'xn--caf-dma.example'],
])('%j is read as %s', (typed, name) => {
  expect(typedName(typed, [])).toEqual({ ok: true, name });
});

test.each([
  ['', 'empty'],
  ['not a name', 'name'],
  ['shop', 'name'],
  ['10.0.0.1', 'name'],
  ['café.example', 'name'],
  ['*.shop.example', 'wildcard'],
  ['a.example', 'twice'],
])('%j is refused: %s', (typed, why) => {
  expect(typedName(typed, ['a.example'])).toEqual({ ok: false, why });
});

test('a hundred names are enough', () => {
  const names = Array.from({ length: 100 }, (_, index) => `n${String(index)}.example`);
  expect(typedName('one-more.example', names)).toEqual({ ok: false, why: 'many' });
});
