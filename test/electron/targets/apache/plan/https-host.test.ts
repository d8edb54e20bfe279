import { describe, expect, it } from 'vitest';
import { planApache } from '../../../../../electron/targets/apache/plan/plan.ts';
import { debianFacts, virtualHosts } from '../../../../support/apache-facts.ts';

const at = (name: string) => `/etc/apache2/sites-enabled/${name}.conf`;
const site = (forms: string, names: string, more = '') => {
  const [first, ...others] = names.split(' ');
  const alias = others.length > 0 ? `ServerAlias ${others.join(' ')}\n` : '';
  return `<VirtualHost ${forms}>\nServerName ${first}\n${alias}${more}</VirtualHost>\n`;
};

/** The opening tags and names of the TLS hosts that a plan writes. */
function tlsHosts(
  files: Readonly<Record<string, string>>,
  names: readonly string[],
  modules: readonly string[] = [],
) {
  const plan = planApache(debianFacts({ files, modules }), { names, redirect: false, hsts: false });
  const file = plan.differences.find(({ stage, before }) => stage === 'install' && before === null);
  return virtualHosts(file?.after ?? '').map((host) => [
    host.raw,
    ...host.children.flatMap((node) =>
      node.kind === 'directive' && /^server(name|alias)$/.test(node.name) ? [node.raw] : [],
    ),
  ]);
}

describe('the TLS virtual host', () => {
  it.each([
    ['*:80', '*:443'],
    ['_default_:80', '_default_:443'],
    ['192.0.2.1:80 [2001:db8::1]:80', '192.0.2.1:443 [2001:db8::1]:443'],
    ['*:80 *:8080', '*:443'],
    ['*', '*:443'],
  ])('of a site on %s listens on %s', (forms, expected) => {
    expect(tlsHosts({ [at('a')]: site(forms, 'a.ex.test') }, ['a.ex.test'])).toEqual([
      [expected, 'a.ex.test'],
    ]);
  });

  it.each([
    ['hides no encrypted site on all addresses', '192.0.2.1:80', '*:443', '*:443'],
    ['is not hidden by one on a single address', '*:80', '192.0.2.1:443', '*:443 192.0.2.1:443'],
    ['leaves another address alone', '192.0.2.1:80', '192.0.2.9:443', '192.0.2.1:443'],
  ])('%s', (_, plain, other, expected) => {
    const files = {
      [at('a')]: site(plain, 'a.ex.test'),
      [at('b')]: site(other, 'b.ex.test', 'SSLEngine on\nSSLCertificateFile /b.pem\n'),
    };
    expect(tlsHosts(files, ['a.ex.test'], ['ssl'])).toEqual([[expected, 'a.ex.test']]);
  });

  it('bears only the names that the certificate is good for', () => {
    const files = { [at('a')]: site('*:80', 'a.ex.test www.a.ex.test old.a.ex.test') };
    expect(tlsHosts(files, ['www.a.ex.test', 'a.ex.test'])).toEqual([
      ['*:443', 'a.ex.test', 'www.a.ex.test'],
    ]);
    expect(tlsHosts(files, ['www.a.ex.test'])).toEqual([['*:443', 'www.a.ex.test']]);
  });

  it('takes a wildcard only where the site bears it', () => {
    const files = {
      [at('a')]: site('*:80', 'a.ex.test'),
      [at('b')]: site('*:80', 'ex.test *.ex.test'),
    };
    expect(tlsHosts(files, ['*.ex.test', 'ex.test'])).toEqual([
      ['*:443', 'a.ex.test'],
      ['*:443', 'ex.test', '*.ex.test'],
    ]);
  });

  it('is one for each block of a site that has one for IPv4 and one for IPv6', () => {
    const files = { [at('a')]: site('192.0.2.1:80', 'a.ex.test') + site('[2001:db8::1]:80', 'a.ex.test') };
    expect(tlsHosts(files, ['a.ex.test'])).toEqual([
      ['192.0.2.1:443', 'a.ex.test'],
      ['[2001:db8::1]:443', 'a.ex.test'],
    ]);
  });

  it('is not made of a site that an earlier one hides', () => {
    const files = { [at('1')]: site('*:80', 'a.ex.test'), [at('2')]: site('*:80', 'a.ex.test') };
    const plan = planApache(debianFacts({ files }), { names: ['a.ex.test'], redirect: false, hsts: false });
    expect(tlsHosts(files, ['a.ex.test'])).toHaveLength(1);
    expect(plan.notes).toContainEqual({
      stage: 'install',
      say: 'plan.apache.shadowed',
      facts: { name: 'a.ex.test' },
      path: '/etc/apache2/sites-available/2.conf',
    });
  });

  it('keeps the conditions around a site', () => {
    const files = { [at('a')]: `<IfModule alias_module>\n${site('*:80', 'a.ex.test')}</IfModule>\n` };
    const plan = planApache(debianFacts({ files }), { names: ['a.ex.test'], redirect: false, hsts: false });
    const file = plan.differences.find(({ stage, before }) => stage === 'install' && before === null);
    expect(file?.after).toContain('<IfModule ssl_module>\n<IfModule alias_module>\n<VirtualHost *:443>');
  });
});
