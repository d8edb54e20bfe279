import type { Draft, Section } from './draft.ts';

/** The stations of the road, in their order. `run` and `done` are reached by running, never by stepping. */
export const stationIds = ['site', 'names', 'provider', 'proof', 'server', 'review', 'run', 'done'] as const;
export type StationId = (typeof stationIds)[number];
export type EditingId = Exclude<StationId, 'run' | 'done'>;

/** What must be answered before a station counts as passed. The review is passed by starting the run. */
const needs: Readonly<Record<EditingId, readonly Section[]>> = {
  site: ['site'],
  names: ['names'],
  provider: ['provider'],
  proof: ['proof'],
  server: ['server', 'inspection'],
  review: ['plan'],
};

/** The stations at which something is decided, given the answers so far. Every road is the same as yet. */
export function path(_draft: Draft): readonly EditingId[] {
  return ['site', 'names', 'provider', 'proof', 'server', 'review'];
}

/** True where nothing is left to decide at the station. A blocker on the server leaves it undecided. */
export function isPassed(draft: Draft, station: EditingId): boolean {
  const isBlocked =
    station === 'server' && draft.inspection?.checks.some((check) => check.severity === 'blocker');
  return !isBlocked && needs[station].every((section) => draft[section] !== undefined);
}

/** The first station with something left to decide; the review where all is decided. */
export function firstOpen(draft: Draft): EditingId {
  return path(draft).find((station) => !isPassed(draft, station)) ?? 'review';
}

/** Stations that may be gone to: those passed, and the first that is not. */
export function isReachable(draft: Draft, station: EditingId): boolean {
  const road = path(draft);
  return road.indexOf(station) <= road.indexOf(firstOpen(draft));
}
