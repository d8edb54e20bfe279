import { describe, expect, it } from 'vitest';
import {
  type Desk,
  fresh,
  old,
  oldFiles,
  plainSite,
  planFor,
  tlsSite,
  withApache,
  withEncrypted,
} from '../../support/apache-desk.ts';
import { ask, askUntil } from '../../support/ask.ts';
import { activateStage, applyStage } from '../../support/local-stage.ts';

/** Words of a site that mean something else in another file: its encrypted pages must be its own all the same. */

const page = (name: string) => ({ [`srv/${name}/index.html`]: `page of ${name}\n` });
const pages = { ...page('shop.ex.test'), ...page('blog.ex.test') };
const variable = '$' + '{site}';
const bodyOf = (name: string) =>
  `DocumentRoot @FOLDER@/srv/${name}\n<Directory @FOLDER@/srv/${name}>\nRequire all granted\n</Directory>\n`;
const site = `<VirtualHost *:@HTTP@>\nServerName ${variable}\n${bodyOf(variable)}</VirtualHost>\n`;

/** Secures the shop, and says which page its visitors get and under which names its TLS host goes. */
async function secured(desk: Desk): Promise<{ readonly page: string; readonly bears: readonly string[] }> {
  const { plan } = await planFor(desk, ['shop.ex.test']);
  applyStage(plan.install, fresh);
  activateStage(plan.install);
  expect(await desk.seen('shop.ex.test', fresh.fingerprint)).toBe(fresh.fingerprint);
  const facts = await desk.facts(['shop.ex.test']);
  const tlsHost = facts.hosts.find(({ origin }) => origin.endsWith('tls-sealkeeper.conf'));
  return {
    page: (await ask(desk.apache.ground.ports.https, 'shop.ex.test', '/', true)).body,
    bears: [tlsHost?.name ?? '', ...(tlsHost?.aliases ?? [])],
  };
}

describe.concurrent('a site that leans on where it stands', () => {
  it.each([
    [
      'a name given anew above each site',
      `Define site shop.ex.test\n${site}`,
      `Define site blog.ex.test\n${site}`,
    ],
    [
      'a name given inside of it',
      site.replace('>\n', '>\nDefine site shop.ex.test\n'),
      site.replace('>\n', '>\nDefine site blog.ex.test\n'),
    ],
    [
      'a name taken back behind it',
      `Define site shop.ex.test\n${site}UnDefine site\n`,
      `Define site blog.ex.test\n${site}UnDefine site\n`,
    ],
    [
      'a condition that holds only there',
      `Define here\nDefine site shop.ex.test\n<IfDefine here>\n${site}</IfDefine>\nUnDefine here\n`,
      `Define site blog.ex.test\n${site}`,
    ],
    [
      'a macro that is called inside of it',
      `<Macro Of $name>\nServerName $name\n${bodyOf('$name')}</Macro>\n<VirtualHost *:@HTTP@>\nUse Of shop.ex.test\n</VirtualHost>\n`,
      `Define site blog.ex.test\n${site}`,
    ],
  ])('%s', async (_, shop, blog) => {
    const files = { ...pages, 'sites/010-shop.conf': shop, 'sites/020-blog.conf': blog };
    await withApache({ files, modules: ['rewrite', 'macro'] }, async (desk) => {
      expect(await secured(desk)).toEqual({ page: 'page of shop.ex.test\n', bears: ['shop.ex.test'] });
    });
  });

  it('takes no names from a file that it includes', async () => {
    const files = {
      ...pages,
      'names/shop.conf': 'ServerName shop.ex.test\nServerAlias other.ex.test\n',
      'sites/shop.conf': `<VirtualHost *:@HTTP@>\nInclude names/shop.conf\n${bodyOf('shop.ex.test')}</VirtualHost>\n`,
    };
    await withApache({ files, modules: ['rewrite'] }, async (desk) => {
      expect(await secured(desk)).toEqual({ page: 'page of shop.ex.test\n', bears: ['shop.ex.test'] });
    });
  });

  it('does not mind of which letters its comments are', async () => {
    const files = {
      ...pages,
      'sites/shop.conf': `<VirtualHost *:@HTTP@>\n# f\xf6r den Laden\nServerName shop.ex.test\n<IfModule alias_module>\n# \xfc\n</IfModule>\n${bodyOf('shop.ex.test')}</VirtualHost>\n`,
    };
    await withApache({ files, modules: ['rewrite'] }, async (desk) => {
      expect((await secured(desk)).page).toBe('page of shop.ex.test\n');
    });
  });

  it('keeps the certificate of its other names, also one that is named by a relative path', async () => {
    const files = {
      ...oldFiles,
      'sites/shop.conf': plainSite('shop.ex.test www.shop.ex.test blog.ex.test'),
      'sites/tls.conf': tlsSite('shop.ex.test www.shop.ex.test blog.ex.test')
        .replaceAll('*:@HTTP@', '*:@HTTPS@')
        .replaceAll('@FOLDER@/old', 'old'),
    };
    await withEncrypted(files, async (desk) => {
      const { plan } = await planFor(desk, ['shop.ex.test']);
      applyStage(plan.install, fresh);
      activateStage(plan.install);
      expect(await desk.seen('shop.ex.test', fresh.fingerprint)).toBe(fresh.fingerprint);
      expect(await desk.seen('www.shop.ex.test')).toBe(old.fingerprint);
    });
  });

  it.each([
    ['for the whole server', 'UseCanonicalName On', ''],
    ['in the site', '', 'UseCanonicalName On\n'],
  ])('sends on who came by an alias, though the site calls itself otherwise: %s', async (_, main, more) => {
    const files = { 'sites/shop.conf': plainSite('www.shop.ex.test shop.ex.test', more) };
    await withApache({ files, modules: ['rewrite'], main }, async (desk) => {
      const { plan } = await planFor(desk, ['shop.ex.test']);
      applyStage(plan.install, fresh);
      activateStage(plan.install);
      expect(await desk.seen('shop.ex.test', fresh.fingerprint)).toBe(fresh.fingerprint);
      if (plan.redirect === null) throw new Error('no redirect was planned');
      applyStage(plan.redirect);
      activateStage(plan.redirect);
      const { http, https } = desk.apache.ground.ports;
      const moved = await askUntil(({ status }) => status === 301, http, 'shop.ex.test', '/a');
      expect(moved.location).toBe(`https://shop.ex.test:${https}/a`);
      // No certificate for that one.
      expect((await ask(http, 'www.shop.ex.test', '/')).status).toBe(200);
    });
  });
});
