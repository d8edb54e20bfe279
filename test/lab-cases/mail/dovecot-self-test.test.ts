import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planDovecot } from '../../../electron/targets/dovecot/plan/plan.ts';
import { selfTestDovecot } from '../../../electron/targets/dovecot/self-test/self-test.ts';
import { localHost } from '../../support/local-host.ts';
import { dovecotFacts } from '../../support/mail-facts.ts';
import { testCertificate } from '../../support/test-certificate.ts';

const name = 'mail.shop.test';
const [fresh, old] = [testCertificate([name]), testCertificate([name])];
let folder = '';
beforeAll(() => {
  folder = mkdtempSync('/srv/sealkeeper-dovecot-staged-');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function rehearse(more: string, key = fresh.keyPem): Promise<unknown> {
  const facts = dovecotFacts(`ssl_cert = </old.pem\nssl_key = </old.key\n${more}`);
  const plan = planDovecot(facts, { names: [name], redirect: true, hsts: false });
  const [keyPath, chainPath] = [join(folder, 'key'), join(folder, 'chain')];
  writeFileSync(keyPath, key, { mode: 0o600 });
  writeFileSync(chainPath, fresh.chainPem);
  const staged = { keyPath, chainPath, fingerprint: fresh.fingerprint };
  return selfTestDovecot(localHost(), facts, plan, staged, new AbortController().signal).then(
    () => null,
    (reason: unknown) => reason,
  );
}
const refused = { problem: { code: 'rehearsal-failed', facts: { service: 'Dovecot' } } };

describe('rehearsing on a private Dovecot', () => {
  it('passes with its owner’s versions and ciphers', async () => {
    expect(await rehearse('ssl_min_protocol = TLSv1.2\nssl_cipher_list = HIGH:!aNULL\n')).toBeNull();
  }, 30_000);
  it.each([
    ['a key of another certificate', ['', old.keyPem]],
    ['ciphers that nobody knows', ['ssl_cipher_list = NOSUCH\n', fresh.keyPem]],
    ['a version that nobody knows', ['ssl_min_protocol = TLSv9\n', fresh.keyPem]],
  ] as const)(
    'fails with %s',
    async (_, [more, key]) => {
      expect(await rehearse(more, key)).toMatchObject(refused);
    },
    30_000,
  );
});
