import type { JournalEntry } from '../../../shared/journal.ts';
import { ProblemError, type ProblemFacts } from '../../../shared/problems.ts';
import { mustKnowService } from '../services/known-service.ts';
import { holds, type JournalSeal, nextThread, readSeal, type SealedLine, threadOf } from './journal-seal.ts';
import { readEntry } from './versions.ts';

export interface ReadJournal {
  readonly entries: readonly JournalEntry[];
  /** As they stand on disk. */
  readonly lines: readonly string[];
  readonly isSealed: boolean;
  /** What the next line's seal goes on from. */
  readonly thread: string;
}

export interface JournalPlace {
  readonly runId: string;
  readonly file: string;
  /** Null where there is no keychain: seals are read over then. */
  readonly seal: JournalSeal | null;
}

/**
 * Lines that only ever say what is over, and which of the sealed changes stay for others: the command line, which has no key,
 * adds them to the window's runs.
 */
const maySayUnsealed: ReadonlySet<string> = new Set([
  ...['undoing', 'undone', 'handed-on', 'superseded', 'reclaimed', 'dns-values-gone', 'ended'],
]);

/**
 * Understands the whole lines of a journal of any version; pure. An unfinished last line says nothing that was acted on, since entries
 * are acted on once they are synced: it is left out by whoever reads the file. Raises `journal-empty`, `journal-newer`, `journal-damaged`,
 * `journal-foreign`, `journal-altered`, `journal-sealed-elsewhere` and `service-unknown`, each with the fact `file`.
 */
export function readJournal(bytes: Uint8Array, place: JournalPlace): ReadJournal {
  const { runId, file, seal } = place;
  const lines = textOf(bytes, file)
    .split('\n')
    .filter((line) => line !== '');
  if (lines.length === 0) throw new ProblemError('journal-empty', { file });
  const read = lines.map(readSeal);
  const entries = read.map(({ bare }, index) => readLine(bare, index + 1, file));
  for (const entry of entries) {
    if (entry.entry === 'opened' && entry.runId !== runId)
      throw new ProblemError('journal-foreign', { file, runId: entry.runId });
    if (entry.entry === 'doing' && entry.activation !== null) mustKnowService(entry.activation, { file });
  }
  const isSealed = read[0]?.seal !== null;
  const thread = seal === null ? followThread(runId, read) : mustHold(read, entries, { ...place, seal });
  return { entries, lines, isSealed, thread };
}

function textOf(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw damaged({ file }, cause);
  }
}

function readLine(line: string, number: number, file: string): JournalEntry {
  let read: ReturnType<typeof readEntry>;
  try {
    read = readEntry(JSON.parse(line));
  } catch (cause) {
    throw damaged({ file, line: number }, cause);
  }
  if ('newer' in read) throw new ProblemError('journal-newer', { file, version: read.newer });
  return read;
}

const damaged = (facts: ProblemFacts, cause: unknown): ProblemError =>
  new ProblemError('journal-damaged', facts, {
    detail: cause instanceof Error ? cause.message.slice(0, 500) : undefined,
    cause,
  });

const followThread = (runId: string, lines: readonly SealedLine[]): string =>
  lines.reduce((thread, { bare }) => nextThread(thread, bare), threadOf(runId));

/** Answers the thread's end. A journal that began without a seal (the command line's) has none at all. */
function mustHold(
  lines: readonly SealedLine[],
  entries: readonly JournalEntry[],
  { runId, file, seal }: JournalPlace & { readonly seal: JournalSeal },
): string {
  const keyId = lines[0]?.seal?.keyId;
  if (keyId !== undefined && keyId !== seal.keyId)
    throw new ProblemError('journal-sealed-elsewhere', { file });
  let thread = threadOf(runId);
  lines.forEach((line, index) => {
    thread = nextThread(thread, line.bare);
    const isFine =
      line.seal === null
        ? keyId === undefined || maySayUnsealed.has(entries[index]?.entry ?? '')
        : keyId !== undefined && holds(line, seal, thread);
    if (!isFine) throw new ProblemError('journal-altered', { file, line: index + 1 });
  });
  return thread;
}
