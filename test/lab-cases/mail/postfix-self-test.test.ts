import { execFileSync } from 'node:child_process';
import { chownSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planPostfix } from '../../../electron/targets/postfix/plan/plan.ts';
import { selfTestPostfix } from '../../../electron/targets/postfix/self-test/self-test.ts';
import { localHost } from '../../support/local-host.ts';
import { debianDoors, others, postfixFacts } from '../../support/mail-facts.ts';
import { testCertificate } from '../../support/test-certificate.ts';

const never = new AbortController().signal;
const name = 'mail.shop.test';
const [fresh, old] = [testCertificate([name]), testCertificate([name])];
const usual =
  'smtpd_tls_cert_file = /old.pem\nsmtpd_tls_key_file = /old.key\nsmtpd_tls_security_level = may\n';
const byName = usual.replaceAll('/old.', '/other.');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync('/srv/sealkeeper-postfix-staged-');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Given {
  readonly main?: string;
  readonly key?: string;
  readonly chain?: string;
  readonly ports?: readonly number[];
  readonly version?: string;
  readonly program?: string;
}

async function rehearse({ main = usual, key = fresh.keyPem, chain = fresh.chainPem, ...given }: Given) {
  const { ports, version = '3.7.11', program = '/usr/sbin/postfix' } = given;
  const certificates = { '/other.pem': others };
  const facts = postfixFacts(main, debianDoors, { certificates, version, program });
  const plan = planPostfix(facts, { names: [name], redirect: true, hsts: false });
  const staged = {
    keyPath: join(folder, 'key'),
    chainPath: join(folder, 'chain'),
    fingerprint: fresh.fingerprint,
  };
  rmSync(staged.keyPath, { force: true });
  if (key !== '') writeFileSync(staged.keyPath, key, { mode: 0o600 });
  writeFileSync(staged.chainPath, chain);
  return selfTestPostfix(localHost(), facts, plan, staged, never, ports).then(
    () => null,
    (reason: unknown) => reason,
  );
}

const refused = (detail: RegExp) => ({
  problem: {
    code: 'rehearsal-failed',
    facts: { service: 'Postfix' },
    detail: expect.stringMatching(detail),
  },
});

describe('rehearsing on a private Postfix', () => {
  it.each<readonly [string, Given]>([
    ['single files', {}],
    ['the words of an older one', { version: '3.1.0' }],
    ['a list of keys and chains', { main: 'smtpd_tls_security_level = may\n' }],
    ['a map by name, where others need what is there', { main: byName }],
    [
      'its owner’s versions and ciphers',
      { main: `${usual}smtpd_tls_mandatory_protocols = !SSLv2, !SSLv3\n` },
    ],
    [
      'words that are left out',
      { main: `${usual}tls_ssl_options = $nothing\nsmtpd_tls_dh1024_param_file = /no\n` },
    ],
  ])(
    'passes with %s, and leaves nothing behind',
    async (_, given) => {
      const leftovers = () => readdirSync('/run').filter((one) => one.startsWith('sealkeeper-try.'));
      const before = leftovers();
      expect(await rehearse(given)).toBeNull();
      expect(leftovers()).toEqual(before);
      expect(execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' })).not.toMatch(/master.*sealkeeper-try/);
    },
    30_000,
  );

  it.each<readonly [string, Given, RegExp]>([
    ['a key of another certificate', { key: old.keyPem }, /key/i],
    ['a key of another certificate, by name', { main: byName, key: old.keyPem }, /key/i],
    ['a certificate that is garbage', { chain: 'garbage\n' }, /certificate/i],
    ['a key that is not there', { key: '' }, /No such file/],
    [
      'no cipher that this certificate can be used with',
      { main: `${usual}smtpd_tls_exclude_ciphers = aECDSA, aRSA\nsmtpd_tls_mandatory_protocols = TLSv1.2\n` },
      /no shared cipher|handshake|no certificate arrived/,
    ],
  ])(
    'fails with Postfix’s own words: %s',
    async (_, given, detail) => {
      expect(await rehearse(given)).toMatchObject(refused(detail));
    },
    60_000,
  );

  it('notices another certificate than the one that was issued', async () => {
    expect(await rehearse({ key: old.keyPem, chain: old.chainPem })).toMatchObject(
      refused(/another certificate arrived/),
    );
  }, 30_000);

  it('runs nothing that somebody else may change', async () => {
    const theirs = mkdtempSync('/srv/sealkeeper-postfix-theirs-');
    writeFileSync(join(theirs, 'postconf'), `#!/bin/sh\ntouch ${theirs}/ran\n`, { mode: 0o755 });
    chownSync(theirs, 1, 1);
    try {
      expect(await rehearse({ program: join(theirs, 'postfix') })).toMatchObject(
        refused(/somebody but root/),
      );
      expect(readdirSync(theirs)).toEqual(['postconf']);
    } finally {
      rmSync(theirs, { recursive: true });
    }
  }, 30_000);

  it('says so where every port is taken, and takes the next where one is', async () => {
    const server = createServer((socket) => socket.destroy());
    await new Promise<void>((resolve) => server.listen(733, '127.0.0.1', resolve));
    try {
      expect(await rehearse({ ports: [733] })).toMatchObject(refused(/733/));
      expect(await rehearse({ ports: [733, 747] })).toBeNull();
    } finally {
      server.close();
    }
  }, 60_000);
});
