import { expect, test } from 'vitest';
import { csvOf } from '../../../shared/offers/csv.ts';

const cell = (value: string | number | null): string => csvOf([[value]]).slice(1, -2);

test.each([
  ['plain', '"plain"'],
  ['a "word"', '"a ""word"""'],
  ['two\nlines', '"two\nlines"'],
  ['a,b;c', '"a,b;c"'],
  [12.5, '12.5'],
  [-3, '-3'],
  [0, '0'],
  [null, ''],
  ['', '""'],
])('%j is written as %s', (value, text) => {
  expect(cell(value)).toBe(text);
});

test.each([
  '=HYPERLINK("https://evil.example","Click")',
  '+1+cmd|calc',
  '-2+3',
  '@SUM(A1)',
  ' =1+1',
  '\t=1',
  '\r=1',
  '\n=1',
  '＝1+1',
])('%j stays text in a spreadsheet', (value) => {
  expect(cell(value).startsWith(`"'`)).toBe(true);
});

test('rows end in CRLF, and spreadsheets learn that it is UTF-8', () => {
  expect(
    csvOf([
      ['a', 1],
      ['ü', null],
    ]),
  ).toBe('\uFEFF"a",1\r\n"ü",\r\n');
});
