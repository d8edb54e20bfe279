import { expect, test } from 'vitest';
import { formatsOf } from '../../../shared/content/formats.ts';

const english = formatsOf('en');
const german = formatsOf('de');
/** Locales part numbers and signs by spaces that do not break, of several widths. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

test('dates are written the way a language writes them', () => {
  expect(english.date('2027-02-21T09:00:00Z')).toBe('21 February 2027');
  expect(german.date('2027-02-21T09:00:00Z')).toBe('21. Februar 2027');
  expect(german.month('2029-03-15')).toBe('März 2029');
  expect(english.shortDate('2027-02-21T09:00:00Z')).toBe('21 Feb 2027');
});

test('numbers, money and times have their language’s signs', () => {
  expect(english.number(1234.5)).toBe('1,234.5');
  expect(german.number(1234.5)).toBe('1.234,5');
  expect(plain(english.money(4788, 'EUR'))).toBe('€47.88');
  expect(plain(german.money(4788, 'EUR'))).toBe('47,88 €');
  expect(plain(german.money(1200, 'JPY'))).toBe('1.200 ¥');
  expect(german.seconds(940)).toBe('0,9 s');
});

test('lists and orders follow the language', () => {
  expect(english.list(['a', 'b', 'c'])).toBe('a, b and c');
  expect(german.list(['a', 'b', 'c'])).toBe('a, b und c');
  expect(['shop10', 'shop2', 'äpfel', 'zoo'].sort(german.compare)).toEqual([
    'äpfel',
    'shop2',
    'shop10',
    'zoo',
  ]);
});
