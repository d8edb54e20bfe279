import { expect, test } from 'vitest';
import { externalAddress, isOwnPage, mayAsk } from '../../electron/navigation.ts';

test.each([
  ['app://sealkeeper/index.html', true],
  ['app://sealkeeper/index.html#/learn', true],
  ['app://sealkeeper.example.test/', false],
  ['app://elsewhere/index.html', false],
  ['https://sealkeeper/', false],
  ['file:///index.html', false],
  ['', false],
])('%s is one of our pages: %s', (url, expected) => {
  expect(isOwnPage(url)).toBe(expected);
});

test.each([
  ['app://sealkeeper/index.html', true],
  ['app://sealkeeper/index.html?walk', false],
  ['app://sealkeeper/index.html?walk&theme=dark#x', false],
  ['https://sealkeeper/index.html', false],
])('%s may ask the main process: %s', (url, expected) => {
  expect(mayAsk(url)).toBe(expected);
});

test.each(['https://example.com/a?b#c', 'https://xn--mnchen-3ya.de/', 'https://letsencrypt.org/docs/'])(
  'the browser may open %s',
  (url) => {
    expect(externalAddress(url)).toBe(url);
  },
);

test.each([
  'http://example.com/',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'smb://server/share',
  'ms-settings:network',
  'https://user:secret@example.com/',
  'https://example.com@evil.example/',
  'https://localhost/',
  'https://127.0.0.1/',
  'https://2130706433/',
  'https://[::1]/',
  'not an address',
])('the browser may not open %s', (url) => {
  expect(externalAddress(url)).toBe(null);
});
