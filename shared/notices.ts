import type { ManagedCertificate } from './managed.ts';
import { isByServer } from './renewal.ts';
import type { Watched } from './watch.ts';

/** A certificate as it was last asked about; `watched` null: it could not be. */
export interface Noticed {
  readonly certificate: ManagedCertificate;
  readonly watched: Watched | null;
}

/** What was told of one certificate already. Of another end, or another trouble, it is told anew. */
export interface NoticeTold {
  /** The end of the certificate, and how it stood, when its owner was told of it first. */
  readonly about: string;
  /** The last day on which it was told: `2026-11-29`, where the owner is. */
  readonly day: string;
}
/** By the run that put the certificate in place. */
export type NoticeMemory = Readonly<Record<string, NoticeTold>>;

export interface Notice {
  readonly certificate: ManagedCertificate;
  readonly watched: Watched | null;
  /** Whole days that are left; below zero: it has ended. */
  readonly days: number;
}

const day = 86_400_000;
const dailyFrom = 7;
/** Whoever has not come back for a month after the end does not want to be told any more. */
const dailyUntil = -30;

export interface NoticeTime {
  readonly now: Date;
  /** Where the owner is: `2026-11-29`. */
  readonly today: string;
  /** The app renews by itself in the background: what it has still time for is no notice. */
  readonly isAppAtIt?: boolean;
}

/**
 * Who is to be told today, and what is remembered then: once with a third of the lifetime left, or when a renewal that
 * somebody else sees to has gone wrong, and daily from seven days before the end. A certificate whose renewer is well and
 * within its window troubles nobody, and neither does a site that only does not answer: that may be this computer. Pure.
 */
export function noticesFor(
  all: readonly Noticed[],
  memory: NoticeMemory,
  time: NoticeTime,
): { readonly notices: readonly Notice[]; readonly memory: NoticeMemory } {
  const notices: Notice[] = [];
  const next: Record<string, NoticeTold> = {};
  for (const one of all) {
    const { runId } = one.certificate;
    const told = memory[runId];
    if (told !== undefined) next[runId] = told;
    const due = dueNotice(one, time);
    if (due === null) continue;
    const { about, days } = due;
    const isDaily = days < dailyFrom && days >= dailyUntil;
    const isKnown = told?.about === about && (!isDaily || told.day === time.today);
    // Two troubles of one day are one notice too many: the sentence of the first still holds.
    if (isKnown || (told?.day === time.today && isDaily)) continue;
    notices.push({ ...one, days });
    next[runId] = { about, day: time.today };
  }
  return { notices, memory: next };
}

/** What would be told; null: nothing. */
function dueNotice(
  { certificate, watched }: Noticed,
  { now, isAppAtIt = false }: NoticeTime,
): { readonly about: string; readonly days: number } | null {
  const isThere = isByServer(certificate.renewedBy);
  const isSeen = watched !== null && watched.state !== 'unreachable';
  // What somebody on the server has renewed since, only a look tells.
  const end = isSeen ? watched.validUntil : isThere ? null : certificate.validUntil;
  if (end === null) return null;
  const days = Math.floor((Date.parse(end) - now.getTime()) / day);
  const state = isSeen ? watched.state : 'unseen';
  const about = `${end} ${isThere || isAppAtIt ? state : 'due'}`;
  if (isThere || (isAppAtIt && certificate.renewedBy === 'app'))
    return isSeen && watched.light === 'red' ? { about, days } : null;
  const renewOn = (isSeen ? watched.renewOn : certificate.renewOn) ?? end;
  return now.getTime() >= Date.parse(renewOn) ? { about, days } : null;
}

/** Whether a look from outside is worth while: before its first day nothing can be wrong with a renewal. */
export const isNoticeable = ({ renewOn }: ManagedCertificate, now: Date): boolean =>
  renewOn !== null && now.getTime() >= Date.parse(renewOn);
