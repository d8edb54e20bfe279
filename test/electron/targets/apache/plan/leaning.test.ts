import { expect, test } from 'vitest';
import { leansOnPlace } from '../../../../../electron/targets/apache/plan/leaning.ts';
import { debianFacts } from '../../../../support/apache-facts.ts';

const at = '/etc/apache2/sites-enabled/shop.conf';
const snippet = '/etc/apache2/snippets/shop.conf';
const dollar = '$';
const variable = (name: string) => `${dollar}{${name}}`;

/** What the site says, what a file that it includes says, and the names that are given in files which nobody read. */
function leans(body: string, included: string | null = null, defines: Readonly<Record<string, string>> = {}) {
  const text = `<VirtualHost *:80>\nServerName shop.ex.test\n${body}\n</VirtualHost>\n`;
  const facts = debianFacts({ files: { [at]: text } });
  const [host] = facts.hosts;
  if (host === undefined) throw new Error('the fixture has no site');
  const file = { realPath: snippet, text: included ?? '', sha256: '', mode: 0o644, foreign: null };
  return leansOnPlace(
    {
      ...facts,
      control: ['/usr/sbin/apache2', '-D', 'SSL'],
      run: { ...facts.run, defines },
      includes: [...facts.includes, { path: snippet, line: 3, parent: at }],
      files: { ...facts.files, ...(included === null ? {} : { [snippet]: file }) },
    },
    host,
    body,
    [],
  );
}

test.each<[string, boolean, Parameters<typeof leans>]>([
  ['plain words', false, ['DocumentRoot /srv/shop']],
  ['a name of the environment', false, [`ErrorLog ${variable('APACHE_LOG_DIR')}/shop.log`]],
  [
    'a name of the environment that is given anew elsewhere',
    true,
    [`ErrorLog ${variable('APACHE_LOG_DIR')}/shop.log`, null, { APACHE_LOG_DIR: '/x' }],
  ],
  ['a name that some file gives', true, [`DocumentRoot /srv/${variable('site')}`, null, { site: 'shop' }]],
  ['a name that was taken back', true, [`DocumentRoot /srv/${variable('site')}`]],
  ['a map of mod_rewrite', false, [`RewriteRule ^/(.*) ${variable('lower:$1')}`]],
  ['a name given inside', true, ['Define site shop']],
  ['a condition on an option of the start', false, ['<IfDefine SSL>\nDocumentRoot /srv\n</IfDefine>']],
  ['a condition on another name', true, ['<IfDefine !Live>\nDocumentRoot /srv\n</IfDefine>']],
  ['a macro', true, ['Use Site shop']],
  ['an included file of plain words', false, ['Include snippets/shop.conf', 'DocumentRoot /srv/shop']],
  ['an included file that nobody read', true, ['Include snippets/shop.conf']],
  ['an included file with a name', true, ['Include snippets/shop.conf', `DocumentRoot ${variable('site')}`]],
  ['an included file with a condition', true, ['Include snippets/shop.conf', '<IfDefine x>\n</IfDefine>']],
  [
    'an included file that asks for a module which a plan may load',
    true,
    ['Include snippets/shop.conf', '<IfModule !mod_ssl.c>\nDocumentRoot /srv\n</IfModule>'],
  ],
  [
    'an included file that asks for a module which is there',
    false,
    ['Include snippets/shop.conf', '<IfModule mod_alias.c>\nDocumentRoot /srv\n</IfModule>'],
  ],
  ['an included file that includes more', true, ['Include snippets/shop.conf', 'Include more.conf']],
])('%s: %s', (_, expected, site) => {
  expect(leans(...site)).toBe(expected);
});
