import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as commands from '../../../shared/by-hand/commands.ts';

const names = ['*.hofladen.example', 'hofladen.example', 'xn--bckerei-5wa.example'];
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'by-hand-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the very text that the screen shows, with the test's folder in place of /etc/ssl and no need for root. */
function run(script: string): string {
  const here = script.replaceAll('/etc/ssl', folder).replaceAll('sudo ', '');
  return execFileSync('sh', ['-e', '-s'], {
    cwd: folder,
    input: here,
    stdio: ['pipe', 'pipe', 'pipe'],
  }).toString();
}

const sansIn = (text: string): readonly string[] =>
  [...text.matchAll(/DNS:([^,\s]+)/g)].map(([, name]) => name ?? '');

describe('the commands that the screen shows, run as they are', () => {
  test.each(['ec-p256', 'ec-p384', 'rsa-2048'] as const)(
    'make a %s key and a request for exactly the names',
    (key) => {
      const printed = run(commands.keyAndRequest(names, key));
      expect(printed).toContain('BEGIN CERTIFICATE REQUEST');
      const request = join(folder, 'hofladen.example/new/request.csr');
      const text = execFileSync('openssl', ['req', '-in', request, '-noout', '-text', '-verify'], {
        stdio: ['ignore', 'pipe', 'ignore'],
      }).toString();
      expect(sansIn(text)).toEqual(names);
      expect(statSync(join(folder, 'hofladen.example')).mode & 0o077).toBe(0);
    },
  );

  test('sign one’s own, tell a pair from a stranger, order a chain and put both in place', () => {
    run(commands.selfSigned(names, 'ec-p256'));
    const home = join(folder, 'hofladen.example');
    const text = execFileSync('openssl', [
      'x509',
      '-in',
      join(home, 'fullchain.pem'),
      '-noout',
      '-text',
    ]).toString();
    expect(sansIn(text)).toEqual(names);

    run(commands.keyAndRequest(names, 'ec-p256'));
    const sign = `openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout ca.key -out intermediate.crt -subj /CN=CA -days 2
      openssl x509 -req -in ${home}/new/request.csr -CA intermediate.crt -CAkey ca.key -CAcreateserial -days 1 -out site.crt`;
    spawnSync('sh', ['-e', '-c', sign], { cwd: folder });
    // Some sellers' files end without a line break.
    const site = readFileSync(join(folder, 'site.crt'), 'utf8').trimEnd();
    writeFileSync(join(folder, 'site.crt'), site);
    const ordering = commands.inOrder(names).replace('verify', 'verify -trusted intermediate.crt');
    expect(run(ordering)).toContain('site.crt: OK');
    const whole = readFileSync(join(home, 'new/fullchain.pem'), 'utf8');
    expect(whole).toBe(`${site}\n${readFileSync(join(folder, 'intermediate.crt'), 'utf8')}`);

    const same = () => run(commands.samePair(names)).trim().split('\n');
    const [fromKey, fromCertificate] = same();
    expect(fromKey).toBe(fromCertificate);
    run(`openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out ${home}/new/privkey.pem`);
    const [otherKey] = same();
    expect(otherKey).not.toBe(fromCertificate);

    run(commands.putInPlace(names));
    expect(readFileSync(join(home, 'fullchain.pem'), 'utf8')).toBe(whole);
  });

  test('leave the common name out where every name is too long for it', () => {
    const long = [`${'a'.repeat(40)}.${'b'.repeat(40)}.example`];
    expect(run(commands.keyAndRequest(long, 'ec-p256'))).toContain('BEGIN CERTIFICATE REQUEST');
  });
});

test.each(["a'; touch /tmp/pwned; '", '$(reboot).example', '`id`', 'a b', '-out', 'a\n.example'])(
  'whatever stands in a name (%j) stays a word',
  (name) => {
    const all = [
      commands.keyAndRequest([name], 'ec-p256'),
      commands.selfSigned([name], 'rsa-2048'),
      commands.pleskIssue([name]),
    ];
    for (const script of all) {
      // Every program replaced by one that prints its words: none of them may be cut, or run.
      const told = spawnSync('sh', ['-s'], {
        input: `sudo() { for word; do printf '[%s]' "$word"; done; }\n${script}`,
      });
      expect(told.status).toBe(0);
      expect(told.stderr.toString()).toBe('');
      expect(told.stdout.toString()).toContain(name.replace(/^www\./, ''));
    }
  },
);

test('Plesk is told exactly the parts that were chosen', () => {
  const d = 'hofladen.example';
  expect(commands.pleskIssue([d, `www.${d}`, `mail.${d}`])).toBe(
    `sudo plesk ext sslit --certificate -issue -domain ${d} -secure-domain -secure-www -secure-mail`,
  );
  expect(commands.pleskIssue([`*.${d}`, d])).toContain('-secure-domain -wildcard');
});
