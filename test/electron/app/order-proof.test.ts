import { describe, expect, it } from 'vitest';
import { fileOfSeller } from '../../../electron/app/order-proof.ts';

describe('a seller’s file', () => {
  it('may begin with a low line, as values of sellers do', () => {
    expect(fileOfSeller('fileauth.txt', '_c0ffee00').text).toBe('_c0ffee00');
  });

  it.each([
    ['/.well-known/pki-validation/A1.txt', 'A1.txt'],
    ['http://shop.test/.well-known/pki-validation/gsdv.txt', 'gsdv.txt'],
    ['starfield.html', 'starfield.html'],
  ])('lies at %s', (place, name) => {
    expect(fileOfSeller(place, 'abc\r\nseller.test\r\n')).toEqual({ name, text: 'abc\nseller.test' });
  });

  it.each([
    ['/index.html', 'abc', 'order-file-place'],
    ['/.well-known/pki-validation/../../x', 'abc', 'order-file-place'],
    ['/.well-known/pki-validation/', 'abc', 'order-file-place'],
    ['/.well-known/acme-challenge/x', 'abc', 'order-file-place'],
    ['a.txt', '', 'order-file-text'],
    ['a.txt', 'a" b', 'order-file-text'],
    ['a.txt', '%{ENV:HOME}', 'order-file-text'],
    ['a.txt', '$uri', 'order-file-text'],
    ['a.txt', 'https://elsewhere.test', 'order-file-text'],
    ['a.txt', '/etc/passwd', 'order-file-text'],
    ['a.txt', 'a\n\nb', 'order-file-text'],
  ])('is refused at %s with %j', (place, text, code) => {
    expect(() => fileOfSeller(place, text)).toThrow(code);
  });
});
