import { expect, test } from 'vitest';
import { planApache } from '../../../../electron/targets/apache/plan/plan.ts';
import { debianFacts } from '../../../support/apache-facts.ts';

const site = '<VirtualHost *:80>\nServerName shop.ex.test\n</VirtualHost>\n';
const wish = { names: ['shop.ex.test'], redirect: true, hsts: false };

test('what is new is made in the folders that links lead to, and its own links lead where they would have', () => {
  const linkedFolders = {
    '/etc/apache2/sites-enabled': '/srv/web/sites',
    '/etc/apache2/mods-enabled': '/srv/web/mods',
  };
  const files = { '/etc/apache2/sites-enabled/shop.conf': site };
  const plan = planApache(debianFacts({ files, more: { linkedFolders } }), wish);
  const made = plan.install.changes.filter(({ path }) => path.startsWith('/srv/web/'));
  expect(made).toContainEqual({
    kind: 'make-link',
    path: '/srv/web/mods/ssl.load',
    target: '/etc/apache2/mods-available/ssl.load',
  });
  const name = 'shop.ex.test.tls-sealkeeper.conf';
  expect(made).toContainEqual({
    kind: 'make-link',
    path: `/srv/web/sites/${name}`,
    target: `/etc/apache2/sites-available/${name}`,
  });
  expect(plan.install.changes.filter(({ path }) => path.includes('-enabled/'))).toEqual([]);
});
