import { expect, test } from 'vitest';
import { amountText, typedAmount, typedNumber } from '../../../shared/offers/amount.ts';

test.each([
  ['2.99', 299],
  ['2,99', 299],
  ['2,9', 290],
  ['3', 300],
  ['0', 0],
  [' € 3 ', 300],
  ['3 EUR', 300],
  ['1.234,50', 123450],
  ['1,234.50', 123450],
  ['1.234', 123400],
  ["1'234.50", 123450],
  ['12345', 1234500],
  ['', null],
  ['free', null],
  ['-3', null],
  ['2.999,9999', null],
  ['1.2.3', null],
  ['=1+1', null],
  ['99999999', null],
])('“%s” is %s', (typed, amount) => {
  expect(typedAmount(typed)).toBe(amount);
});

test('a kept price is shown as it would be typed', () => {
  expect([0, 5, 299, 123450].map((amount) => typedAmount(amountText(amount)))).toEqual([0, 5, 299, 123450]);
});

test.each([
  ['1.1761', 1.1761],
  ['1,1761', 1.1761],
  ['40', 40],
  ['0', null],
  ['-1', null],
  ['1e5', null],
  ['', null],
])('the number “%s” is %s', (typed, value) => {
  expect(typedNumber(typed)).toBe(value);
});
