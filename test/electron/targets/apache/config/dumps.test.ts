import { describe, expect, it } from 'vitest';
import {
  parseIncludes,
  parseModules,
  parseRunConfig,
  parseVirtualHosts,
} from '../../../../../electron/targets/apache/config/dumps.ts';
import { parseEffectiveConfig } from '../../../../../electron/targets/apache/config/effective.ts';

const dump = `Included configuration files:
  (*) /etc/apache2/apache2.conf
    (146) /etc/apache2/mods-enabled/alias.load
    (225) /etc/apache2/sites-enabled/blog (old).conf
      (3) /etc/apache2/snippets/a.conf
    (225) /etc/apache2/sites-enabled/shop.conf
VirtualHost configuration:
[::1]:80               Blog.Example.com (/etc/apache2/sites-enabled/blog (old).conf:2)
127.0.7.1:443          shop.example.com (/etc/apache2/sites-enabled/shop.conf:2)
*:80                   is a NameVirtualHost
         default server 127.0.0.1 (/etc/apache2/sites-enabled/000-default.conf:1)
         port 80 namevhost 127.0.0.1 (/etc/apache2/sites-enabled/000-default.conf:1)
         port 80 namevhost Blog.Example.com (/etc/apache2/sites-enabled/blog (old).conf:2)
                 alias www.blog.example.com
                 wild alias *.blog.example.com
         port 80 namevhost m1.example.com (macro 'vh' (defined on line 1 of "/etc/macro.conf") used on line 8 of "/etc/macro.conf":1)
                 alias www.m1.example.com
*:*                    any.example.com (/etc/any.conf:1)
ServerRoot: "/etc/apache2"
Main DocumentRoot: "/var/www/html"
PidFile: "/run/apache2/apache2.pid"
Define: DUMP_VHOSTS
Define: BLOGDIR=/srv/www/blog with = and blanks
Define: SSL
User: name="www-data" id=33
Group: name="www-data" id=33
Loaded Modules:
 core_module (static)
 ssl_module (shared)
`;

describe('what httpd says about itself', () => {
  it('reads sites in their order of precedence, with addresses, aliases and odd origins', () => {
    const hosts = parseVirtualHosts(dump);
    expect(hosts.map(({ address, port, name, line }) => [`${address}:${port}`, name, line])).toEqual([
      ['[::1]:80', 'Blog.Example.com', 2],
      ['127.0.7.1:443', 'shop.example.com', 2],
      ['*:80', '127.0.0.1', 1],
      ['*:80', 'Blog.Example.com', 2],
      ['*:80', 'm1.example.com', 1],
      ['*:*', 'any.example.com', 1],
    ]);
    expect(hosts[3]).toMatchObject({
      origin: '/etc/apache2/sites-enabled/blog (old).conf',
      aliases: ['www.blog.example.com', '*.blog.example.com'],
    });
    expect(hosts[4]?.origin).toBe(
      'macro \'vh\' (defined on line 1 of "/etc/macro.conf") used on line 8 of "/etc/macro.conf"',
    );
  });

  it('reads who includes whom', () => {
    expect(parseIncludes(dump).map(({ path, parent }) => [path, parent])).toEqual([
      ['/etc/apache2/apache2.conf', null],
      ['/etc/apache2/mods-enabled/alias.load', '/etc/apache2/apache2.conf'],
      ['/etc/apache2/sites-enabled/blog (old).conf', '/etc/apache2/apache2.conf'],
      ['/etc/apache2/snippets/a.conf', '/etc/apache2/sites-enabled/blog (old).conf'],
      ['/etc/apache2/sites-enabled/shop.conf', '/etc/apache2/apache2.conf'],
    ]);
  });

  it('reads the run configuration without the words of the dump itself', () => {
    expect(parseRunConfig(dump)).toEqual({
      serverRoot: '/etc/apache2',
      pidFile: '/run/apache2/apache2.pid',
      documentRoot: '/var/www/html',
      user: 'www-data',
      group: 'www-data',
      defines: { BLOGDIR: '/srv/www/blog with = and blanks', SSL: '' },
    });
    expect(parseModules(dump)).toEqual(['core_module', 'ssl_module']);
  });

  it('finds nothing in nothing', () => {
    expect(parseVirtualHosts('')).toEqual([]);
    expect(parseIncludes('')).toEqual([]);
    expect(parseRunConfig('').serverRoot).toBeNull();
  });

  it('does not take a file name with line ends for its own words', () => {
    const forged =
      '  (4) /home/x/a\nServerRoot: "/home/x"\nPidFile: "/home/x/p"\nUser: name="root" id=0\nDefine: X=1\nLoaded Modules:\n evil_module (shared)\n';
    const mixed = dump.replace('VirtualHost configuration:', () => `${forged}VirtualHost configuration:`);
    expect(parseRunConfig(mixed)).toEqual(parseRunConfig(dump));
    expect(parseModules(mixed)).toEqual(parseModules(dump));
  });

  it('reads the effective configuration with the place of every line', () => {
    const { hosts, main } = parseEffectiveConfig(`# In file: /etc/a.conf
#   1:
Listen 80
#   2:
<VirtualHost *:80 [::1]:80>
  #   3:
  ServerName "Blog.Example.com"
  # In file: /etc/inc.conf
  #   1:
  <Location />
    #   2:
    ProxyPass http://127.0.0.1:1/
  </Location>
  # In file: /etc/a.conf
  #   9:
  ProxyPreserveHost On
</VirtualHost>
# In file: macro 'vh' (defined on line 1 of "/etc/m.conf") used on line 8 of "/etc/m.conf"
#   1:
<VirtualHost *:80>
  #   2:
  ServerName m.example.com
</VirtualHost>
`);
    expect(main).toMatchObject([{ name: 'listen', words: ['80'], origin: '/etc/a.conf', line: 1 }]);
    expect(hosts.map(({ origin, line, forms }) => [origin, line, forms])).toEqual([
      ['/etc/a.conf', 2, ['*:80', '[::1]:80']],
      ['macro \'vh\' (defined on line 1 of "/etc/m.conf") used on line 8 of "/etc/m.conf"', 1, ['*:80']],
    ]);
    expect(
      hosts[0]?.directives.map(({ name, origin, line, within }) => [name, origin, line, within]),
    ).toEqual([
      ['servername', '/etc/a.conf', 3, []],
      ['proxypass', '/etc/inc.conf', 2, ['location /']],
      ['proxypreservehost', '/etc/a.conf', 9, []],
    ]);
    expect(hosts[0]?.body).not.toContain('#');
  });
});

describe('a name that looks like a place', () => {
  const entry = (name: string) => `         port 80 namevhost ${name} (/home/shop/conf/a.conf:4)\n`;
  const dumped = (name: string) =>
    parseVirtualHosts(
      `*:80                   is a NameVirtualHost\n${entry(name)}                 alias b.test\n`,
    );

  it.each([
    'bank.test (/etc/apache2/sites-enabled/bank.conf:1)',
    'bank.test (macro \'x\' (defined on line 1 of "/f") used on line 2 of "/f":1)',
    `${'bank.test ('.repeat(50_000)}`,
  ])('is not taken for one: %.40s', (name) => {
    const [site, ...others] = dumped(name);
    expect(others).toEqual([]);
    expect(site).toMatchObject({ origin: '/home/shop/conf/a.conf', line: 4, aliases: ['b.test'] });
    expect(site?.name).not.toBe('bank.test');
  });
});
