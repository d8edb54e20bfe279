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

/** The new files of a plan, by their names, where another plain site stands and an encrypted one is read from `file`. */
function newFiles(file: string, text: string, other = 'other.ex.test') {
  const at = (name: string) => `/etc/apache2/sites-enabled/${name}.conf`;
  const named = { shop: plain, other: plain.replace('shop.ex.test', other), [file]: text };
  const sorted = Object.entries(named).sort(([one], [two]) => (one < two ? -1 : 1));
  const files = Object.fromEntries(sorted.map(([name, lines]) => [at(name), lines]));
  const wish = { names: ['shop.ex.test'], redirect: false, hsts: false };
  const { install } = planApache(debianFacts({ files, modules: ['ssl'] }), wish);
  return install.changes.flatMap(({ kind, path }) => (kind === 'make-link' ? [path.split('/').at(-1)] : []));
}

const nameless = encrypted.replace('ServerName other.ex.test\n', '');
const usual = 'shop.ex.test.tls-sealkeeper.conf';

it.each([
  [
    'behind one that is met by a name which no encrypted site bears',
    'ssl',
    nameless,
    undefined,
    `zz-${usual}`,
  ],
  ['where it is, behind one that is read before', '000', nameless, undefined, usual],
  ['behind one that is the default of the address', 'ssl', encrypted, undefined, `zz-${usual}`],
  ['behind it, whatever it is called', 'zzz', encrypted, undefined, `zzzz-${usual}`],
  [
    'behind one that has an address to itself, at which the site answers as well',
    'ssl',
    encrypted.replace('*:443', '192.0.2.7:443'),
    undefined,
    `zz-${usual}`,
  ],
  [
    'behind one of which a star stands for the name',
    'ssl',
    encrypted.replace('other.ex', '*.two'),
    'a.two.test',
    `zz-${usual}`,
  ],
  ['behind one that whoever names no site meets', 'ssl', nameless, 'shop.ex.test', `zz-${usual}`],
  ['where it is, if no name comes behind', '~', nameless, undefined, usual],
  ['where it is, if nothing is encrypted', 'ssl', plain.replace('shop', 'second'), undefined, usual],
])('a new file is read %s', (_, file, text, other, expected) => {
  expect(newFiles(file, text, other)).toEqual([expected]);
});
