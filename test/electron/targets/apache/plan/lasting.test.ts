import { describe, expect, it } from 'vitest';
import { lastingOf } from '../../../../../electron/targets/apache/plan/lasting.ts';
import { debianFacts } from '../../../../support/apache-facts.ts';

/** Where a renewed certificate is looked at from the server itself: a door that nobody answers at proves nothing. */

const site = '/etc/apache2/sites-enabled/shop.conf';
const ports = '/etc/apache2/ports.conf';
const doors = (listen: readonly string[], vhost = '*') => {
  const facts = debianFacts({
    files: {
      [site]: `<VirtualHost ${vhost}:80>\n    ServerName shop.test\n    DocumentRoot /var/www/shop\n</VirtualHost>\n`,
      [ports]: `${listen.map((word) => `Listen ${word}\n`).join('')}`,
    },
  });
  const lasting = lastingOf(facts, { names: ['shop.test'], redirect: true, hsts: false });
  return lasting?.probes.map(({ address, port }) => `${address} ${port}`);
};

describe('a door of Apache’s', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['every address', ['80', '443'], ['127.0.0.1 443']],
    ['every address, once the plan has it listen there', ['80'], ['127.0.0.1 443']],
    ['one address', ['192.0.2.7:80', '192.0.2.7:443'], ['192.0.2.7 443']],
    ['one address, once the plan has it listen there', ['192.0.2.7:80'], ['192.0.2.7 443']],
    ['one address of IPv6', ['[2001:db8::7]:80', '[2001:db8::7]:443 https'], ['2001:db8::7 443']],
    ['every address of IPv6', ['[::]:80', '[::]:443'], ['127.0.0.1 443', '::1 443']],
    ['one and every address', ['80', '192.0.2.7:80', '443'], ['127.0.0.1 443']],
    ['an address by its name', ['shop.test:80', 'shop.test:443'], ['127.0.0.1 443']],
  ])('of a site for all, where it listens at %s', (_title, listen, expected) => {
    expect(doors(listen)).toEqual(expected);
  });

  it('of a site at one address is there', () => {
    expect(doors(['80', '443'], '192.0.2.9')).toEqual(['192.0.2.9 443']);
  });
});

it.each([
  [['*.shop.test', 'shop.test'], ['shop.test']],
  [['*.shop.test'], ['www.shop.test']],
])('of %j a certificate is looked at under %j, and a star is open at none', (names, expected) => {
  const files = {
    [site]: '<VirtualHost *:80>\n    ServerName shop.test\n    ServerAlias *.shop.test\n</VirtualHost>\n',
    [ports]: 'Listen 80\nListen 443\n',
  };
  const lasting = lastingOf(debianFacts({ files }), { names, redirect: true, hsts: false });
  expect([...new Set(lasting?.probes.map(({ name }) => name))]).toEqual(expected);
  expect(lasting?.open.filter((name) => name.startsWith('*'))).toEqual([]);
});
