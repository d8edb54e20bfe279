import { isLastingRecord } from '../../../shared/challenge-record.ts';
import type { Outcome } from '../../../shared/events.ts';
import type { WaitingEntry } from '../../../shared/journal.ts';
import { type Problem, ProblemError } from '../../../shared/problems.ts';
import { isByHand, proofOf } from '../../../shared/proof.ts';
import type { Awaited } from '../../../shared/waiting.ts';
import type { Journal } from '../../run/journal/journal-file.ts';
import type { LastingKey, MadeKey, Session } from '../../run/session.ts';
import type { Waiting } from '../../sources/source.ts';
import { digestOf } from '../plan/plan-digest.ts';
import { rollBack } from '../undo/rollback.ts';
import { acmeOf, asksNobody } from './brought.ts';
import { placesOf } from './record-places.ts';
import type { PreparedRun, RunContext, SecureRequest } from './run-context.ts';

/**
 * A run that waits is an entry in its journal, and a key in a lasting place: no process, no lock and no net stay for it.
 * In this order, so that whatever kills the app in between is found in the journal: the entry, the key, the rest of the
 * run taken back, the ending.
 */

/** A run that is gone on with. */
export interface Resumed {
  readonly entry: WaitingEntry;
  /** There is nothing to wait for any more: the certificate came, or what was begun for it came to its end. */
  isOver: boolean;
  /** The owner has heard so. */
  isSaid: boolean;
}

/** Where a source was left waiting, and the key of what it began. */
export interface Halted {
  readonly waiting: Waiting;
  readonly key: MadeKey;
}

/** Whether a run ends where its owner has to do something, and is gone on with later; else it stays for them. */
export const mayWait = (
  { job }: Pick<SecureRequest, 'job'>,
  { tellOwner }: { readonly tellOwner?: RunContext['tellOwner'] | undefined },
): boolean =>
  !asksNobody({ job }) &&
  tellOwner === undefined &&
  job.names.some((name) => isByHand(proofOf(job.proof, name)));

/** Raises `waiting-not-possible` {server} where the key of a run could lie nowhere meanwhile. */
export function lastingKeyOf({ keys }: Session, server: string): LastingKey {
  if (keys !== null && keys.lasting !== null) return keys.lasting;
  throw new ProblemError('waiting-not-possible', { server });
}

/** Ends the run here. Raises what kept the key from its lasting place. */
export async function haltRun(
  session: Session,
  journal: Journal,
  runId: string,
  ready: PreparedRun,
  { waiting, key }: Halted,
  context: RunContext,
): Promise<{ readonly outcome: Outcome; readonly problem?: Problem }> {
  const { for: wanted, until, pending, trouble } = waiting;
  const lasting = lastingKeyOf(session, ready.request.server.label);
  const sha256 = key.onServer?.sha256 ?? '';
  const plan = digestOf(ready.plan);
  await journal.append([{ entry: 'waiting', for: wanted, until, pending, key: sha256, plan }]);
  const isFirst = journal.of('waiting').length === 1;
  try {
    await lasting.keep(sha256);
  } catch (thrown) {
    // Without its key the order is of no use to anybody.
    if (isFirst) await context.source.abandon(acmeOf(ready.request), pending, context.signal);
    throw thrown;
  }
  return endWaiting(session, journal, runId, ready, trouble ?? null, context);
}

/** Takes back whatever the run did since, and says what it waits for. */
export async function endWaiting(
  session: Session,
  journal: Journal,
  runId: string,
  ready: PreparedRun,
  trouble: Problem | null,
  context: RunContext,
): Promise<{ readonly outcome: Outcome; readonly problem?: Problem }> {
  const ended = await rollBack(session, journal, runId, ready, trouble, context, 'waiting');
  const entry = journal.waiting();
  const { dependencies, request } = ready;
  if (ended.outcome === 'waiting' && entry !== null)
    context.emit({
      type: 'waiting',
      for: entry.for,
      until: entry.until,
      ...(await placesOf(entry.for, dependencies.prober, request.outside)),
    });
  return ended;
}

/** Nothing is waited for any more: the owner hears it, and the key goes. Raises what keeps it from going. */
export async function waitIsOver(
  session: Session,
  resumed: Resumed,
  context: Pick<RunContext, 'emit'>,
): Promise<void> {
  // What lasts proves the renewals as well.
  sayOver(resumed, context, ({ record }) => !isLastingRecord(record));
  await session.keys?.lasting?.drop();
}

/** The way back of a run that waits for nothing: all of it goes, also its key where it had waited. */
export async function endForGood(
  session: Session,
  journal: Journal,
  runId: string,
  ready: PreparedRun,
  cause: Problem,
  context: RunContext,
  resumed: Resumed | null,
): Promise<{ readonly outcome: Outcome; readonly problem?: Problem }> {
  if (resumed !== null && !resumed.isSaid) {
    sayOver(resumed, context);
    // What was begun is for a key that is gone.
    if (cause.code === 'waiting-key-gone')
      await context.source.abandon(acmeOf(ready.request), resumed.entry.pending, context.signal);
  }
  return rollBack(session, journal, runId, ready, cause, context);
}

function sayOver(
  resumed: Resumed,
  { emit }: Pick<RunContext, 'emit'>,
  isNeedless: (record: Awaited['records'][number]) => boolean = () => true,
): void {
  resumed.isOver = true;
  const { kind, records } = resumed.entry.for;
  const needless = records.filter(isNeedless);
  if (!resumed.isSaid && needless.length > 0) emit({ type: 'not-awaited', for: { kind, records: needless } });
  resumed.isSaid = true;
}
