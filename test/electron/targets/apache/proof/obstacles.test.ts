import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { apacheObstacles } from '../../../../../electron/targets/apache/proof/obstacles.ts';
import { debianFacts } from '../../../../support/apache-facts.ts';

const folder = join(import.meta.dirname, '../../../../fixtures/apache/obstacles');
const path = '/etc/apache2/sites-enabled/shop.conf';
const names = ['shop.example.test'];
const modules = ['rewrite', 'headers', 'proxy', 'proxy_http', 'authz_host', 'access_compat'];

const fill = (text: string) =>
  text
    .replaceAll('@SITE@', '/var/www/shop')
    .replaceAll('@VHOSTS@', '/var/www/vhosts')
    .replaceAll('@BASE@', '/etc/apache2')
    .replaceAll('@UPSTREAM@', '127.0.0.1:2368');

function found(body: string, files: Readonly<Record<string, string>> = {}, asked = names) {
  const site = `<VirtualHost *:80>\nServerName shop.example.test\n${fill(body)}\n</VirtualHost>\n`;
  const facts = debianFacts({ files: { [path]: site, ...files }, modules });
  return apacheObstacles(facts, asked);
}

const frontHtaccess = 'RewriteEngine On\nRewriteRule !^index index.php [L]\n';
const htaccess = { '/var/www/shop/.htaccess': frontHtaccess };

/** Which of the given obstacles would hide an ordinary file, and the line of the site's file that does it. */
const expected: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  '01plain': [],
  '02proxypass': [['proxy', 7]],
  '03redirect': [['redirect', 7]],
  '04rewrite_https': [['redirect', 9]],
  // It leaves files alone that are there.
  '05front_ctrl_notfile': [],
  '06front_ctrl_all': [['front-controller', 8]],
  '07auth_basic': [['login', 11]],
  '08redirectmatch404': [['hidden-folders', 7]],
  '09dirmatch_deny': [['hidden-folders', 8]],
  '10locmatch_deny': [['hidden-folders', 8]],
  '11htaccess_rewrite': [['front-controller', 2]],
  '12proxypassmatch': [['proxy', 7]],
  '13loc_proxypass': [['proxy', 8]],
  '14rewrite_proxy': [['proxy', 8]],
  '15rewriteengine_off': [],
  '16if_redirect': [['redirect', 8]],
  '17fallback': [],
  '18require_ip': [['forbidden', 8]],
  '19maint503': [['maintenance', 8]],
  '20virtual_docroot': [],
  '21alias_root': [['other-folder', 7]],
  '22dotfile_forbidden': [['hidden-folders', 9]],
  '23sethandler': [['handler', 8]],
  '24loc_redirect': [['redirect', 8]],
  '25old_order_deny': [['forbidden', 9]],
  '26proxy_before_rewrite_https': [
    ['redirect', 8],
    ['proxy', 9],
  ],
  '27filesmatch_deny': [['forbidden', 8]],
  '28sleeping_rules': [],
  '29mod_rewrite_in_ifmodule': [['redirect', 10]],
  '30limit_except': [['forbidden', 9]],
  '31error_document': [],
  // Excluded from the proxy already, and answered from another tool's folder.
  '32own_acme_alias': [['other-folder', 7]],
  '33if_else': [['redirect', 11]],
};

describe('the obstacles of a site', () => {
  for (const name of readdirSync(folder).filter((one) => one in expected)) {
    test(`${name}: the rule and its line`, () => {
      const body = readFileSync(join(folder, name), 'latin1');
      const files = name === '11htaccess_rewrite' ? htaccess : {};
      expect(found(body, files).map(({ kind, line }) => [kind, line])).toEqual(expected[name]);
    });
  }
});

const site = (body: string) => `DocumentRoot /var/www/shop\n${body}`;
const kinds = (body: string, files: Readonly<Record<string, string>> = {}) =>
  found(site(body), files).map(({ kind }) => kind);
const conf = '/etc/apache2/conf-enabled/security.conf';
const open = '<Directory /var/www/shop>\nRequire all granted\nAllowOverride All\n</Directory>';

describe('what hides no file of proof', () => {
  test.each([
    ['a proxy for one folder only', 'ProxyPass /api/ http://127.0.0.1:1/'],
    ['an exclusion before the proxy', 'ProxyPass /.well-known/ !\nProxyPass / http://127.0.0.1:1/'],
    ['a redirect of another folder', 'Redirect /old https://x.example/'],
    [
      'a rule that spares it',
      'RewriteEngine on\nRewriteCond %{REQUEST_URI} !^/\\.well-known/\nRewriteRule ^ https://x/ [R]',
    ],
    [
      'a rule that lets it through first',
      'RewriteEngine on\nRewriteRule ^/\\.well-known - [L]\nRewriteRule ^ https://x/ [R]',
    ],
    ['rules that are switched off', 'RewriteEngine off\nRewriteRule ^ https://x/ [R]'],
    ['a login for one folder', '<Location /admin>\nAuthType Basic\nRequire valid-user\n</Location>'],
    [
      'a denial that a later section lifts',
      '<Location />\nRequire all denied\n</Location>\n<Location /.well-known>\nRequire all granted\n</Location>',
    ],
    [
      'a handler for pages of a program',
      '<FilesMatch "\\.php$">\nSetHandler proxy:unix:/run/php.sock|fcgi://localhost\n</FilesMatch>',
    ],
    [
      'a rule about hidden folders that spares it',
      '<LocationMatch "/\\.(?!well-known)">\nRequire all denied\n</LocationMatch>',
    ],
    ['hidden files of Apache itself', '<FilesMatch "^\\.ht">\nRequire all denied\n</FilesMatch>'],
    [
      'alternatives of which one is everybody',
      '<Location />\nRequire ip 10.0.0.0/8\nRequire all granted\n</Location>',
    ],
  ])('%s', (_title, body) => {
    expect(kinds(body)).toEqual([]);
  });

  test('a .htaccess that may not say anything', () => {
    expect(kinds('', { '/var/www/shop/.htaccess': frontHtaccess })).toEqual([]);
  });
});

describe('what hides one', () => {
  test.each([
    ['a balancer', 'proxy', 'ProxyPass / balancer://shop/'],
    ['a program behind a socket', 'proxy', 'ProxyPass / unix:/run/app.sock|http://localhost/'],
    [
      'a handler that hands on',
      'proxy',
      '<Location />\nSetHandler "proxy:unix:/run/app.sock|http://localhost"\n</Location>',
    ],
    ['a redirect of everything to another host', 'redirect', 'RedirectMatch ^/(.*)$ https://x.example/$1'],
    [
      'a redirect of one host of several',
      'redirect',
      'RewriteEngine on\nRewriteCond %{HTTP_HOST} ^shop\nRewriteRule ^ https://www.x.example%{REQUEST_URI} [R=301]',
    ],
    ['a list of countries', 'forbidden', '<Location />\nRequire env FROM_HERE\n</Location>'],
    [
      'a login and an address together',
      'login',
      '<Location />\n<RequireAll>\nRequire all granted\nRequire valid-user\n</RequireAll>\n</Location>',
    ],
    ['one page for all', 'front-controller', 'RewriteEngine on\nRewriteRule . /index.html [L]'],
    ['a closed shop', 'maintenance', 'Redirect 503 /'],
    ['scripts at the root', 'other-folder', 'ScriptAlias / /usr/lib/cgi-bin/'],
    ['a guard against attacks', 'firewall', 'SecRuleEngine On'],
    ['a list of methods', 'forbidden', '<Location />\n<Limit GET>\nDeny from all\n</Limit>\n</Location>'],
  ])('%s', (_title, kind, body) => {
    expect(kinds(body)).toEqual([kind]);
  });

  test('rules of the whole server, with the file they stand in', () => {
    const files = { [conf]: '<LocationMatch "/\\.">\nRequire all denied\n</LocationMatch>\n' };
    expect(found(site(open), files)).toMatchObject([
      { kind: 'hidden-folders', file: conf, line: 2, rule: '<LocationMatch "/\\."> Require all denied' },
    ]);
  });

  test('rules of the whole server that the site takes over, before or behind its own', () => {
    const files = {
      [conf]: 'RewriteEngine on\nRewriteRule ^ https://x.example/ [R]\nRewriteOptions InheritDownBefore\n',
    };
    const inherits = 'RewriteOptions MergeBase';
    expect(found(site(inherits), files)).toMatchObject([{ kind: 'redirect', file: conf, line: 2 }]);
    expect(kinds('<Location /x>\nRewriteEngine off\n</Location>', files)).toEqual(['redirect']);
    // Who says nothing of mod_rewrite is handed nothing.
    expect(kinds('', files)).toEqual([]);
    expect(kinds('RewriteOptions IgnoreInherit', files)).toEqual([]);
    expect(kinds('', { [conf]: 'RewriteEngine on\nRewriteRule ^ https://x.example/ [R]\n' })).toEqual([]);
  });

  test('a .htaccess that denies, redirects or asks for a password', () => {
    const local = (text: string) => found(site(open), { '/var/www/shop/.htaccess': text });
    const at = { file: '/var/www/shop/.htaccess', isPassed: true };
    expect(local('Require all denied\n')).toMatchObject([{ ...at, kind: 'forbidden', line: 1 }]);
    expect(local('AuthType Basic\nRequire valid-user\n')).toMatchObject([{ ...at, kind: 'login', line: 2 }]);
    expect(local('RedirectMatch 403 /\\.\n')).toMatchObject([{ ...at, kind: 'hidden-folders' }]);
    expect(local('Deny from all\n')).toMatchObject([{ ...at, kind: 'forbidden' }]);
    // Without a word of its own on the engine it goes by the site's.
    const closed = 'RewriteRule ^ - [F]\n';
    expect(local(closed)).toEqual([]);
    const awake = found(site(`${open}\nRewriteEngine on`), { '/var/www/shop/.htaccess': closed });
    expect(awake).toMatchObject([{ ...at, kind: 'forbidden' }]);
  });

  test('several at once, each by its own line', () => {
    const body =
      'RewriteEngine on\nRewriteRule ^ https://x.example%{REQUEST_URI} [R=301]\nProxyPass / http://127.0.0.1:1/\n' +
      '<Location />\nAuthType Basic\nRequire valid-user\n</Location>';
    expect(found(site(body)).map(({ kind, line }) => [kind, line])).toEqual([
      ['redirect', 5],
      ['proxy', 6],
      ['login', 9],
    ]);
  });

  test('another site that answers for the name, and that is said', () => {
    const other = {
      '/etc/apache2/sites-enabled/other.conf': '<VirtualHost *:80>\nServerName other.test\n</VirtualHost>\n',
    };
    expect(found(site(''), other, ['lost.test'])).toMatchObject([
      { kind: 'other-site', names: ['lost.test'] },
    ]);
  });
});

test('a rule is told on one line and clipped, whatever somebody wrote', () => {
  const [one] = found(site(`RedirectMatch "^/${'x?'.repeat(300)}" https://x.example/`));
  expect(one?.rule.length).toBeLessThanOrEqual(200);
  expect(one?.rule).not.toMatch(/[\p{Cc}]/u);
});
