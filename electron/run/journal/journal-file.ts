import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type DnsValue,
  dnsValuesLasting,
  dnsValuesLeft,
  entriesOf,
  type JournalEntry,
  outcomeOf,
  type PreparedChange,
  runId as runIdShape,
  type WaitingEntry,
  waitingOf,
} from '../../../shared/journal.ts';
import { ProblemError } from '../../../shared/problems.ts';
import { handedOn, isReclaiming, leftToUndo } from '../../../shared/standing-changes.ts';
import { mustBeOurs } from '../../store/only-ours.ts';
import { isCode } from '../../store/read-file.ts';
import { type JournalSeal, nextThread, threadOf, withSeal } from './journal-seal.ts';
import { type Paper, paperIn } from './paper.ts';
import { type ReadJournal, readJournal } from './read-journal.ts';
import { isListed, readOurs } from './read-ours.ts';
import { liveOf, writtenEntry } from './versions.ts';

type WithoutTime<E> = E extends JournalEntry ? Omit<E, 'at'> : never;
export type NewEntry = WithoutTime<JournalEntry>;

/** A run's diary: appended to, synced to disk, read back whole. */
export interface Journal {
  /** Its file, or its run's id where it has none: for messages. */
  readonly place: string;
  /**
   * Returns when the entries are on disk. The first call takes the journal for this program, until an `ended` or
   * `release`. Raises `journal-busy` where another program has it, or has written since it was read.
   */
  append(entries: readonly NewEntry[]): Promise<void>;
  /** Takes it without a word. Raises `journal-busy` as `append` does. */
  hold(): Promise<void>;
  /** Gives the journal free for other programs; safe to repeat. */
  release(): Promise<void>;
  of<K extends JournalEntry['entry']>(kind: K): readonly Extract<JournalEntry, { entry: K }>[];
  leftToUndo(): readonly PreparedChange[];
  /** See `handedOn`. */
  handedOn(): readonly PreparedChange[];
  /** See `isReclaiming`. */
  isReclaiming(): boolean;
  /** See `dnsValuesLeft`. */
  dnsValuesLeft(): readonly DnsValue[];
  /** See `dnsValuesLasting`. */
  dnsValuesLasting(): readonly DnsValue[];
  outcome(): ReturnType<typeof outcomeOf>;
  /** See `waitingOf`. */
  waiting(): WaitingEntry | null;
  /** False: it was sealed by a window, and this program has no key to add changes that would be believed. */
  readonly canGrow: boolean;
  /** One JSON object a line, as it stands on disk. */
  text(): string;
}

/** Where the journals live: on disk for people, in memory for tests. */
export interface JournalStore {
  create(runId: string): Promise<Journal>;
  /** Reads only. Raises `run-unknown`, `data-open-to-others`, `journal-unreadable`, and what `readJournal` raises. */
  load(runId: string): Promise<Journal>;
  /** The names of all journals, also of those that cannot be loaded. */
  list(): Promise<readonly string[]>;
}

const fresh = (runId: string, isSealed: boolean): ReadJournal => ({
  entries: [],
  lines: [],
  isSealed,
  thread: threadOf(runId),
});

function journalOf(place: string, known: ReadJournal, paper: Paper, seal: JournalSeal | null): Journal {
  const entries: JournalEntry[] = [...known.entries];
  const written: string[] = [...known.lines];
  let { thread } = known;
  let last: Promise<void> = Promise.resolve();

  async function appendNow(added: readonly NewEntry[]): Promise<void> {
    const frozen = added.map((entry) => writtenEntry({ ...entry, at: new Date().toISOString() }));
    const timed = frozen.map(liveOf);
    timed.forEach(paper.check);
    let next = thread;
    const lines = frozen.map((entry) => {
      const bare = JSON.stringify(entry);
      next = nextThread(next, bare);
      return seal === null || !known.isSealed ? bare : withSeal(bare, seal, next);
    });
    await paper.write(lines.map((line) => `${line}\n`).join(''));
    thread = next;
    entries.push(...timed);
    written.push(...lines);
    if (timed.some(({ entry }) => entry === 'ended')) await paper.release();
  }

  return {
    place,
    async append(added) {
      if (added.length === 0) return;
      const mine = last.then(() => appendNow(added));
      last = mine.catch(() => undefined);
      await mine;
    },
    hold: () => paper.hold(),
    release: async () => {
      await last;
      await paper.release();
    },
    of: (kind) => entriesOf(entries, kind),
    leftToUndo: () => leftToUndo(entries),
    handedOn: () => handedOn(entries),
    isReclaiming: () => isReclaiming(entries),
    dnsValuesLeft: () => dnsValuesLeft(entries),
    dnsValuesLasting: () => dnsValuesLasting(entries),
    outcome: () => outcomeOf(entries),
    waiting: () => waitingOf(entries),
    canGrow: !known.isSealed || seal !== null,
    text: () => written.map((line) => `${line}\n`).join(''),
  };
}

const ending = '.jsonl';

export const journalFile = (folder: string, runId: string): string => join(folder, `${runId}${ending}`);

/**
 * Journals as files `RUN.jsonl` in a folder that only its owner can read. `seal` is asked for when it is needed first:
 * the system may want a word from the person before it opens its keychain. To read it makes no key.
 */
export function fileJournals(
  folder: string,
  seal: (purpose: 'read' | 'write') => Promise<JournalSeal | null> = async () => null,
): JournalStore {
  const fileOf = (runId: string): string => {
    if (!runIdShape.safeParse(runId).success)
      throw new ProblemError('run-unknown', { runId: runId.slice(0, 80) });
    return journalFile(folder, runId);
  };
  return {
    async create(runId) {
      const file = fileOf(runId);
      await mustBeOurs(folder);
      const own = await seal('write');
      return journalOf(file, fresh(runId, own !== null), paperIn(file, null), own);
    },
    async load(runId) {
      const file = fileOf(runId);
      const bytes = await readOurs(file, runId);
      const whole = bytes.lastIndexOf('\n') + 1;
      const own = await seal('read');
      const read = readJournal(bytes.subarray(0, whole), { runId, file, seal: own });
      return journalOf(file, read, paperIn(file, { whole, all: bytes.length }), own);
    },
    async list() {
      const files = await readdir(folder).catch(async (cause: unknown) => {
        // Where nothing was ever kept there is nothing to list; what cannot be looked into may hold runs.
        if (isCode(cause, 'ENOENT') && !(await isListed(folder))) return [];
        const detail = cause instanceof Error ? cause.message : String(cause);
        throw new ProblemError('journal-unreadable', { file: folder }, { detail, cause });
      });
      return files
        .filter((file) => file.endsWith(ending))
        .map((file) => file.slice(0, -ending.length))
        .sort();
    },
  };
}

/** For tests and rehearsals: the same contract, nothing on disk. */
export function memoryJournals(): JournalStore {
  const texts = new Map<string, string>();
  const paper = (runId: string): Paper => ({
    check: () => undefined,
    write: async (lines) => void texts.set(runId, (texts.get(runId) ?? '') + lines),
    hold: async () => undefined,
    release: async () => undefined,
  });
  return {
    create: async (runId) => journalOf(runId, fresh(runId, false), paper(runId), null),
    async load(runId) {
      const text = texts.get(runId);
      if (text === undefined) throw new ProblemError('run-unknown', { runId });
      return journalOf(
        runId,
        readJournal(Buffer.from(text), { runId, file: runId, seal: null }),
        paper(runId),
        null,
      );
    },
    list: async () => [...texts.keys()].sort(),
  };
}
