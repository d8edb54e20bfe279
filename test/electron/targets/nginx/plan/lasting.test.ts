import { expect, it } from 'vitest';
import { lastingOf } from '../../../../../electron/targets/nginx/plan/lasting.ts';
import { nginxFacts } from '../../../../support/nginx-facts.ts';

/** Where a renewed certificate is looked at from the server itself: a door that nobody answers at proves nothing. */
it.each<[readonly string[], readonly string[]]>([
  [['80'], ['127.0.0.1']],
  [['80', '[::]:80'], ['127.0.0.1']],
  [['[::]:80'], ['::1', '127.0.0.1']],
  [['192.0.2.7:80'], ['192.0.2.7']],
  [['[2001:db8::7]:80'], ['2001:db8::7']],
  [['192.0.2.7:80', 'unix:/run/shop.sock'], ['192.0.2.7']],
])('a site that listens at %j is looked at from its own machine at %j', (listens, expected) => {
  const own = listens.map((one) => `listen ${one};`).join(' ');
  const facts = nginxFacts({
    'sites-enabled/shop': `server { ${own} server_name shop.test; root /srv/shop; }\n`,
  });
  const lasting = lastingOf(facts, { names: ['shop.test'], redirect: true, hsts: false });
  expect(lasting?.probes.map(({ address }) => address)).toEqual(expected);
});

it.each([
  [['*.shop.test', 'shop.test'], ['shop.test']],
  [['*.shop.test'], ['www.shop.test']],
])('of %j a certificate is looked at under %j, and a star is open at none', (names, expected) => {
  const facts = nginxFacts({
    'sites-enabled/shop': 'server { listen 80; server_name shop.test *.shop.test; root /srv/shop; }\n',
  });
  const lasting = lastingOf(facts, { names, redirect: true, hsts: false });
  expect([...new Set(lasting?.probes.map(({ name }) => name))]).toEqual(expected);
  expect(lasting?.open.filter((name) => name.startsWith('*'))).toEqual([]);
});
