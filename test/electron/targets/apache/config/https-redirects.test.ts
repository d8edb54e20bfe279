import { describe, expect, it } from 'vitest';
import { redirectsEverything } from '../../../../../electron/targets/apache/config/https-redirects.ts';
import { splitRewriteArguments } from '../../../../../electron/targets/apache/config/rewrite-rules.ts';
import { parseConfig } from '../../../../../electron/targets/apache/config/tree.ts';
import { carriedLines } from '../../../../../electron/targets/apache/plan/carried-lines.ts';

const names = ['shop.ex.test', 'www.shop.ex.test'];
const carried = (text: string) => carriedLines(parseConfig(text).nodes, names, 443).lines.join('\n');

describe('redirects that would go round in circles on https', () => {
  it.each([
    ['everything to https', 'RewriteRule ^ https://%{HTTP_HOST}%{REQUEST_URI} [R=301,L]'],
    ['when not yet https', 'RewriteCond %{HTTPS} off\nRewriteRule (.*) https://%{SERVER_NAME}/$1 [R,L]'],
    [
      'when not on port 443',
      'RewriteCond %{SERVER_PORT} !^443$\nRewriteRule ^/(.*)$ https://%{HTTP_HOST}/$1 [R]',
    ],
    [
      'as certbot writes it',
      'RewriteCond %{SERVER_NAME} =www.shop.ex.test [OR]\nRewriteCond %{SERVER_NAME} =shop.ex.test\nRewriteRule ^ https://%{SERVER_NAME}%{REQUEST_URI} [END,NE,R=permanent]',
    ],
    [
      'as cPanel writes it',
      'RewriteCond %{HTTP_HOST} ^shop\\.ex\\.test$ [OR]\nRewriteCond %{HTTP_HOST} ^www\\.shop\\.ex\\.test$\nRewriteRule ^/?(.*)$ "https\\:\\/\\/shop\\.ex\\.test\\/$1" [R=301,L]',
    ],
    [
      'told by the proxy in front',
      'RewriteCond %{HTTP:X-Forwarded-Proto} !https\nRewriteRule ^ https://shop.ex.test%{REQUEST_URI} [R]',
    ],
    ['by mod_alias', 'Redirect permanent / https://shop.ex.test/'],
    ['by mod_alias, a folder to itself', 'Redirect 301 /shop https://shop.ex.test/shop'],
    ['by RedirectMatch', 'RedirectMatch 301 ^/(.*)$ https://www.shop.ex.test/$1'],
    ['in a location', '<Location />\nRedirect permanent "https://%{HTTP_HOST}%{REQUEST_URI}"\n</Location>'],
    [
      'in a condition on a module',
      '<IfModule mod_rewrite.c>\nRewriteRule ^ https://shop.ex.test/ [R]\n</IfModule>',
    ],
  ])('are left out: %s', (_, text) => {
    expect(carried(text)).toBe('');
  });

  it.each([
    [
      'a condition',
      'RewriteCond %{HTTP_HOST} (?>shop)\nRewriteRule ^ https://%{HTTP_HOST}%{REQUEST_URI} [R]',
    ],
    ['a source', 'RedirectMatch 301 ^/(?>.*)$ https://shop.ex.test/$1'],
  ])('are left out, too, where they hang on a pattern that cannot be judged: %s', (_, text) => {
    expect(carried(text)).toBe('');
  });

  it.each([
    ['to another site', 'Redirect permanent / https://other.ex.test/'],
    ['to a page of the same site', 'Redirect /old https://shop.ex.test/new'],
    [
      'from one name to another',
      'RewriteCond %{HTTP_HOST} !^www\\.\nRewriteRule ^ https://www.shop.ex.test%{REQUEST_URI} [R=301,L]',
    ],
    [
      'for both reasons at once',
      'RewriteCond %{HTTPS} off [OR]\nRewriteCond %{HTTP_HOST} !^www\\. [NC]\nRewriteRule ^ https://www.shop.ex.test%{REQUEST_URI} [R=301,L]',
    ],
    ['to an application over https', 'RewriteRule ^/(.*)$ https://shop.ex.test/$1 [P]'],
    ['to another port', 'Redirect / https://shop.ex.test:8443/'],
    ['within the site', 'RewriteCond %{REQUEST_FILENAME} !-f\nRewriteRule ^ /index.php [L]'],
  ])('and these stay: %s', (_, text) => {
    expect(carried(text)).toBe(text);
  });

  it('keeps an emptied <If> for the <Else> that leans on it', () => {
    const text =
      '<If "%{HTTPS} != \'on\'">\n    Redirect / https://shop.ex.test/\n</If>\n<Else>\n    Header set A b\n</Else>';
    expect(carried(text)).toBe(text.replace(/\n {4}Redirect.*/, ''));
  });

  it('leaves out names, encryption, and what a server may have only once', () => {
    const text = [
      ...['ServerName shop.ex.test', 'ServerAlias a', 'SSLEngine off', 'Listen 81'],
      ...[
        'WSGIDaemonProcess shop threads=5',
        'WSGIProcessGroup shop',
        'RequestHeader set X-Forwarded-Proto http',
      ],
      ...[
        'Define x y',
        '<Proxy balancer://app>',
        '    BalancerMember http://127.0.0.1:1',
        '</Proxy>',
        '# note',
      ],
    ].join('\n');
    expect(carried(text)).toBe(
      'WSGIProcessGroup shop\nDefine x y\n<Proxy balancer://app>\n    BalancerMember http://127.0.0.1:1\n</Proxy>',
    );
    expect(carriedLines(parseConfig(text).nodes, names, 443).once).toEqual(['Listen', 'WSGIDaemonProcess']);
  });

  it('joins continued lines, so that no indent can part a word', () => {
    expect(carried('SetEnvIf X \\\n\\.gif$ \\\n  y')).toBe('SetEnvIf X \\.gif$   y');
  });
});

describe('a site that redirects everything already', () => {
  const all = (text: string) => redirectsEverything(parseConfig(text).nodes, names, 443);

  it.each([
    'RewriteEngine on\nRewriteCond %{HTTPS} off\nRewriteRule ^ https://%{HTTP_HOST}%{REQUEST_URI} [R=301,L]',
    'RewriteEngine on\nRewriteCond %{REQUEST_URI} !^/\\.well-known/\nRewriteRule ^/?(.*) https://%{SERVER_NAME}/$1 [R]',
    'Redirect permanent / https://shop.ex.test/',
    'RewriteEngine on\nRewriteCond %{HTTP_HOST} (?>q) [OR]\nRewriteCond %{HTTPS} !on\nRewriteCond %{HTTP_HOST} ^(www\\.)?(?!blog)\nRewriteRule ^ https://%{HTTP_HOST}/ [R]',
  ])('is seen: %s', (text) => {
    expect(all(text)).toBe(true);
  });

  it.each([
    ['the engine is off', 'RewriteRule ^ https://%{HTTP_HOST}%{REQUEST_URI} [R]\nRewriteEngine off'],
    [
      'only for some visitors',
      'RewriteEngine on\nRewriteCond %{REMOTE_ADDR} ^10\\.\nRewriteRule ^ https://%{HTTP_HOST}/ [R]',
    ],
    ['only one page', 'RewriteEngine on\nRewriteRule ^/login https://%{HTTP_HOST}/login [R]'],
    [
      'only one of its names',
      'RewriteEngine on\nRewriteCond %{HTTP_HOST} =shop.ex.test\nRewriteRule ^ https://%{HTTP_HOST}/ [R]',
    ],
    ['an application in front', 'Redirect / https://shop.ex.test/\nProxyPass / http://127.0.0.1:1/'],
    ['to another site', 'Redirect / https://other.ex.test/'],
    [
      'a condition that cannot be judged',
      'RewriteEngine on\nRewriteCond %{HTTP_HOST} ^(s)\\1*hop\nRewriteRule ^ https://%{HTTP_HOST}/ [R]',
    ],
    [
      'one of several that cannot be judged',
      'RewriteEngine on\nRewriteCond %{HTTP_HOST} q [OR]\nRewriteCond %{HTTP_HOST} (?>s)\nRewriteRule ^ https://%{HTTP_HOST}/ [R]',
    ],
    [
      'another rule first',
      'RewriteEngine on\nRewriteRule ^/x - [L]\nRewriteRule ^ https://%{HTTP_HOST}/ [R]',
    ],
  ])('is not claimed: %s', (_, text) => {
    expect(all(text)).toBe(false);
  });

  it('splits arguments as mod_rewrite does', () => {
    expect(splitRewriteArguments('^/a\\ b$ "/c d" [R=301,L]')).toEqual(['^/a b$', '/c d', '[R=301,L]']);
    expect(splitRewriteArguments('"open')).toEqual(['open']);
  });
});
