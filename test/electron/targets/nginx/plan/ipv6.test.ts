import { expect, it } from 'vitest';
import { planNginx } from '../../../../../electron/targets/nginx/plan/plan.ts';
import { factsOf, server, siteFile } from '../practice.ts';
import { plain, stagesOf, wish } from './stages.ts';

const pair = ['ssl_certificate /a.pem;', 'ssl_certificate_key /a.key;'];
const narrow = plain.replace('    listen [::]:80;\n', '');
const other = (...listens: readonly string[]) =>
  server(...listens.map((one) => `listen ${one};`), 'server_name blog.ex.test;', ...pair);
const own = (name = 'shop.ex.test www.shop.ex.test', ...more: readonly string[]) =>
  server('listen 443 ssl;', `server_name ${name};`, ...pair, ...more);
const listens = (text: string) => text.match(/listen [^;]*443[^;]*;/g) ?? [];

/** A visitor by IPv6 who is sent to https arrives at whoever has that port there. */
it.each([
  [
    ['443 ssl', '[::]:443 ssl'],
    ['listen 443 ssl;', 'listen [::]:443 ssl;'],
  ],
  [
    ['443 ssl', '[2001:db8::1]:443 ssl'],
    ['listen 443 ssl;', 'listen [2001:db8::1]:443 ssl;'],
  ],
  [['443 ssl', '[::1]:443 ssl'], ['listen 443 ssl;']],
  [['443 ssl'], ['listen 443 ssl;']],
])('a plain site also answers where others have IPv6: %j', (there, added) => {
  const { installed } = stagesOf(factsOf({ [siteFile]: narrow + other(...there) }));
  // Who was the first there stays the default.
  const said = there.map((one) =>
    one.includes('::1]:443 ssl') && !one.includes('db8') ? one : `${one} default_server`,
  );
  expect(listens(installed)).toEqual([...added, ...said.map((one) => `listen ${one};`)]);
});

it('one for this machine alone stays so', () => {
  const near = narrow.replace('listen 80', 'listen 127.0.0.1:80');
  const { installed } = stagesOf(factsOf({ [siteFile]: near + other('[::]:443 ssl') }));
  expect(listens(installed)).toEqual(['listen 127.0.0.1:443 ssl http2;', 'listen [::]:443 ssl;']);
});

it('an encrypted site gets the new certificate shown there too, and a later run finds it', () => {
  const { installed } = stagesOf(factsOf({ [siteFile]: own() + other('[::]:443 ssl') }), { hsts: false });
  expect(listens(installed)).toEqual([
    'listen [::]:443 ssl;',
    'listen 443 ssl;',
    'listen [::]:443 ssl default_server;',
  ]);
  const again = planNginx(factsOf({ [siteFile]: installed }), wish);
  expect(again.install.changes.filter(({ kind }) => kind === 'edit-file')).toEqual([]);
});

it('and so does the server of its own that names get', () => {
  const certificates = {
    '/a.pem': { names: ['shop.ex.test', 'm.ex.test'], isExpired: false, fingerprint: null },
  };
  const text = own('shop.ex.test www.shop.ex.test m.ex.test') + other('[::]:443 ssl');
  const { installed } = stagesOf(factsOf({ [siteFile]: text }, { certificates }), { hsts: false });
  const [tlsServer] = installed.split('their own certificate').slice(1);
  expect(listens(tlsServer ?? '').slice(0, 2)).toEqual(['listen 443 ssl;', 'listen [::]:443 ssl;']);
});

it('nothing is added where a site bears the name there already', () => {
  const text = own() + own().replace('443', '[::]:443');
  expect(listens(stagesOf(factsOf({ [siteFile]: text }), { hsts: false }).installed)).toHaveLength(2);
});
