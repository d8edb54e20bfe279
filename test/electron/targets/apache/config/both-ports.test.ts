import { expect, it } from 'vitest';
import { checkApache } from '../../../../../electron/targets/apache/plan/check.ts';
import { planApache } from '../../../../../electron/targets/apache/plan/plan.ts';
import { debianFacts } from '../../../../support/apache-facts.ts';

const at = '/etc/apache2/sites-enabled/shop.conf';
const wish = { names: ['shop.ex.test'], redirect: true, hsts: false };

it.each([
  ['*:80 *:443', '*:80'],
  ['*:443 *:80', '*:80'],
  ['192.0.2.1:80 192.0.2.1:443 *:443 *:80', '192.0.2.1:80 *:80'],
])('a block for both ports (%s) keeps the plain one, and a twin gets the other', (forms, left) => {
  const text = `<VirtualHost ${forms}>\nServerName shop.ex.test\nDocumentRoot /srv/shop\n</VirtualHost>\n`;
  const facts = debianFacts({ files: { [at]: text } });
  expect(checkApache(facts, wish)).toEqual([]);
  const { differences, notes } = planApache(facts, wish);
  const installed = differences.filter(({ stage }) => stage === 'install');
  expect(installed.find(({ path }) => path.endsWith('/shop.conf'))?.after).toContain(`<VirtualHost ${left}>`);
  expect(installed.find(({ before }) => before === null)?.after).toMatch(/<VirtualHost [^>]*:443>/);
  const redirected = differences.find(({ stage }) => stage === 'redirect');
  expect(redirected?.before).toContain(`<VirtualHost ${left}>`);
  expect(redirected?.after).toMatch(/RewriteRule/);
  expect(notes.map(({ say }) => say)).toContain('plan.apache.both-ports');
});
