import type { JournalEntry } from '../../../shared/journal.ts';
import { writtenCertificateName } from '../../../shared/names/schema.ts';
import { type Problem, problemCode } from '../../../shared/problems.ts';
import { type EntryV1, entryV1 } from './v1.ts';
import { type EntryV2, entryV2 } from './v2.ts';

/**
 * All forms of a journal's lines that were ever released. Each is read for ever; the newest is written.
 *
 * The next one: `v3.ts`, in full; a pure function from each `EntryV2` to it; `liveOf` from v3; a case in `readerOf`;
 * `newestVersion` and `writtenEntry`; the comparison in `agreement.ts`; a fixture in `test/fixtures/journals/` of a run
 * made by the program before it. A newer program undoes the runs of an older one and adds its lines to their files: from
 * v2 on each line names its version.
 */
export const newestVersion = 2;

type Reader = (data: unknown) => JournalEntry;

const readV1: Reader = (data) => {
  const entry = entryV1.parse(data);
  const live = liveOf(secondOf(entry));
  return live.entry === 'opened' ? { ...live, version: 1 } : live;
};
const readV2: Reader = (data) => liveOf(entryV2.parse(data));

/** What the first form says, in the second: each line names its version, and the one service of a run was a web server. */
function secondOf(entry: EntryV1): EntryV2 {
  switch (entry.entry) {
    case 'opened': {
      const { target, ...opened } = entry;
      const job = { ...entry.job, renewal: { by: 'auto' as const } };
      return { ...opened, version: 2, targets: [target], probes: webProbes(entry.names), job };
    }
    case 'doing':
      return { ...entry, version: 2, activation: entry.activation && withSign(entry.activation) };
    default:
      return { ...entry, version: 2 };
  }
}

type SecondOpened = Extract<EntryV2, { entry: 'opened' }>;
const webProbes = (names: readonly string[]): SecondOpened['probes'] =>
  names.filter((name) => !name.startsWith('*')).map((name) => ({ kind: 'https', name, port: 443 }));

type FirstActivation = NonNullable<Extract<EntryV1, { entry: 'doing' }>['activation']>;
const withSign = ({ pidFile, ...activation }: FirstActivation) => ({
  ...activation,
  alive: { by: 'pid-file' as const, path: pidFile },
});

function readerOf(version: unknown): Reader {
  switch (version) {
    case 1:
      return readV1;
    case 2:
      return readV2;
    default:
      // Of the first form only the opening line names it. A version that never was is refused by it.
      return readV1;
  }
}

/**
 * Understands the JSON of one line, whose seal holds over the bytes as they were written: what is answered may differ
 * from them. Answers `newer` where a later program has written it. Raises zod's complaint about what no version writes.
 */
export function readEntry(data: unknown): JournalEntry | { readonly newer: number } {
  const version = versionOf(data);
  return typeof version === 'number' && version > newestVersion
    ? { newer: version }
    : readerOf(version)(data);
}

/** An entry as it is written, in the newest form, whatever version it names. Raises zod's complaint about what could not be read back. */
export const writtenEntry = (entry: object): EntryV2 =>
  entryV2.parse({ ...onDisk(entry), version: newestVersion });

/** What lies on disk keeps the words that it was first written with. */
function onDisk(entry: object): object {
  const words: Readonly<Record<string, string>> = { backupId: 'slot', undoRecord: 'memo' };
  return Object.fromEntries(Object.entries(entry).map(([name, value]) => [words[name] ?? name, value]));
}

const versionOf = (data: unknown): unknown =>
  typeof data === 'object' && data !== null && 'version' in data ? data.version : undefined;

/** From the newest form to the types that the program works with. Raises zod's complaint about a name that is none. */
export function liveOf(line: EntryV2): JournalEntry {
  if (line.entry === 'opened') {
    const names = line.job.names.map((name) => writtenCertificateName.parse(name));
    return { ...line, job: { ...line.job, names } };
  }
  const { version: _, ...entry } = line;
  switch (entry.entry) {
    case 'prepared': {
      const { slot: backupId, memo: undoRecord, ...rest } = entry;
      return { ...rest, backupId, undoRecord };
    }
    case 'undone': {
      const { slot: backupId, ...rest } = entry;
      return { ...rest, backupId };
    }
    case 'undoing': {
      const { reason, ...rest } = entry;
      return reason === undefined ? rest : { ...rest, reason: liveProblem(reason) };
    }
    case 'left-out':
      return { ...entry, reason: liveProblem(entry.reason) };
    case 'renewal':
    case 'ended': {
      const { problem, ...rest } = entry;
      return problem === undefined ? rest : { ...rest, problem: liveProblem(problem) };
    }
    default:
      return entry;
  }
}

type FrozenProblem = NonNullable<Extract<EntryV2, { entry: 'ended' }>['problem']>;

/** Codes come and go with the program's words: one that it has no words for is kept where a technician reads it. */
function liveProblem({ code, facts, detail }: FrozenProblem): Problem {
  const known = problemCode.safeParse(code);
  const told = known.success ? detail : [code, detail].filter((line) => line !== undefined).join('\n');
  return {
    code: known.success ? known.data : 'unexpected',
    facts,
    ...(told === undefined ? {} : { detail: told }),
  };
}
