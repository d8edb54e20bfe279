import { execFileSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { TargetPlan } from '../../../shared/plan.ts';
import {
  type Desk,
  fresh,
  never,
  old,
  oldFiles,
  plainSite,
  planFor,
  tlsSite,
  withApache,
  withEncrypted,
} from '../../support/apache-desk.ts';
import { localHost } from '../../support/local-host.ts';

const names = ['shop.ex.test'];
const files = { 'sites/shop.conf': plainSite('shop.ex.test') };

interface Staged {
  readonly keyPem?: string;
  readonly chainPem?: string;
  readonly change?: (plan: TargetPlan) => TargetPlan;
}

/** Puts key and chain where a run would stage them, and rehearses. Gives what was thrown, or null. */
async function rehearse(desk: Desk, { keyPem, chainPem, change }: Staged = {}): Promise<unknown> {
  const { facts, plan } = await planFor(desk, names);
  const staged = {
    keyPath: desk.apache.path('staged.key'),
    chainPath: desk.apache.path('staged.pem'),
    fingerprint: fresh.fingerprint,
  };
  if (keyPem !== '') writeFileSync(staged.keyPath, keyPem ?? fresh.keyPem, { mode: 0o600 });
  writeFileSync(staged.chainPath, chainPem ?? fresh.chainPem);
  const host = localHost();
  const changed = change === undefined ? plan : change(plan);
  const thrown = await desk.target.selfTest?.(host, facts, changed, staged, never).then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(host.roundTrips).toBeLessThanOrEqual(2);
  return thrown;
}

const withText =
  (before: string | RegExp, after: string) =>
  (plan: TargetPlan): TargetPlan => ({
    ...plan,
    differences: plan.differences.map((one) => ({ ...one, after: one.after.replace(before, after) })),
  });

const refused = (detail: RegExp) => ({
  problem: { code: 'rehearsal-failed', detail: expect.stringMatching(detail) },
});

describe('rehearsing on a private Apache', () => {
  it('passes with the right key and certificate, and leaves nothing behind', async () => {
    const leftovers = () => readdirSync('/run').filter((name) => name.startsWith('sealkeeper-try.'));
    const running = () => execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' });
    await withApache({ files }, async (desk) => {
      const before = leftovers();
      expect(await rehearse(desk)).toBeNull();
      expect(leftovers()).toEqual(before);
      expect(running()).not.toMatch(/apache2 -d \S*sealkeeper-try/);
    });
  });

  it.each([
    ['a key of another certificate', { keyPem: old.keyPem }, /AH02565|do not match|key values mismatch/i],
    ['a certificate that is garbage', { chainPem: 'garbage\n' }, /AH02561|Failed to configure|PEM/i],
    [
      'a key that is garbage',
      { keyPem: '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n' },
      /AH0256\d|Failed|decode/i,
    ],
    ['a key that is not there', { keyPem: '' }, /does not exist|is empty|AH02564|No such file/i],
    [
      'a cipher that nobody knows',
      { change: withText(/SSLCipherSuite .*/, 'SSLCipherSuite NOSUCH') },
      /cipher/i,
    ],
    ['a protocol that nobody knows', { change: withText('+TLSv1.3', '+TLSv9') }, /TLSv9/],
    [
      'a directive that nobody knows',
      { change: withText('SSLHonorCipherOrder off', 'SSLOpenSSLConfCmd Curves NOSUCH') },
      /Curves|SSL_CONF_cmd|AH02407/i,
    ],
  ] as const)('fails with the server’s own words: %s', async (_, staged, detail) => {
    await withApache({ files }, async (desk) => {
      expect(await rehearse(desk, staged)).toMatchObject(refused(detail));
    });
  });

  it('notices another certificate than the one that was issued', async () => {
    await withApache({ files }, async (desk) => {
      const thrown = await rehearse(desk, { keyPem: old.keyPem, chainPem: old.chainPem });
      expect(thrown).toMatchObject(refused(new RegExp(old.fingerprint)));
    });
  });

  it('tries the lines of an encrypted site that is there', async () => {
    const tls = tlsSite('shop.ex.test', 'SSLProtocol -all +TLSv1.2\n').replaceAll('*:@HTTP@', '*:@HTTPS@');
    await withEncrypted({ ...oldFiles, ...files, 'sites/tls.conf': tls }, async (desk) => {
      expect(await rehearse(desk)).toBeNull();
      expect(await rehearse(desk, { keyPem: old.keyPem })).toMatchObject(refused(/do not match|mismatch/i));
    });
  });
});
