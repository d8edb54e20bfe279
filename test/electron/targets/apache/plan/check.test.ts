import { describe, expect, it } from 'vitest';
import type { ApacheFacts } from '../../../../../electron/targets/apache/config/facts.ts';
import { checkApache } from '../../../../../electron/targets/apache/plan/check.ts';
import { debianFacts, type FactsOptions } from '../../../../support/apache-facts.ts';

const site = (name: string, more = '', address = '*:80') =>
  `<VirtualHost ${address}>\nServerName ${name}\nDocumentRoot /var/www/${name}\n${more}</VirtualHost>\n`;
const at = (name: string) => `/etc/apache2/sites-enabled/${name}.conf`;
const shop = { [at('shop')]: site('shop.ex.test') };
const wish = { names: ['shop.ex.test'], redirect: true, hsts: false };
const problems = (facts: ApacheFacts, more: Partial<typeof wish> = {}) =>
  checkApache(facts, { ...wish, ...more }).map(({ severity, problem }) => [
    severity,
    problem.code,
    problem.facts,
  ]);
const found = (options: FactsOptions) => problems(debianFacts(options));

describe('what stands in the way of a plan', () => {
  it('is nothing on a plain Debian server', () => {
    expect(found({ files: shop })).toEqual([]);
  });

  it.each([
    ['a stopped server', { process: null }, 'web-server-stopped', { server: 'Apache' }],
    ['a broken configuration', { complaint: 'line 3' }, 'web-server-broken', { server: 'Apache' }],
    [
      'a file with another process number than the server’s',
      { isPidFileTrue: false },
      'web-server-unsupported',
      { reason: 'pid', file: '/run/apache2/apache2.pid' },
    ],
    ['a panel', { panel: 'Plesk' }, 'site-managed-elsewhere', { manager: 'Plesk' }],
    [
      'another program at port 443',
      { listeners: [{ address: '*', port: 443, process: 'nginx' }] },
      'port-443-taken',
      { process: 'nginx', address: '*', port: 443 },
    ],
    [
      'a second copy of the same program at port 443',
      { listeners: [{ address: '*', port: 443, process: 'apache2', isOwn: false }] },
      'port-443-taken',
      { process: 'apache2', address: '*', port: 443 },
    ],
    [
      'a module that is not on the disk',
      { moduleFiles: ['mod_rewrite.so'] },
      'web-server-module-missing',
      { server: 'Apache', package: 'apache2-bin', module: 'mod_ssl' },
    ],
  ] as const)('%s', (_, more, code, facts) => {
    expect(found({ files: shop, more })).toEqual([['blocker', code, facts]]);
  });

  it.each([
    ['its very address', '192.0.2.1', 1],
    ['all addresses', '*', 1],
    ['all addresses, as netstat writes them', '::', 1],
    ['another address', '192.0.2.2', 0],
    ['an IPv6 address, as netstat writes it', '2001:db8::1', 0],
  ])('of another program at port 443, only where it is in the way of a Listen: %s', (_, address, count) => {
    const ports = 'Listen 192.0.2.1:80\n<IfModule ssl_module>\n\tListen 192.0.2.1:443\n</IfModule>\n';
    const files = { ...shop, '/etc/apache2/ports.conf': ports };
    const more = { listeners: [{ address, port: 443, process: 'nginx' }] };
    const taken = found({ files, more }).filter(([, code]) => code === 'port-443-taken');
    expect(taken).toHaveLength(count);
  });

  it('a name on no site, with the sites there are and the one it lands on', () => {
    expect(problems(debianFacts({ files: shop }), { names: ['shop.ex.test', 'other.ex.test'] })).toEqual([
      [
        'blocker',
        'name-not-on-server',
        { name: 'other.ex.test', sites: ['shop.ex.test'], lands: 'shop.ex.test', unnamed: 'no' },
      ],
    ]);
  });

  it('a file that another program writes', () => {
    const files = { [at('shop')]: `# Ansible managed\n${site('shop.ex.test')}` };
    expect(found({ files })).toEqual([
      [
        'blocker',
        'site-managed-elsewhere',
        { manager: 'Ansible', file: '/etc/apache2/sites-available/shop.conf', name: 'shop.ex.test' },
      ],
    ]);
  });

  it.each([
    ['that speaks TLS at both', { [at('shop')]: site('shop.ex.test', 'SSLEngine on\n', '*:80 *:443') }],
    [
      'beside another one in plain',
      { [at('shop')]: site('shop.ex.test', '', '*:80 *:443'), [at('a')]: site('a.ex.test', '', '*:443') },
    ],
  ])('one site on both ports at once %s', (_, files) => {
    expect(found({ files, modules: ['ssl'] })).toContainEqual([
      'blocker',
      'web-server-unsupported',
      { reason: 'mixed', file: at('shop'), name: 'shop.ex.test' },
    ]);
  });

  it('bytes that no plan can say', () => {
    const facts = debianFacts({ files: { [at('shop')]: site('shop.ex.test', 'ErrorDocument 404 "X"\n') } });
    const file = facts.files[at('shop')];
    if (file === undefined) throw new Error('the fixture has no site');
    const text = file.text.replace('X', '\u00fc');
    const broken = { ...facts, files: { ...facts.files, [at('shop')]: { ...file, text } } };
    expect(problems(broken)).toContainEqual([
      'blocker',
      'web-server-unsupported',
      { reason: 'bytes', line: 4, file: at('shop'), name: 'shop.ex.test' },
    ]);
  });

  it('a path that no plan can name: its file was not read', () => {
    const facts = debianFacts({ files: shop });
    const { [at('shop')]: _, ...files } = facts.files;
    expect(problems({ ...facts, files })).toContainEqual([
      'blocker',
      'web-server-unsupported',
      { reason: 'path', file: at('shop'), name: 'shop.ex.test' },
    ]);
  });

  it.each(['shop.ex.test', 'ex.test *.ex.test'])('mod_md looking after the name, as %s', (names) => {
    const files = { ...shop, [at('md')]: `MDomain ${names}\n` };
    expect(found({ files })).toEqual([
      ['blocker', 'site-managed-elsewhere', { manager: 'mod_md', name: 'shop.ex.test' }],
    ]);
  });

  it('an earlier run’s certificate of another name, which mod_md renews: it is named, and what to do', () => {
    const set = '<MDomainSet first.ex.test shop.ex.test>\n  MDMembers manual\n</MDomainSet>\n';
    const files = { ...shop, [at('sealkeeper-md-first.ex.test')]: set };
    expect(found({ files })).toEqual([
      ['blocker', 'renewal-handed-before', { name: 'shop.ex.test', first: 'first.ex.test' }],
    ]);
  });

  it('a certificate that comes from a file which others may share', () => {
    const origin = '/etc/apache2/snippets/tls.conf';
    const files = { ...shop, [at('tls')]: site('shop.ex.test', 'SSLEngine on\n', '*:443') };
    const facts = debianFacts({ files, modules: ['ssl'] });
    const hosts = facts.hosts.map((host) =>
      host.origin === at('tls')
        ? {
            ...host,
            directives: [
              ...host.directives,
              { name: 'sslcertificatefile', words: ['/x'], raw: '/x', origin, line: 1, within: [] },
            ],
          }
        : host,
    );
    expect(problems({ ...facts, hosts })).toEqual([
      ['blocker', 'site-managed-elsewhere', { manager: 'included', file: origin, name: 'shop.ex.test' }],
    ]);
  });

  it('a link of somebody else in our place', () => {
    const paths = {
      '/etc/apache2/sites-enabled/shop.ex.test.tls-sealkeeper.conf': { state: 'link', target: '/tmp/x' },
    } as const;
    expect(found({ files: shop, more: { paths } })).toEqual([
      ['blocker', 'web-server-unsupported', { reason: 'folder', file: at('shop'), name: 'shop.ex.test' }],
    ]);
  });
});

it('says where a site without a name takes the visitors of one that is asked for', () => {
  const nameless = '<VirtualHost *:80>\nDocumentRoot /var/www/html\n</VirtualHost>\n';
  const files = { [at('000')]: nameless, [at('other')]: site('other.ex.test') };
  expect(problems(debianFacts({ files }))).toEqual([
    [
      'blocker',
      'name-not-on-server',
      { name: 'shop.ex.test', sites: ['other.ex.test'], unnamed: 'offered', file: at('000'), line: 1 },
    ],
  ]);
});

it('makes no copy of a site whose settings a program makes while the file is read', () => {
  const code = '<Perl>\n$DocumentRoot = "/srv/" . lc($ENV{HOST});\n</Perl>\n';
  const files = { [at('shop')]: `<VirtualHost *:80>\nServerName shop.ex.test\n${code}</VirtualHost>\n` };
  expect(problems(debianFacts({ files }))).toEqual([
    [
      'blocker',
      'web-server-unsupported',
      { reason: 'code', file: at('shop'), line: 3, name: 'shop.ex.test' },
    ],
  ]);
});

it.each([
  ['which the present one is good for', ['shop.ex.test', 'other.ex.test'], true],
  ['which it is not good for either', ['shop.ex.test'], false],
])('the first encrypted site is met by names that have none of their own, %s', (_, names, isRefused) => {
  const pair = 'SSLEngine on\nSSLCertificateFile /o.pem\nSSLCertificateKeyFile /o.key\n';
  const files = {
    [at('other')]: site('other.ex.test'),
    [at('shop')]:
      `${site('shop.ex.test')}<VirtualHost *:443>\nServerName shop.ex.test\n${pair}</VirtualHost>\n`,
  };
  const certificates = { '/o.pem': { names, isExpired: false, fingerprint: null } };
  const told = problems(debianFacts({ files, modules: ['ssl'], more: { certificates } }));
  const facts = {
    reason: 'default_names',
    file: '/etc/apache2/sites-available/shop.conf',
    name: 'shop.ex.test',
    line: 5,
    names: ['other.ex.test'],
  };
  expect(told).toEqual(isRefused ? [['blocker', 'web-server-unsupported', facts]] : []);
});
