import { expect, it } from 'vitest';
import { checkNginx } from '../../../../../electron/targets/nginx/plan/check.ts';
import { adoptNames } from '../../../../../electron/targets/nginx/plan/given-names.ts';
import { planNginx } from '../../../../../electron/targets/nginx/plan/plan.ts';
import { nginxFacts } from '../../../../support/nginx-facts.ts';

const nameless = (more = '') =>
  `server {\n    listen 80 default_server;\n    server_name _;\n    root /var/www/shop;\n${more}}\n`;
const named = 'server {\n    listen 80;\n    server_name other.ex.test;\n    root /var/www/other;\n}\n';
const wish = { names: ['shop.ex.test'], redirect: true, hsts: false };
const factsOf = (a: string, foreign = {}) =>
  nginxFacts({ 'conf.d/a.conf': a, 'conf.d/b.conf': named }, {}, foreign);

it('a server without a name is given it by a line of its own, before anything sends visitors on', () => {
  const facts = factsOf(nameless());
  expect(checkNginx(facts, wish)).toMatchObject([
    { problem: { code: 'name-not-on-server', facts: { unnamed: 'offered', line: 1 } } },
  ]);
  const adopted = adoptNames(facts, wish.names);
  expect(checkNginx(adopted, wish)).toEqual([]);
  const plan = planNginx(adopted, wish);
  const after = (stage: string) =>
    plan.differences.find((one) => one.stage === stage && one.path === '/etc/nginx/conf.d/a.conf')?.after;
  const lines =
    '{\n    # sealkeeper: its name\n    server_name shop.ex.test;\n    # sealkeeper: end\n    listen 80';
  expect(after('install')).toContain(lines);
  expect(after('install')).toContain('listen 443 ssl');
  expect(after('redirect')).toContain('server_name shop.ex.test;');
  expect(after('redirect')).toContain('https://$host');
  expect(plan.notes.find(({ say }) => say === 'plan.apache.given-name')).toMatchObject({
    facts: { names: 'shop.ex.test' },
    path: '/etc/nginx/conf.d/a.conf',
  });
});

it.each([
  ['which a server bears', nameless().replace(' _;', ' shop.ex.test;'), {}],
  ['where everybody is turned away', nameless('    return 444;\n'), {}],
  [
    'where visitors arrive at a named server',
    named.replace('other', 'first') + nameless().replace(' default_server', ''),
    {},
  ],
  [
    'where the file is not only root’s',
    nameless(),
    { '/etc/nginx/conf.d/a.conf': '/etc/nginx/conf.d/a.conf' },
  ],
])('nothing is given a name %s', (_, a, foreign) => {
  const facts = factsOf(a, foreign);
  expect(adoptNames(facts, wish.names)).toBe(facts);
});
