import { expect, test } from 'vitest';
import { checkApache } from '../../../../../electron/targets/apache/plan/check.ts';
import { debianFacts } from '../../../../support/apache-facts.ts';

const block = (name: string, form: string, more = '') =>
  `<VirtualHost ${form}>\nServerName ${name}.ex.test\n${more}</VirtualHost>\n`;
const tls = 'SSLEngine on\nSSLCertificateFile /etc/a.crt\nSSLCertificateKeyFile /etc/a.key\n';
const shop = block('shop', '*:80');

/** What keeps the shop from being secured beside these blocks of one file, which is read before its own. */
function foundBeside(text: string, own = shop) {
  const at = (name: string) => `/etc/apache2/sites-enabled/${name}.conf`;
  const facts = debianFacts({ files: { [at('a')]: text, [at('shop')]: own }, modules: ['ssl', 'rewrite'] });
  const wish = { names: ['shop.ex.test'], redirect: true, hsts: false };
  return checkApache(facts, wish).map(
    ({ problem: { facts: said } }) => `${said.reason} ${said.file}:${said.line}`,
  );
}

const said = ['plain_on_443 /etc/apache2/sites-available/a.conf:1'];

test.each([
  ['an unencrypted site comes first at its port', block('old', '*:443'), shop, said],
  ['one that is on both ports does', block('old', '*:80 *:443'), shop, said],
  [
    'a site of its own comes to speak there first, and another never did',
    block('old', '*:443'),
    shop + block('shop', '*:443'),
    said,
  ],
  ['an encrypted one comes first', block('new', '*:443', tls) + block('old', '*:443'), shop, []],
  ['it has another address', block('old', '192.0.2.7:443'), block('shop', '192.0.2.8:80'), []],
  ['its own block never had encryption switched on', '', shop + block('shop', '*:443'), []],
  ['it is itself on both ports', '', block('shop', '*:80 *:443'), []],
])('what is found where %s', (_, beside, own, expected) => {
  expect(foundBeside(beside, own)).toEqual(expected);
});
