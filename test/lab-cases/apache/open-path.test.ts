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

const names = ['shop.example.test', 'www.shop.example.test'];
const [name = ''] = names;
const certificate = testCertificate(names);
const never = new AbortController().signal;
const path = '/.well-known/acme-challenge/later-proof_1';

/** Rules that come before every rule and alias of a site; the answer of a run passes even those. */
const beyond = new Set([
  '16if_redirect',
  '24loc_redirect',
  '33if_else',
  '54_many_at_once',
  '55_inherited_rules',
  '56_inherited_down',
]);

describe.concurrent('a lasting way for proofs on a real Apache', () => {
  for (const { title, body, modules, main, files } of obstacleCases) {
    it(`${title}: ${beyond.has(title) ? 'none, and that is said' : 'leads past it, and is taken back with the run'}`, {
      timeout: 60_000,
    }, async () => {
      const apache = await startPrivateApache({
        files: {
          'sites/shop.conf': `<VirtualHost *:@HTTP@>\nServerName ${name}\nServerAlias ${names[1]}\n${body}\n</VirtualHost>\n`,
          ...files,
        },
        modules: ['rewrite', 'headers', ...modules],
        main,
      });
      try {
        const { http } = apache.ground.ports;
        const before = readFileSync(apache.path('sites/shop.conf'), 'latin1');
        const page = await ask(http, name);
        const facts = await inspectApache(localHost(), apache.ground, names, never);
        const target = apacheTarget(apache.ground);
        const plan = planSchema.parse(
          target.plan(facts, { names, redirect: true, hsts: false, openProofPath: true }),
        );
        const said = plan.notes.map(({ say }) => say);
        expect(said).toContain(`plan.apache.open-path${beyond.has(title) ? '-not' : ''}`);
        if (beyond.has(title)) return;
        const undo = applyStage(plan.install, certificate);
        activateStage(plan.install);
        const folder = join(apache.ground.proofRoot, '.well-known/acme-challenge');
        mkdirSync(folder, { recursive: true });
        writeFileSync(join(folder, 'later-proof_1'), 'an ordinary answer');
        const seen = () => askUntil((one) => one.body === 'an ordinary answer', http, name, path);
        expect(await seen()).toMatchObject({ status: 200, body: 'an ordinary answer' });
        const again = await ask(http, name);
        expect({ status: again.status, location: again.location }).toEqual({
          status: page.status,
          location: page.location,
        });
        if (plan.redirect !== null) {
          const undoRedirect = applyStage(plan.redirect, certificate);
          activateStage(plan.redirect);
          await askUntil(({ status }) => status === 301 || status === 302, http, name);
          expect(await seen()).toMatchObject({ status: 200, body: 'an ordinary answer' });
          undoRedirect();
        }
        unlinkSync(join(folder, 'later-proof_1'));
        undo();
        expect(readFileSync(apache.path('sites/shop.conf'), 'latin1')).toBe(before);
      } finally {
        await apache.stop();
      }
    });
  }
});
