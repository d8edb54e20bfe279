import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answersChallenge, fresh, plainSite, planFor, withApache } from '../../support/apache-desk.ts';
import { ask, askUntil } from '../../support/ask.ts';
import { activateStage, applyStage } from '../../support/local-stage.ts';

describe.concurrent('sites as they are found', () => {
  it('covers two names of two sites in two files with one certificate and one new file', async () => {
    const files = {
      'sites/shop.conf': plainSite('shop.ex.test'),
      'sites/blog.conf': plainSite('blog.ex.test'),
    };
    await withApache({ files, modules: ['rewrite'] }, async (desk) => {
      const names = ['shop.ex.test', 'blog.ex.test'];
      await answersChallenge(desk, names);
      const made = await planFor(desk, names);
      const written = made.plan.install.changes.flatMap((one) =>
        one.kind === 'write-file' && one.content.from === 'text' ? [one.path] : [],
      );
      expect(written).toEqual([desk.apache.path('sites/shop.ex.test.tls-sealkeeper.conf')]);
      const undo = applyStage(made.plan.install, fresh);
      activateStage(made.plan.install);
      for (const name of names) expect(await desk.seen(name, fresh.fingerprint)).toBe(fresh.fingerprint);
      undo();
    });
  });

  it('loads what is missing by a line in front of its use where there are no module links', async () => {
    const files = { 'sites/shop.conf': plainSite('shop.ex.test', 'ProxyPass / http://@UPSTREAM@/\n') };
    await withApache({ files }, async (desk) => {
      await answersChallenge(desk, ['shop.ex.test']);
      const { plan: made } = await planFor(desk, ['shop.ex.test'], { hsts: true });
      applyStage(made.install, fresh);
      activateStage(made.install);
      expect(await desk.seen('shop.ex.test', fresh.fingerprint)).toBe(fresh.fingerprint);
      if (made.redirect === null) throw new Error('no redirect was planned');
      applyStage(made.redirect, fresh);
      activateStage(made.redirect);
      const { http, https } = desk.apache.ground.ports;
      const moved = await askUntil(({ status }) => status === 301, http, 'shop.ex.test', '/a%20b?c=d');
      expect(moved.location).toBe(`https://shop.ex.test:${https}/a%20b?c=d`);
      const page = await ask(https, 'shop.ex.test', '/', true);
      expect(page.headers['strict-transport-security']).toBe('max-age=63072000');
      expect(page.body).toBe('application https\n');
    });
  });

  it('does not touch the text of a macro, and still proves and encrypts its sites', async () => {
    const macro =
      '<Macro Shop $name $port>\n<VirtualHost *:$port>\nServerName $name\nProxyPass / http://@UPSTREAM@/\n</VirtualHost>\n</Macro>\n';
    const files = {
      'sites/macro.conf': `${macro}Use Shop shop.ex.test @HTTP@\nUse Shop blog.ex.test @HTTP@\n`,
      'conf.d/empty.conf': '\n',
    };
    const main = 'IncludeOptional conf.d/*.conf';
    await withApache({ files, main, modules: ['rewrite', 'macro', 'headers'] }, async (desk) => {
      const before = desk.text('sites/macro.conf');
      await answersChallenge(desk, ['shop.ex.test']);
      expect(existsSync(desk.apache.path('conf.d/sealkeeper-proof.conf'))).toBe(false);
      const { plan: made } = await planFor(desk, ['shop.ex.test']);
      expect(made.redirect).toBeNull();
      expect(made.notes.map(({ say }) => say)).toContain('plan.apache.redirect-by-hand');
      applyStage(made.install, fresh);
      activateStage(made.install);
      expect(await desk.seen('shop.ex.test', fresh.fingerprint)).toBe(fresh.fingerprint);
      expect((await ask(desk.apache.ground.ports.https, 'shop.ex.test', '/', true)).body).toBe(
        'application https\n',
      );
      expect(desk.text('sites/macro.conf')).toBe(before);
    });
  });

  it('names its new file where no pattern would read it, and undoes that too', async () => {
    const files = { 'all.conf': `${plainSite('shop.ex.test')}# the end` };
    await withApache({ files, main: 'Include all.conf', modules: ['rewrite'] }, async (desk) => {
      const before = desk.text('all.conf');
      await answersChallenge(desk, ['shop.ex.test']);
      const { plan: made } = await planFor(desk, ['shop.ex.test']);
      const undo = applyStage(made.install, fresh);
      const redirect = made.redirect === null ? null : applyStage(made.redirect);
      activateStage(made.install);
      expect(await desk.seen('shop.ex.test', fresh.fingerprint)).toBe(fresh.fingerprint);
      expect((await ask(desk.apache.ground.ports.http, 'shop.ex.test')).status).toBe(301);
      redirect?.();
      undo();
      expect(desk.text('all.conf')).toBe(before);
    });
  });

  it('works where the server itself is the site', async () => {
    const main =
      'DocumentRoot @SITE@\n<Directory @SITE@>\nRequire all granted\n</Directory>\nIncludeOptional conf.d/*.conf';
    await withApache({ files: { 'conf.d/x.conf': '\n' }, main, modules: ['rewrite'] }, async (desk) => {
      await answersChallenge(desk, ['shop.ex.test']);
      const { plan: made } = await planFor(desk, ['shop.ex.test']);
      applyStage(made.install, fresh);
      if (made.redirect !== null) applyStage(made.redirect);
      activateStage(made.install);
      expect(await desk.seen('shop.ex.test', fresh.fingerprint)).toBe(fresh.fingerprint);
      const { http, https: port } = desk.apache.ground.ports;
      expect((await ask(port, 'shop.ex.test', '/', true)).body).toBe('the site\n');
      expect((await askUntil(({ status }) => status === 301, http, 'shop.ex.test')).status).toBe(301);
      expect((await ask(http, 'other.ex.test')).status).toBe(200);
    });
  });

  it('encrypts the unnamed default site for a name that lands there, and says so', async () => {
    const files = { 'sites/000.conf': plainSite('x').replace('ServerName x\n', '') };
    await withApache({ files, modules: ['rewrite'] }, async (desk) => {
      await answersChallenge(desk, ['shop.ex.test']);
      const { plan: made } = await planFor(desk, ['shop.ex.test']);
      expect(made.notes.map(({ say }) => say)).toContain('plan.apache.default-site');
      applyStage(made.install, fresh);
      activateStage(made.install);
      expect(await desk.seen('shop.ex.test', fresh.fingerprint)).toBe(fresh.fingerprint);
    });
  });

  it('finds a redirect to https that hides in an included file, and leaves it out of the TLS virtual host', async () => {
    const files = {
      'snippets/https.inc': 'RewriteEngine on\nRewriteRule ^ https://%{HTTP_HOST}%{REQUEST_URI} [R=301,L]\n',
      'sites/shop.conf': plainSite('shop.ex.test', 'Include snippets/https.inc\n'),
    };
    await withApache({ files, modules: ['rewrite'] }, async (desk) => {
      const { plan: made } = await planFor(desk, ['shop.ex.test']);
      applyStage(made.install, fresh);
      activateStage(made.install);
      await desk.seen('shop.ex.test', fresh.fingerprint);
      expect((await ask(desk.apache.ground.ports.https, 'shop.ex.test', '/', true)).body).toBe('the site\n');
    });
  });

  it.each([
    [
      'in a block of its own, as a member',
      '<MDomainSet other.ex.test>\nMDMember shop.ex.test\n</MDomainSet>',
      true,
    ],
    ['as another name of a site of which one is managed', 'MDomain www.shop.ex.test', true],
    [
      'in a block that adds what its site bears',
      '<MDomainSet www.shop.ex.test>\nMDMembers auto\n</MDomainSet>',
      true,
    ],
    ['not where only the named ones are', 'MDomain www.shop.ex.test manual', false],
    ['not where that is the rule', 'MDMembers manual\nMDomain www.shop.ex.test', false],
  ])('leaves a name to mod_md %s', async (_, domain, isManaged) => {
    const files = { 'sites/shop.conf': plainSite('shop.ex.test www.shop.ex.test') };
    const main = `MDRenewMode manual\nMDCertificateAgreement accepted\n${domain}`;
    await withApache({ files, main, modules: ['rewrite', 'socache_shmcb', 'ssl', 'md'] }, async (desk) => {
      const facts = await desk.facts(['shop.ex.test']);
      const checks = desk.target.check(facts, { names: ['shop.ex.test'], redirect: true, hsts: false });
      const managed = checks.filter(({ problem }) => problem.code === 'site-managed-elsewhere');
      expect(managed.map(({ problem }) => problem.facts.manager)).toEqual(isManaged ? ['mod_md'] : []);
    });
  });
});
