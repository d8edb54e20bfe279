import { describe, expect, it } from 'vitest';
import { checkApache } from '../../../../../electron/targets/apache/plan/check.ts';
import { planApache } from '../../../../../electron/targets/apache/plan/plan.ts';
import { debianFacts } from '../../../../support/apache-facts.ts';

const site = '<VirtualHost *:80>\nServerName shop.ex.test\n</VirtualHost>\n';
const wish = { names: ['shop.ex.test'], redirect: true, hsts: false };
const ports = '/etc/apache2/ports.conf';
const shop = '/etc/apache2/sites-enabled/shop.conf';
const packaged = '<IfModule ssl_module>\nListen 443\n</IfModule>\n';

describe('a line that listens for encrypted pages by hand', () => {
  it.each([
    ['the same as the packaged one', { [ports]: `Listen 80\n${packaged}`, [shop]: `Listen 443\n${site}` }],
    ['at one address', { [ports]: `Listen 80\nListen 192.0.2.1:443\n${packaged}`, [shop]: site }],
    [
      'under another condition',
      {
        [ports]: `Listen 80\nListen 443\n<IfModule mod_ssl.c>\nListen 0.0.0.0:443\n</IfModule>\n`,
        [shop]: site,
      },
    ],
  ])('%s does not wake that one up', (_, files) => {
    const facts = debianFacts({ files });
    expect(checkApache(facts, wish)).toEqual([]);
    const { install, differences } = planApache(facts, wish);
    expect(install.changes.filter(({ path }) => path.includes('/mods-enabled/ssl'))).toEqual([]);
    const [tls] = differences.filter(({ stage, before }) => stage === 'install' && before === null);
    expect(tls?.after).toMatch(/LoadModule ssl_module/);
    expect(differences.filter(({ path }) => path === ports)).toEqual([]);
  });

  it('is named where the packaged one is read behind our file', () => {
    const files = { [shop]: `Listen 443\n${site}`, '/etc/apache2/zz.conf': packaged, [ports]: 'Listen 80\n' };
    const facts = debianFacts({ files });
    const includes = facts.includes.toSorted((one, other) => one.path.localeCompare(other.path));
    const [check] = checkApache({ ...facts, includes }, wish);
    expect(check?.problem.facts).toEqual({
      reason: 'listens',
      file: shop,
      line: 1,
      beside: '/etc/apache2/zz.conf',
    });
  });
});
