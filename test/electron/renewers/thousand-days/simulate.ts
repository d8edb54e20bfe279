import { dueOf } from '../../../../shared/managed.ts';
import { renewalOf } from '../../../../shared/renewal.ts';
import { day, drawnFrom, hour, type Life, type ServerRenewer } from './rules.ts';
import { Authority, isRed, managedOf } from './world.ts';

export const lifetimes = [90, 64, 45, 6] as const;
export const days = 1000;

/** What came of one run through all the days. */
export interface Result {
  /** Hours in which visitors were shown a certificate that had ended. */
  readonly darkHours: number;
  /** Hours in which `status` was red; null: not counted. */
  readonly redHours: number | null;
  readonly certificates: number;
  /** Tries that the authority's limit refused. */
  readonly refusals: number;
}

const firstOf = (lifetime: number): Life => ({ begins: 0, ends: lifetime * day });

/** A renewer on the server; nobody opens the laptop. */
export function renewedThere(renewer: ServerRenewer, lifetime: number, seed: number): Result {
  const draw = drawnFrom(seed);
  const authority = new Authority(draw, days);
  const known = managedOf(firstOf(lifetime), renewer.by);
  const counted = { darkHours: 0, redHours: 0 };
  for (const { now, shown } of goingOn(renewer, lifetime, authority, draw)) {
    if (now >= days * day) break;
    if (now >= shown.ends) counted.darkHours += 1;
    if (isRed(known, shown, now)) counted.redHours += 1;
  }
  return { ...counted, certificates: authority.certificates, refusals: authority.refusals };
}

/** When `status` turns red after a renewer has stopped: at that moment, and what is left of the certificate's time. */
export function redAfterStop(
  renewer: ServerRenewer,
  lifetime: number,
  seed: number,
): { readonly lateBy: number; readonly left: number; readonly wasRedBefore: boolean } {
  const draw = drawnFrom(seed);
  const stopsAt = Math.floor(draw() * days * 24) * hour;
  const known = managedOf(firstOf(lifetime), renewer.by);
  let last = firstOf(lifetime);
  for (const { now, shown } of goingOn(renewer, lifetime, new Authority(draw, days), draw)) {
    last = shown;
    if (now >= stopsAt) break;
  }
  const wasRedBefore = isRed(known, last, stopsAt);
  const now = firstHour(stopsAt, last.ends, (at) => isRed(known, last, at));
  const dueOn = renewalOf({
    issuedAt: new Date(last.begins).toISOString(),
    notAfter: new Date(last.ends).toISOString(),
  });
  return { lateBy: now - Math.max(stopsAt, dueOn.getTime()), left: last.ends - now, wasRedBefore };
}

/** The first hour from `from` on in which it is so; once so, it stays so. */
function firstHour(from: number, to: number, isSo: (at: number) => boolean): number {
  let [none, some] = [from - hour, to];
  while (some - none > hour) {
    const middle = none + Math.floor((some - none) / hour / 2) * hour;
    if (isSo(middle)) some = middle;
    else none = middle;
  }
  return some;
}

/** Each hour, with the certificate that visitors are shown in it. */
function* goingOn(
  renewer: ServerRenewer,
  lifetime: number,
  authority: Authority,
  draw: () => number,
): Generator<{ readonly now: number; readonly shown: Life }> {
  let kept = firstOf(lifetime);
  let shown = kept;
  let failed = 0;
  let look = renewer.nextLook(0, draw);
  for (let now = 0; ; now += hour) {
    while (look <= now) {
      const isDue = renewer.isDue(kept, look, draw);
      const next = isDue ? authority.issue(lifetime, look, renewer.usesAri) : null;
      failed = isDue && next === null ? failed + 1 : 0;
      kept = next ?? kept;
      look =
        failed > 0 && renewer.retryAfter ? look + renewer.retryAfter(failed) : renewer.nextLook(look, draw);
    }
    if (shown !== kept && now >= kept.begins + renewer.showsAfter) shown = kept;
    yield { now, shown };
  }
}

/** What the owner does: `null` is never. */
export interface Habit {
  readonly title: string;
  /** Whether the app runs in this hour, and since when the certificate was due at the earliest. */
  readonly isAtWork: (now: number, dueOn: number) => boolean;
}

const openEach =
  (every: number) =>
  (now: number): boolean =>
    now % every >= 9 * hour && now % every < 17 * hour && now >= every;

/** The app where it runs in the background: as soon as the laptop is open and something is due. */
export const backgroundHabits: readonly Habit[] = [
  { title: 'opened daily', isAtWork: openEach(day) },
  { title: 'opened once a week', isAtWork: openEach(7 * day) },
  { title: 'opened once a month', isAtWork: openEach(30 * day) },
  { title: 'never opened', isAtWork: () => false },
];

/** By hand: the calendar's reminder comes on the day of the renewal, and its owner follows it. */
export const reminderHabits: readonly Habit[] = [
  { title: 'followed the same day', isAtWork: (now, dueOn) => openEach(day)(now) && now >= dueOn },
  { title: 'followed within a week', isAtWork: (now, dueOn) => now >= dueOn + 7 * day },
  { title: 'followed within a month', isAtWork: (now, dueOn) => now >= dueOn + 30 * day },
  { title: 'never followed', isAtWork: () => false },
];

/** This app renews: only while it runs, and what its own rule calls due. */
export function renewedByApp(habit: Habit, lifetime: number, seed: number): Result {
  const authority = new Authority(drawnFrom(seed), days);
  let darkHours = 0;
  let shown = firstOf(lifetime);
  let known = managedOf(shown, 'app');
  for (let now = 0; now < days * day; now += hour) {
    const isAtWork = habit.isAtWork(now, Date.parse(known.renewOn ?? ''));
    if (isAtWork && dueOf([known], new Date(now)).length > 0) {
      shown = authority.issue(lifetime, now, false) ?? shown;
      known = managedOf(shown, 'app');
    }
    if (now >= shown.ends) darkHours += 1;
  }
  return { darkHours, redHours: null, certificates: authority.certificates, refusals: authority.refusals };
}
