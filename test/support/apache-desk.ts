import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { inspectApache } from '../../electron/targets/apache/inspect/inspect.ts';
import { apacheTarget } from '../../electron/targets/apache/target.ts';
import type { InstallWish } from '../../electron/targets/target.ts';
import { targetPlan as planSchema } from '../../shared/plan.ts';
import { askUntil } from './ask.ts';
import { localHost } from './local-host.ts';
import { activateStage, applyStage } from './local-stage.ts';
import { type PrivateApache, type PrivateApacheOptions, startPrivateApache } from './private-apache.ts';
import { testCertificate } from './test-certificate.ts';

export const never = new AbortController().signal;
export const pathOf = (token: string) => `/.well-known/acme-challenge/${token}`;
export const old = testCertificate(['shop.ex.test', 'www.shop.ex.test', 'blog.ex.test']);
export const fresh = testCertificate(['shop.ex.test', 'www.shop.ex.test', 'blog.ex.test']);

/** A private Apache with the target pointed at it. */
export interface Desk {
  readonly apache: PrivateApache;
  readonly target: ReturnType<typeof apacheTarget>;
  facts(names: readonly string[]): ReturnType<typeof inspectApache>;
  /** The certificate that arrives for a name. */
  seen(name: string, wanted?: string): Promise<string | null>;
  text(path: string): string;
}

export async function withApache(
  options: PrivateApacheOptions,
  work: (desk: Desk) => Promise<void>,
): Promise<void> {
  const apache = await startPrivateApache(options);
  const { https } = apache.ground.ports;
  try {
    await work({
      apache,
      target: apacheTarget(apache.ground),
      facts: (names) => inspectApache(localHost(), apache.ground, names, never),
      seen: async (name, wanted) => {
        const isIt = (one: { fingerprint: string | null }) =>
          wanted === undefined || one.fingerprint === wanted;
        return (await askUntil(isIt, https, name, '/', true)).fingerprint;
      },
      text: (path) => readFileSync(apache.path(path), 'latin1'),
    });
  } finally {
    await apache.stop();
  }
}

/** Looks, checks that nothing is in the way, and plans. */
export async function planFor(desk: Desk, names: readonly string[], more: Partial<InstallWish> = {}) {
  const facts = await desk.facts(names);
  const wish = { names, redirect: true, hsts: false, ...more };
  expect(desk.target.check(facts, wish)).toEqual([]);
  return { facts, plan: planSchema.parse(desk.target.plan(facts, wish)) };
}

/** Puts the proof there, sees every answer, and takes it back. */
export async function answersChallenge(desk: Desk, names: readonly string[]): Promise<void> {
  const facts = await desk.facts(names);
  const challenges = names.map((name, index) => ({
    name,
    token: `token-${index}`,
    keyAuthorization: `token-${index}.thumb`,
  }));
  const stage = desk.target.proofStage(facts, challenges);
  const undo = applyStage(stage);
  activateStage(stage);
  for (const { name, token, keyAuthorization } of challenges) {
    const answer = await askUntil(
      ({ body }) => body === keyAuthorization,
      desk.apache.ground.ports.http,
      name,
      pathOf(token),
    );
    expect(answer).toMatchObject({ status: 200, body: keyAuthorization });
  }
  undo();
  await desk.apache.graceful();
}

export const plainSite = (names: string, more = '') => {
  const [first, ...others] = names.split(' ');
  const alias = others.length > 0 ? `ServerAlias ${others.join(' ')}\n` : '';
  return `<VirtualHost *:@HTTP@>\nServerName ${first}\n${alias}DocumentRoot @SITE@\n<Directory @SITE@>\nRequire all granted\n</Directory>\n${more}</VirtualHost>\n`;
};

export const tlsSite = (names: string, more = '') =>
  plainSite(
    names,
    `SSLEngine on\nSSLCertificateFile @FOLDER@/old.pem\nSSLCertificateKeyFile @FOLDER@/old.key\n${more}`,
  );

export const oldFiles = { 'old.pem': old.chainPem, 'old.key': old.keyPem };

/** As `withApache`, on a server that has mod_ssl and listens for encrypted pages. */
export function withEncrypted(
  files: Readonly<Record<string, string>>,
  work: (desk: Desk) => Promise<void>,
): Promise<void> {
  const modules = ['rewrite', 'headers', 'ssl', 'socache_shmcb'];
  return withApache({ files, modules, main: 'Listen 127.0.0.1:@HTTPS@' }, work);
}
