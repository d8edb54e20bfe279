import { spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readKeyFile } from '../../../../electron/remote/ssh/key-file.ts';
import { toProblem } from '../../../../shared/problems.ts';

const folder = mkdtempSync(join(tmpdir(), 'key-file-'));
afterAll(() => rmSync(folder, { recursive: true }));

const phrase = 'open sesame';
const made = (name: string, ...options: string[]) => {
  const file = join(folder, name);
  spawnSync('ssh-keygen', ['-q', '-a', '1', '-f', file, ...options]);
  return file;
};
const written = (name: string, text: string) => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};
const outcome = (file: string, passphrase?: string) =>
  readKeyFile(file, passphrase).then(
    (key) => key.type,
    (thrown) => toProblem(thrown),
  );

describe('readKeyFile', () => {
  it.each([
    ['ed25519', 'OpenSSH', ['-t', 'ed25519'], 'ssh-ed25519'],
    ['ecdsa', 'OpenSSH', ['-t', 'ecdsa'], 'ecdsa-sha2-nistp256'],
    ['rsa', 'OpenSSH', ['-t', 'rsa', '-b', '2048'], 'ssh-rsa'],
    ['rsa', 'PEM', ['-t', 'rsa', '-b', '2048', '-m', 'PEM'], 'ssh-rsa'],
    ['ecdsa', 'PEM', ['-t', 'ecdsa', '-m', 'PEM'], 'ecdsa-sha2-nistp256'],
    ['rsa', 'PKCS8', ['-t', 'rsa', '-b', '2048', '-m', 'PKCS8'], 'ssh-rsa'],
    ['ecdsa', 'PKCS8', ['-t', 'ecdsa', '-m', 'PKCS8'], 'ecdsa-sha2-nistp256'],
  ])(
    'opens %s keys in %s form, and with their passphrase only if they have one',
    async (name, form, options, type) => {
      const plain = made(`${name}-${form}`, '-N', '', ...options);
      expect(await outcome(plain)).toBe(type);
      const locked = made(`${name}-${form}-locked`, '-N', phrase, ...options);
      expect(await outcome(locked, phrase)).toBe(type);
      expect(await outcome(locked)).toEqual({ code: 'key-passphrase-needed', facts: { file: locked } });
      const wrong = await outcome(locked, 'a wrong guess');
      expect(wrong).toEqual({ code: 'key-passphrase-wrong', facts: { file: locked } });
    },
  );

  it('tells a file that is missing, a public half, and something else apart', async () => {
    const key = made('whole', '-t', 'ed25519', '-N', '');
    const missing = join(folder, 'missing');
    expect(await outcome(missing)).toEqual({ code: 'file-missing', facts: { file: missing } });
    expect(await outcome(`${key}.pub`)).toMatchObject({
      code: 'key-unreadable',
      facts: { reason: 'public-key' },
    });
    expect(await outcome(folder)).toMatchObject({
      code: 'key-unreadable',
      facts: { reason: 'not-readable' },
    });
    const { privateKey } = generateKeyPairSync('x25519');
    for (const text of [
      '',
      'hello',
      readFileSync(key, 'utf8').slice(0, 120),
      privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    ]) {
      expect(await outcome(written('junk', text))).toMatchObject({
        code: 'key-unreadable',
        facts: { reason: 'format' },
      });
    }
  });
});
