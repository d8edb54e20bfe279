import { domainToASCII, domainToUnicode } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isInternational, toAscii, toUnicode } from '../../../shared/names/international.ts';
import { decode, encode } from '../../../shared/names/punycode.ts';

/** RFC 3492 §7.1, with the letters written out. */
const samples: readonly [string, string][] = [
  ['ليهمابتكلموشعربي؟', 'egbpdaj6bu4bxfgehfvwxn'],
  ['他们为什么不说中文', 'ihqwcrb4cv8a8dqg056pqjye'],
  ['Pročprostěnemluvíčesky', 'Proprostnemluvesky-uyb24dma41a'],
  ['почемужеонинеговорятпорусски', 'b1abfaaepdrnnbgefbadotcwatmq2g4l'],
  ['3年B組金八先生', '3B-ww4c5e180e575a65lsy2b'],
  ['-> $1.00 <-', '-> $1.00 <--'],
];

describe('punycode', () => {
  test.each(samples)('of %s', (letters, code) => {
    expect(encode(letters)).toBe(code);
    expect(decode(code)).toBe(letters);
  });

  test('comes back from every text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), (text) => {
        expect(decode(encode(text))).toBe(text);
      }),
    );
  });

  test('that is none is refused, however strange', () => {
    for (const text of ['99999999', 'a-9z9z9z9z9z9z', 'ab-ü', 'xn--'])
      expect(() => decode(text)).not.toThrow();
    expect(decode('999999999')).toBeNull();
  });
});

describe('a name in other letters', () => {
  test.each([
    'müller.example',
    'MÜLLER.Example',
    'straße.example',
    'bücher-café.example',
    'пример.рф',
    '例え.テスト',
    'ｓｈｏｐ.example',
    '例え。テスト',
    'παράδειγμα.ελ',
    'shop.example',
    'i❤.example',
  ])('%s becomes what a browser makes of it, and back', (name) => {
    expect(toAscii(name)).toBe(domainToASCII(name));
    expect(toUnicode(toAscii(name))).toBe(domainToUnicode(name));
  });

  test('composed and decomposed letters are the same name', () => {
    expect(toAscii('mu\u0308ller.example')).toBe(toAscii('müller.example'));
  });

  test('a label that does not lead back to itself is shown as it is', () => {
    // Punycode for plain letters, and for capitals that no name has.
    for (const name of ['xn--shop-.example', 'xn--mLLER-kva.example', 'xn--999999999.example']) {
      expect(toUnicode(name)).toBe(name);
    }
    expect(isInternational('xn--mller-kva.example')).toBe(true);
    expect(isInternational('shop.example')).toBe(false);
  });
});
