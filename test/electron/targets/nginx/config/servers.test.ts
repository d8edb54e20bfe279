import { describe, expect, it } from 'vitest';
import { inForce } from '../../../../../electron/targets/nginx/config/effective.ts';
import { includesOf, placesOf } from '../../../../../electron/targets/nginx/config/includes.ts';
import { socketAt } from '../../../../../electron/targets/nginx/config/sockets.ts';
import { nginxFacts, oneFile, server } from '../../../../support/nginx-facts.ts';

/** Servers by their first name, or their line where they have none. */
const called = (servers: readonly { names: readonly string[]; line: number }[]) =>
  servers.map(({ names, line }) => names[0] ?? line);

const listens: readonly (readonly [string, readonly (readonly [string, number])[]])[] = [
  ['', [['*', 80]]],
  ['8080', [['*', 8080]]],
  ['*:80', [['*', 80]]],
  ['0.0.0.0:80', [['*', 80]]],
  ['192.0.2.1', [['192.0.2.1', 80]]],
  ['192.0.2.1:81', [['192.0.2.1', 81]]],
  ['[::]:80', [['[::]', 80]]],
  ['[2001:DB8:0::1]', [['[2001:db8::1]', 80]]],
  ['[0:0:0:0:0:0:0:0]:443', [['[::]', 443]]],
  [
    'localhost:8000',
    [
      ['127.0.0.1', 8000],
      ['[::1]', 8000],
    ],
  ],
  ['unix:/run/a.sock', [['unix:/run/a.sock', 0]]],
  [
    '70-90',
    [
      ['*', 70],
      ['*', 90],
      ['*', 80],
    ],
  ],
  ['web.example.test:80', [['web.example.test', 80]]],
];

describe('where a server listens', () => {
  it.each(listens)('%s', (word, expected) => {
    const [one] = oneFile(server(word, 'a.ex')).servers;
    expect(one?.listens.map(({ address, port }) => [address, port])).toEqual(expected);
  });

  it('holds for all servers of the same address and port', () => {
    const { servers } = oneFile(
      server('443', 'a.ex'),
      server('443 ssl http2, 80', 'b.ex'),
      server('443 default_server, 443 quic', 'c.ex'),
      server('[::]:443 ipv6only=off', 'd.ex'),
    );
    const of = (index: number) =>
      servers[index]?.listens.map((one) => [one.isSsl, one.isHttp2, one.isDefault, one.isQuic]);
    expect(of(0)).toEqual([[true, true, false, false]]);
    expect(of(1)).toEqual([
      [true, true, false, false],
      [false, false, true, false],
    ]);
    expect(of(2)).toEqual([
      [true, true, true, false],
      [false, false, true, true],
    ]);
    expect(servers[3]?.listens).toMatchObject([{ isIpv6Only: false, isSsl: false, isDefault: true }]);
  });

  it('knows ssl and http2 that are switched on for the server or for all', () => {
    const facts = nginxFacts({
      'nginx.conf': 'http { http2 on; server { listen 443; ssl on; } server { listen 80; http2 off; } }',
    });
    expect(facts.servers.map((one) => one.listens.map(({ isSsl, isHttp2 }) => [isSsl, isHttp2]))).toEqual([
      [[true, true]],
      [[false, false]],
    ]);
  });

  it('asks only those of an address where one of them is meant by itself', () => {
    const facts = oneFile(server('80', 'a.ex'), server('192.0.2.1:80', 'b.ex'), server('[::]:80', 'c.ex'));
    const at = (address: string) => called(socketAt(facts, address, 80)?.servers ?? []);
    expect([at('192.0.2.1'), at('192.0.2.2'), at('[2001:db8::9]')]).toEqual([['b.ex'], ['a.ex'], ['c.ex']]);
    expect(socketAt(facts, '192.0.2.1', 81)).toBeNull();
  });
});

describe('includes', () => {
  const facts = nginxFacts({
    'nginx.conf':
      'include modules-enabled/*.conf;\nhttp {\n include conf.d/[!a]*.conf; include /etc/nginx/sites-enabled/*; include none/*.conf;\n add_header A 1; root html;\n}\n',
    'conf.d/b.conf': server(
      '80',
      'b.ex',
      'include snippets/x.conf; location / { include snippets/x.conf; }\n',
    ),
    'conf.d/a.conf': server('80', 'never.ex'),
    'conf.d/Z.conf': server('80', 'z.ex', 'add_header B 2; root /srv/$host;\n'),
    'sites-enabled/.hidden': server('80', 'never.ex'),
    'sites-enabled/c': server('80', 'c.ex'),
    'snippets/x.conf': 'expires 1d;',
    'modules-enabled/50.conf': 'load_module modules/ngx_stream_module.so;',
  });

  it('are carried out in the order of glob, wherever they stand', () => {
    expect(called(facts.servers)).toEqual(['z.ex', 'b.ex', 'c.ex']);
    expect(facts.main[0]).toMatchObject({ name: 'load_module', file: '/etc/nginx/modules-enabled/50.conf' });
    const [expires] = inForce(facts.servers[1] === undefined ? [] : [facts.servers[1].directive], 'expires');
    expect(expires).toMatchObject({ file: '/etc/nginx/snippets/x.conf', line: 1 });
    expect(
      placesOf(facts, expires ?? { file: '' }).map(({ within }) => within.map(({ name }) => name)),
    ).toEqual([
      ['http', 'server'],
      ['http', 'server', 'location'],
    ]);
    const reading = (name: string) => includesOf(facts, `/etc/nginx/${name}`).map(({ pattern }) => pattern);
    expect(reading('conf.d/new.conf')).toEqual(['/etc/nginx/conf.d/[!a]*.conf']);
    expect([reading('conf.d/a.conf'), reading('sites-enabled/.x'), reading('x/conf.d/new.conf')]).toEqual([
      [],
      [],
      [],
    ]);
  });

  it('leave what holds to the innermost block that says anything', () => {
    const http = facts.http;
    const held = facts.servers.map(({ directive }) =>
      inForce(http === null ? [] : [http, directive], 'add_header').map(({ words }) => words[0]),
    );
    expect(held).toEqual([['B'], ['A'], ['A']]);
    expect(facts.servers.map(({ root }) => root)).toEqual([
      null,
      '/usr/share/nginx/html',
      '/usr/share/nginx/html',
    ]);
  });

  it('that include themselves come to an end', () => {
    const round = nginxFacts({ 'conf.d/a.conf': 'include conf.d/*.conf; include conf.d/*.conf;' });
    expect(round.servers).toEqual([]);
  });
});

describe('locations and streams', () => {
  it('are told by their modifiers', () => {
    const [one] = oneFile(
      server(
        '80',
        'a.ex',
        'location = /a {} location =/b {} location ^~ /c { location ~ \\.php$ {} } location ~*^/d {} location @e {} location "/f g" {}\n',
      ),
    ).servers;
    expect(one?.locations.map(({ modifier, path }) => [modifier, path])).toEqual([
      ['=', '/a'],
      ['=', '/b'],
      ['^~', '/c'],
      ['~*', '^/d'],
      ['@', 'e'],
      ['', '/f g'],
    ]);
    expect(one?.locations[2]?.locations).toMatchObject([{ modifier: '~', path: '\\.php$' }]);
  });

  it('are named where they hold a port of the web', () => {
    const facts = nginxFacts({
      'nginx.conf':
        'stream { ssl_preread on; server { listen 443; proxy_pass a; } server { listen 53 udp; } server { listen 443 udp; } server { listen 993; } }',
    });
    expect(facts.streams).toMatchObject([{ line: 1, hasSslPreread: true, listens: [{ port: 443 }] }]);
    expect(facts.http).toBeNull();
  });
});
