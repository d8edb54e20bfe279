import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createUpdates, newerThan, type Release } from '../../../electron/app/updates.ts';
import { settingsFile } from '../../../electron/store/settings-file.ts';
import { byVersion } from '../../../shared/version-order.ts';
import { badAnswers, hurried, type ProjectHere, refusalOf, startProject } from '../signed/project-here.ts';

let here: ProjectHere;
let folder: string;
let now: number;
const signal = new AbortController().signal;
const kept = () => join(folder, 'updates.json');
const settings = () => settingsFile(join(folder, 'settings.json'));
const updates = (own = '0.1.0', project = here.project) =>
  createUpdates(kept(), project, settings(), own, () => now);

beforeAll(async () => {
  here = await startProject();
});
afterAll(() => here.end());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sealkeeper-updates-'));
  now = Date.parse('2027-01-10T08:00:00Z');
  here.asked.length = 0;
});
afterEach(() => rmSync(folder, { recursive: true }));

const told: Release = {
  made: '2027-01-09T00:00:00Z',
  goodUntil: '2027-03-09T00:00:00Z',
  version: '0.2.0',
  on: '2027-01-08',
  safeFrom: '0.1.0',
  news: { en: 'New.', de: 'Neu.', fr: 'Nouveau.', es: 'Nuevo.' },
};
const release = (change: Partial<Release> = {}) => here.sign('release', { ...told, ...change });

describe('a newer version', () => {
  test('is told, and known without asking at the next start', async () => {
    here.says(release());
    const newer = { version: '0.2.0', on: '2027-01-08', closesGap: false, news: told.news };
    expect(await updates().ask(false, signal)).toEqual({
      ...{ isWanted: null, askedAt: '2027-01-10T08:00:00.000Z', isSilent: false, newer },
      ...{ host: here.host, page: here.project.page },
    });
    here.does((response) => response.destroy());
    expect((await updates().read()).newer).toEqual(newer);
    expect(here.asked).toHaveLength(1);
  });

  test('is no longer told once it runs', async () => {
    here.says(release());
    await updates().ask(false, signal);
    expect((await updates('0.2.0').read()).newer).toBeNull();
    expect((await updates('0.2.0').read()).askedAt).not.toBeNull();
  });

  test('is asked for by a plain GET, with nothing in it of who asks', async () => {
    here.says(release());
    await updates().ask(false, signal);
    expect(here.asked).toEqual([
      {
        method: 'GET',
        url: '/release.signed',
        headers: { host: here.host, connection: 'close', accept: '*/*', 'accept-encoding': 'identity' },
        body: '',
      },
    ]);
  });

  test.each([
    ['0.1.0', '0.1.1', '0.1.1', true],
    ['0.1.1', '0.2.0', '0.1.1', false],
    ['0.9.0', '0.10.0', '0.9.1', true],
  ])('to %s: %s, safe from %s on, closes a gap: %s', (own, version, safeFrom, closesGap) => {
    expect(newerThan(own, { ...told, version, safeFrom })?.closesGap).toBe(closesGap);
  });

  test.each([
    ['0.2.0', '0.2.0'],
    ['0.10.0', '0.9.9'],
    ['1.0.0', '0.99.99'],
  ])('is none: %s is never led to %s', (own, version) => {
    expect(newerThan(own, { ...told, version })).toBeNull();
  });
});

describe('refused, and nothing is told', () => {
  test.each(badAnswers)('where $what: $code', async ({ code, isSlow, answer }) => {
    answer(here, release(), 'release');
    const mine = updates('0.1.0', hurried(here.project, isSlow));
    expect(await refusalOf(mine.ask(false, signal))).toBe(code);
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each<[string, object]>([
    ['markup', { news: { ...told.news, en: '<a href="https://evil.test">Click</a>' } }],
    ['signs that turn a line round', { news: { ...told.news, de: 'Neu \u202e' } }],
    ['a version that is none', { version: '1.0.0-beta' }],
    ['a newest version that is not safe', { safeFrom: '0.3.0' }],
    ['a text without end', { news: { ...told.news, fr: 'x'.repeat(401) } }],
  ])('where it is signed and holds %s', async (_what, change) => {
    here.says(here.sign('release', { ...told, ...change }));
    expect(await refusalOf(updates().ask(false, signal))).toBe('signed-unreadable');
  });

  test('where it is older than the last one: nobody is kept from what we know', async () => {
    here.says(release());
    const mine = updates();
    await mine.ask(false, signal);
    here.says(release({ made: '2027-01-08T23:59:59Z', version: '0.1.0' }));
    expect(await refusalOf(mine.ask(false, signal))).toBe('signed-older');
    expect((await mine.read()).newer?.version).toBe('0.2.0');
  });

  test('where its time is over', async () => {
    now = Date.parse('2027-03-10T00:00:00Z');
    here.says(release());
    expect(await refusalOf(updates().ask(false, signal))).toBe('release-stale');
  });

  test('for so long that the last word is over: then the owner is told to look', async () => {
    await settings().write({ updates: true });
    here.says(release());
    const mine = updates();
    await mine.ask(false, signal);
    now = Date.parse(told.goodUntil);
    expect((await mine.read()).isSilent).toBe(false);
    now += 1;
    expect((await mine.read()).isSilent).toBe(true);
    await settings().write({ updates: false });
    expect((await mine.read()).isSilent).toBe(false);
  });

  test('where somebody has changed what this computer keeps', async () => {
    here.says(release());
    await updates().ask(false, signal);
    const file = JSON.parse(readFileSync(kept(), 'utf8'));
    const forged = Buffer.from(file.signed, 'base64').toString().replace('0.2.0', '9.9.9');
    writeFileSync(kept(), JSON.stringify({ ...file, signed: Buffer.from(forged).toString('base64') }));
    expect(await updates().read()).toMatchObject({ newer: null, askedAt: null });
  });
});

describe('nobody is asked', () => {
  const day = 86_400_000;
  const isAsked = async (one: ReturnType<typeof updates>) => {
    const before = here.asked.length;
    await one.ask(true, signal).catch(() => undefined);
    return here.asked.length > before;
  };

  test.each([undefined, false])('where the owner has said %s', async (answer) => {
    if (answer !== undefined) await settings().write({ updates: answer });
    here.says(release());
    expect(await isAsked(updates())).toBe(false);
  });

  test('more often than once a day', async () => {
    await settings().write({ updates: true });
    here.says(release());
    const mine = updates();
    expect(await isAsked(mine)).toBe(true);
    expect(await isAsked(mine)).toBe(false);
    now += day - 1;
    expect([await isAsked(mine), await isAsked(updates())]).toEqual([false, false]);
    now += 1;
    expect(await isAsked(mine)).toBe(true);
    // The clock was put back by a year: that must not silence us.
    now -= 365 * day;
    expect(await isAsked(updates())).toBe(true);
  });

  test('again within the hour where there was no way out, and the app is not held up', async () => {
    await settings().write({ updates: true });
    here.does((response) => response.destroy());
    const mine = updates();
    expect(await isAsked(mine)).toBe(true);
    expect(await isAsked(mine)).toBe(false);
    now += 3_600_000;
    expect(await isAsked(mine)).toBe(true);
    expect((await mine.read()).newer).toBeNull();
  });
});

test('versions are compared by their numbers', () => {
  const sorted = ['0.1.0', '0.1.9', '0.1.10', '0.2.0', '1.0.0', '1.0.1', '10.0.0'];
  expect(sorted.toReversed().toSorted(byVersion)).toEqual(sorted);
  expect(byVersion('1.2.3', '1.2.3')).toBe(0);
});
