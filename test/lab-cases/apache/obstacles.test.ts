import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inspectApache } from '../../../electron/targets/apache/inspect.ts';
import { apacheTarget } from '../../../electron/targets/apache/target.ts';
import { plan as planSchema } from '../../../shared/plan.ts';
import { ask, askUntil } from '../../support/ask.ts';
import { localHost } from '../../support/local-host.ts';
import { activateStage, applyStage } from '../../support/local-stage.ts';
import { startPrivateApache } from '../../support/private-apache.ts';
import { testCertificate } from '../../support/test-certificate.ts';

const folder = join(import.meta.dirname, '../../fixtures/apache/obstacles');
const never = new AbortController().signal;
const names = ['shop.example.test', 'www.shop.example.test'];
const certificate = testCertificate(names);

const challenges = [
  { name: 'shop.example.test', token: 'Tok_en-1', keyAuthorization: 'Tok_en-1.answer_A' },
  { name: 'www.shop.example.test', token: 'Tok_en-2', keyAuthorization: 'Tok_en-2.answer-B' },
];
const pathOf = (token: string) => `/.well-known/acme-challenge/${token}`;

const siteWith = (body: string) =>
  `<VirtualHost *:@HTTP@>\nServerName shop.example.test\nServerAlias www.shop.example.test\n${body}\n</VirtualHost>\n`;

/** Where "the same as on http" cannot be asked for: the site's own answer depends on the scheme. */
const answersBySchemeOnPurpose = new Set([
  '04rewrite_https',
  '16if_redirect',
  '26proxy_before_rewrite_https',
  '29mod_rewrite_in_ifmodule',
  '33if_else',
]);

describe.concurrent('a real Apache with an obstacle in its site', () => {
  for (const obstacle of readdirSync(folder)) {
    it(`proves, installs, redirects and goes back: ${obstacle}`, { timeout: 60_000 }, async () => {
      const body = readFileSync(join(folder, obstacle), 'latin1');
      const apache = await startPrivateApache({
        files: { 'sites/shop.conf': siteWith(body) },
        modules: ['rewrite', 'headers'],
      });
      try {
        await journey(apache, obstacle);
      } finally {
        await apache.stop();
      }
    });
  }
});

async function journey(apache: Awaited<ReturnType<typeof startPrivateApache>>, obstacle: string) {
  const { http, https } = apache.ground.ports;
  const target = apacheTarget(apache.ground);
  const host = localHost();
  const bytes = () => readFileSync(apache.path('sites/shop.conf'), 'latin1');
  const before = bytes();
  expect(await target.detect(host, never)).toMatchObject({ support: 'supported' });
  const facts = await inspectApache(host, apache.ground, names, never);
  const wish = { names, redirect: true, hsts: false };
  expect(target.check(facts, wish)).toEqual([]);

  const proof = target.proofStage(facts, challenges);
  const undoProof = applyStage(proof);
  activateStage(proof);
  for (const { name, token, keyAuthorization } of challenges) {
    const answer = await askUntil(({ body }) => body === keyAuthorization, http, name, pathOf(token));
    expect(answer, `${obstacle} ${name}`).toMatchObject({ status: 200, body: keyAuthorization });
    const other = await ask(http, name, pathOf('not-placed'));
    expect(other.body).not.toContain(keyAuthorization);
  }
  undoProof();
  expect(bytes()).toBe(before);
  await apache.graceful();

  const plan = planSchema.parse(target.plan(facts, wish));
  const plain = await ask(http, names[0] ?? '');
  const undoInstall = applyStage(plan.install, certificate);
  activateStage(plan.install);
  for (const name of names) {
    const seen = await askUntil(({ status }) => status > 0, https, name, '/', true);
    expect(seen.fingerprint).toBe(certificate.fingerprint);
    if (answersBySchemeOnPurpose.has(obstacle)) expect(seen.location ?? '').not.toContain(`https://${name}/`);
    else {
      expect({ status: seen.status, location: seen.location }).toEqual({
        status: plain.status,
        location: plain.location?.replace(names[0] ?? '', name) ?? null,
      });
      if (!/^application|Server Status/.test(plain.body)) expect(seen.body).toBe(plain.body);
    }
    if (seen.body.startsWith('application')) expect(seen.body).toBe('application https\n');
  }

  if (plan.redirect !== null) {
    const undoRedirect = applyStage(plan.redirect, certificate);
    activateStage(plan.redirect);
    const wanted = `https://${names[1]}:${https}/`;
    const answer = await askUntil(({ location }) => location === wanted, http, names[1] ?? '');
    expect(answer).toMatchObject({ status: 301, location: wanted });
    const spared = await ask(http, names[1] ?? '', pathOf('any'));
    expect(spared.location ?? '').not.toContain(wanted);
    undoRedirect();
  }
  undoInstall();
  expect(bytes()).toBe(before);
}
