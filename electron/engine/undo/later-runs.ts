import { servesOf } from '../../../shared/handing-on.ts';
import type { PreparedChange } from '../../../shared/journal.ts';
import type { Journal, JournalStore } from '../../run/journal/journal-file.ts';
import { openedOf } from '../opened-of.ts';

/** All runs of this computer on one server, the newest first. What cannot be read is in nobody's way. */
export async function runsBeside(journals: JournalStore, journal: Journal): Promise<readonly Journal[]> {
  const own = openedOf(journal);
  const others = await Promise.allSettled((await journals.list()).map((runId) => journals.load(runId)));
  return others
    .flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
    .filter((other) => {
      const [opened] = other.of('opened');
      return opened?.server.hostKey === own.server.hostKey && opened.runId !== own.runId;
    })
    .sort(newestFirst);
}

/** Those of them that have left something on the server since this one; pure. */
export const laterOf = (beside: readonly Journal[], journal: Journal): readonly Journal[] =>
  beside.filter((other) => isLater(other, journal) && other.leftToUndo().length > 0);

/**
 * The later runs whose sites may live on what this one put there for all sites. A mere renewal of a site that was secured
 * before lives on nothing new. Pure.
 */
export function needersOf(beside: readonly Journal[], journal: Journal): readonly Journal[] {
  const wasThere = (renewal: Journal): boolean =>
    beside.some(
      (other) =>
        isLater(journal, other) &&
        other.leftToUndo().length > 0 &&
        !isMereRenewal(other) &&
        openedOf(renewal).names.every((name) => openedOf(other).names.includes(name)),
    );
  return laterOf(beside, journal).filter((other) => !(isMereRenewal(other) && wasThere(other)));
}

/**
 * The first of the runs because of which nothing of what was handed on can be taken back yet; null: some of it can. An earlier
 * one that still shows the certificate of this one goes before; later ones, as `needersOf`, leave what is this run's own.
 * Pure.
 */
export function heldBy(beside: readonly Journal[], journal: Journal): Journal | null {
  const to = new Set(journal.of('handed-on').at(-1)?.to ?? []);
  const earlier = earlierOf(beside, journal).find((other) => to.has(openedOf(other).runId));
  const isAllShared = journal.handedOn().every(({ undoRecord }) => servesOf(undoRecord) !== 'own-site');
  return earlier ?? (isAllShared ? (needersOf(beside, journal)[0] ?? null) : null);
}

/** Later ones that were taken back without putting this one's certificate in place again, newest first. Pure. */
export const supersedingOf = (beside: readonly Journal[], journal: Journal): readonly Journal[] =>
  beside.filter(
    (other) =>
      isLater(other, journal) &&
      other.handedOn().length > 0 &&
      other.of('handed-on').at(-1)?.to.includes(openedOf(journal).runId) === true,
  );

/** Earlier ones that stand; pure. */
export const earlierOf = (beside: readonly Journal[], journal: Journal): readonly Journal[] =>
  beside.filter((other) => isLater(journal, other) && other.leftToUndo().length > 0);

const newestFirst = (one: Journal, other: Journal): number =>
  openedOf(other).at.localeCompare(openedOf(one).at);
const isLater = (one: Journal, other: Journal): boolean => openedOf(one).at > openedOf(other).at;

/** It has put another certificate in the place of the former one, and changed nothing else. */
const isMereRenewal = (journal: Journal): boolean =>
  journal.of('prepared').every(({ stage, undoRecord }) => stage === 'proof' || isOfCertificate(undoRecord));
const isOfCertificate = ({ path }: PreparedChange['undoRecord']): boolean =>
  /^\/etc\/sealkeeper\/(live|versions)\//.test(path);
