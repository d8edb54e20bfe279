import type { ConflictView } from '../../../shared/ipc/contract.ts';
import type { AnyHost } from '../../remote/host.ts';
import type { Journal } from '../../run/journal/journal-file.ts';
import { resolveConflicts } from '../../run/resolve-conflicts.ts';
import { sessionOf } from '../../run/session-of.ts';
import { openedOf } from '../opened-of.ts';

const text = (bytes: Uint8Array | null): string | null =>
  bytes === null ? null : Buffer.from(bytes).toString('utf8');

/**
 * The files in which an undo would throw away what somebody wrote since, in both versions, for a person to choose
 * between. Files in which our own lines can be told from theirs are none of them. Reads only.
 */
export async function conflictsOf(host: AnyHost, journal: Journal): Promise<readonly ConflictView[]> {
  const session = sessionOf(host, openedOf(journal).runId);
  const left = journal.leftToUndo();
  const { conflicts } = await resolveConflicts(session, left, await session.changes.edited(left));
  return conflicts.map(({ path, theirs, former }) => ({ path, theirs: text(theirs), former: text(former) }));
}
