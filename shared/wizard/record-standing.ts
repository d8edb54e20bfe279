/** Whether an authority would see the texts that it waits for, whichever of a zone's name servers it asks. */

/** What one name server holds of a record. */
export interface HeldBy {
  readonly server: string;
  readonly state: 'found' | 'absent' | 'silent';
  readonly values: readonly string[];
}

/**
 * `there`: all that is awaited, whatever else stands beside it. `partly`: some of it. `others`: texts, and none of them is
 * awaited. `silent`: it says nothing, which is no news at all.
 */
export type ServerStanding = 'there' | 'partly' | 'others' | 'absent' | 'silent';

/** Pure. */
export function standingAt(awaited: readonly string[], { state, values }: HeldBy): ServerStanding {
  if (state !== 'found') return state;
  const seen = awaited.filter((value) => values.includes(value)).length;
  if (seen === awaited.length && seen > 0) return 'there';
  return seen > 0 ? 'partly' : 'others';
}

/**
 * `all-there`: at each. `some-silent`: at each that answers; an authority asks another server where one says nothing, and so
 * may come through. `not-yet`: some server that answers lacks something. `all-silent`: none answers. `no-servers`: none is known.
 */
export type RecordStanding = 'all-there' | 'some-silent' | 'not-yet' | 'all-silent' | 'no-servers';

/** Pure. */
export function recordStanding(awaited: readonly string[], servers: readonly HeldBy[]): RecordStanding {
  if (servers.length === 0) return 'no-servers';
  const answering = servers.filter(({ state }) => state !== 'silent');
  if (answering.length === 0) return 'all-silent';
  if (answering.some((server) => standingAt(awaited, server) !== 'there')) return 'not-yet';
  return answering.length < servers.length ? 'some-silent' : 'all-there';
}

/**
 * Whether texts that nobody needs any more are gone: `some-silent`: from each that answers. `still-there`: some server holds one
 * of them. Pure.
 */
export function removalStanding(
  unneeded: readonly string[],
  servers: readonly HeldBy[],
): 'gone' | 'some-silent' | 'still-there' | 'all-silent' | 'no-servers' {
  if (servers.length === 0) return 'no-servers';
  const answering = servers.filter(({ state }) => state !== 'silent');
  if (answering.length === 0) return 'all-silent';
  if (answering.some(({ values }) => unneeded.some((value) => values.includes(value)))) return 'still-there';
  return answering.length < servers.length ? 'some-silent' : 'gone';
}
