import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fillFromFile } from '../../../electron/targets/apache/config/hosts.ts';
import { never, plainSite, withApache } from '../../support/apache-desk.ts';
import { localHost } from '../../support/local-host.ts';

describe.concurrent('looking at a real Apache', () => {
  it('refuses a name that lands on a site of another name, and says where', async () => {
    await withApache({ files: { 'sites/a.conf': plainSite('a.ex.test') } }, async (desk) => {
      const facts = await desk.facts(['shop.ex.test']);
      const checks = desk.target.check(facts, { names: ['shop.ex.test'], redirect: true, hsts: false });
      expect(checks).toEqual([
        {
          severity: 'blocker',
          problem: {
            code: 'name-not-on-server',
            facts: { name: 'shop.ex.test', sites: ['a.ex.test'], lands: 'a.ex.test', unnamed: 'no' },
          },
        },
      ]);
    });
  });

  it('reads sites and names as the server itself does', async () => {
    const files = {
      'sites/one.conf':
        'Define port @HTTP@\n<VirtualHost 127.0.0.1:@PORT@>\nServerName https://One.Ex.test:8443\nServerAlias "a.ex.test" *.one.ex.test # old\n</VirtualHost>\n'.replace(
          '@PORT@',
          () => `\${${'port'}}`,
        ),
      'sites/two.conf': `<IfModule !no_module>\r\n<virtualhost *:@HTTP@ [::1]:@HTTP@>\r\n"ServerName" two.ex.test\r\n# note \\\r\nServerAlias hidden.ex.test\r\nServerAlias \\\r\n  b.ex.test\r\n</VIRTUALHOST> </IfModule>\r\n</IfModule>`,
    };
    await withApache({ files }, async (desk) => {
      const facts = await desk.facts(['two.ex.test']);
      expect(facts.hosts.map(({ name, aliases }) => [name, ...aliases]).sort()).toEqual([
        ['one.ex.test', 'a.ex.test', '*.one.ex.test', '#', 'old'],
        ['two.ex.test', 'b.ex.test'],
      ]);
      expect(facts.hosts.find(({ name }) => name === 'two.ex.test')?.forms).toEqual([
        `*:${facts.ports.http}`,
        `[::1]:${facts.ports.http}`,
      ]);
    });
  });

  it('finds the same names in the files by itself, where the server would not tell', async () => {
    const fixtures = [
      'crlf',
      'no-final-newline',
      'latin1-bytes',
      'continued-comment',
      'two-blocks-on-one-line',
    ];
    const text = (name: string) =>
      readFileSync(join(import.meta.dirname, `../../fixtures/apache/configs/${name}.conf`), 'latin1');
    const files = Object.fromEntries(fixtures.map((name) => [`sites/${name}.conf`, text(name)]));
    await withApache(
      { files, main: 'LoadModule ssl_module /usr/lib/apache2/modules/mod_ssl.so' },
      async (desk) => {
        const found = await desk.facts([]);
        const sites = found.hosts.filter(({ kind }) => kind === 'site');
        expect(sites).toHaveLength(5);
        for (const site of sites) {
          const bytes = readFileSync(site.origin, 'latin1');
          const file = { realPath: site.origin, text: bytes, sha256: '', mode: 0o644, foreign: null };
          const alone = fillFromFile({ ...site, forms: [], name: null, aliases: [] }, file, found.modules);
          expect([alone.name, alone.aliases, alone.forms]).toEqual([site.name, site.aliases, site.forms]);
        }
      },
    );
  });

  it('says what the server has against its own configuration', async () => {
    await withApache({ files: { 'sites/a.conf': plainSite('a.ex.test') } }, async (desk) => {
      writeFileSync(desk.apache.path('sites/b.conf'), 'NoSuchDirective\n');
      const found = await desk.target.detect(localHost(), never);
      expect(found).toMatchObject({ support: 'broken', problem: { code: 'web-server-broken' } });
      expect(JSON.stringify(found)).toContain('NoSuchDirective');
    });
  });
});
