import { expect, test } from 'vitest';
import { checkApache } from '../../../../../electron/targets/apache/plan/check.ts';
import { planApache } from '../../../../../electron/targets/apache/plan/plan.ts';
import { debianFacts } from '../../../../support/apache-facts.ts';

const at = (name: string) => `/etc/apache2/sites-enabled/${name}.conf`;
const wish = { names: ['shop.ex.test'], redirect: true, hsts: false };
const site = (lines: string) => `<VirtualHost *:80>\nServerName shop.ex.test\n${lines}</VirtualHost>\n`;
const only = (word: string, lines: string) => `<IfModule ${word}>\n${lines}</IfModule>\n`;

/** `file` is read before the plan's own where it is called `a`, and behind it as `zz`. The fixture's dump knows no negation. */
function outcome(text: string, file = 'a', modules: readonly string[] = []) {
  const facts = debianFacts({ files: { [at(file)]: text }, modules });
  const problems = checkApache(facts, wish).map(({ problem }) => problem.facts);
  const { install, differences } = planApache(facts, wish);
  const [tls] = differences.filter(({ stage, before }) => stage === 'install' && before === null);
  const isLinked = install.changes.some(({ path }) => path.endsWith('/mods-enabled/ssl.load'));
  return { problems, isLinked, tls: (tls?.after ?? '').split('\n').map((line) => line.trim()) };
}

test.each<[string, string, readonly string[], readonly string[]]>([
  [
    'what holds without mod_ssl',
    only('!mod_ssl.c', 'DocumentRoot /srv/a\n'),
    ['DocumentRoot /srv/a'],
    ['<IfModule !mod_ssl.c>'],
  ],
  [
    'what holds without mod_rewrite',
    only('!rewrite_module', 'FallbackResource /i.php\n'),
    ['FallbackResource /i.php'],
    [],
  ],
  [
    'what would hold with mod_rewrite alone',
    only('mod_rewrite.c', 'RewriteEngine on\n'),
    [],
    ['RewriteEngine on', '<IfModule mod_rewrite.c>'],
  ],
  [
    'one in another',
    only('!mod_ssl.c', only('!mod_rewrite.c', 'ErrorDocument 404 /x\n')),
    ['ErrorDocument 404 /x'],
    ['<IfModule !mod_rewrite.c>'],
  ],
  [
    'one within a folder',
    `<Directory /srv>\n${only('!mod_ssl.c', 'Require all granted\n')}</Directory>\n`,
    ['Require all granted'],
    ['<IfModule !mod_ssl.c>'],
  ],
  [
    'a module that is there',
    only('mod_alias.c', 'Alias /a /b\n'),
    ['<IfModule mod_alias.c>', 'Alias /a /b'],
    [],
  ],
  [
    'a module that nobody loads',
    only('!mod_php.c', 'Alias /a /b\n'),
    ['<IfModule !mod_php.c>', 'Alias /a /b'],
    [],
  ],
])('the TLS host has what the plain site has: %s', (_, lines, has, hasNot) => {
  const { problems, tls } = outcome(site(lines));
  expect(problems).toEqual([]);
  expect(tls).toEqual(expect.arrayContaining([...has]));
  for (const line of hasNot) expect(tls).not.toContain(line);
});

test('mod_ssl that is there is nothing that turns round', () => {
  const { tls } = outcome(site(only('mod_ssl.c', 'Alias /a /b\n')), 'a', ['ssl']);
  expect(tls).toContain('<IfModule mod_ssl.c>');
});

test.each([
  ['before our file go on: mod_ssl is loaded behind them', 'a', [], false],
  ['behind it are named', 'zz', [{ reason: 'only_without', file: at('zz'), line: 3 }], false],
])(
  'lines of the plain site that hold only without mod_ssl, and are read %s',
  (_, file, problems, isLinked) => {
    const found = outcome(site(only('!mod_ssl.c', 'DocumentRoot /srv/a\n')), file);
    expect(found).toMatchObject({ problems, isLinked });
  },
);

test('an empty condition is nothing to lose', () => {
  expect(outcome(site(only('!mod_ssl.c', '# nothing\n')), 'zz')).toMatchObject({
    problems: [],
    isLinked: true,
  });
});
