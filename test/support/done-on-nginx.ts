import { expect } from 'vitest';
import { checkNginx } from '../../electron/targets/nginx/plan/check.ts';
import { planNginx } from '../../electron/targets/nginx/plan/plan.ts';
import { ask } from './ask.ts';
import { handshake } from './handshake.ts';
import { applyStage } from './local-stage.ts';
import type { NginxDesk } from './planned-nginx.ts';
import { testCertificate } from './test-certificate.ts';

/** A shop on a real nginx, and its whole plan. */

export const names = ['shop.ex.test', 'www.shop.ex.test'];
export const fresh = testCertificate(names);
export const old = testCertificate([...names, 'blog.ex.test']);
export const oldFiles = { 'old.pem': old.chainPem, 'old.key': old.keyPem };
export const pair = 'ssl_certificate @FOLDER@/old.pem; ssl_certificate_key @FOLDER@/old.key;';
export const plainSite = (...lines: readonly string[]) =>
  `server {\n\tlisten @HTTP@;\n\tlisten [::]:@HTTP@;\n\tserver_name ${names.join(' ')};\n\troot @FOLDER@/www;\n${lines.map((line) => `\t${line}\n`).join('')}}\n`;

export const wish = { names, redirect: true, hsts: true };

/** Does the whole plan on the real server, has it looked at, and takes it back to the byte. */
export async function done(
  desk: NginxDesk,
  site: string,
  look: () => Promise<void>,
  change = {},
): Promise<void> {
  const before = desk.text(site);
  const shown = () => handshake('127.0.0.1', desk.ports.https, { name: 'shop.ex.test' }).catch(() => null);
  const seen = await shown();
  const nameless = (at: string) => handshake(at, desk.ports.https).catch(() => null);
  const doors = ['127.0.0.1', '::1'];
  const withoutName = await Promise.all(doors.map(nameless));
  const facts = desk.facts(change);
  expect(checkNginx(facts, wish)).toEqual([]);
  const plan = planNginx(facts, wish);
  const undo = applyStage(plan.install, fresh);
  await desk.takeUp(plan.install);
  const { https } = desk.ports;
  await expect
    .poll(async () => (await ask(https, 'shop.ex.test', '/', true).catch(() => null))?.fingerprint, {
      timeout: 5000,
    })
    .toBe(fresh.fingerprint);
  const back = plan.redirect === null ? () => undefined : applyStage(plan.redirect);
  if (plan.redirect !== null) await desk.takeUp(plan.redirect);
  await expect
    .poll(async () => (await ask(https, 'shop.ex.test', '/', true)).headers['strict-transport-security'], {
      timeout: 5000,
    })
    .toBe('max-age=63072000');
  await look();
  // Another site that answered those who name none still does.
  if (before.includes('blog.ex.test')) {
    for (const [index, was] of withoutName.entries())
      if (was !== null) expect(await nameless(doors[index] ?? '')).toEqual(was);
  }
  back();
  undo();
  await desk.takeUp(plan.install);
  expect(desk.text(site)).toBe(before);
  // What was encrypted is so with what it had; what was not, is not any more.
  await expect.poll(shown, { timeout: 5000 }).toEqual(seen);
}
