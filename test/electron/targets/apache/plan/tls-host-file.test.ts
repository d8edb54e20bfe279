import { expect, it } from 'vitest';
import { planApache } from '../../../../../electron/targets/apache/plan/plan.ts';
import { debianFacts } from '../../../../support/apache-facts.ts';

const folder = '/etc/apache2/extra';
const plain = '<VirtualHost *:80>\nServerName shop.ex.test\nDocumentRoot /srv/shop\n</VirtualHost>\n';
const tls = 'SSLEngine on\nSSLCertificateFile /old.pem\nSSLCertificateKeyFile /old.key\n';
const encrypted = `<IfModule ssl_module>\n<VirtualHost *:443>\nServerName other.ex.test\n${tls}</VirtualHost>\n</IfModule>\n`;

/** Which file a plan has the new encrypted site included from, where no pattern reads it, and behind which line. */
function includedFrom(order: readonly string[]) {
  const texts: Readonly<Record<string, string>> = { plain, encrypted };
  const files = {
    '/etc/apache2/apache2.conf': order.map((name) => `Include extra/${name}.conf\n`).join(''),
    ...Object.fromEntries(order.map((name) => [`${folder}/${name}.conf`, texts[name] ?? ''])),
  };
  const facts = debianFacts({ files, modules: ['ssl'] });
  const includes = facts.includes.map((one) =>
    one.path.startsWith(folder)
      ? { ...one, line: order.findIndex((name) => one.path === `${folder}/${name}.conf`) + 1 }
      : one,
  );
  const wish = { names: ['shop.ex.test'], redirect: false, hsts: false };
  const { differences } = planApache({ ...facts, includes }, wish);
  return differences.flatMap(({ path, before, after }) => {
    const lines = after.split('\n');
    const at = lines.findIndex((line) => line.startsWith('Include "'));
    return before === null || at === -1
      ? []
      : [[path, lines.slice(0, at).findLast((line) => line.startsWith('<'))]];
  });
}

it.each([
  ['behind its plain site', ['plain'], [`${folder}/plain.conf`, '</VirtualHost>']],
  [
    'behind its plain site, which comes last',
    ['encrypted', 'plain'],
    [`${folder}/plain.conf`, '</VirtualHost>'],
  ],
  [
    'behind the first encrypted site, which names that none bears go on to be shown',
    ['plain', 'encrypted'],
    [`${folder}/encrypted.conf`, '</IfModule>'],
  ],
])('a new encrypted site is read %s', (_, order, expected) => {
  expect(includedFrom(order)).toEqual([expected]);
});
