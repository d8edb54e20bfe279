import { mkdir, open, readdir, readFile, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import {
  entriesOf,
  type JournalEntry,
  journalEntry,
  leftToUndo,
  outcomeOf,
  type PreparedChange,
} from '../../shared/journal.ts';
import { ProblemError } from '../../shared/problems.ts';

type WithoutTime<E> = E extends JournalEntry ? Omit<E, 'at'> : never;
export type NewEntry = WithoutTime<JournalEntry>;

/** A run's diary: appended to, synced to disk, read back whole. */
export interface Journal {
  /** Returns when the entries are on disk. */
  append(entries: readonly NewEntry[]): Promise<void>;
  of<K extends JournalEntry['entry']>(kind: K): readonly Extract<JournalEntry, { entry: K }>[];
  leftToUndo(): readonly PreparedChange[];
  outcome(): ReturnType<typeof outcomeOf>;
  /** One JSON object a line, as it stands on disk. */
  text(): string;
}

/** Where the journals live: on disk for people, in memory for tests. */
export interface JournalStore {
  create(runId: string): Promise<Journal>;
  /** Raises `run-unknown`. */
  load(runId: string): Promise<Journal>;
  list(): Promise<readonly string[]>;
}

const runIdPattern = /^[a-z0-9-]{1,64}$/;

function journalOf(known: readonly JournalEntry[], write: (lines: string) => Promise<void>): Journal {
  const entries: JournalEntry[] = [...known];
  return {
    async append(added) {
      if (added.length === 0) return;
      const timed = added.map((entry) => journalEntry.parse({ ...entry, at: new Date().toISOString() }));
      await write(timed.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
      entries.push(...timed);
    },
    of: (kind) => entriesOf(entries, kind),
    leftToUndo: () => leftToUndo(entries),
    outcome: () => outcomeOf(entries),
    text: () => entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''),
  };
}

/** A line that a crash cut short says nothing that was acted on: entries are acted on once they are synced. */
const wholeLines = (text: string): string => text.slice(0, text.lastIndexOf('\n') + 1);

const parseLines = (text: string): readonly JournalEntry[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => journalEntry.parse(JSON.parse(line)));

/** Journals as files `RUN.jsonl` in a folder that only its owner can read. */
export function fileJournals(folder: string): JournalStore {
  const fileOf = (runId: string): string => {
    if (!runIdPattern.test(runId)) throw new ProblemError('run-unknown', { runId: runId.slice(0, 80) });
    return join(folder, `${runId}.jsonl`);
  };
  const appendTo = (file: string) => async (lines: string) => {
    const handle = await open(file, 'a', 0o600);
    try {
      await handle.appendFile(lines);
      await handle.sync();
    } finally {
      await handle.close();
    }
  };
  return {
    async create(runId) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      return journalOf([], appendTo(fileOf(runId)));
    },
    async load(runId) {
      const file = fileOf(runId);
      const text = await readFile(file, 'utf8').catch((cause: unknown) => {
        throw new ProblemError('run-unknown', { runId }, { cause });
      });
      const whole = wholeLines(text);
      if (whole !== text) await truncate(file, Buffer.byteLength(whole));
      return journalOf(parseLines(whole), appendTo(file));
    },
    async list() {
      const files = await readdir(folder).catch(() => []);
      return files
        .filter((file) => file.endsWith('.jsonl'))
        .map((file) => file.slice(0, -'.jsonl'.length))
        .sort();
    },
  };
}

/** For tests and rehearsals: the same contract, nothing on disk. */
export function memoryJournals(): JournalStore {
  const texts = new Map<string, string>();
  const appendTo = (runId: string) => async (lines: string) => {
    texts.set(runId, (texts.get(runId) ?? '') + lines);
  };
  return {
    create: async (runId) => journalOf([], appendTo(runId)),
    async load(runId) {
      const text = texts.get(runId);
      if (text === undefined) throw new ProblemError('run-unknown', { runId });
      return journalOf(parseLines(text), appendTo(runId));
    },
    list: async () => [...texts.keys()].sort(),
  };
}
