import { describe, expect, it } from 'vitest';
import { factsOf, siteFile } from '../practice.ts';
import { plain, stagesOf } from './stages.ts';

const params = '/etc/nginx/proxy_params';
const told = 'proxy_set_header Host $http_host;\nproxy_set_header X-Forwarded-Proto $scheme;\n';
const proxied = (...inside: readonly string[]) =>
  plain.replace('root /srv/shop;', `location / { proxy_pass http://127.0.0.1:3000; ${inside.join(' ')} }`);
const loop = 'if ($http_x_forwarded_proto != "https") { return 301 https://$host$request_uri; }';
const installed = (files: Readonly<Record<string, string>>) => stagesOf(factsOf(files)).installed;

describe('a program that is told by an included file', () => {
  it.each([
    ['in the location', { [params]: told, [siteFile]: proxied('include proxy_params;') }],
    [
      'in the server',
      { [params]: told, [siteFile]: proxied().replace('location', 'include proxy_params;\n    location') },
    ],
    [
      'by a file of a file',
      {
        [params]: told,
        '/etc/nginx/all': 'include proxy_params;',
        [siteFile]: proxied('include all;'),
      },
    ],
  ])('is not told twice: %s', (_, files) => {
    expect(installed(files)).not.toContain('sealkeeper_proto');
  });

  it('is told where the location itself is included', () => {
    const files = {
      '/etc/nginx/app': 'location / { proxy_pass http://127.0.0.1:3000; }',
      [siteFile]: plain.replace('root /srv/shop;', 'include app;'),
    };
    expect(installed(files)).toContain('proxy_set_header X-Forwarded-Proto $sealkeeper_proto;');
  });

  it('is told the truth in place of a fixed word, and others keep what they read', () => {
    const text = told.replace('$scheme', 'http');
    const files = { [params]: text, [siteFile]: proxied('include proxy_params; # as usual\n') };
    const facts = factsOf(files);
    const done = stagesOf(facts).installed;
    expect(done).toContain(
      'proxy_set_header Host $http_host;\nproxy_set_header X-Forwarded-Proto $sealkeeper_proto;',
    );
    expect(done).not.toContain('include proxy_params');
    expect(done).not.toContain('X-Forwarded-Proto http;');
    expect(done).toContain('# as usual\n');
  });
});

describe('a program that is told what is not true any more', () => {
  it.each([
    ['http', '$scheme'],
    ['"HTTP"', '$scheme'],
    ['$http_x_forwarded_proto', '$sealkeeper_proto'],
    ['$' + '{http_x_forwarded_proto}', '$sealkeeper_proto'],
  ])('is told the truth: %s', (value, after) => {
    const done = installed({ [siteFile]: proxied(`proxy_set_header X-Forwarded-Proto ${value};`) });
    expect(done).toContain(`proxy_set_header X-Forwarded-Proto ${after};`);
    expect(done.match(/X-Forwarded-Proto/g)).toHaveLength(1);
    expect(done).toContain('set $sealkeeper_proto $http_x_forwarded_proto;');
  });

  it.each(['https', '$scheme', '$proxy_x_forwarded_proto'])('but not in place of %s', (value) => {
    expect(installed({ [siteFile]: proxied(`proxy_set_header X-Forwarded-Proto ${value};`) })).toContain(
      `X-Forwarded-Proto ${value};`,
    );
  });

  it('also in a tlsServer, and where it is inherited', () => {
    const text = proxied('proxy_set_header x-forwarded-proto http;').replace(
      'location',
      `${loop}\n    location`,
    );
    const tlsServer = installed({ [siteFile]: text }).slice(text.length);
    expect(tlsServer).toContain('proxy_set_header x-forwarded-proto $scheme;');
    const main =
      'events {}\nhttp {\n    proxy_set_header X-Forwarded-Proto http;\n    proxy_set_header X-A a;\n    include /etc/nginx/sites-enabled/*;\n}\n';
    const inherited = installed({ '/etc/nginx/nginx.conf': main, [siteFile]: proxied() });
    expect(inherited).toContain(
      'proxy_set_header X-A a;\n    proxy_set_header X-Forwarded-Proto $sealkeeper_proto;',
    );
    expect(inherited).not.toContain('X-Forwarded-Proto http;');
  });
});
