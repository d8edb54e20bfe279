import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
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

interface Given {
  readonly key?: string;
  readonly chain?: string;
  /** Whose certificate everybody is shown: one that gives way, or one that others need. */
  readonly present?: '/old' | '/other';
  readonly ports?: readonly number[];
}

async function rehearse(more: string, given: Given = {}): Promise<unknown> {
  const { key = fresh.keyPem, chain = fresh.chainPem, present = '/old', ports } = given;
  const facts = dovecotFacts(`ssl_cert = <${present}.pem\nssl_key = <${present}.key\n${more}`);
  const plan = planDovecot(facts, { names: [name], redirect: true, hsts: false });
  const [keyPath, chainPath] = [join(folder, 'key'), join(folder, 'chain')];
  for (const [path, text] of [
    [keyPath, key],
    [chainPath, chain],
  ] as const) {
    rmSync(path, { force: true });
    if (text !== '') writeFileSync(path, text, { mode: 0o600 });
  }
  const staged = { keyPath, chainPath, fingerprint: fresh.fingerprint };
  return selfTestDovecot(localHost(), facts, plan, staged, new AbortController().signal, ports).then(
    () => null,
    (reason: unknown) => reason,
  );
}
const refused = (detail: RegExp) => ({
  problem: {
    code: 'rehearsal-failed',
    facts: { service: 'Dovecot' },
    detail: expect.stringMatching(detail),
  },
});

describe('rehearsing on a private Dovecot', () => {
  it('passes with its owner’s versions and ciphers', async () => {
    expect(await rehearse('ssl_min_protocol = TLSv1.2\nssl_cipher_list = HIGH:!aNULL\n')).toBeNull();
  }, 30_000);
  it('passes with an entry of its own for the name, where others need the present certificate', async () => {
    expect(await rehearse('', { present: '/other' })).toBeNull();
  }, 30_000);
  it.each<readonly [string, string, Given, RegExp]>([
    ['a key of another certificate', '', { key: old.keyPem }, /key/i],
    ['one in an entry by name', '', { key: old.keyPem, present: '/other' }, /key/i],
    ['ciphers that nobody knows', 'ssl_cipher_list = NOSUCH\n', {}, /cipher/i],
    ['a version that nobody knows', 'ssl_min_protocol = TLSv9\n', {}, /TLSv9/],
    ['a key that is not there', '', { key: '' }, /No such file/],
    ['a chain that is not there', '', { chain: '' }, /No such file/],
  ])(
    'fails with %s, and Dovecot’s own words',
    async (_, more, given, detail) => {
      expect(await rehearse(more, given)).toMatchObject(refused(detail));
    },
    30_000,
  );
  it('says so where every port is taken, and takes the next where one is', async () => {
    const server = createServer((socket) => socket.destroy());
    await new Promise<void>((resolve) => server.listen(734, '127.0.0.1', resolve));
    try {
      expect(await rehearse('', { ports: [734] })).toMatchObject(refused(/734|in use/));
      expect(await rehearse('', { ports: [734, 748] })).toBeNull();
    } finally {
      server.close();
    }
  }, 60_000);
});
