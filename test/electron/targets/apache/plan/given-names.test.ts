import { describe, expect, it } from 'vitest';
import { checkApache, isOnServer } from '../../../../../electron/targets/apache/plan/check.ts';
import { adoptNames } from '../../../../../electron/targets/apache/plan/given-names.ts';
import { planApache } from '../../../../../electron/targets/apache/plan/plan.ts';
import { debianFacts, virtualHosts } from '../../../../support/apache-facts.ts';

const at = (name: string) => `/etc/apache2/sites-enabled/${name}.conf`;
const nameless = '<VirtualHost *:80>\n    DocumentRoot /var/www/shop\n</VirtualHost>\n';
const named = (name: string) => `<VirtualHost *:80>\n    ServerName ${name}\n</VirtualHost>\n`;
const usual = { [at('000')]: nameless, [at('other')]: named('other.ex.test') };
const wish = { names: ['shop.ex.test', 'www.shop.ex.test'], redirect: true, hsts: false };
const factsOf = (files: Readonly<Record<string, string>>, foreign: readonly string[] = []) =>
  debianFacts({ files, foreign, modules: ['rewrite'] });

describe('a site without a name at which visitors arrive', () => {
  const facts = factsOf(usual);
  const adopted = adoptNames(facts, wish.names);
  const plan = planApache(adopted, wish);

  it('is planned for as if it bore the names', () => {
    expect(wish.names.map((name) => isOnServer(facts, name))).toEqual([false, false]);
    expect(checkApache(facts, wish).map(({ problem }) => problem.facts.unnamed)).toEqual([
      'offered',
      'offered',
    ]);
    expect(checkApache(adopted, wish)).toEqual([]);
  });

  it('is given them before anything sends visitors on, in lines that an undo takes out', () => {
    const [own] = plan.differences.filter(
      ({ stage, path }) => stage === 'install' && path.endsWith('sites-available/000.conf'),
    );
    expect(own?.before).toBe(nameless);
    expect(own?.after).toBe(
      nameless.replace(
        '*:80>\n',
        '*:80>\n    # sealkeeper: its name\n    ServerName shop.ex.test\n    ServerAlias www.shop.ex.test\n    # sealkeeper: end\n',
      ),
    );
    const redirected = plan.differences.find(
      ({ stage, path }) => stage === 'redirect' && path.endsWith('000.conf'),
    );
    expect(redirected?.after).toContain('ServerName shop.ex.test');
    expect(redirected?.after).toContain('RewriteRule');
  });

  it('gets a TLS virtual host of its own, and the plan says what it does', () => {
    const made = plan.differences.find(({ stage, before }) => stage === 'install' && before === null);
    const [tls] = virtualHosts(made?.after ?? '');
    expect(tls?.raw).toBe('*:443');
    expect(made?.after).toContain('DocumentRoot /var/www/shop');
    expect(plan.notes.find(({ say }) => say === 'plan.apache.given-name')).toMatchObject({
      facts: { names: 'shop.ex.test, www.shop.ex.test' },
      path: '/etc/apache2/sites-available/000.conf',
    });
  });
});

it.each([
  ['which a site bears', { [at('000')]: nameless, [at('other')]: named('shop.ex.test') }, []],
  [
    'whose visitors arrive at a named site',
    { [at('000')]: named('first.ex.test'), [at('001')]: nameless },
    [],
  ],
  [
    'whose visitors arrive at several',
    { [at('000')]: nameless.replace('*', '192.0.2.1') + nameless, [at('other')]: named('other.ex.test') },
    [],
  ],
  ['where the file is not only root’s', usual, [at('000')]],
])('nothing is given a name %s', (_, files, foreign) => {
  const facts = factsOf(files, foreign);
  expect(adoptNames(facts, ['shop.ex.test'])).toBe(facts);
});

it('a wildcard is nobody’s name', () => {
  const facts = factsOf(usual);
  expect(adoptNames(facts, ['*.ex.test'])).toBe(facts);
});
