import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { settingsFile } from '../../../electron/store/settings-file.ts';
import { writeNew, writeWhole } from '../../../electron/store/write-whole.ts';
import { defaultSettings } from '../../../shared/settings.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sealkeeper-settings-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const file = () => join(folder, 'data', 'settings.json');

describe('settings', () => {
  it('are written for their owner only, and read back', async () => {
    const settings = settingsFile(file());
    await settings.write({ theme: 'dark' });
    await settings.write({ contact: 'anna@hofladen.example' });
    expect(await settings.read()).toMatchObject({ theme: 'dark', contact: 'anna@hofladen.example' });
    expect(statSync(file()).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder, 'data')).mode & 0o777).toBe(0o700);
    expect(readdirSync(join(folder, 'data'))).toEqual(['settings.json']);
  });

  it.each(['{"theme":"da', '', '[]'])(
    'that are damaged count as none, and are kept aside by the next change: %j',
    async (text) => {
      mkdirSync(join(folder, 'data'), { mode: 0o700 });
      writeFileSync(file(), text);
      const settings = settingsFile(file());
      expect(await settings.read()).toEqual(defaultSettings);
      expect(readFileSync(file(), 'utf8')).toBe(text);
      await settings.write({ theme: 'light' });
      expect(await settings.read()).toEqual({ ...defaultSettings, theme: 'light' });
      const [, aside = ''] = readdirSync(join(folder, 'data'));
      expect(aside).toMatch(/^settings\.json\.damaged-\d{8}T\d{6}Z$/);
      expect(readFileSync(join(folder, 'data', aside), 'utf8')).toBe(text);
    },
  );
});

describe('a file that is written whole', () => {
  it('is never seen half, however many write it', async () => {
    const path = join(folder, 'whole');
    await writeWhole(path, 'x'.repeat(200_000));
    let isOver = false;
    const writing = Promise.all(
      Array.from('abcdefgh', (letter) => writeWhole(path, letter.repeat(200_000))),
    ).finally(() => {
      isOver = true;
    });
    while (!isOver) {
      const seen = readFileSync(path, 'utf8');
      expect(seen).toHaveLength(200_000);
      expect(new Set(seen).size).toBe(1);
      await new Promise((resolve) => setImmediate(resolve));
    }
    await writing;
    expect(readdirSync(folder)).toEqual(['whole']);
  });

  it('is made by one of all that try', async () => {
    const path = join(folder, 'new');
    const won = await Promise.all(Array.from('abcdefgh', (letter) => writeNew(path, letter)));
    expect(won.filter((each) => each)).toHaveLength(1);
    expect(readdirSync(folder)).toEqual(['new']);
  });
});
