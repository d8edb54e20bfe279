import { expect, test } from 'vitest';
import {
  type Attempt,
  attemptsFor,
  type Circumstances,
  cacheFolder,
  programName,
} from '../../build/electron-runtime.ts';

const linux: Circumstances = {
  overrideFolder: undefined,
  officialInstalled: false,
  downloadFailedLately: false,
  platform: 'linux',
  arch: 'x64',
};

const decisions: readonly (readonly [string, Partial<Circumstances>, readonly Attempt[]])[] = [
  ['an override wins over everything', { overrideFolder: '/e', officialInstalled: true }, ['override']],
  ['an empty override is none', { overrideFolder: '', officialInstalled: true }, ['official']],
  ['an installed official Electron is used', { officialInstalled: true }, ['official']],
  [
    'it is used even after a failed download',
    { officialInstalled: true, downloadFailedLately: true },
    ['official'],
  ],
  ['a download is tried first', {}, ['download', 'fallback']],
  ['a failure is remembered, so that a start is not slowed', { downloadFailedLately: true }, ['fallback']],
  ['the fallback is for 64-bit Intel Linux only', { arch: 'arm64' }, ['download']],
  ['macOS always tries the download', { platform: 'darwin', downloadFailedLately: true }, ['download']],
  ['Windows always tries the download', { platform: 'win32', downloadFailedLately: true }, ['download']],
];

test.each(decisions)('%s', (_title, circumstances, expected) => {
  expect(attemptsFor({ ...linux, ...circumstances })).toEqual(expected);
});

test('the cache follows XDG_CACHE_HOME, and an empty one counts as unset', () => {
  expect(cacheFolder({ XDG_CACHE_HOME: '/c' })).toBe('/c/sealkeeper');
  expect(cacheFolder({ XDG_CACHE_HOME: '' })).toMatch(/\.cache\/sealkeeper$/);
});

test('the program has its own name on each system', () => {
  const names = (['linux', 'darwin', 'win32'] as const).map(programName);
  expect(names).toEqual(['electron', 'Electron.app/Contents/MacOS/Electron', 'electron.exe']);
});
