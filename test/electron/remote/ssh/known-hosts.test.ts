import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type HostKey, hostKeyOf } from '../../../../electron/remote/ssh/fingerprint.ts';
import { hostKeyAlgorithms } from '../../../../electron/remote/ssh/host-key-algorithms.ts';
import { judgeHostKey, knownKeyTypes, parseKnownHosts } from '../../../../electron/remote/ssh/known-hosts.ts';
import { pinHostKey, readKnownHosts } from '../../../../electron/remote/ssh/known-hosts-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'known-hosts-'));
afterAll(() => rmSync(folder, { recursive: true }));

let first: HostKey;
let second: HostKey;
let ecdsa: HostKey;
beforeAll(() => {
  [first, second, ecdsa] = (['ed25519', 'ed25519', 'ecdsa'] as const).map((type, index) => {
    const file = join(folder, `key-${index}`);
    spawnSync('ssh-keygen', ['-q', '-t', type, '-N', '', '-f', file]);
    return hostKeyOf(Buffer.from(readFileSync(`${file}.pub`, 'utf8').split(' ')[1] ?? '', 'base64'));
  }) as [HostKey, HostKey, HostKey];
});

const line = (hosts: string, key: HostKey) => `${hosts} ${key.type} ${key.publicKey} a comment\n`;
const judge = (text: string, host: string, port = 22, key = first) =>
  judgeHostKey(parseKnownHosts(text).entries, { host, port }, key).kind;

describe('known_hosts', () => {
  it('names fingerprints as ssh-keygen does', () => {
    const listed = spawnSync('ssh-keygen', ['-l', '-f', join(folder, 'key-0.pub')]).stdout.toString();
    expect(listed.split(' ')[1]).toBe(first.fingerprint);
    expect(first.type).toBe('ssh-ed25519');
  });

  it.each([
    ['shop.example', 'shop.example', 22, 'known'],
    ['shop.example', 'SHOP.Example', 22, 'known'],
    ['shop.example', 'other.example', 22, 'unknown'],
    ['a.example,shop.example,10.0.0.1', 'shop.example', 22, 'known'],
    ['a.example,shop.example,10.0.0.1', '10.0.0.1', 22, 'known'],
    ['[shop.example]:2222', 'shop.example', 2222, 'known'],
    ['[shop.example]:2222', 'shop.example', 22, 'unknown'],
    ['shop.example', 'shop.example', 2222, 'known'],
    ['*.example', 'shop.example', 22, 'known'],
    ['*.example,!shop.example', 'shop.example', 22, 'unknown'],
    ['sho?.example', 'shop.example', 22, 'known'],
    ['sho?.example', 'sho.example', 22, 'unknown'],
    ['shop.exam*le*', 'shop.example', 22, 'known'],
    ['2001:db8::1', '2001:db8::1', 22, 'known'],
    ['[2001:db8::1]:2222', '2001:db8::1', 2222, 'known'],
  ])('a line for %s says of %s at port %i: %s', (hosts, host, port, verdict) => {
    expect(judge(line(hosts, first), host, port)).toBe(verdict);
  });

  it('reads names that ssh-keygen -H has hashed', () => {
    const file = join(folder, 'hashed');
    writeFileSync(file, line('shop.example', first) + line('[shop.example]:2222', second));
    spawnSync('ssh-keygen', ['-H', '-f', file]);
    const text = readFileSync(file, 'utf8');
    expect(text).toMatch(/^\|1\|/);
    expect(judge(text, 'shop.example')).toBe('known');
    expect(judge(text, 'shop.example', 2222, second)).toBe('known');
    expect(judge(text, 'other.example')).toBe('unknown');
  });

  it('calls a key changed if another one is on record, and says which', () => {
    const { entries } = parseKnownHosts(line('shop.example', first));
    expect(judgeHostKey(entries, { host: 'shop.example', port: 22 }, second)).toEqual({
      kind: 'changed',
      expected: [first.fingerprint],
    });
    // Also if it is of another type: types on record are asked for first.
    expect(judgeHostKey(entries, { host: 'shop.example', port: 22 }, ecdsa).kind).toBe('changed');
    // The key of another port is no reason for alarm.
    expect(judgeHostKey(entries, { host: 'shop.example', port: 2222 }, second).kind).toBe('unknown');
  });

  it('takes any of the keys on record', () => {
    expect(judge(line('shop.example', second) + line('shop.example', first), 'shop.example')).toBe('known');
  });

  it('lets a revocation win over everything', () => {
    expect(judge(line('shop.example', first) + line('@revoked *', first), 'shop.example')).toBe('revoked');
    expect(judge(line('@revoked *', second), 'shop.example')).toBe('unknown');
  });

  it('steps over what it cannot use, and says why', () => {
    const text = `# comment\n\n@cert-authority *.example ${first.type} ${first.publicKey}\nhalf a line\nshop.example ssh-rsa ${first.publicKey}\n`;
    expect(parseKnownHosts(text + line('shop.example', first))).toMatchObject({
      entries: [{ line: 6 }],
      ignored: [
        { line: 3, reason: 'certificate-authority' },
        { line: 4, reason: 'malformed' },
        { line: 5, reason: 'malformed' },
      ],
    });
  });

  it('asks a server first for the key types it is known by', () => {
    const { entries } = parseKnownHosts(line('shop.example', ecdsa));
    expect(hostKeyAlgorithms(knownKeyTypes(entries, { host: 'shop.example', port: 22 }))[0]).toBe(
      'ecdsa-sha2-nistp256',
    );
    expect(hostKeyAlgorithms([])[0]).toBe('ssh-ed25519');
    expect(hostKeyAlgorithms(['ssh-rsa']).slice(0, 2)).toEqual(['rsa-sha2-512', 'rsa-sha2-256']);
    expect(hostKeyAlgorithms([])).not.toContain('ssh-rsa');
  });
});

describe('our own pins', () => {
  it('are kept privately, one for each server, also when many are confirmed at once', async () => {
    const file = join(folder, 'new', 'pins');
    const servers = Array.from({ length: 12 }, (_, index) => ({
      host: `s${index}.example`,
      port: 22 + (index % 2),
    }));
    await Promise.all(servers.map((server) => pinHostKey(file, server, first)));
    await pinHostKey(file, { host: 's0.example', port: 22 }, second);
    const entries = await readKnownHosts([file, join(folder, 'not there')]);
    expect(entries).toHaveLength(12);
    expect(judgeHostKey(entries, { host: 's0.example', port: 22 }, second).kind).toBe('known');
    expect(judgeHostKey(entries, { host: 's0.example', port: 22 }, first).kind).toBe('changed');
    expect(judgeHostKey(entries, { host: 's1.example', port: 23 }, first).kind).toBe('known');
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('can be read by OpenSSH', async () => {
    const file = join(folder, 'openssh-pins');
    await pinHostKey(file, { host: 'Shop.example', port: 2222 }, first);
    const found = spawnSync('ssh-keygen', ['-F', '[shop.example]:2222', '-f', file]);
    expect(found.stdout.toString()).toContain(first.publicKey);
  });
});
