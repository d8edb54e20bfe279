import { isStar } from '../names/domain-name.ts';
import type { Draft, Section } from './draft.ts';
import { type Road, roadOf } from './road.ts';

/** The stations of all roads. `run` and `done` are reached by running, never by stepping. */
export const stationIds = [
  'site',
  'names',
  'provider',
  'proof',
  'server',
  'review',
  'by-hand',
  'nothing-to-do',
  'run',
  'done',
] as const;
export type StationId = (typeof stationIds)[number];
export type EditingId = Exclude<StationId, 'run' | 'done'>;

/**
 * What must be answered before a station counts as passed. The review is passed by starting the run; the last
 * stations of the other roads are never passed.
 */
const needs: Readonly<Record<EditingId, readonly Section[]>> = {
  site: ['site'],
  names: ['names'],
  provider: ['provider'],
  proof: ['proof'],
  server: ['server', 'inspection'],
  review: ['plan'],
  'by-hand': [],
  'nothing-to-do': [],
};

/** The stations at which something is decided, given the answers so far. */
export function path(draft: Draft): readonly EditingId[] {
  return pathOf(roadOf(draft));
}

function pathOf(road: Road): readonly EditingId[] {
  switch (road.kind) {
    case 'automatic':
      return ['site', 'names', 'provider', 'proof', 'server', 'review'];
    case 'nothing-to-do':
      return ['site', 'nothing-to-do'];
    case 'by-hand':
      // A seller and a host have proofs of their own; only a chosen proof is a station passed on the way.
      return road.source === 'dns-proof' || road.source === 'mail-proof'
        ? ['site', 'names', 'provider', 'proof', 'by-hand']
        : ['site', 'names', 'provider', 'by-hand'];
  }
}

/** All stations from here to the end, as the road is drawn. */
export function wholePath(draft: Draft): readonly StationId[] {
  const road = path(draft);
  return roadOf(draft).kind === 'automatic' ? [...road, 'run', 'done'] : road;
}

/** A file cannot prove a name with a star (RFC 8555 §8.3). */
export function isProvable(names: readonly string[], proof: NonNullable<Draft['proof']>): boolean {
  return proof !== 'http-01' || !names.some(isStar);
}

/** True where nothing is left to decide at the station. A blocker on the server leaves it undecided. */
export function isPassed(draft: Draft, station: EditingId): boolean {
  const { names = [], proof, inspection } = draft;
  switch (station) {
    case 'by-hand':
    case 'nothing-to-do':
      return false;
    case 'provider':
      return draft.provider !== undefined || roadOf(draft).kind === 'by-hand';
    case 'proof':
      return proof !== undefined && isProvable(names, proof);
    case 'server':
      if (inspection?.checks.some((check) => check.severity === 'blocker')) return false;
  }
  return needs[station].every((section) => draft[section] !== undefined);
}

/** The first station with something left to decide; the last one where all is decided. */
export function firstOpen(draft: Draft): EditingId {
  const road = path(draft);
  return road.find((station) => !isPassed(draft, station)) ?? road.at(-1) ?? 'site';
}

/** Stations that may be gone to: those passed, and the first that is not. */
export function isReachable(draft: Draft, station: EditingId): boolean {
  const road = path(draft);
  return road.includes(station) && road.indexOf(station) <= road.indexOf(firstOpen(draft));
}
