import { describe, expect, it } from 'vitest';
import {
  answersChallenge,
  fresh,
  old,
  oldFiles,
  plainSite,
  planFor,
  tlsSite,
  withApache,
  withEncrypted,
} from '../../support/apache-desk.ts';
import { askUntil } from '../../support/ask.ts';
import { activateStage, applyStage } from '../../support/local-stage.ts';
import { testCertificate } from '../../support/test-certificate.ts';

describe.concurrent('a real Apache that is encrypted already', () => {
  it('exchanges only the certificate of an encrypted site, and drops what would contradict it', async () => {
    const files = {
      ...oldFiles,
      'sites/shop.conf': plainSite('shop.ex.test'),
      'sites/tls.conf': tlsSite(
        'shop.ex.test',
        'SSLCertificateChainFile @FOLDER@/old.pem\nSSLProtocol -all +TLSv1.2\n',
      ).replaceAll('*:@HTTP@', '*:@HTTPS@'),
    };
    await withEncrypted(files, async (desk) => {
      expect(await desk.seen('shop.ex.test')).toBe(old.fingerprint);
      const before = desk.text('sites/tls.conf');
      const { facts, plan: made } = await planFor(desk, ['shop.ex.test'], { hsts: true });
      expect(facts.certificates[desk.apache.path('old.pem')]).toMatchObject({ isExpired: false });
      const undo = applyStage(made.install, fresh);
      activateStage(made.install);
      expect(await desk.seen('shop.ex.test', fresh.fingerprint)).toBe(fresh.fingerprint);
      const live = desk.apache.path('sealkeeper/live/shop.ex.test');
      expect(desk.text('sites/tls.conf')).toBe(
        before
          .replace(desk.apache.path('old.pem'), `${live}/fullchain.pem`)
          .replace(desk.apache.path('old.key'), `${live}/privkey.pem`)
          .replace(/SSLCertificateChainFile.*\n/, ''),
      );
      if (made.redirect === null) throw new Error('no redirect was planned');
      const back = applyStage(made.redirect);
      activateStage(made.redirect);
      const isStrict = (one: { headers: Readonly<Record<string, unknown>> }) =>
        one.headers['strict-transport-security'] !== undefined;
      const page = await askUntil(isStrict, desk.apache.ground.ports.https, 'shop.ex.test', '/', true);
      expect(page.headers['strict-transport-security']).toBe('max-age=63072000');
      back();
      undo();
      expect(desk.text('sites/tls.conf')).toBe(before);
    });
  });

  it('leaves a name its valid certificate when the new one is not good for it', async () => {
    const files = {
      ...oldFiles,
      'sites/shop.conf': plainSite('shop.ex.test blog.ex.test'),
      'sites/tls.conf': tlsSite('shop.ex.test blog.ex.test').replaceAll('*:@HTTP@', '*:@HTTPS@'),
    };
    await withEncrypted(files, async (desk) => {
      const { plan: made } = await planFor(desk, ['shop.ex.test']);
      const undo = applyStage(made.install, fresh);
      activateStage(made.install);
      expect(await desk.seen('shop.ex.test', fresh.fingerprint)).toBe(fresh.fingerprint);
      expect(await desk.seen('blog.ex.test')).toBe(old.fingerprint);
      undo();
    });
  });

  it('only exchanges key and chain when it comes again, and can prove again behind its own redirect', async () => {
    const files = { 'sites/shop.conf': plainSite('shop.ex.test www.shop.ex.test') };
    const names = ['shop.ex.test', 'www.shop.ex.test'];
    await withApache({ files, modules: ['rewrite'] }, async (desk) => {
      const first = await planFor(desk, names);
      applyStage(first.plan.install, old);
      if (first.plan.redirect !== null) applyStage(first.plan.redirect);
      activateStage(first.plan.install);
      expect(await desk.seen('shop.ex.test', old.fingerprint)).toBe(old.fingerprint);
      await answersChallenge(desk, names);
      const again = await planFor(desk, names);
      expect(again.plan.install.changes.map(({ kind, path }) => `${kind} ${path.split('/').at(-1)}`)).toEqual(
        ['make-directory 2', 'write-file privkey.pem', 'write-file fullchain.pem', 'swap-link current'],
      );
      expect(again.plan.redirect).toBeNull();
      applyStage(again.plan.install, fresh);
      activateStage(again.plan.install);
      expect(await desk.seen('www.shop.ex.test', fresh.fingerprint)).toBe(fresh.fingerprint);
    });
  });

  it('adds a name later without losing the one that was there', async () => {
    const files = { 'sites/shop.conf': plainSite('shop.ex.test www.shop.ex.test') };
    await withApache({ files, modules: ['rewrite'] }, async (desk) => {
      const first = await planFor(desk, ['shop.ex.test']);
      applyStage(first.plan.install, old);
      activateStage(first.plan.install);
      expect(await desk.seen('shop.ex.test', old.fingerprint)).toBe(old.fingerprint);
      const more = await planFor(desk, ['shop.ex.test', 'www.shop.ex.test']);
      const undo = applyStage(more.plan.install, fresh);
      activateStage(more.plan.install);
      expect(await desk.seen('shop.ex.test', fresh.fingerprint)).toBe(fresh.fingerprint);
      expect(await desk.seen('www.shop.ex.test', fresh.fingerprint)).toBe(fresh.fingerprint);
      undo();
    });
  });

  it('never takes a certificate away from a name that is not asked for', async () => {
    const files = {
      'sites/shop.conf': plainSite('shop.ex.test'),
      'sites/blog.conf': plainSite('blog.ex.test'),
    };
    await withApache({ files, modules: ['rewrite'] }, async (desk) => {
      const first = await planFor(desk, ['shop.ex.test', 'blog.ex.test']);
      applyStage(first.plan.install, old);
      activateStage(first.plan.install);
      expect(await desk.seen('blog.ex.test', old.fingerprint)).toBe(old.fingerprint);
      const narrow = testCertificate(['shop.ex.test']);
      const less = await planFor(desk, ['shop.ex.test']);
      applyStage(less.plan.install, narrow);
      activateStage(less.plan.install);
      expect(await desk.seen('shop.ex.test', narrow.fingerprint)).toBe(narrow.fingerprint);
      expect(await desk.seen('blog.ex.test')).toBe(old.fingerprint);
      const again = await planFor(desk, ['shop.ex.test']);
      expect(again.plan.live).toEqual(less.plan.live);
    });
  });
});
