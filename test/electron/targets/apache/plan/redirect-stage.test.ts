import { expect, test } from 'vitest';
import { planApache } from '../../../../../electron/targets/apache/plan/plan.ts';
import { debianFacts } from '../../../../support/apache-facts.ts';

const wish = { names: ['ex.test'], redirect: true, hsts: false };

test.each([
  ['on', 'HTTP_HOST'],
  ['DNS', 'HTTP_HOST'],
  ['Off', 'SERVER_NAME'],
])(
  'where the server itself is the only site, with UseCanonicalName %s, visitors are sent on by %s',
  (said, by) => {
    const own = `ServerName www.ex.test\nUseCanonicalName ${said}\nDocumentRoot /srv\n`;
    const facts = debianFacts({ files: { '/etc/apache2/conf-enabled/shop.conf': own } });
    const [file] = planApache(facts, wish).differences.filter(({ stage }) => stage === 'redirect');
    expect(file?.after).toContain(`RewriteCond %{${by}} ^(?:ex\\.test)$ [NC]\n`);
  },
);
