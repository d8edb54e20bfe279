import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileJournals } from '../../../../electron/run/journal/journal-file.ts';
import { journalSeal } from '../../../../electron/run/journal/journal-key.ts';
import { type JournalSeal, sealWith } from '../../../../electron/run/journal/journal-seal.ts';
import type { Safe } from '../../../../electron/store/safe.ts';
import { toProblem } from '../../../../shared/problems.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sealkeeper-seals-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const own = sealWith(randomBytes(32));
const withKey = (seal: JournalSeal | null = own) => fileJournals(folder, async () => seal);
const file = () => join(folder, 'run-1.jsonl');
const lines = () => readFileSync(file(), 'utf8').trimEnd().split('\n');
const rewrite = (changed: readonly string[]) => writeFileSync(file(), `${changed.join('\n')}\n`);
const problemWith = async (seal: JournalSeal | null = own) =>
  toProblem(
    await withKey(seal)
      .load('run-1')
      .then(
        () => 'no problem',
        (thrown: unknown) => thrown,
      ),
  );

const undoRecord = (path: string) => ({ kind: 'link', path, target: 'x' }) as const;
/** A run as the window writes it. */
async function sealedRun(seal: JournalSeal | null = own): Promise<void> {
  const journal = await withKey(seal).create('run-1');
  await journal.append([
    { entry: 'prepared', stage: 'install', backupId: 0, undoRecord: undoRecord('/a') },
    { entry: 'prepared', stage: 'install', backupId: 1, undoRecord: undoRecord('/b') },
  ]);
  await journal.append([{ entry: 'ended', outcome: 'committed' }]);
}

describe('a sealed journal', () => {
  it('is read back as it was written, by who has the key and by who has none', async () => {
    await sealedRun();
    expect(lines().every((line) => /,"mac":"[0-9a-f]{80}"\}$/.test(line))).toBe(true);
    for (const seal of [own, null]) expect((await withKey(seal).load('run-1')).leftToUndo()).toHaveLength(2);
  });

  it('grows only by who has the key; one without a seal by everybody', async () => {
    await sealedRun();
    const canGrow = async (seal: JournalSeal | null) => (await withKey(seal).load('run-1')).canGrow;
    expect([await canGrow(own), await canGrow(null)]).toEqual([true, false]);
    rmSync(file());
    await sealedRun(null);
    expect([await canGrow(own), await canGrow(null)]).toEqual([true, true]);
  });

  it.each([
    ['a line is edited', (all: string[]) => all.map((line) => line.replace('"/b"', '"/etc/shadow"'))],
    ['a line is left out', (all: string[]) => all.toSpliced(1, 1)],
    ['two lines change places', (all: string[]) => [all[1] ?? '', all[0] ?? '', all[2] ?? '']],
    ['a line is told twice', (all: string[]) => [...all, all[1] ?? '']],
    ['a line lost its seal', (all: string[]) => all.map((line, at) => (at === 1 ? bare(line) : line))],
    [
      'a line is added',
      (all: string[]) => [...all, bare(all[0] ?? '').replace('"backupId":0', '"backupId":7')],
    ],
    [
      'the first line lost its seal',
      (all: string[]) => all.map((line, at) => (at === 0 ? bare(line) : line)),
    ],
  ])('is altered where %s', async (_, change) => {
    await sealedRun();
    rewrite(change(lines()));
    expect(await problemWith()).toMatchObject({ code: 'journal-altered', facts: { file: file() } });
  });

  it('is altered where it was given to another run', async () => {
    await sealedRun();
    writeFileSync(join(folder, 'run-2.jsonl'), readFileSync(file()), { mode: 0o600 });
    await expect(withKey().load('run-2')).rejects.toMatchObject({ problem: { code: 'journal-altered' } });
  });

  it('is another computer’s where another key sealed it', async () => {
    await sealedRun(sealWith(randomBytes(32)));
    expect(await problemWith()).toMatchObject({ code: 'journal-sealed-elsewhere' });
  });

  it('is taken back by the command line, which has no key, and by the window again', async () => {
    await sealedRun();
    const undo = await withKey(null).load('run-1');
    await undo.append([{ entry: 'undoing' }, { entry: 'undone', backupId: 1, result: 'undone' }]);
    await undo.append([{ entry: 'ended', outcome: 'needs-attention' }]);
    const again = await withKey().load('run-1');
    expect(again.leftToUndo().map(({ backupId }) => backupId)).toEqual([0]);
    await again.append([{ entry: 'undoing' }, { entry: 'undone', backupId: 0, result: 'undone' }]);
    await again.append([{ entry: 'ended', outcome: 'undone' }]);
    expect((await withKey().load('run-1')).outcome()).toBe('undone');
    // What the window wrote later vouches for what the command line had said before.
    rewrite(lines().map((line) => line.replace('"result":"undone"}', '"result":"kept"}')));
    expect(await problemWith()).toMatchObject({ code: 'journal-altered' });
  });
});

it('the command line’s own journals have no seal, and the window gives them none', async () => {
  await sealedRun(null);
  const journal = await withKey().load('run-1');
  await journal.append([{ entry: 'undoing' }]);
  await journal.release();
  expect(lines().some((line) => line.includes('"mac"'))).toBe(false);
  expect((await withKey().load('run-1')).outcome()).toBe('open');
});

const bare = (line: string): string => line.replace(/,"mac":"[0-9a-f]{80}"\}$/, '}');

describe('the key', () => {
  const keychain = (secret: string, isAged = false): Safe => ({
    lock: async (text) => Buffer.from(`${secret}${text}`),
    async unlock(bytes) {
      const text = Buffer.from(bytes).toString();
      if (!text.startsWith(secret)) throw new Error('locked by another keychain');
      return { text: text.slice(secret.length), isAged };
    },
  });
  const keyFile = () => join(folder, 'journal-key');

  it('is made once, and stands on the disk only as the keychain locked it', async () => {
    const first = await journalSeal(keyFile(), keychain('k1'), 'write');
    const second = await journalSeal(keyFile(), keychain('k1'), 'write');
    expect(second?.mac('x')).toBe(first?.mac('x'));
    expect(Buffer.from(readFileSync(keyFile(), 'utf8'), 'base64').toString()).toMatch(/^k1/);
  });

  it('is another one where the keychain was set up anew', async () => {
    const first = await journalSeal(keyFile(), keychain('k1'), 'write');
    expect((await journalSeal(keyFile(), keychain('k2'), 'write'))?.keyId).not.toBe(first?.keyId);
  });

  it('is locked anew where the keychain has another key since, by who writes, and stays the same', async () => {
    const first = await journalSeal(keyFile(), keychain('k1'), 'write');
    const kept = readFileSync(keyFile(), 'utf8');
    const turned: Safe = {
      lock: keychain('k2').lock,
      unlock: async (bytes) => ({ ...(await keychain('k1').unlock(bytes)), isAged: true }),
    };
    expect((await journalSeal(keyFile(), turned, 'read'))?.keyId).toBe(first?.keyId);
    expect(readFileSync(keyFile(), 'utf8')).toBe(kept);
    expect((await journalSeal(keyFile(), turned, 'write'))?.keyId).toBe(first?.keyId);
    expect((await journalSeal(keyFile(), keychain('k2'), 'read'))?.keyId).toBe(first?.keyId);
  });

  it('is none where there is no keychain', async () => {
    expect(await journalSeal(keyFile(), null, 'write')).toBeNull();
  });

  it('is neither made nor replaced by who only reads', async () => {
    expect(await journalSeal(keyFile(), keychain('k1'), 'read')).not.toBeNull();
    expect(existsSync(keyFile())).toBe(false);
    await journalSeal(keyFile(), keychain('k1'), 'write');
    const kept = readFileSync(keyFile(), 'utf8');
    await journalSeal(keyFile(), keychain('k2'), 'read');
    expect(readFileSync(keyFile(), 'utf8')).toBe(kept);
  });

  it.each(['read', 'write'] as const)('outlasts a keychain that refuses, for %s', async (purpose) => {
    const first = await journalSeal(keyFile(), keychain('k1'), 'write');
    const refuse = () => Promise.reject(new Error('the person said no'));
    for (const lock of [refuse, keychain('k1').lock])
      await expect(journalSeal(keyFile(), { lock, unlock: refuse }, purpose)).rejects.toMatchObject({
        problem: { code: 'keychain-closed' },
      });
    let refusals = 1;
    const once: Safe = {
      lock: keychain('k1').lock,
      unlock: (bytes) => (refusals-- > 0 ? refuse() : keychain('k1').unlock(bytes)),
    };
    expect((await journalSeal(keyFile(), once, purpose))?.keyId).toBe(first?.keyId);
  });
});
