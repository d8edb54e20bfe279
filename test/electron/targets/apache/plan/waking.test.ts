import { describe, expect, it, test } from 'vitest';
import { wantedPaths } from '../../../../../electron/targets/apache/inspect/reading.ts';
import { checkApache } from '../../../../../electron/targets/apache/plan/check.ts';
import { planApache } from '../../../../../electron/targets/apache/plan/plan.ts';
import { debianFacts } from '../../../../support/apache-facts.ts';

const at = (name: string) => `/etc/apache2/sites-enabled/${name}.conf`;
const shop = '<VirtualHost *:80>\nServerName shop.ex.test\n</VirtualHost>\n';
const lines = 'SSLEngine on\nSSLCertificateFile /old.pem\n';
const encrypted = (name: string, form = '*:443') =>
  `<VirtualHost ${form}>\nServerName ${name}\n${lines}</VirtualHost>\n`;
const asleep = (text: string, word = 'mod_ssl.c') => `<IfModule ${word}>\n${text}</IfModule>\n`;
const wish = { names: ['shop.ex.test'], redirect: true, hsts: false };

/** Files of the folder for sites are read in the order of their names. */
function outcome(sites: Readonly<Record<string, string>>, modules: readonly string[] = []) {
  const named = Object.entries(sites).sort(([one], [other]) => (one < other ? -1 : 1));
  const files = Object.fromEntries(named.map(([name, text]) => [at(name), text]));
  const facts = debianFacts({ files, modules });
  const problems = checkApache(facts, wish).map(({ problem }) => problem.facts);
  const { install, differences } = planApache(facts, wish);
  const [tls] = differences.filter(({ stage, before }) => stage === 'install' && before === null);
  return {
    problems,
    isLinked: install.changes.some(({ path }) => path.endsWith('/mods-enabled/ssl.load')),
    loads: tls?.after.includes('LoadModule ssl_module') ?? false,
  };
}

describe('an encrypted site that sleeps until mod_ssl is there', () => {
  it.each<[string, Readonly<Record<string, string>>]>([
    ['of the same name', { a: asleep(encrypted('shop.ex.test')), shop }],
    ['of another name', { a: asleep(encrypted('other.ex.test'), 'ssl_module'), shop }],
    ['in the same file', { shop: asleep(encrypted('shop.ex.test')) + shop }],
    ['at an address that would hide ours', { a: asleep(encrypted('other.ex.test', '192.0.2.1:443')), shop }],
  ])('goes on sleeping in front of our own: %s', (_, sites) => {
    expect(outcome(sites)).toEqual({ problems: [], isLinked: false, loads: true });
  });

  it.each<[string, Readonly<Record<string, string>>, object]>([
    ['of the same name', { shop, zz: asleep(encrypted('shop.ex.test')) }, { file: at('zz'), line: 2 }],
    [
      'whose certificate alone sleeps',
      {
        shop,
        zz: `<VirtualHost *:443>\nServerName other.ex.test\n${asleep(lines)}</VirtualHost>\n`,
      },
      { file: at('zz'), line: 4 },
    ],
    [
      'whose certificate alone sleeps, of the very name',
      { shop: `${shop}<VirtualHost *:443>\nServerName shop.ex.test\n${asleep(lines)}</VirtualHost>\n` },
      { file: at('shop'), line: 7 },
    ],
  ])('is named where it would wake up: %s', (_, sites, where) => {
    expect(outcome(sites).problems).toEqual([{ reason: 'asleep', ...where }]);
  });

  it('is nothing new where the module is there', () => {
    expect(outcome({ shop, zz: asleep(encrypted('other.ex.test')) }, ['ssl']).problems).toEqual([]);
  });

  it.each([
    ['what sleeps for another reason', asleep(asleep(encrypted('other.ex.test')), 'mod_absent.c')],
    ['a plain site', asleep('<VirtualHost *:8080>\nServerName other.ex.test\n</VirtualHost>\n')],
    ['settings of encryption', asleep('SSLProtocol all\nSSLEngine off\n')],
  ])('is not %s', (_, text) => {
    expect(outcome({ shop, zz: text })).toEqual({ problems: [], isLinked: true, loads: false });
  });
});

test('the look reads all sites while the module is not there', () => {
  const [first, other] = [asleep(encrypted('first.ex.test')), asleep(encrypted('other.ex.test'))];
  const files = { [at('shop')]: shop, [at('first')]: first, [at('other')]: other };
  const read = (modules: readonly string[]) =>
    wantedPaths(debianFacts({ files, modules }), wish.names).some(([, path]) => path === at('other'));
  expect(read([])).toBe(true);
  expect(read(['ssl'])).toBe(false);
});

describe('a page that hangs on a module', () => {
  const page = 'DirectoryIndex page.html\n';
  const other = (text: string) => shop.replace('shop.ex.test', 'other.ex.test').replace('</', `${text}</`);
  const own = (text: string) => shop.replace('</', `${text}</`);

  it.each<[string, Readonly<Record<string, string>>]>([
    [
      'a site that waits for mod_rewrite',
      { a: other(asleep('RewriteRule ^/$ /x [R]\n', 'mod_rewrite.c')), shop },
    ],
    ['one that holds without it', { a: other(asleep(page, '!mod_rewrite.c')), shop }],
    ['a whole plain site that waits for mod_ssl', { a: asleep(other('') + other(page)), shop }],
    [
      'a redirect of all sites that waits for mod_ssl',
      { a: asleep('Redirect / https://shop.ex.test/\n'), shop },
    ],
  ])('stays as it is, as the module is loaded behind it: %s', (_, sites) => {
    expect(outcome(sites).problems).toEqual([]);
    const files = Object.fromEntries(Object.entries(sites).map(([name, text]) => [at(name), text]));
    const { proofExample, install, redirect } = planApache(debianFacts({ files }), wish);
    const links = [proofExample, install, redirect].flatMap((stage) => stage?.changes ?? []);
    const module = /ssl/.test(Object.values(sites).join()) ? 'ssl' : 'rewrite';
    expect(links.some(({ path }) => path.endsWith(`/mods-enabled/${module}.load`))).toBe(false);
  });

  it.each<[string, Readonly<Record<string, string>>, number]>([
    ['in the site itself', { shop: own(asleep(page, 'mod_rewrite.c')) }, 4],
    ['in the site itself, without it', { shop: own(asleep(page, '!rewrite_module')) }, 4],
    ['a plain site behind it', { shop, zz: asleep(other(page)) }, 4],
  ])('is named where it would change: %s', (_, sites, line) => {
    const file = at('zz' in sites ? 'zz' : 'shop');
    expect(outcome(sites).problems).toMatchObject([{ reason: 'by_module', file, line }]);
  });

  it.each<[string, Readonly<Record<string, string>>]>([
    // Its owner wants it so where the module is there; its page is compared before and after.
    ['is another site’s', { shop, zz: other(asleep('RewriteRule ^/$ /x [R]\n', 'mod_rewrite.c')) }],
    [
      'is another site’s, which answers for the name at the other addresses',
      {
        shop: shop.replace('*:80', '192.0.2.10:80'),
        zz: other(asleep('RewriteRule ^/$ /x [R]\n', 'mod_rewrite.c')),
      },
    ],
    ['is there already', { shop: own(asleep(page, 'mod_alias.c')) }],
    ['is not needed', { shop: own(asleep(page, 'mod_php.c')) }],
    ['decides nothing of a page', { shop: own(asleep('Header set X-A b\n', 'mod_rewrite.c')) }],
    [
      'hands the page to the same program in another way',
      {
        shop: own(
          asleep('RewriteEngine on\nRewriteRule ^ /index.php [L]\n', 'mod_rewrite.c') +
            asleep('FallbackResource /index.php\n', '!mod_rewrite.c'),
        ),
      },
    ],
    ['lets a site send its own visitors on', { shop: own(asleep('Redirect / https://shop.ex.test/\n')) }],
  ])('keeps nobody from being secured where it %s', (_, sites) => {
    expect(outcome(sites).problems).toEqual([]);
  });
});
