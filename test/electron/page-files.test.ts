import { expect, test } from 'vitest';
import { CONTENT_SECURITY_POLICY, fileFor, headersFor } from '../../electron/page-files.ts';

const folder = '/opt/app/renderer';

test.each([
  ['app://sealkeeper/', `${folder}/index.html`],
  ['app://sealkeeper/assets/a%20b.js?v=1#x', `${folder}/assets/a b.js`],
  ['app://sealkeeper/a/../b.js', `${folder}/b.js`],
])('%s is %s', (url, file) => {
  expect(fileFor(url, folder)).toBe(file);
});

test.each([
  'app://sealkeeper/..%2fmain%2fmain.cjs',
  'app://sealkeeper/%2e%2e%2f%2e%2e%2fetc/passwd',
  'app://sealkeeper/..%2frenderer-evil/x.js',
  'app://sealkeeper/..%5cmain%5cmain.cjs',
  'app://sealkeeper/c:%2fwindows',
  'app://sealkeeper/a%00.js',
  'app://sealkeeper/%zz',
  'app://elsewhere/index.html',
  'file:///opt/app/renderer/index.html',
])('%s is no file of the page', (url) => {
  expect(fileFor(url, folder)).toBe(null);
});

test('nothing in the policy allows a network address or inline code', () => {
  expect(CONTENT_SECURITY_POLICY).toContain("default-src 'none'");
  expect(CONTENT_SECURITY_POLICY).toContain("connect-src 'none'");
  expect(CONTENT_SECURITY_POLICY).not.toMatch(/https?:|\*|unsafe|blob:|wasm/);
});

test('files are named by their own type and never guessed', () => {
  expect(headersFor('/x/a.js')).toMatchObject({
    'content-type': 'text/javascript; charset=utf-8',
    'x-content-type-options': 'nosniff',
  });
  expect(headersFor('/x/a.unknown')['content-type']).toBe('application/octet-stream');
});
