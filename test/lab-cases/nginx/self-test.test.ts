import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { selfTestNginx } from '../../../electron/targets/nginx/self-test/self-test.ts';
import type { TargetPlan } from '../../../shared/plan.ts';
import { localHost } from '../../support/local-host.ts';
import { nginxFactsOf } from '../../support/nginx-desk.ts';
import { testCertificate } from '../../support/test-certificate.ts';

const never = new AbortController().signal;
const name = 'shop.ex.test';
const [fresh, old] = [testCertificate([name]), testCertificate([name])];
const live = { key: '/etc/sealkeeper/live/x/privkey.pem', chain: '/etc/sealkeeper/live/x/fullchain.pem' };
const main = 'events {}\nhttp {\n  ssl_prefer_server_ciphers off;\n  include conf.d/*.conf;\n}\n';
const site = (more: string) =>
  `server {\n  listen 80;\n  listen 443 ssl;\n  server_name ${name};\n  ssl_certificate ${live.chain};\n  ssl_certificate_key ${live.key};\n  ${more}\n}\n`;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync('/srv/sealkeeper-nginx-staged-');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function rehearse(
  more: string,
  keyPem = fresh.keyPem,
  chainPem = fresh.chainPem,
  ports?: readonly number[],
): Promise<unknown> {
  const path = '/etc/nginx/conf.d/shop.conf';
  const before = `server { listen 80; server_name ${name}; }\n`;
  const facts = nginxFactsOf(
    new Map([
      ['/etc/nginx/nginx.conf', main.replaceAll('conf.d', '/etc/nginx/conf.d')],
      [path, before],
    ]),
  );
  const plan = {
    target: 'nginx',
    names: [name],
    live,
    differences: [{ stage: 'install', path, before, after: site(more) }],
  } as unknown as TargetPlan;
  const staged = {
    keyPath: join(folder, 'key'),
    chainPath: join(folder, 'chain'),
    fingerprint: fresh.fingerprint,
  };
  rmSync(staged.keyPath, { force: true });
  if (keyPem !== '') writeFileSync(staged.keyPath, keyPem, { mode: 0o600 });
  writeFileSync(staged.chainPath, chainPem);
  return selfTestNginx(localHost(), facts, plan, staged, never, ports).then(
    () => null,
    (reason: unknown) => reason,
  );
}

const refused = (detail: RegExp) => ({
  problem: { code: 'rehearsal-failed', detail: expect.stringMatching(detail) },
});
const usual =
  'ssl_protocols TLSv1.2 TLSv1.3; ssl_session_cache shared:sealkeeper:10m; ssl_session_tickets off;';

describe('rehearsing on a private nginx', () => {
  it('passes with the right key and certificate, and leaves nothing behind', async () => {
    const leftovers = () => readdirSync('/run').filter((one) => one.startsWith('sealkeeper-try.'));
    const before = leftovers();
    expect(await rehearse(usual)).toBeNull();
    expect(leftovers()).toEqual(before);
    expect(execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' })).not.toMatch(/nginx.*sealkeeper-try/);
  });

  it.each([
    ['a key of another certificate', [usual, old.keyPem], /key values mismatch/],
    ['a certificate that is garbage', [usual, fresh.keyPem, 'garbage\n'], /PEM|cannot load certificate/],
    ['a key that is not there', [usual, ''], /No such file/],
    ['a directive that nobody knows', ['ssl_nosuch on;'], /unknown directive "ssl_nosuch"/],
    ['a protocol that nobody knows', ['ssl_protocols TLSv9;'], /TLSv9/],
    ['a curve that nobody knows', ['ssl_ecdh_curve nosuch;'], /nosuch|curves/i],
  ] as const)('fails with nginx’s own words: %s', async (_, given, detail) => {
    const [more, keyPem, chainPem] = given;
    expect(await rehearse(more, keyPem, chainPem)).toMatchObject(refused(detail));
  });

  it('notices another certificate than the one that was issued', async () => {
    expect(await rehearse(usual, old.keyPem, old.chainPem)).toMatchObject(
      refused(/another certificate arrived/),
    );
  });

  it('says so where every port is taken, and takes the next where one is', { timeout: 60_000 }, async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as { port: number };
    expect(await rehearse(usual, undefined, undefined, [port])).toMatchObject(
      refused(/bind\(\) to .* failed/),
    );
    expect(await rehearse(usual, undefined, undefined, [port, 743])).toBeNull();
    server.close();
  });
});
