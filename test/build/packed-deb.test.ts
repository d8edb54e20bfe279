import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeDeb } from '../../build/packed/deb.ts';
import { controlText, debianVersion } from '../../build/packed/deb-control.ts';
import { installedFiles } from '../../build/packed/installed-files.ts';

const date = new Date('2026-11-30T12:00:00Z');
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sealkeeper-deb-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const has = (program: string): boolean => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;

describe('a package of Debian', () => {
  const version = '1.2.3-beta.1';
  const unpacked = () => {
    const tree = mkdtempSync(join(folder, 'unpacked-'));
    mkdirSync(join(tree, 'resources', 'cli'), { recursive: true });
    for (const [path, mode] of [
      ['sealkeeper', 0o755],
      ['chrome-sandbox', 0o755],
      ['resources/app.asar', 0o666],
      ['resources/licences.txt', 0o600],
      ['resources/cli/node', 0o777],
      ['resources/cli/main.cjs', 0o644],
    ] as const) {
      writeFileSync(join(tree, path), path);
      chmodSync(join(tree, path), mode);
    }
    return tree;
  };
  const wish = { version, arch: 'x64', date, compression: 'none' } as const;
  const listed = (file: string) => spawnSync('dpkg-deb', ['--contents', file], { encoding: 'utf8' }).stdout;

  it.runIf(has('dpkg-deb'))('is root’s, with one program that is set-user-id, and no script', async () => {
    const file = await makeDeb({ ...wish, kind: 'sealkeeper', unpacked: unpacked(), folder });
    const lines = listed(file).trim().split('\n');
    for (const line of lines) expect(line).toMatch(/^[-dl]\S{9} root\/root /);
    expect(lines.filter((line) => /^...s/.test(line)).map((line) => line.split(' ').at(-1))).toEqual([
      './opt/Sealkeeper/chrome-sandbox',
    ]);
    expect(lines.filter((line) => /^\S{8}w/.test(line))).toEqual([]);
    const control = spawnSync('dpkg-deb', ['--ctrl-tarfile', file]);
    const names = spawnSync('tar', ['-t'], { input: control.stdout, encoding: 'utf8' })
      .stdout.trim()
      .split('\n');
    expect(names.sort()).toEqual(['./', './control', './md5sums']);
    expect(file).toContain('sealkeeper_1.2.3~beta.1_amd64.deb');
  });

  it.runIf(has('dpkg-deb'))('is the same file whenever and however it is made', async () => {
    const sumOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');
    const first = sumOf(await makeDeb({ ...wish, kind: 'sealkeeper', unpacked: unpacked(), folder }));
    const other = unpacked();
    utimesSync(join(other, 'sealkeeper'), 1, 1);
    chmodSync(join(other, 'resources/app.asar'), 0o600);
    const elsewhere = mkdtempSync(join(folder, 'elsewhere-'));
    expect(sumOf(await makeDeb({ ...wish, kind: 'sealkeeper', unpacked: other, folder: elsewhere }))).toBe(
      first,
    );
  });

  it.runIf(has('dpkg-deb'))('of the command line alone has nothing of the window', async () => {
    const text = listed(await makeDeb({ ...wish, kind: 'sealkeeper-cli', unpacked: unpacked(), folder }));
    expect(text).toContain('./opt/Sealkeeper/resources/cli/node');
    expect(text).toContain('./opt/Sealkeeper/resources/licences.txt');
    expect(text).not.toMatch(/app\.asar|chrome-sandbox|Sealkeeper\/sealkeeper|\.desktop|icons/);
    expect(controlText('sealkeeper-cli', version, 'x64', 1)).not.toMatch(/gtk|libnss|libX/);
  });

  it('sorts a version that came before in front', () => {
    const isBefore = (one: string, other: string) =>
      spawnSync('dpkg', ['--compare-versions', debianVersion(one), 'lt', debianVersion(other)]).status === 0;
    expect(isBefore('1.0.0-beta.1', '1.0.0')).toBe(true);
    expect(isBefore('1.0.0', '1.0.1')).toBe(true);
  });

  it('is not made for a computer that Debian has no word for', () => {
    expect(() => controlText('sealkeeper', version, 'mips', 1)).toThrow('mips');
  });

  it.runIf(has('desktop-file-validate'))('has an entry of the menu without fault', () => {
    const file = join(folder, 'sealkeeper.desktop');
    const entry = installedFiles('sealkeeper', version, date).find(({ path }) => path.endsWith('.desktop'));
    writeFileSync(file, entry?.bytes ?? '');
    expect(spawnSync('desktop-file-validate', [file], { encoding: 'utf8' }).stdout).toBe('');
  });
});
