import { describe, expect, it } from 'vitest';
import { checkApache } from '../../../electron/targets/apache/plan/check.ts';
import { adoptNames as adoptByApache } from '../../../electron/targets/apache/plan/given-names.ts';
import { planApache } from '../../../electron/targets/apache/plan/plan.ts';
import { checkNginx } from '../../../electron/targets/nginx/plan/check.ts';
import { adoptNames as adoptByNginx } from '../../../electron/targets/nginx/plan/given-names.ts';
import { planNginx } from '../../../electron/targets/nginx/plan/plan.ts';
import { debianFacts, virtualHosts } from '../../support/apache-facts.ts';
import { nginxFacts } from '../../support/nginx-facts.ts';

/** Whoever visits an address says no name: what they are shown decides whether it can have a certificate. */

const address = '192.0.2.7';
const wish = { names: [address], redirect: true, hsts: false };
const pair = 'SSLEngine on\n    SSLCertificateFile /x.pem\n    SSLCertificateKeyFile /x.key\n';

describe('at Apache', () => {
  const host = (port: number, name: string | null, more = '') =>
    `<VirtualHost *:${port}>\n    ${name === null ? '' : `ServerName ${name}\n`}    ${more}\n</VirtualHost>\n`;
  const checked = (...texts: readonly string[]) => {
    const files = Object.fromEntries(
      texts.map((text, at) => [`/etc/apache2/sites-enabled/${at}.conf`, text]),
    );
    const facts = adoptByApache(debianFacts({ files, modules: ['rewrite', 'ssl'] }), wish.names);
    return { facts, problems: checkApache(facts, wish).map(({ problem }) => problem) };
  };

  it('the site without a name is given the address, and a virtual host of it', () => {
    const { facts, problems } = checked(host(80, null), host(80, 'shop.test'));
    expect(problems).toEqual([]);
    const texts = planApache(facts, wish).differences.map(({ after }) => after ?? '');
    expect(texts.join('\n')).toContain(`ServerName ${address}`);
    expect(texts.flatMap((text) => virtualHosts(text).map(({ raw }) => raw))).toContain('*:443');
  });

  it('an encrypted site that comes first there stands in the way, by file and line', () => {
    const { problems } = checked(host(80, null), host(443, 'shop.test', pair));
    expect(problems).toMatchObject([
      {
        code: 'address-shown-another',
        facts: { name: address, site: 'shop.test', file: '/etc/apache2/sites-enabled/1.conf', line: 1 },
      },
    ]);
  });

  it('one that bears the address and comes first gets the certificate', () => {
    const { problems } = checked(host(80, address), host(443, address, pair), host(443, 'shop.test', pair));
    expect(problems).toEqual([]);
  });

  it('one that bears it and comes behind another does not', () => {
    const { problems } = checked(host(80, address), host(443, 'shop.test', pair), host(443, address, pair));
    expect(problems).toMatchObject([{ code: 'address-shown-another', facts: { site: 'shop.test' } }]);
  });
});

describe('at nginx', () => {
  const server = (listen: string, names: string, more = '') =>
    `server {\n    listen ${listen};\n    server_name ${names};\n    root /var/www/x;\n${more}}\n`;
  const tls = '    ssl_certificate /x.pem;\n    ssl_certificate_key /x.key;\n';
  const checked = (a: string, b: string) => {
    const read = nginxFacts({ 'conf.d/a.conf': a, 'conf.d/b.conf': b });
    const facts = adoptByNginx(read, wish.names);
    return { facts, problems: checkNginx(facts, wish).map(({ problem }) => problem) };
  };

  it('the default server is given the address and answers encrypted too', () => {
    const { facts, problems } = checked(server('80 default_server', '_'), server('80', 'shop.test'));
    expect(problems).toEqual([]);
    const after = planNginx(facts, wish).differences.find(({ stage }) => stage === 'install')?.after;
    expect(after).toContain(`server_name ${address};`);
    expect(after).toContain('listen 443 ssl');
  });

  it('another encrypted default stands in the way, by file and line', () => {
    const { problems } = checked(server('80 default_server', '_'), server('443 ssl', 'shop.test', tls));
    expect(problems).toMatchObject([
      {
        code: 'address-shown-another',
        facts: { name: address, site: 'shop.test', file: '/etc/nginx/conf.d/b.conf', line: 1 },
      },
    ]);
  });

  it('one that bears the address and is the default gets the certificate', () => {
    const own = server('443 ssl default_server', address, tls) + server('80', address);
    expect(checked(own, server('443 ssl', 'shop.test', tls)).problems).toEqual([]);
  });
});
