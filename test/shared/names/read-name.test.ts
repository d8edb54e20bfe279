import { describe, expect, test } from 'vitest';
import { nameRefusals, readName, readNames } from '../../../shared/names/read-name.ts';

test.each([
  ['Shop.Example.', 'shop.example'],
  ['  https://shop.example/order?x=1 ', 'shop.example'],
  ['shop.example:8443', 'shop.example'],
  ['mailto:anna@shop.example', 'shop.example'],
  ['“shop.example”'.replaceAll(/[“”]/g, '"'), 'shop.example'],
  ['shop . example', 'shop.example'],
  ['café.example', 'xn--caf-dma.example'],
  ['xn--caf-dma.example', 'xn--caf-dma.example'],
  ['*.shop.example', '*.shop.example'],
  ['*.MÜLLER.example', '*.xn--mller-kva.example'],
  ['shop.co.uk', 'shop.co.uk'],
  ['*.shop.co.uk', '*.shop.co.uk'],
  ['shop.github.io', 'shop.github.io'],
  ['shop.test', 'shop.test'],
])('%j is read as %s', (typed, name) => {
  expect(readName(typed)).toEqual({ ok: true, name });
});

const refused = [
  ['', 'empty'],
  ['https://', 'empty'],
  ['203.0.113.24', 'address'],
  ['https://203.0.113.24/', 'address'],
  ['2001:db8::24', 'address'],
  ['*.203.0.113.24', 'address'],
  ['localhost', 'this-computer'],
  ['hofladen', 'single-label'],
  ['not a name', 'characters'],
  ['shop..example', 'characters'],
  ['-shop.example', 'characters'],
  ['shop!.example', 'characters'],
  ['_dmarc.shop.example', 'underscore'],
  [`${'a'.repeat(64)}.example`, 'too-long'],
  [`${'a.'.repeat(140)}example`, 'too-long'],
  ['shop.*.example', 'star-inside'],
  ['sh*p.example', 'star-inside'],
  ['*.*.example', 'star-inside'],
  ['*', 'star-inside'],
  ['co.uk', 'public-suffix'],
  ['com', 'public-suffix'],
  ['github.io', 'public-suffix'],
  ['*.co.uk', 'star-on-suffix'],
  ['*.com', 'star-on-suffix'],
  ['*.xn--55qx5d.cn', 'star-on-suffix'],
] as const;

test.each(refused)('%j is refused: %s', (typed, why) => {
  expect(readName(typed)).toEqual({ ok: false, why });
});

test('every refusal is tried', () => {
  expect(new Set(refused.map(([, why]) => why))).toEqual(new Set(nameRefusals));
});

describe('several names at once', () => {
  test('are parted by commas, spaces and lines, each once', () => {
    const read = readNames(' shop.example, www.shop.example\nshop.example; bad_name ');
    expect(read.map(({ typed }) => typed)).toEqual(['shop.example', 'www.shop.example', 'bad_name']);
    expect(read.map(({ read: { ok } }) => ok)).toEqual([true, true, false]);
  });
});
