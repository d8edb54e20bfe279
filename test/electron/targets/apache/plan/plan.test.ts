import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { planApache } from '../../../../../electron/targets/apache/plan/plan.ts';
import type { InstallWish } from '../../../../../electron/targets/target.ts';
import { plan as words } from '../../../../../shared/content/en/plan.ts';
import { targetPlan as planSchema, type TargetPlan } from '../../../../../shared/plan.ts';
import { debianFacts, type FactsOptions } from '../../../../support/apache-facts.ts';

const goldens = join(import.meta.dirname, '../../../../fixtures/apache/plans');
const at = (name: string) => `/etc/apache2/sites-enabled/${name}.conf`;

const proxied = `<VirtualHost *:80>
    ServerName shop.ex.test
    ServerAlias www.shop.ex.test old.ex.test
    # the shop runs behind us
    ProxyPreserveHost On
    ProxyPass / http://127.0.0.1:2368/
    CustomLog \${APACHE_LOG_DIR}/shop.log combined
</VirtualHost>
`;

const encrypted = `<IfModule mod_ssl.c>
<VirtualHost *:443>
    ServerName shop.ex.test
    SSLEngine on
    SSLCertificateFile "/etc/ssl/shop.pem"
    SSLCertificateKeyFile /etc/ssl/shop.key
    SSLCertificateChainFile /etc/ssl/chain.pem
</VirtualHost>
</IfModule>
`;

const root = '/etc/apache2/apache2.conf';
const withCustomers =
  'IncludeOptional mods-enabled/*.load\nInclude ports.conf\nIncludeOptional conf-enabled/*.conf\nIncludeOptional sites-enabled/*.conf\nIncludeOptional /home/*/conf/*.conf\n';
const ours = `<VirtualHost *:443>
    ServerName shop.ex.test
    SSLEngine on
    SSLCertificateFile /etc/sealkeeper/live/shop.ex.test/fullchain.pem
    SSLCertificateKeyFile /etc/sealkeeper/live/shop.ex.test/privkey.pem
</VirtualHost>
`;

const cases: readonly (readonly [string, FactsOptions, InstallWish])[] = [
  [
    'a proxied shop, all wishes',
    { files: { [at('shop')]: proxied } },
    { names: ['shop.ex.test', 'www.shop.ex.test'], redirect: true, hsts: true },
  ],
  [
    'a proxied shop keeps a way open for later proofs',
    { files: { [at('shop')]: proxied }, modules: ['proxy', 'proxy_http'] },
    { names: ['shop.ex.test', 'www.shop.ex.test'], redirect: true, hsts: false, openProofPath: true },
  ],
  [
    'a shop in a customers own folder',
    {
      files: { [root]: withCustomers, '/home/shop/conf/shop.conf': proxied },
      modules: ['ssl', 'proxy', 'proxy_http'],
      foreign: ['/home/shop'],
    },
    { names: ['shop.ex.test', 'www.shop.ex.test'], redirect: true, hsts: true, openProofPath: true },
  ],
  [
    'a shop in a folder of the web server that a group may write to',
    { files: { [at('shop')]: proxied }, foreign: ['/etc/apache2/sites-available'] },
    { names: ['shop.ex.test', 'www.shop.ex.test'], redirect: true, hsts: false },
  ],
  [
    'a customers encrypted shop that points at our place already',
    {
      files: { [root]: withCustomers, '/home/shop/conf/shop.conf': proxied + ours },
      modules: ['ssl', 'rewrite'],
      foreign: ['/home/shop'],
    },
    { names: ['shop.ex.test'], redirect: true, hsts: true },
  ],
  [
    'an encrypted shop gets another certificate',
    { files: { [at('shop')]: proxied, [at('tls')]: encrypted }, modules: ['ssl', 'rewrite'] },
    { names: ['shop.ex.test'], redirect: false, hsts: false },
  ],
  [
    'an encrypted shop with keys of two kinds gets another certificate',
    {
      files: {
        [at('tls')]: encrypted.replace(
          'SSLEngine on',
          'SSLEngine on\n    SSLCertificateFile /etc/ssl/ec.pem',
        ),
      },
      modules: ['ssl', 'rewrite'],
    },
    { names: ['shop.ex.test'], redirect: false, hsts: false },
  ],
];

/** A plan as a person reviews it. */
function readable(plan: TargetPlan): string {
  const stages = [plan.proofExample, plan.install, plan.redirect].flatMap((stage) => stage ?? []);
  return [
    ...plan.notes.map(({ stage, say, facts, path }) =>
      [`${stage}: ${say}`, JSON.stringify(facts), path ?? ''].join(' ').trim(),
    ),
    ...stages.flatMap((stage) => [
      '',
      `== ${stage.id}`,
      ...stage.changes.map((one) =>
        one.kind === 'make-link' || one.kind === 'swap-link'
          ? `${one.kind} ${one.path} -> ${one.target}`
          : `${one.kind} ${one.path}`,
      ),
      stage.activation?.reload.join(' ') ?? '',
    ]),
    ...plan.differences.flatMap(({ stage, path, after }) => ['', `== ${stage} ${path}`, after]),
  ].join('\n');
}

describe('an Apache plan', () => {
  it.each(cases)('is as reviewed: %s', async (title, options, wish) => {
    const plan = planSchema.parse(planApache(debianFacts(options), wish));
    await expect(readable(plan)).toMatchFileSnapshot(join(goldens, `${title.replace(/\W+/g, '-')}.txt`));
  });

  it.each(cases)('is the same from the same facts, also when they were stored: %s', (_, options, wish) => {
    const facts = debianFacts(options);
    expect(planApache(JSON.parse(JSON.stringify(facts)), wish)).toEqual(planApache(facts, wish));
  });

  it('has words for all it says', () => {
    const said = cases.flatMap(([, options, wish]) => planApache(debianFacts(options), wish).notes);
    for (const { say, facts } of said) {
      expect(Object.keys(words)).toContain(say);
      const message = words[say as keyof typeof words];
      for (const [, name] of message.matchAll(/\{(\w+)[,}]/g)) {
        if (!/^(one|other)$/.test(name ?? '')) expect(facts, `${say} ${name}`).toHaveProperty(name ?? '');
      }
    }
  });

  it.each([
    ['lines as Unix ends them', '\n'],
    ['lines as Windows ends them', '\r\n'],
  ])('opens a way for later proofs only once in %s', (_, end) => {
    const text = proxied.replaceAll('\n', end);
    const options = { files: { [at('shop')]: text }, modules: ['proxy', 'proxy_http'] };
    const wish = { names: ['shop.ex.test'], redirect: true, hsts: false, openProofPath: true };
    const first = planApache(debianFacts(options), wish);
    const after = first.differences.findLast(({ path }) => path.endsWith('/shop.conf'))?.after ?? '';
    expect(after.match(/sealkeeper: a way for later proofs/g)).toHaveLength(2);
    const again = planApache(debianFacts({ ...options, files: { [at('shop')]: after } }), wish);
    const second = again.differences.findLast(({ path }) => path.endsWith('/shop.conf'))?.after ?? after;
    expect(second.match(/sealkeeper: a way for later proofs/g)).toHaveLength(2);
  });

  it('never puts a key or a certificate into itself', () => {
    const [, options, wish] = cases[0] ?? [];
    if (options === undefined || wish === undefined) throw new Error('no case');
    expect(JSON.stringify(planApache(debianFacts(options), wish))).not.toMatch(/BEGIN|PRIVATE/);
  });
});
