import { domainToASCII, domainToUnicode } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isInternational, toAscii, toUnicode } from '../../../shared/names/international.ts';

/** RFC 3492 §7.1, with the letters written out; what names map to lower case is in lower case. */
const samples: readonly [string, string][] = [
  ['ليهمابتكلموشعربي؟', 'egbpdaj6bu4bxfgehfvwxn'],
  ['他们为什么不说中文', 'ihqwcrb4cv8a8dqg056pqjye'],
  ['pročprostěnemluvíčesky', 'proprostnemluvesky-uyb24dma41a'],
  ['почемужеонинеговорятпорусски', 'b1abfaaepdrnnbgefbadotcwatmq2g4l'],
  ['3年b組金八先生', '3b-ww4c5e180e575a65lsy2b'],
];

describe('punycode', () => {
  test.each(samples)('of %s', (letters, code) => {
    expect(toAscii(letters)).toBe(`xn--${code}`);
    expect(toUnicode(`xn--${code}`)).toBe(letters);
  });

  test('comes back from every name that there can be', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), (text) => {
        const ascii = toAscii(text);
        if (ascii !== null) expect(toAscii(toUnicode(ascii))).toBe(ascii);
      }),
    );
  });

  test('that is none is refused, however strange', () => {
    for (const text of ['99999999', 'a-9z9z9z9z9z9z', 'ab-ü', 'xn--', '999999999']) {
      expect(toAscii(`xn--${text}`)).toBeNull();
      expect(toUnicode(`xn--${text}`)).toBe(`xn--${text}`);
    }
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
    expect(toUnicode(toAscii(name) ?? '')).toBe(domainToUnicode(name));
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
