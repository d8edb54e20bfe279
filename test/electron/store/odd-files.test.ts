import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openedOf } from '../../../electron/engine/opened-of.ts';
import { readKnownHosts } from '../../../electron/remote/ssh/known-hosts-files.ts';
import { fileJournals } from '../../../electron/run/journal/journal-file.ts';
import { accountFolder } from '../../../electron/sources/acme/account/account-store.ts';
import { mustBeOurs } from '../../../electron/store/only-ours.ts';
import { settingsFile } from '../../../electron/store/settings-file.ts';
import { readIfThere, setAside } from '../../../electron/store/write-whole.ts';
import { defaultSettings } from '../../../shared/settings.ts';

let folder: string;
let at: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sealkeeper-odd-'));
  at = join(folder, 'it');
});
afterEach(() => rm(folder, { recursive: true }));

const pipe = async (path: string): Promise<void> => void execFileSync('mkfifo', [path]);
const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'nothing',
    (thrown) => thrown.problem?.code ?? String(thrown),
  );
const odd: readonly (readonly [string, (path: string) => Promise<unknown>])[] = [
  ['a folder', (path) => mkdir(path)],
  ['a pipe', pipe],
  ['a device', (path) => symlink('/dev/zero', path)],
  ['a circle of links', (path) => symlink(path, path)],
];

describe.each(odd)('%s in place of a file of ours', (_, make) => {
  it('is named, and nothing waits for it', async () => {
    await make(at);
    expect(await codeOf(readIfThere(at))).toBe('file-unreadable');
    expect(await codeOf(readKnownHosts([at]))).toBe('file-unreadable');
    const settings = settingsFile(at);
    expect(await settings.read()).toEqual(defaultSettings);
    expect(await codeOf(settings.write({ theme: 'dark' }))).toBe('file-unreadable');
    expect(await readdir(folder)).toEqual(['it']);
  });

  it('is no journal', async () => {
    await make(join(folder, 'run-1.jsonl'));
    const journals = fileJournals(folder);
    expect(await journals.list()).toEqual(['run-1']);
    expect(['journal-unreadable', 'data-open-to-others']).toContain(await codeOf(journals.load('run-1')));
  });
});

describe('a folder of journals that cannot be looked into', () => {
  it.each([
    ['a file', (path: string) => writeFile(path, '')],
    ['a circle of links', (path: string) => symlink(path, path)],
    ['a link that leads nowhere', (path: string) => symlink(join(folder, 'gone'), path)],
  ])('is not taken for an empty one: %s', async (_, make) => {
    await make(at);
    expect(await codeOf(fileJournals(at).list())).toBe('journal-unreadable');
    if (_ === 'a file')
      expect(await codeOf(fileJournals(join(at, 'runs')).list())).toBe('journal-unreadable');
    expect(['file-unreadable', 'nothing']).toContain(await codeOf(mustBeOurs(join(at, 'runs'))));
  });

  it('is empty where nothing was ever kept', async () => {
    expect(await fileJournals(at).list()).toEqual([]);
  });
});

describe('a journal in an odd form', () => {
  it.each([
    ['without the end of any line', '{"entry":"undoing"', 'journal-empty'],
    ['with nothing in it', '', 'journal-empty'],
  ])('is named with its file: %s', async (_, text, code) => {
    const file = join(folder, 'run-1.jsonl');
    await writeFile(file, text, { mode: 0o600 });
    await expect(fileJournals(folder).load('run-1')).rejects.toMatchObject({
      problem: { code, facts: { file } },
    });
  });

  it('is named with its file: without its opening line', async () => {
    const file = join(folder, 'run-1.jsonl');
    await writeFile(file, '{"entry":"undoing","at":"2026-11-28T10:00:00.000Z"}\n', { mode: 0o600 });
    const journal = await fileJournals(folder).load('run-1');
    expect(() => openedOf(journal)).toThrow(
      expect.objectContaining({ problem: expect.objectContaining({ facts: { file, line: 1 } }) }),
    );
  });

  it('is one that cannot be read, where its link leads nowhere', async () => {
    await symlink(join(folder, 'gone'), join(folder, 'run-1.jsonl'));
    expect(await codeOf(fileJournals(folder).load('run-1'))).toBe('journal-unreadable');
    expect(await codeOf(fileJournals(folder).load('run-2'))).toBe('run-unknown');
  });
});

it('what is set aside takes the place of nothing', async () => {
  const now = new Date();
  const places: string[] = [];
  for (const text of ['one', 'two', 'three']) {
    await writeFile(at, text);
    places.push(await setAside(at, 'damaged', now));
  }
  expect(await Promise.all(places.map((place) => readFile(place, 'utf8')))).toEqual(['one', 'two', 'three']);
  expect(await readdir(folder)).toHaveLength(3);
});

it('an account of a newer program is left where it is', async () => {
  const accounts = accountFolder(folder);
  const identity = { directory: 'https://ca.example/dir', externalKeyId: null };
  await accounts.add({ version: 1, ...identity, keyPem: 'x', url: null });
  const [name = ''] = await readdir(folder);
  const newer = JSON.stringify({ version: 2, keys: ['x'] });
  await writeFile(join(folder, name), newer);
  expect(await codeOf(accounts.load(identity))).toBe('account-newer');
  expect(await codeOf(accounts.mend(identity))).toBe('account-newer');
  expect(await readFile(join(folder, name), 'utf8')).toBe(newer);
});

describe('settings', () => {
  it('of a newer program keep what this one does not know', async () => {
    await writeFile(
      at,
      JSON.stringify({ ...defaultSettings, theme: 'dark', contact: 'a@b.example', colour: 7 }),
    );
    const settings = settingsFile(at);
    expect(await settings.read()).toMatchObject({ theme: 'dark', contact: 'a@b.example' });
    await settings.write({ language: 'de' });
    expect(JSON.parse(await readFile(at, 'utf8'))).toMatchObject({
      theme: 'dark',
      language: 'de',
      colour: 7,
    });
    expect(await readdir(folder)).toEqual(['it']);
  });

  it('lose one field where one is damaged, and keep a copy', async () => {
    await writeFile(at, JSON.stringify({ ...defaultSettings, theme: 'pink', contact: 'a@b.example' }));
    const settings = settingsFile(at);
    expect(await settings.read()).toEqual({ ...defaultSettings, contact: 'a@b.example' });
    await settings.write({ language: 'de' });
    expect(await readdir(folder)).toHaveLength(2);
  });
});
