import type { Offer } from '../content/offer-schema.ts';

/** A calendar day, `2026-11-25`. Times of day play no part in how long a certificate lasts. */
export type Day = string;

const dayMilliseconds = 86_400_000;

export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * dayMilliseconds).toISOString().slice(0, 10);
}

/** The same day some years on; 29 February becomes 1 March. */
export function addYears(day: Day, years: number): Day {
  const date = new Date(day);
  date.setUTCFullYear(date.getUTCFullYear() + years);
  return date.toISOString().slice(0, 10);
}

interface Limit {
  /** The first day of issue that it counts for. */
  readonly from: Day;
  readonly days: number;
}

/** CA/Browser Forum Baseline Requirements 6.3.2 (ballot SC-081v3): the longest lifetime by day of issue. */
export const lifetimeLimits: readonly Limit[] = [
  { from: '2020-09-01', days: 398 },
  { from: '2026-03-15', days: 200 },
  { from: '2027-03-15', days: 100 },
  { from: '2029-03-15', days: 47 },
];

/** The same, 4.2.1: how long a checked organisation may be taken as checked. */
export const organisationCheckDays = 398;

/** The most days that a certificate issued on the day may last. */
export function longestLifetime(issued: Day): number {
  return lifetimeLimits.findLast(({ from }) => from <= issued)?.days ?? 398;
}

/** Days that a certificate of the offer lasts, issued on the day: its own rule, never more than the limit. */
export function lifetimeOf(offer: Pick<Offer, 'lifetimes'>, issued: Day): number {
  const own = offer.lifetimes?.findLast(({ from }) => from === null || from <= issued)?.days;
  const limit = longestLifetime(issued);
  return own === undefined ? limit : Math.min(own, limit);
}

/**
 * The days on which a new certificate has to be in place, after the first one, within some years. By hand each
 * is used to its last day, so it is the least number of times; programs renew after two thirds.
 */
export function installDays(offer: Pick<Offer, 'lifetimes' | 'renewedBy'>, start: Day, years: number): Day[] {
  const end = addYears(start, years);
  const isByHand = offer.renewedBy === 'hand' || offer.renewedBy === 'unknown';
  const days: Day[] = [];
  let issued = start;
  while (true) {
    const lifetime = lifetimeOf(offer, issued);
    issued = addDays(issued, isByHand ? lifetime : Math.max(1, Math.floor((lifetime * 2) / 3)));
    if (issued >= end) return days;
    days.push(issued);
  }
}
