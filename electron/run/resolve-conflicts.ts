import type { PreparedChange, UndoRecord } from '../../shared/journal.ts';
import { withoutOurs } from '../text/three-way.ts';
import type { Merge, Session, Versions } from './session.ts';

/** What its owner wants of a file that somebody edited since: their version stays, or the former file comes back. */
export type Choice = 'theirs' | 'former';
export type Choices = Readonly<Record<string, Choice>>;

/** A file between whose versions somebody has to choose. Null: there is no such file. */
export interface Conflict {
  readonly path: string;
  readonly theirs: Uint8Array | null;
  readonly former: Uint8Array | null;
}

export interface Resolution {
  readonly merges: readonly Merge[];
  /** Where their version stays as it is; what we changed there is theirs now. */
  readonly left: readonly string[];
  readonly conflicts: readonly Conflict[];
}

/**
 * Decides for each edited path. Where our own lines can be told from theirs, only ours go. Else the owner's choice
 * counts, and where there is none, it is a conflict.
 */
export async function resolveConflicts(
  session: Session,
  changes: readonly PreparedChange[],
  edited: readonly string[],
  choices: Choices = {},
): Promise<Resolution> {
  const merges: Merge[] = [];
  const left: string[] = [];
  const conflicts: Conflict[] = [];
  for (const path of edited) {
    const own = changes.filter(({ undoRecord }) => undoRecord.path === path);
    const versions = await session.changes.versions(
      path,
      own.map(({ backupId }) => backupId),
    );
    const { hash, bytes } = versions.theirs;
    const merged = mergedOf(own, versions);
    const former = formerOf(own, versions);
    if (merged !== null) merges.push({ path, theirs: hash, content: merged, keepsTheirs: false });
    else if (choices[path] === 'theirs') left.push(path, ...neededBy(bytes, changes));
    else if (choices[path] === 'former' && former !== 'lost')
      merges.push({ path, theirs: hash, content: former, keepsTheirs: true });
    else conflicts.push({ path, theirs: bytes, former: former === 'lost' ? null : former });
  }
  return { merges, left, conflicts };
}

/**
 * What their version of a file lives on stays with it: whatever of ours it names (key and certificate), and the
 * modules that we switched on or installed, which do no harm where nobody uses them.
 */
function neededBy(theirs: Uint8Array | null, changes: readonly PreparedChange[]): readonly string[] {
  if (theirs === null) return [];
  const text = Buffer.from(theirs).toString('latin1');
  return changes
    .filter(
      ({ undoRecord }) =>
        isHarmless(undoRecord) || (undoRecord.kind === 'file' && text.includes(undoRecord.path)),
    )
    .map(({ undoRecord }) => undoRecord.path);
}

const isHarmless = (undoRecord: UndoRecord): boolean =>
  undoRecord.kind === 'link' || (undoRecord.kind === 'command' && undoRecord.run.command !== 'enable-unit');

/** Newest change first, each one's own edits out of what the one before left. */
function mergedOf(own: readonly PreparedChange[], { theirs, former }: Versions): Uint8Array | null {
  let now = theirs.bytes;
  for (const { undoRecord, backupId } of own) {
    const before = former.get(backupId);
    if (now === null || before === undefined || undoRecord.kind !== 'file' || undoRecord.edits === undefined)
      return null;
    now = withoutOurs(now, before, undoRecord.edits);
  }
  return now;
}

/** As the oldest change found it; null where there was nothing. */
function formerOf(own: readonly PreparedChange[], { former }: Versions): Uint8Array | null | 'lost' {
  const oldest = own.at(-1);
  if (oldest?.undoRecord.kind !== 'file') return 'lost';
  return oldest.undoRecord.before === 'absent' ? null : (former.get(oldest.backupId) ?? 'lost');
}
