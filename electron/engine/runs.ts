import { newestTlsSettings } from '../../shared/content/tls-settings.ts';
import type { RunSummary, UnreadableRun } from '../../shared/ipc/contract.ts';
import { runId } from '../../shared/journal.ts';
import type { RunRecord } from '../../shared/managed.ts';
import { type Problem, toProblem } from '../../shared/problems.ts';
import type { Journal, JournalStore } from '../run/journal/journal-file.ts';
import { leftOutOf, openedOf } from './opened-of.ts';

/** What a journal says about its run, for lists. */
export function summaryOf(journal: Journal): RunSummary {
  const opened = openedOf(journal);
  const ended = journal.of('ended').at(-1);
  const waiting = journal.outcome() === 'waiting' ? journal.waiting() : null;
  return {
    runId: opened.runId,
    names: opened.names,
    server: opened.server.label,
    authority: opened.authority,
    startedAt: opened.at,
    endedAt: ended?.at ?? null,
    outcome: journal.outcome(),
    redirect: journal.of('prepared').some(({ stage }) => stage === 'redirect'),
    insistDays: opened.job.hsts
      ? Math.round(newestTlsSettings.strictTransportSecuritySeconds / 86_400)
      : null,
    undoable: journal.leftToUndo().length > 0,
    notAfter: journal.of('certificate').at(-1)?.notAfter ?? null,
    ...(waiting === null ? {} : { waiting: { for: waiting.for, until: waiting.until } }),
  };
}

const leftOutIn = (journal: Journal): Pick<RunRecord, 'leftOut'> => {
  const leftOut = leftOutOf(journal).map(({ target }) => target);
  return leftOut.length === 0 ? {} : { leftOut };
};

/** What the lists and the managed certificates need of a journal. */
export function recordOf(journal: Journal): RunRecord {
  const certificate = journal.of('certificate').at(-1);
  const publicKey = certificate?.publicKey;
  return {
    run: summaryOf(journal),
    services: [...openedOf(journal).targets],
    ...leftOutIn(journal),
    notBefore: certificate?.notBefore ?? null,
    renewedBy: journal.of('renewal').at(-1)?.by ?? 'app',
    hostKey: openedOf(journal).server.hostKey,
    ...(journal.dnsValuesLeft().length === 0 ? {} : { leftInZones: true as const }),
    ...(publicKey === undefined ? {} : { publicKey }),
    ...(certificate?.chainMissed === undefined ? {} : { chainMissed: certificate.chainMissed }),
  };
}

export interface KnownRecords {
  /** Newest first. */
  readonly records: readonly RunRecord[];
  /** See `KnownRuns`. */
  readonly unreadable: readonly UnreadableRun[];
}

export interface KnownRuns {
  /** Newest first. */
  readonly runs: readonly RunSummary[];
  /** A damaged journal is named, not left out: its run may stand, and its certificate run out unseen. */
  readonly unreadable: readonly UnreadableRun[];
}

/** A file of a name that no run has was put there by somebody else. Null: it has gone since the files were listed. */
function problemOf(name: string, thrown: unknown): Problem | null {
  const problem = toProblem(thrown);
  if (problem.code !== 'run-unknown') return problem;
  return runId.safeParse(name).success ? null : { code: 'journal-foreign', facts: { file: name } };
}

/** The records of all runs of this computer; the journals of those that are `known` are not read. Reads only. */
export async function listRecords(
  journals: JournalStore,
  known: ReadonlyMap<string, RunRecord> = new Map(),
): Promise<KnownRecords> {
  const records: RunRecord[] = [];
  const unreadable: UnreadableRun[] = [];
  for (const name of await journals.list()) {
    try {
      records.push(known.get(name) ?? recordOf(await journals.load(name)));
    } catch (thrown) {
      const problem = problemOf(name, thrown);
      if (problem !== null) unreadable.push({ name, problem });
    }
  }
  const newestFirst = (one: RunRecord, other: RunRecord): number =>
    other.run.startedAt.localeCompare(one.run.startedAt);
  return { records: records.sort(newestFirst), unreadable };
}

/** All runs of this computer, each journal read anew. Reads only. */
export async function listRuns(journals: JournalStore): Promise<KnownRuns> {
  const { records, unreadable } = await listRecords(journals);
  return { runs: records.map(({ run }) => run), unreadable };
}
