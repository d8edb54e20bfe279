import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type JobReport, writeReport } from '../../../electron/cli/report.ts';
import { loadTranslator } from '../../../shared/content/load.ts';

const reports: readonly JobReport[] = [
  {
    job: 'a.json',
    names: ['a.test', 'www.a.test'],
    until: '2027-02-28T00:00:00.000Z',
    how: { type: 'ended', outcome: 'committed', runId: 'run-1' },
  },
  {
    job: '<script>alert(1)</script>.json',
    names: [],
    until: null,
    how: {
      type: 'ended',
      outcome: 'refused',
      runId: '',
      problem: { code: 'host-name-unknown', facts: { host: 'b"&<b>' } },
    },
  },
];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sealkeeper-report-'));
});
afterAll(() => rm(folder, { recursive: true }));

const written = async (name: string, language: 'en' | 'de' = 'en'): Promise<string> => {
  const file = join(folder, name);
  await writeReport(file, reports, await loadTranslator(language), new Date('2026-11-30T12:00:00Z'));
  return readFile(file, 'utf8');
};

test('a page in the language of its reader, which runs nothing that it was told', async () => {
  const page = await written('all.html', 'de');
  expect(page).toContain('<html lang="de">');
  expect(page).toContain('<td>a.test www.a.test</td>');
  expect(page).toContain('28. Februar 2027');
  expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;.json');
  expect(page).not.toMatch(/<script|<b>/);
});

test('a table for programs, and a line each for whatever else', async () => {
  const { made, jobs } = JSON.parse(await written('all.json'));
  expect([made, jobs]).toEqual(['2026-11-30T12:00:00.000Z', reports]);
  const lines = (await written('all.txt')).split('\n').slice(0, -1);
  expect(lines.map((line) => line.split('\t').length)).toEqual([6, 6, 6]);
});

test('a place that cannot be written is said', async () => {
  await expect(written('none/all.html')).rejects.toMatchObject({ problem: { code: 'file-not-written' } });
});
