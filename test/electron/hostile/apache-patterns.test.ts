import { describe, expect, it } from 'vitest';
import { apacheObstacles } from '../../../electron/targets/apache/proof/obstacles.ts';
import { debianFacts } from '../../support/apache-facts.ts';

/** Patterns of a server's configuration and of its customers' `.htaccess` files: what they say, and how long they take. */

const path = '/etc/apache2/sites-enabled/shop.conf';
const modules = ['rewrite', 'headers', 'proxy', 'proxy_http', 'authz_host', 'access_compat'];

function found(body: string, files: Readonly<Record<string, string>> = {}) {
  const site = `<VirtualHost *:80>\nServerName shop.example.test\n${body}\n</VirtualHost>\n`;
  const facts = debianFacts({ files: { [path]: site, ...files }, modules });
  return apacheObstacles(facts, ['shop.example.test']);
}

describe('a pattern that cannot be judged', () => {
  // Atomic, so that no engine without backtracking knows it; the second one takes V8 for ever.
  const odd = '(?>.*)\\.well';
  const kinds = (body: string, files: Readonly<Record<string, string>> = {}) =>
    found(body, files).map(({ kind, line }) => [kind, line]);

  it.each([
    ['a redirect', `RedirectMatch "${odd}" https://x.test/`, [['redirect', 3]]],
    ['a proxy', `ProxyPassMatch "${odd}" http://127.0.0.1:1/`, [['proxy', 3]]],
    ['an alias', `AliasMatch "${odd}" /srv/x`, [['other-folder', 3]]],
    ['a rule', `RewriteEngine on\nRewriteRule "${odd}" - [F]`, [['hidden-folders', 4]]],
    [
      'a closed section',
      `<LocationMatch "${odd}">\nRequire all denied\n</LocationMatch>`,
      [['hidden-folders', 4]],
    ],
    [
      'a mark',
      `SetEnvIf Request_URI "${odd}" bad\nOrder allow,deny\nAllow from all\nDeny from env=bad`,
      [['forbidden', 6]],
    ],
  ])('counts as one that hides a file: %s', (_, body, expected) => {
    expect(kinds(body)).toEqual(expected);
  });

  it.each([
    [
      'a rule that lets through',
      `RewriteEngine on\nRewriteRule "${odd}" - [L]\nRewriteRule ^ /index.php [L]`,
      [['front-controller', 5]],
    ],
    [
      'a condition of one',
      `RewriteEngine on\nRewriteCond %{REQUEST_URI} "${odd}"\nRewriteRule ^ - [L]\nRewriteRule ^ /index.php [L]`,
      [['front-controller', 6]],
    ],
    ['an exclusion', `ProxyPassMatch "${odd}" !\nProxyPass / http://127.0.0.1:1/`, [['proxy', 4]]],
    [
      'an opened section',
      `<Location />\nRequire all denied\n</Location>\n<LocationMatch "${odd}">\nRequire all granted\n</LocationMatch>`,
      [['forbidden', 4]],
    ],
    [
      'a handler that is set back',
      `SetHandler server-status\n<FilesMatch "(?>Zm9).*">\nSetHandler none\n</FilesMatch>`,
      [['handler', 3]],
    ],
  ])('never excuses what would hide it without: %s', (_, body, expected) => {
    expect(kinds(body)).toEqual(expected);
  });

  it('gives way to a rule that surely hides the file', () => {
    const body = `RedirectMatch "${odd}" https://x.test/\nRedirectMatch ^/ https://y.test/`;
    expect(kinds(body)).toEqual([['redirect', 4]]);
  });
});

describe('a pattern made to take for ever', () => {
  const bomb = '^(((.+)+)+)+=$';

  it('is answered at once, wherever it stands', () => {
    const start = performance.now();
    const body = [
      `RedirectMatch "${bomb}" https://x.test/`,
      `ProxyPassMatch "${bomb}" http://127.0.0.1:1/`,
      `AliasMatch "${bomb}" /srv/x`,
      `SetEnvIf Request_URI "${bomb}" bad`,
      'RewriteEngine on',
      `RewriteCond %{HTTP_HOST} "${bomb}"`,
      'RewriteRule ^ - [F]',
      `RewriteCond %{REQUEST_URI} "!${bomb}"`,
      `RewriteRule "${bomb}" - [F]`,
      ...['Location', 'Directory', 'Files'].flatMap((kind) => [
        `<${kind}Match "${bomb}">`,
        'Require all denied',
        `</${kind}Match>`,
        `<${kind} ~ "${bomb}">`,
        'Require all denied',
        `</${kind}>`,
      ]),
    ].join('\n');
    const local = { '/var/www/shop/.htaccess': `RewriteEngine on\nRewriteRule ${bomb} - [F]\n` };
    expect(found(`DocumentRoot /var/www/shop\n${body}`, local)).toEqual([]);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
