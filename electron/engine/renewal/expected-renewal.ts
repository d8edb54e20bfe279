import type { HandedOver, RunEnded } from '../../../shared/events.ts';
import type { JournalEntry } from '../../../shared/journal.ts';
import { isByServer, isShortLived, renewalWindow } from '../../../shared/renewal.ts';

/** Who renews from now on, and when that is to be expected, as the last line of a run tells it. */
export function expectedRenewal(
  handed: HandedOver,
  journal: {
    readonly of: (kind: 'certificate') => readonly Extract<JournalEntry, { entry: 'certificate' }>[];
  },
): NonNullable<RunEnded['renewal']> {
  const certificate = journal.of('certificate').at(-1);
  if (certificate === undefined) return handed;
  const { notBefore, notAfter } = certificate;
  const isLeftToOwner = !isByServer(handed.by) && isShortLived(notAfter, new Date(notBefore));
  const soon = isLeftToOwner ? { ends: notAfter } : {};
  const { by } = handed;
  const window = by === 'nobody' ? {} : renewalWindow({ by }, { issuedAt: notBefore, notAfter });
  return { ...handed, ...soon, ...window };
}
