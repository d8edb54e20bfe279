import { describe, expect, it } from 'vitest';
import { parseEffectiveConfig } from '../../../electron/targets/apache/config/effective.ts';
import { parseConfig } from '../../../electron/targets/apache/config/tree.ts';
import { checkApache } from '../../../electron/targets/apache/plan/check.ts';
import { planApache } from '../../../electron/targets/apache/plan/plan.ts';
import { trialConfig } from '../../../electron/targets/apache/self-test/trial-config.ts';
import { debianFacts, virtualHosts } from '../../support/apache-facts.ts';
import { includes, main, shop, theirs } from '../../support/shared-server.ts';

/** Text of a customer's file is copied into a file of root's own: it must mean there what it meant, and no more. */

const wish = { names: [shop], redirect: true, hsts: false };
const escapes = [
  ['a backslash that a blank kept from being the last byte', 'SetEnv A b\\ '],
  ['a tag in quotes', '"</VirtualHost>"\nSetEnv OUTSIDE 1\n"<VirtualHost" *:80>\nServerName next.ex.test'],
  ['a condition in quotes', '"<IfModule" alias_module>\nSetEnv A 1\n"</IfModule>"'],
  ['a NUL in front of a closing tag', '# x\0\\'],
  ['a closing tag behind a continued comment', '# x \\\n</VirtualHost>'],
  ['a name that is two', 'ServerAlias "evil.test .ex.test"'],
  ['a name that closes a tag', 'ServerAlias "x>.ex.test" "a|b.ex.test"'],
] as const;

const planOf = (more: string, names: readonly string[]) => {
  const text = `<VirtualHost *:80>\nServerName ${shop}\n${more}\n</VirtualHost>\n`;
  const facts = debianFacts({ files: { [main]: includes(), [theirs]: text }, foreign: ['/home/shop'] });
  const wished = { ...wish, names };
  expect(checkApache(facts, wished)).toEqual([]);
  const tlsHost = planApache(facts, wished).differences.find(({ path }) => path.includes('.tls-sealkeeper'));
  return tlsHost?.after ?? '';
};

describe('what a customer wrote', () => {
  it.each(escapes)('stays inside of the encrypted site: %s', (_, more) => {
    const tlsHost = planOf(more, [shop]);
    const top = parseConfig(tlsHost).nodes.filter(({ kind }) => kind !== 'comment');
    // A line to listen by, and the sites: both only with the module, and nothing beside them.
    const beside = top.map((node) => (node.kind === 'section' ? node.name : node.line.text));
    expect([...new Set(beside)]).toEqual(['ifmodule']);
    expect(virtualHosts(tlsHost)).toHaveLength(1);
    const [host] = virtualHosts(tlsHost);
    const lines = (host?.children ?? []).map(({ line }) => line.text);
    expect(lines).toContain('SSLEngine on');
    expect(lines).toContain('SSLSessionTickets off');
    expect(tlsHost).not.toContain('OUTSIDE');
  });

  it('names no site but such as are names', () => {
    const tlsHost = planOf('ServerAlias "evil.test .ex.test" "a|b.ex.test" ok.ex.test', ['*.ex.test']);
    const names = tlsHost.split('\n').filter((line) => /^\s*Server(Name|Alias)/.test(line));
    expect(names.map((line) => line.trim())).toEqual([`ServerName ${shop}`, 'ServerAlias ok.ex.test']);
  });

  it('does not hide the sites behind it from us', () => {
    const dump = [
      ...['# In file: /home/shop/conf/shop.conf', '#   1:', '<VirtualHost *:80>', '  #   2:'],
      ...['  SetEnv A b\\', '</VirtualHost>', '# In file: /etc/apache2/sites-enabled/bank.conf', '#   1:'],
      ...['<VirtualHost *:80>', '  #   2:', '  ServerName bank.ex.test', '</VirtualHost>'],
    ].join('\n');
    const { hosts } = parseEffectiveConfig(dump);
    expect(hosts.map(({ origin, directives }) => [origin, directives.map(({ raw }) => raw)])).toEqual([
      ['/home/shop/conf/shop.conf', ['A b\\']],
      ['/etc/apache2/sites-enabled/bank.conf', ['bank.ex.test']],
    ]);
  });

  it('does not part the private copy of the server on which the certificate is tried', () => {
    const files = {
      '/etc/apache2/sites-enabled/shop.conf': `<VirtualHost *:80>\nServerName ${shop}\n</VirtualHost>\n`,
      [theirs]:
        '<VirtualHost *:443>\nServerName b.test\nSSLEngine on\nSSLCipherSuite ALL\\ \n</VirtualHost>\n',
    };
    const facts = debianFacts({ files, foreign: ['/home/shop'], modules: ['ssl'] });
    const staged = { keyPath: '/k', chainPath: '/c', fingerprint: '' };
    const { config } = trialConfig(facts, planApache(facts, wish), staged);
    const hosts = virtualHosts(config);
    expect(hosts).toHaveLength(2);
    for (const { close, children } of hosts) {
      expect(close).not.toBeNull();
      expect(children.map(({ line }) => line.text)).toContain('SSLCertificateFile "/c"');
    }
  });
});
