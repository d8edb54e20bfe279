import { expect, test } from 'vitest';
import { matchName } from '../../../../../electron/targets/apache/config/match.ts';
import { checkApache } from '../../../../../electron/targets/apache/plan/check.ts';
import { planApache } from '../../../../../electron/targets/apache/plan/plan.ts';
import { debianFacts, virtualHosts } from '../../../../support/apache-facts.ts';

const at = (name: string) => `/etc/apache2/sites-enabled/${name}.conf`;
const site = (forms: string, name: string, certificate: string | null = null) =>
  `<VirtualHost ${forms}>\nServerName ${name}\n${
    certificate === null ? '' : `SSLEngine on\nSSLCertificateFile ${certificate}\n`
  }</VirtualHost>\n`;
const shop = 'shop.ex.test';

test('an address with encrypted sites of its own hides those on all addresses, and gets one too', () => {
  const files = {
    [at('a')]: site('192.0.2.1:443', 'other.ex.test', '/other.pem'),
    [at('b')]: site('*:80', shop) + site('*:443', shop, '/shop.pem'),
  };
  const facts = debianFacts({ files, modules: ['ssl'] });
  expect(matchName(facts, shop).hidden.map(({ address }) => address)).toEqual(['192.0.2.1']);
  const plan = planApache(facts, { names: [shop], redirect: false, hsts: false });
  const file = plan.differences.find(({ stage, before }) => stage === 'install' && before === null);
  expect(virtualHosts(file?.after ?? '').map(({ raw }) => raw)).toEqual(['192.0.2.1:443']);
});

test.each([
  ['where plain visitors of that address meet another site', '192.0.2.1:80', '192.0.2.1:443'],
  ['for this machine alone', '*:8080', '127.0.0.1:443'],
])('not %s', (_, plain, encrypted) => {
  const files = {
    [at('a')]: site(plain, 'other.ex.test') + site(encrypted, 'other.ex.test', '/other.pem'),
    [at('b')]: site('*:80', shop) + site('*:443', shop, '/shop.pem'),
  };
  expect(matchName(debianFacts({ files, modules: ['ssl'] }), shop).hidden).toEqual([]);
});

test('an encrypted site for this machine alone is nobody’s answer', () => {
  const files = {
    [at('a')]: site('127.0.0.1:443', shop, '/inner.pem'),
    [at('b')]: site('*:80', shop),
  };
  expect(matchName(debianFacts({ files, modules: ['ssl'] }), shop).encrypted).toEqual([]);
});

test.each([
  ['before', [site('*', shop), site('*:80', 'other.ex.test')]],
  ['behind', [site('*:80', 'other.ex.test'), site('*', shop)]],
])('a block without a port is never asked beside one with the port, %s it', (_, sites) => {
  const facts = debianFacts({
    files: Object.fromEntries(sites.map((text, index) => [at(`${index}`), text])),
  });
  const match = matchName(facts, shop);
  expect(match.plain).toEqual([]);
  expect(match.challenged.map(({ name }) => name)).toEqual(['other.ex.test']);
  const [check] = checkApache(facts, { names: [shop], redirect: true, hsts: false });
  expect(check?.problem).toMatchObject({
    code: 'name-not-on-server',
    facts: { unnamed: 'portless', lands: 'other.ex.test', line: 1 },
  });
});

test('blocks without ports are asked where no other is there', () => {
  const facts = debianFacts({ files: { [at('a')]: site('*', 'other.ex.test') + site('*', shop) } });
  expect(matchName(facts, shop).plain.map(({ name }) => name)).toEqual([shop]);
});
