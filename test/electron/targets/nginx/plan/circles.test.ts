import { describe, expect, it } from 'vitest';
import { planNginx } from '../../../../../electron/targets/nginx/plan/plan.ts';
import { factsOf, server, siteFile } from '../practice.ts';
import { plain, stagesOf, wish } from './stages.ts';

const tls = (...lines: readonly string[]) =>
  server(
    'listen 443 ssl;',
    'server_name shop.ex.test www.shop.ex.test;',
    'ssl_certificate /a.pem;',
    'ssl_certificate_key /a.key;',
    ...lines,
  );

describe('an encrypted server that sends its visitors back', () => {
  it.each([
    'return 301 http://$host$request_uri;',
    'return http://shop.ex.test$request_uri;',
    'return 302 http://shop.ex.test:80$request_uri;',
    'rewrite ^ http://$server_name$request_uri? permanent;',
    'location /app { return 307 http://$http_host$request_uri; }',
    'if ($scheme = https) { return 301 http://$host$request_uri; }',
    'if ($http_user_agent ~ bot) { rewrite ^(.*)$ http://shop.ex.test$1; }',
  ])('is not where plain visitors or browsers are sent: %s', (line) => {
    const facts = factsOf({ [siteFile]: plain + tls(line, 'root /srv;') });
    const plan = planNginx(facts, wish);
    expect(plan.redirect).toBeNull();
    expect(plan.unredirected).toEqual(wish.names);
    expect(plan.notes.map(({ say }) => say)).toContain('plan.nginx.sends-back');
    expect(plan.notes.map(({ say }) => say)).not.toContain('plan.apache.redirect');
  });

  it.each([
    'if ($scheme = http) { return 301 http://$host$request_uri; }',
    'if ($host = www.shop.ex.test) { return 301 http://shop.ex.test$request_uri; }',
    'location = /old { return 301 http://$host/new; }',
    'return 301 http://other.test$request_uri;',
    'location /x { return 301 http://$host:8080$request_uri; }',
  ])('is another than this one: %s', (line) => {
    const { redirected } = stagesOf(factsOf({ [siteFile]: plain + tls(line) }));
    expect(redirected).toContain('return 301 https://$host$request_uri; }');
    expect(redirected).toContain('Strict-Transport-Security');
  });

  it('gets a TLS server without that rule where it answered plain only', () => {
    const text = plain.replace(
      'root',
      'if ($scheme = https) { return 301 http://$host$request_uri; }\n    root',
    );
    const { installed } = stagesOf(factsOf({ [siteFile]: text }));
    expect(installed.slice(text.length)).not.toContain('http://$host');
    expect(installed.slice(text.length)).toContain('root /srv/shop;');
  });
});

describe('a redirect of the server’s own', () => {
  it.each([
    'if ($host = www.shop.ex.test) { return 301 https://shop.ex.test$request_uri; }',
    'if ($host != shop.ex.test) { return 301 https://shop.ex.test$request_uri; }',
    'if ($http_host ~* ^www) { rewrite ^/(.*)$ https://shop.ex.test/$1 permanent; }',
    'location = /old { return 301 https://shop.ex.test/new; }',
    'location /old/ { return 301 https://$host/new/; }',
    'location ~ \\.php3$ { return 301 https://shop.ex.test/index.php; }',
    'rewrite ^/old/(.*)$ https://shop.ex.test/new/$1 permanent;',
    'if ($request_uri ~ ^/old) { return 301 https://$host/; }',
    'if ($server_port = 80) { return 301 https://$host$request_uri; }',
  ])('stays where it leads to another name or path, or to who comes plain: %s', (line) => {
    const { installed } = stagesOf(factsOf({ [siteFile]: plain.replace('root', `${line}\n    root`) }));
    expect(installed.match(/server \{/g)).toHaveLength(1);
  });

  it('stays in a TLS server that is made for another one’s sake', () => {
    const canonical = 'if ($host = www.shop.ex.test) { return 301 https://shop.ex.test$request_uri; }';
    const loop = 'if ($http_x_forwarded_proto != "https") { return 301 https://$host$request_uri; }';
    const text = plain.replace('root', `${canonical}\n    ${loop}\n    root`);
    const { installed } = stagesOf(factsOf({ [siteFile]: text }));
    expect(installed.split(canonical)).toHaveLength(3);
    expect(installed.split(loop)).toHaveLength(2);
  });

  it.each([
    'if ($host = shop.ex.test) { return 301 https://shop.ex.test$request_uri; }',
    'if ($host = $server_name) { return 301 https://shop.ex.test$request_uri; }',
    'location / { return 301 https://shop.ex.test/start$request_uri; }',
    'rewrite ^/(.*)$ https://shop.ex.test/$1 permanent;',
    'location /a { rewrite ^/a(.*)$ https://$host/a$1; }',
  ])('is left out of a TLS server where it leads round in circles: %s', (line) => {
    const text = plain.replace('root', `${line}\n    location /else { root /x; }\n    root`);
    const { installed } = stagesOf(factsOf({ [siteFile]: text }));
    expect(installed.split(line)).toHaveLength(2);
    expect(installed.slice(text.length)).toContain('location /else');
  });

  const already = (line: string) =>
    planNginx(
      factsOf({ [siteFile]: plain.replace('root', `${line}\n    root`) + tls('root /srv;') }),
      wish,
    ).notes.some(({ say }) => say === 'plan.apache.redirect-already');

  it.each([
    'if ($scheme = http) { return 301 https://$host$request_uri; }',
    'if ($https = "") { return 301 https://$host$request_uri; }',
    'if ($server_port = 80) { rewrite ^(.*)$ https://$host$1; }',
    'if ($host ~ ^(www\\.)?shop) { return 301 https://$host$request_uri; }',
    'if ($host = shop.ex.test) { return 301 https://$host$request_uri; }\n if ($host = www.shop.ex.test) { return 301 https://$host$request_uri; }',
    'rewrite ^/(.*)$ https://$host/$1 permanent;',
  ])('is enough where it sends everybody: %s', (line) => {
    expect(already(line)).toBe(true);
  });

  it.each([
    'set $x "$scheme$request_uri"; if ($x ~ "^http/admin") { return 301 https://$host$request_uri; }',
    'if ($scheme = https) { return 301 https://$host$request_uri; }',
    'if ($server_port = 8080) { return 301 https://$host$request_uri; }',
    'if ($request_uri ~ ^/admin) { return 301 https://$host$request_uri; }',
    'if ($host = shop.ex.test) { return 301 https://$host$request_uri; }',
    'if ($host ~ ^www) { return 301 https://shop.ex.test$request_uri; }',
    'rewrite ^/$ https://$host/ permanent;',
    'location = / { return 301 https://$host/; }',
  ])('is not enough where it sends some: %s', (line) => {
    expect(already(line)).toBe(false);
  });
});

describe('a redirect that asks a variable of the server’s own', () => {
  const asking = (lines: string) => {
    const text = plain.replace('root', `${lines}\n    root`);
    const { installed } = stagesOf(factsOf({ [siteFile]: text }));
    // Where it would come again, the site gets a TLS server without it.
    return installed.split('server {').length === 2 ? 'stays' : 'left out';
  };
  const go = 'if ($go) { return 301 https://$host$request_uri; }';
  it.each([
    ['stays', `set $go 0; if ($scheme = http) { set $go 1; } ${go}`],
    ['stays', `set $go 0; if ($scheme = http) { set $go 1; } if ($uri ~ ^/x) { set $go 0; } ${go}`],
    [
      'stays',
      `set $go ""; if ($https = "") { set $go "A"; } if ($host = shop.ex.test) { set $go "\${go}B"; } if ($go = "AB") { return 301 https://shop.ex.test$request_uri; }`,
    ],
    ['left out', `set $go 1; ${go}`],
    ['left out', `set $go 0; if ($uri ~ ^/x) { set $go 1; } ${go}`],
    ['left out', `set $go $http_x_go; ${go}`],
    ['left out', `set $go 1; ${go} set $go 0;`],
  ])('%s: %s', (becomes, lines) => {
    expect(asking(lines)).toBe(becomes);
  });
});
