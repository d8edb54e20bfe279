import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nextThread, sealWith, threadOf, withSeal } from '../../../../electron/run/journal/journal-seal.ts';
import { readJournal } from '../../../../electron/run/journal/read-journal.ts';
import { newestVersion, readEntry, writtenEntry } from '../../../../electron/run/journal/versions.ts';
import { entriesOf, journalEntry, partOf } from '../../../../shared/journal.ts';
import { leftToUndo } from '../../../../shared/standing-changes.ts';
import { recordedRuns } from '../../../support/recorded-run.ts';
import { problemOf } from '../../sources/acme/problem-of.ts';

const root = join(import.meta.dirname, '..', '..', '..', '..');
const runs = await recordedRuns();
const read = (runId: string, text: string, seal: ReturnType<typeof sealWith> | null = null) =>
  readJournal(Buffer.from(text), { runId, file: 'the file', seal });
const linesOf = (text: string): readonly string[] => text.trimEnd().split('\n');
const written = (...lines: readonly object[]): string =>
  lines.map((line) => `${JSON.stringify(line)}\n`).join('');

/**
 * File → SHA-256 of its text. Rows are added with each version, and none is ever changed once a program that writes it is
 * released.
 */
const frozen = {
  v1: 'ca1d69d7f499323437f91b1de589be07116cfe5d13e5a9d69694abe98cf5143d',
  v2: '0e992d64372d5604aae898285d93f4b0fb564f3b2c3eabd7b6050df0de439d8a',
  'v2-job': 'dc953b06c7f8019e350c501bf990f007af859c8df20938a780447e0989c16751',
  'v2-memos': 'a19cdd54bc83daca42b13dce90041dba92bbdd3636e63a8f8cf918abfa95234d',
  'v2-commands': '029d24baab2d0c93987fd6c34e4d560b97bf423bb1e5e4f0be9390fbdd9c40b0',
};
/** Versions that released programs have written: of each there is a run of such a program. */
const released = [1];

describe('each version of a journal', () => {
  it.for(Object.entries(frozen))('%s stays as it was released', ([file, hash]) => {
    const text = readFileSync(join(root, 'electron', 'run', 'journal', `${file}.ts`));
    const why = `${file}.ts says what lies on owners' computers: leave it, and write the next version (versions.ts)`;
    expect(createHash('sha256').update(text).digest('hex'), why).toBe(hash);
  });

  it('is frozen, and has a run that the lab undoes once it is released', () => {
    const all = Array.from({ length: newestVersion }, (_, index) => index + 1);
    const versions = Object.keys(frozen).filter((file) => /^v\d+$/.test(file));
    expect(versions.map((file) => Number(file.slice(1)))).toEqual(all);
    expect([...new Set(runs.map(({ version }) => version))].sort()).toEqual(released);
    expect(all.slice(0, -1)).toEqual(released);
  });

  it.for(runs)('is read: $title', ({ runId, journal }) => {
    const { entries } = read(runId, journal);
    expect(entries).toHaveLength(linesOf(journal).length);
    for (const entry of entries) expect(journalEntry.parse(entry)).toEqual(entry);
    expect(entries.at(-1)).toMatchObject({ entry: 'ended', outcome: 'committed' });
    expect(leftToUndo(entries).map(({ undoRecord }) => undoRecord.path)).toContain('/etc/sealkeeper/live');
  });

  it.for(runs)('tells what the first form did not say: $title', ({ runId, journal }) => {
    const { entries } = read(runId, journal);
    const [opened] = entriesOf(entries, 'opened');
    expect(opened?.targets).toEqual([opened?.job.install[0]?.target]);
    expect(opened?.probes).toEqual(opened?.names.map((name) => ({ kind: 'https', name, port: 443 })));
    const signs = entriesOf(entries, 'doing').flatMap(({ activation }) => activation?.alive ?? []);
    expect(new Set(signs.map(({ by }) => by))).toEqual(new Set(['pid-file']));
    expect(leftToUndo(entries).map(partOf)).toEqual(leftToUndo(entries).map(() => 0));
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

describe('a line of today', () => {
  const run = { command: 'enable-unit', arguments: { unit: 'certbot.timer' }, before: 'disabled-inactive' };
  const undoRecord = { kind: 'command', path: 'unit certbot.timer', run };
  const prepared = { entry: 'prepared', at, stage: 'install', backupId: 0, undoRecord };
  /** What lies on disk has other words. */
  const lying = { entry: 'prepared', at, version: 2, stage: 'install', slot: 0, memo: undoRecord };

  it('names its version, also behind those of a run that an earlier program began', () => {
    const line = writtenEntry({ entry: 'undoing', at });
    expect(line).toEqual({ entry: 'undoing', version: newestVersion, at });
    const { entries } = read(runId, journal + written(line));
    expect(entries.at(-1)).toEqual({ entry: 'undoing', at });
    expect(entries[0]).toMatchObject({ entry: 'opened', version: 1 });
  });

  it('holds a command as an id, its argument and the state before, and is read as it was meant', () => {
    const line = writtenEntry(prepared);
    expect(line).toEqual({ ...lying, version: newestVersion });
    expect(readEntry(line)).toEqual(prepared);
    expect(journalEntry.parse(readEntry(line))).toEqual(prepared);
  });

  it('says of which service it is, where that is not the first', () => {
    const line = writtenEntry({ ...prepared, part: 1 });
    expect(readEntry(line)).toEqual({ ...prepared, part: 1 });
    expect(() => writtenEntry({ ...prepared, part: 0 })).toThrow();
    expect(() => readEntry({ ...lying, version: undefined, part: 1 })).toThrow();
  });

  it.each([
    ['another command', { ...undoRecord, run: { ...run, command: 'run' } }],
    ['words of a command line', { ...undoRecord, run: { ...run, argv: ['reboot'] } }],
    ['another place than its own', { ...undoRecord, path: 'unit other.timer' }],
    [
      'a name that is none',
      { ...undoRecord, path: 'unit -x.timer', run: { ...run, arguments: { unit: '-x.timer' } } },
    ],
    ['no state before', { ...undoRecord, run: { ...run, before: undefined } }],
  ])('never holds %s', (_, other) => {
    expect(() => writtenEntry({ ...prepared, undoRecord: other })).toThrow();
    expect(() => readEntry({ ...lying, memo: other })).toThrow();
    expect(readEntry(lying)).toEqual(prepared);
  });

  it('holds no command in the first form, which knew none', () => {
    const { version: _, ...first } = lying;
    expect(() => readEntry(first)).toThrow();
  });
});

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
