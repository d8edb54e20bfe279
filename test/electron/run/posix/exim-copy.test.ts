import { spawnSync } from 'node:child_process';
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eximCopies } from '../../../../electron/run/posix/exim-copies.ts';
import { prelude } from '../../../../electron/run/posix/prelude.ts';
import { posixShells } from '../../../support/posix-shells.ts';

/** The command by which Exim gets its copy of key and chain, and loses it again, on a ground of the test's own. */
describe.each(posixShells)('the copy for Exim in $program', ({ program, options }) => {
  let root: string;
  const at = (path: string) => join(root, path);
  const write = (path: string, text: string, mode = 0o600) => {
    mkdirSync(at(path.slice(0, path.lastIndexOf('/'))), { recursive: true, mode: 0o755 });
    writeFileSync(at(path), text, { mode });
  };
  /** A version of the certificate, which everybody is led to. */
  const version = (number: number) => {
    write(`etc/versions/shop.test/${number}/privkey.pem`, `key ${number}\n`);
    write(`etc/versions/shop.test/${number}/fullchain.pem`, `chain ${number}\n`);
    mkdirSync(at('etc/live/shop.test'), { recursive: true });
    rmSync(at('etc/live/shop.test/current'), { force: true });
    symlinkSync(`../../versions/shop.test/${number}`, at('etc/live/shop.test/current'));
    for (const file of ['privkey.pem', 'fullchain.pem']) {
      rmSync(at(`etc/live/shop.test/${file}`), { force: true });
      symlinkSync(`current/${file}`, at(`etc/live/shop.test/${file}`));
    }
  };

  beforeEach(() => {
    root = mkdtempSync(join(homedir(), '.sealkeeper-exim-'));
    mkdirSync(at('run/backup'), { recursive: true });
    version(1);
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  const call = (...argv: readonly string[]) => {
    const grounded = prelude
      .replaceAll(eximCopies, at('copies'))
      .replaceAll('/etc/sealkeeper', at('etc'))
      .replaceAll('/var/lib/sealkeeper', at('state'));
    const words = [...options, '-c', `${grounded}\n"$@"`, 'sh', ...argv];
    const { status, stdout, stderr } = spawnSync(program, words, { encoding: 'utf8' });
    return { status, said: stdout.trim(), complaint: stderr };
  };
  const command = (
    verb: 'prepare' | 'do' | 'undo',
    id: number,
    before: readonly string[] = [],
    group = 'mail',
  ) => call(`sk_${verb}_command`, at('run'), String(id), 'copy-for-exim', `shop.test@${group}`, ...before);
  const again = (id: number) =>
    call('sk_redo_command', 'copy-for-exim', 'shop.test@mail', at(`run/backup/${id}`), 'laid');
  const copied = () => readFileSync(at('copies/shop.test.pem'), 'utf8');

  it('holds both, for its group to read and nobody’s to change, and goes away without a trace', () => {
    expect(command('prepare', 0)).toMatchObject({ status: 0, said: 'absent' });
    expect(existsSync(at('copies'))).toBe(false);
    expect(command('do', 0, ['absent'])).toMatchObject({ status: 0, said: 'command laid' });
    expect(copied()).toBe('key 1\nchain 1\n');
    const { mode, uid, gid } = statSync(at('copies/shop.test.pem'));
    expect([mode & 0o777, uid, gid === 0]).toEqual([0o640, 0, false]);
    expect(statSync(at('copies')).mode & 0o777).toBe(0o711);
    expect(readdirSync(at('copies'))).toEqual(['shop.test.pem']);
    expect(command('undo', 0, ['absent'])).toMatchObject({ status: 0, said: 'undone' });
    expect(existsSync(at('copies'))).toBe(false);
    expect(command('undo', 0, ['absent'])).toMatchObject({ status: 0, said: 'same' });
    expect(again(0).status).toBe(0);
    expect(copied()).toBe('key 1\nchain 1\n');
    expect(command('undo', 0, ['absent'])).toMatchObject({ status: 0, said: 'undone' });
  });

  it('goes back to the version that it was of, also where a newer one is served before it is asked', () => {
    command('do', 0, ['absent']);
    version(2);
    expect(command('prepare', 1)).toMatchObject({ status: 0, said: 'laid' });
    // No key is kept for that.
    expect(readFileSync(at('run/backup/1'), 'utf8')).toBe('1\n');
    expect(command('do', 1, ['laid'])).toMatchObject({ status: 0, said: 'command laid' });
    expect(copied()).toBe('key 2\nchain 2\n');
    expect(command('undo', 1, ['laid'])).toMatchObject({ status: 0, said: 'undone' });
    expect(copied()).toBe('key 1\nchain 1\n');
    expect(command('undo', 1, ['laid'])).toMatchObject({ status: 0, said: 'same' });
    expect(again(1).status).toBe(0);
    expect(copied()).toBe('key 2\nchain 2\n');
  });

  it('leaves what others have there, and copies of other certificates', () => {
    write('copies/other.test.pem', 'theirs');
    command('do', 0, ['absent']);
    command('undo', 0, ['absent']);
    expect(readdirSync(at('copies'))).toEqual(['other.test.pem']);
    write('copies/shop.test.pem', 'somebody’s own');
    expect(command('prepare', 1)).toMatchObject({ status: 66 });
    expect(copied()).toBe('somebody’s own');
  });

  it.each([
    ['a group that is not there', 'nobody-knows', 66],
    ['no group', '', 64],
    ['two', 'mail@mail', 64],
    ['an option', '-R', 64],
  ])('is not laid for %s', (_, group, status) => {
    expect(command('prepare', 0, [], group).status).toBe(status);
  });

  it('is not laid where somebody besides root may write', () => {
    mkdirSync(at('copies'));
    chownSync(at('copies'), 12_345, 0);
    expect(command('prepare', 0).status).toBe(68);
    expect(command('do', 0, ['absent']).status).toBe(68);
    expect(readdirSync(at('copies'))).toEqual([]);
  });
});
