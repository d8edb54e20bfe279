import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nextThread, sealWith, threadOf, withSeal } from '../../../../electron/run/journal/journal-seal.ts';
import { readJournal } from '../../../../electron/run/journal/read-journal.ts';
import { newestVersion, readEntry } from '../../../../electron/run/journal/versions.ts';
import { journalEntry, leftToUndo } from '../../../../shared/journal.ts';
import { recordedRuns } from '../../../support/recorded-run.ts';
import { problemOf } from '../../sources/acme/problem-of.ts';

const root = join(import.meta.dirname, '..', '..', '..', '..');
const runs = await recordedRuns();
const read = (runId: string, text: string, seal: ReturnType<typeof sealWith> | null = null) =>
  readJournal(Buffer.from(text), { runId, file: 'the file', seal });
const linesOf = (text: string): readonly string[] => text.trimEnd().split('\n');
const written = (...lines: readonly object[]): string =>
  lines.map((line) => `${JSON.stringify(line)}\n`).join('');

/** Version → SHA-256 of its text. A row is added with each version that is released, and none is ever changed. */
const frozen = {
  1: 'ca1d69d7f499323437f91b1de589be07116cfe5d13e5a9d69694abe98cf5143d',
};

describe('each version of a journal', () => {
  it.for(Object.entries(frozen))('%s stays as it was released', ([version, hash]) => {
    const text = readFileSync(join(root, 'electron', 'run', 'journal', `v${version}.ts`));
    const why = `v${version}.ts says what lies on owners' computers: leave it, and write the next version (versions.ts)`;
    expect(createHash('sha256').update(text).digest('hex'), why).toBe(hash);
  });

  it('is frozen, and has a run that the lab undoes', () => {
    const all = Array.from({ length: newestVersion }, (_, index) => index + 1);
    expect(Object.keys(frozen).map(Number)).toEqual(all);
    expect([...new Set(runs.map(({ version }) => version))].sort()).toEqual(all);
  });

  it.for(runs)('is read: $title', ({ runId, journal }) => {
    const { entries } = read(runId, journal);
    expect(entries).toHaveLength(linesOf(journal).length);
    for (const entry of entries) expect(journalEntry.parse(entry)).toEqual(entry);
    expect(entries.at(-1)).toMatchObject({ entry: 'ended', outcome: 'committed' });
    expect(leftToUndo(entries).map(({ memo }) => memo.path)).toContain('/etc/sealkeeper/live');
  });

  it.for(runs)('keeps its seals, which are over the bytes as they were written: $title', (run) => {
    const seal = sealWith(randomBytes(32));
    let thread = threadOf(run.runId);
    const sealed = linesOf(run.journal).map((line) => {
      thread = nextThread(thread, line);
      return withSeal(line, seal, thread);
    });
    const text = `${sealed.join('\n')}\n`;
    expect(read(run.runId, text, seal).lines).toEqual(sealed);
    const edited = text.replace('"before":"absent"', '"before":"directory"');
    expect(problemOf(() => read(run.runId, edited, seal))).toMatchObject({ code: 'journal-altered' });
  });
});

const [{ journal = '', runId = '' } = {}] = runs;
const [opening = '{}'] = linesOf(journal);
const opened: object = JSON.parse(opening);
const at = '2026-11-28T10:01:00.000Z';
const ended = { entry: 'ended', at, outcome: 'needs-attention' };

describe('a journal of no version that we know', () => {
  it.each([
    ['from a later program', 'journal-newer', written({ ...opened, version: newestVersion + 1 })],
    [
      'with a line from a later program',
      'journal-newer',
      written(opened, { entry: 'more', at, version: newestVersion + 1 }),
    ],
    ['without a version', 'journal-damaged', written({ ...opened, version: undefined })],
    ['of a version that never was', 'journal-damaged', written({ ...opened, version: 0 })],
    ['of a version that is no number', 'journal-damaged', written({ ...opened, version: '2' })],
  ])('%s is %s', (_, code, text) => {
    expect(problemOf(() => read(runId, text))).toMatchObject({ code, facts: { file: 'the file' } });
  });
});

describe('a problem that a program of another day had', () => {
  const problem = { code: 'place-not-roots', facts: { place: '/srv/www' } };

  it('hides nothing that is to be undone: its word is kept for a technician', () => {
    expect(readEntry({ ...ended, problem })).toEqual({
      ...ended,
      problem: { code: 'unexpected', facts: problem.facts, detail: 'place-not-roots' },
    });
    expect(readEntry({ entry: 'undoing', at, reason: { ...problem, detail: 'why' } })).toMatchObject({
      reason: { code: 'unexpected', detail: 'place-not-roots\nwhy' },
    });
  });

  it('is left as it is where there are words for it', () => {
    const known = { ...ended, problem: { code: 'undo-incomplete', facts: {}, detail: 'why' } };
    expect(readEntry(known)).toEqual(known);
  });
});
