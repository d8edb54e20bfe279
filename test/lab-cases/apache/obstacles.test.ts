import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inspectApache } from '../../../electron/targets/apache/inspect/inspect.ts';
import { apacheTarget } from '../../../electron/targets/apache/target.ts';
import { targetPlan as planSchema } from '../../../shared/plan.ts';
import { ask, askUntil } from '../../support/ask.ts';
import { localHost } from '../../support/local-host.ts';
import { activateStage, applyStage } from '../../support/local-stage.ts';
import { type ObstacleCase, obstacleCases } from '../../support/obstacle-cases.ts';
import { startPrivateApache } from '../../support/private-apache.ts';
import { testCertificate } from '../../support/test-certificate.ts';

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

describe.concurrent('a real Apache with an obstacle in its site', () => {
  for (const obstacle of obstacleCases) {
    it(`proves, installs, redirects and goes back: ${obstacle.title}`, { timeout: 60_000 }, async () => {
      const { body, files, modules, main } = obstacle;
      const apache = await startPrivateApache({
        files: { 'sites/shop.conf': siteWith(body), ...files },
        modules: ['rewrite', 'headers', ...modules],
        main,
      });
      try {
        await journey(apache, obstacle);
      } finally {
        await apache.stop();
      }
    });
  }
});

async function journey(
  apache: Awaited<ReturnType<typeof startPrivateApache>>,
  { title, isByScheme, main }: ObstacleCase,
) {
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
    expect(answer, `${title} ${name}`).toMatchObject({ status: 200, body: keyAuthorization });
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
    if (isByScheme) expect(seen.location ?? '').not.toContain(`https://${name}/`);
    else {
      expect({ status: seen.status, location: seen.location }).toEqual({
        status: plain.status,
        location: plain.location?.replace(names[0] ?? '', name) ?? null,
      });
      if (!/^application|Server Status/.test(plain.body))
        expect(seen.body.replaceAll(name, '@')).toBe(plain.body.replaceAll(names[0] ?? '', '@'));
    }
    if (seen.body.startsWith('application')) expect(seen.body).toBe('application https\n');
  }

  if (plan.redirect !== null) {
    const undoRedirect = applyStage(plan.redirect, certificate);
    activateStage(plan.redirect);
    const wanted = `https://${names[1]}:${https}/`;
    // Rules of the whole server that are asked first keep sending visitors where they did.
    const isArrival = (location: string | null) =>
      main === '' ? location === wanted : (location ?? '').startsWith('https:');
    const answer = await askUntil(({ location }) => isArrival(location), http, names[1] ?? '');
    expect(isArrival(answer.location), `${answer.status} ${answer.location}`).toBe(true);
    const spared = await ask(http, names[1] ?? '', pathOf('any'));
    expect(spared.location ?? '').not.toContain(wanted);
    undoRedirect();
  }
  undoInstall();
  expect(bytes()).toBe(before);
}
