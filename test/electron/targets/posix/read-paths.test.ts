import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newNonce } from '../../../../electron/remote/script-frame.ts';
import { parseReading, type Wanted } from '../../../../electron/targets/posix/read-paths.ts';
import { readLimit, readScript } from '../../../../electron/targets/posix/read-script.ts';
import { posixShells } from '../../../support/posix-shells.ts';

const stranger = 65_534;
const sum = (text: string) => createHash('sha256').update(text, 'latin1').digest('hex');
const binary = String.fromCharCode(...Array.from({ length: 5000 }, (_, index) => (index * 7) % 256));
const texts: Readonly<Record<string, string>> = {
  'plain.conf': 'ServerName shop.test\n',
  'no end': 'x',
  empty: '',
  'binary\\x00 *': binary,
  "it's $(id)": 'ours\n\n',
  'full.conf': 'f'.repeat(readLimit),
};

/** What a second look reads of files at once, in each shell that a server may have; each must come out as it stands. */
describe.each(posixShells)('reading paths in $program', ({ program, options }) => {
  let base = '';
  const at = (name: string) => join(base, name);
  const read = (wanted: readonly Wanted[], programs?: string) => {
    const nonce = newNonce();
    const words = [...options, '-c', readScript, 'look', ...wanted.flat()];
    const env = {
      ...process.env,
      ...(programs === undefined ? {} : { PATH: `${programs}:${process.env.PATH}` }),
    };
    const { stdout } = spawnSync(program, words, {
      input: `${nonce}\n`,
      encoding: 'utf8',
      maxBuffer: 64e6,
      env,
    });
    return parseReading(stdout, nonce);
  };

  beforeAll(() => {
    base = mkdtempSync('/srv/read-paths-');
    chmodSync(base, 0o755);
    for (const [name, text] of Object.entries(texts)) writeFileSync(at(name), text, 'latin1');
    writeFileSync(at('theirs'), 'of a stranger\n');
    chownSync(at('theirs'), stranger, stranger);
    writeFileSync(at('large'), 'g'.repeat(readLimit + 1));
    mkdirSync(at('folder'));
    symlinkSync('plain.conf', at('link'));
    symlinkSync('link', at('chain'));
    symlinkSync('/proc/version', at('kernels'));
    symlinkSync('none', at('dangling'));
  });
  afterAll(() => rmSync(base, { recursive: true }));

  const all = [...Object.keys(texts), 'link', 'chain', 'theirs'];
  const textOf = (name: string) =>
    ['link', 'chain'].includes(name) ? texts['plain.conf'] : (texts[name] ?? 'of a stranger\n');

  it('gives every byte of each, its place and its mode, however they are mixed', () => {
    const wanted = ['kernels', ...all, 'large', 'dangling', 'folder', 'none', 'plain.conf'].map(
      (name) => ['F', at(name)] as const,
    );
    const { files, unread, foreignFolders } = read(wanted);
    expect(Object.keys(files).toSorted()).toEqual(all.map(at).toSorted());
    for (const name of all) {
      const { text, sha256, realPath, mode, foreign } = files[at(name)] ?? {};
      expect(text === textOf(name), name).toBe(true);
      expect(sha256).toBe(sum(textOf(name) ?? ''));
      expect(realPath).toBe(at(['link', 'chain'].includes(name) ? 'plain.conf' : name));
      expect(mode).toBe(0o644);
      expect(foreign).toBe(name === 'theirs' ? at('theirs') : null);
    }
    expect(unread).toEqual({ [at('kernels')]: 'special', [at('large')]: 'large', [at('folder')]: 'special' });
    expect(foreignFolders).toEqual({});
  });

  it('says what stands at each path', () => {
    const names = [...Object.keys(texts), 'theirs', 'large', 'folder', 'link', 'dangling', 'none'];
    const { paths } = read(names.map((name) => ['S', at(name)] as const));
    const files = [...Object.keys(texts), 'theirs'].map((name) => [
      at(name),
      { state: 'file', sha256: sum(textOf(name) ?? '') },
    ]);
    expect(paths).toEqual({
      ...Object.fromEntries(files),
      [at('folder')]: { state: 'directory' },
      [at('link')]: { state: 'link', target: 'plain.conf' },
      [at('dangling')]: { state: 'link', target: 'none' },
      [at('none')]: { state: 'absent' },
    });
  });

  it('begins a handful of programs for many files, and looks at each by itself where one went meanwhile', () => {
    const programs = mkdtempSync('/srv/read-programs-');
    // Written by another process: a file that this one still holds open cannot be started by others (ETXTBSY).
    const tell = (name: string, script: string) =>
      spawnSync('sh', ['-c', 'cat >"$1" && chmod 755 "$1"', 'sh', join(programs, name)], {
        input: `#!/bin/sh\necho ${name} >>${programs}/began\n${script}\n`,
      });
    try {
      for (const name of ['stat', 'sha256sum', 'base64', 'cat', 'readlink', 'head'])
        tell(name, `exec /usr/bin/${name} "$@"`);
      const many = Array.from({ length: 30 }, (_, index) => at(`many-${index}`));
      for (const path of many) writeFileSync(path, path);
      const wanted = [at('link'), ...many].map((path) => ['F', path] as const);
      expect(Object.keys(read(wanted, programs).files)).toEqual([at('link'), ...many]);
      const { stdout } = spawnSync('cat', [join(programs, 'began')], { encoding: 'utf8' });
      // Said whole where it is more.
      expect(stdout.trim().split('\n').length, stdout).toBeLessThanOrEqual(7);
      tell('sha256sum', `case $# in 0) ;; *) rm -f ${many[3]} ;; esac\nexec /usr/bin/sha256sum "$@"`);
      const seen = read(wanted, programs);
      expect(Object.keys(seen.files)).toEqual([at('link'), ...many].filter((path) => path !== many[3]));
      expect(seen.files[many[4] ?? '']?.text).toBe(many[4]);
      expect(seen.unread).toEqual({ [many[3] ?? '']: 'special' });
    } finally {
      rmSync(programs, { recursive: true });
    }
  });
});
