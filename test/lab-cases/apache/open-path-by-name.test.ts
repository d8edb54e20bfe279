import { mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inspectApache } from '../../../electron/targets/apache/inspect/inspect.ts';
import { apacheTarget } from '../../../electron/targets/apache/target.ts';
import { targetPlan as planSchema } from '../../../shared/plan.ts';
import { ask, askUntil } from '../../support/ask.ts';
import { localHost } from '../../support/local-host.ts';
import { activateStage, applyStage } from '../../support/local-stage.ts';
import { obstacleCases } from '../../support/obstacle-cases.ts';
import { startPrivateApache } from '../../support/private-apache.ts';
import { testCertificate } from '../../support/test-certificate.ts';

const [shop, mail, others] = ['shop.example.test', 'mail.example.test', 'others.example.test'] as const;
const certificate = testCertificate([shop, mail]);
const never = new AbortController().signal;
const path = '/.well-known/acme-challenge/later-proof_1';

/** What comes before every rule, or would be woken up by ours, or is asked for all names before any rule. */
const closed = new Set([
  '16if_redirect',
  '24loc_redirect',
  '28sleeping_rules',
  '33if_else',
  '37_proxy_encoded',
  '38_proxy_servlet',
  '54_many_at_once',
  '55_inherited_rules',
  '56_inherited_down',
]);

describe.concurrent('a lasting way through the default of a real Apache, for one name', () => {
  for (const { title, body, modules, main, files } of obstacleCases) {
    it(`${title}: ${closed.has(title) ? 'none, and that is said' : 'leads past it for that name alone'}`, {
      timeout: 60_000,
    }, async () => {
      const apache = await startPrivateApache({
        files: {
          'sites/a-default.conf': `<VirtualHost *:@HTTP@>\nServerName ${others}\nServerAlias b.example.test\n${body}\n</VirtualHost>\n`,
          'sites/shop.conf': `<VirtualHost *:@HTTP@>\nServerName ${shop}\nDocumentRoot @SITE@\n</VirtualHost>\n`,
          ...files,
        },
        modules: ['rewrite', 'headers', ...modules],
        main,
      });
      try {
        const { http } = apache.ground.ports;
        const before = readFileSync(apache.path('sites/a-default.conf'), 'latin1');
        const pages = async () =>
          await Promise.all(
            [others, mail, 'nobody.test'].flatMap((name) =>
              ['/', name === mail ? `${path}x` : path].map(async (at) => {
                const { status, location, body: text } = await ask(http, name, at);
                // The server's own status page is another at each look.
                return { name, at, status, location, text: text.slice(0, 60) };
              }),
            ),
          );
        const former = await pages();
        const target = apacheTarget(apache.ground);
        const wish = { names: [shop], allNames: [shop, mail], answeredFor: [mail] };
        const planned = async () => {
          const facts = await inspectApache(localHost(), apache.ground, [shop, mail], never);
          const plan = target.plan(facts, { ...wish, redirect: true, hsts: false, openProofPath: true });
          return { facts, plan: planSchema.parse(plan) };
        };
        const { facts, plan } = await planned();
        const said = plan.notes.flatMap(({ say, facts: { names } }) => (names === mail ? [say] : []));
        expect(said).toContain(
          closed.has(title) ? 'plan.apache.open-path-not' : 'plan.web.open-path-by-name',
        );
        const lasting = target.lasting?.(facts, { ...wish, redirect: true, hsts: false });
        expect(lasting?.open.includes(mail)).toBe(!closed.has(title));
        if (closed.has(title)) return;
        const undo = applyStage(plan.install, certificate);
        activateStage(plan.install);
        const folder = join(apache.ground.proofRoot, '.well-known/acme-challenge');
        mkdirSync(folder, { recursive: true });
        writeFileSync(join(folder, 'later-proof_1'), 'an ordinary answer');
        expect(await askUntil((one) => one.body === 'an ordinary answer', http, mail, path)).toMatchObject({
          status: 200,
          body: 'an ordinary answer',
        });
        expect(await pages()).toEqual(former);
        // Known again, and opened no second time.
        const again = await planned();
        expect(target.proofFolder?.(again.facts, mail)).toBe(apache.ground.proofRoot);
        const touched = again.plan.install.changes.map((change) => change.path);
        expect(touched).not.toContain(apache.path('sites/a-default.conf'));
        unlinkSync(join(folder, 'later-proof_1'));
        undo();
        expect(readFileSync(apache.path('sites/a-default.conf'), 'latin1')).toBe(before);
      } finally {
        await apache.stop();
      }
    });
  }
});
