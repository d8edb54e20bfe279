import {
  chmodSync,
  chownSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mustBeOurs } from '../../../electron/store/only-ours.ts';
import { toProblem } from '../../../shared/problems.ts';

/** Owners other than our own can only be made by root, who runs the tests of the lab too. */
const isRoot = process.getuid?.() === 0;

let home: string;
let file: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'sealkeeper-home-'));
  mkdirSync(join(home, 'share', 'sealkeeper'), { recursive: true, mode: 0o755 });
  file = join(home, 'share', 'sealkeeper', 'run.jsonl');
  writeFileSync(file, 'x', { mode: 0o600 });
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const uid = process.getuid?.() ?? 0;
const asked = async (path = file, who: number = uid) =>
  toProblem(
    await mustBeOurs(path, { uid: who, home }).then(
      () => 'fine',
      (thrown: unknown) => thrown,
    ),
  );

describe.skipIf(process.platform === 'win32')('a file of ours', () => {
  it('is fine, also where it is not there yet', async () => {
    expect(await asked()).toMatchObject({ detail: 'fine' });
    expect(await asked(join(home, 'share', 'sealkeeper', 'accounts', 'new.json'))).toMatchObject({
      detail: 'fine',
    });
  });

  it.each([
    ['itself', 0o620, () => file],
    ['its folder', 0o777, () => join(home, 'share', 'sealkeeper')],
    ['a folder above', 0o775, () => join(home, 'share')],
    ['the home folder', 0o777, () => home],
  ])('is open to others by %s', async (_, mode, where) => {
    chmodSync(where(), mode);
    const path = where();
    expect(await asked()).toMatchObject({
      code: 'data-open-to-others',
      facts: { path, mend: `chmod go-w ${path}` },
    });
    chmodSync(path, mode & ~0o022);
    expect(await asked()).toMatchObject({ detail: 'fine' });
  });

  it('is looked at where it really lies', async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'sealkeeper-else-'));
    chmodSync(elsewhere, 0o777);
    writeFileSync(join(elsewhere, 'run.jsonl'), 'x', { mode: 0o600 });
    rmSync(file);
    symlinkSync(join(elsewhere, 'run.jsonl'), file);
    expect(await asked()).toMatchObject({ code: 'data-open-to-others', facts: { path: elsewhere } });
    rmSync(elsewhere, { recursive: true });
  });

  it('is judged no further up than home', async () => {
    const inner = join(home, 'share');
    chmodSync(home, 0o777);
    await expect(mustBeOurs(file, { uid, home: inner })).resolves.toBeUndefined();
  });

  it('may lie in a folder of root’s where nobody can touch what others put there', async () => {
    expect(lstatSync(tmpdir()).mode & 0o1002).toBe(0o1002);
    await expect(mustBeOurs(file, { uid, home: '/nowhere' })).resolves.toBeUndefined();
  });

  it.runIf(isRoot)('is not another person’s', async () => {
    chownSync(file, 1234, 1234);
    expect(await asked()).toMatchObject({
      code: 'data-open-to-others',
      facts: { path: file, mend: expect.stringMatching(/^sudo chown \S+ /) },
    });
    expect(await asked(file, 1234)).toMatchObject({ detail: 'fine' });
    chownSync(join(home, 'share'), 1234, 1234);
    expect(await asked(join(home, 'share', 'sealkeeper', 'none'))).toMatchObject({
      facts: { path: join(home, 'share') },
    });
  });
});
