import type { RunSummary } from './ipc/contract.ts';
import type { SiteStatus } from './ipc/site-status.ts';
import type { Standing } from './ipc/standing.ts';
import { isUnsettled } from './unsettled.ts';

/** A site with a certificate of ours, as its owner thinks of it: once, however often it was sealed. */
export interface MySite {
  /** The run that stands. */
  readonly run: RunSummary;
  readonly standing: Standing;
  /** How it was seen just now; null: nobody has looked yet. */
  readonly status: SiteStatus | null;
  readonly need: Need;
  /** The end of what is shown, else of what was installed. ISO 8601. */
  readonly until: string | null;
  /** Whole days until then, negative behind it; null: unknown. */
  readonly daysLeft: number | null;
  /** Of its lifetime what is left, 0 to 1. */
  readonly partLeft: number;
  /** Earlier runs for its names on its server, the newest first. */
  readonly history: readonly RunSummary[];
}

/** `trouble`: a person has to see to it; `due`: it is being renewed in these days; `unseen`: not looked at. Worst first. */
export const needs = ['trouble', 'due', 'unseen', 'well'] as const;
export type Need = (typeof needs)[number];

export interface MySites {
  /** In the order of `order`. */
  readonly sites: readonly MySite[];
  /** Runs that wait for their owner, or were cut off, the newest first. */
  readonly unfinished: readonly RunSummary[];
  /** How many sites want something of a person: in trouble, or with a run that is not finished. */
  readonly inNeed: number;
  /** Runs of no site that stands: taken back, or refused. The newest first. */
  readonly earlier: readonly RunSummary[];
}

export interface Known {
  readonly runs: readonly RunSummary[];
  readonly standing: readonly Standing[];
  readonly statuses: readonly SiteStatus[];
}

export type SiteOrder = 'need' | 'days' | 'name';

const day = 86_400_000;
const newestFirst = (one: RunSummary, other: RunSummary): number =>
  other.startedAt.localeCompare(one.startedAt);
const placesOf = ({ server, names }: RunSummary): readonly string[] =>
  names.map((name) => `${server} ${name}`);

/** From all runs, and how they were seen, to the sites of their owner. Pure; `now`: milliseconds since 1970. */
export function mySites({ runs, standing, statuses }: Known, now: number, order: SiteOrder): MySites {
  const stands = new Map(standing.map((one) => [one.runId, one]));
  const seen = new Map(statuses.map((one) => [one.runId, one]));
  const unfinished = runs.filter((run) => isUnsettled(run) || run.outcome === 'waiting').sort(newestFirst);
  const isUnfinished = new Set(unfinished);
  const current = runs.filter(({ runId }) => stands.has(runId));
  const owner = new Map<string, RunSummary>();
  for (const run of current.toSorted(newestFirst))
    for (const place of placesOf(run)) if (!owner.has(place)) owner.set(place, run);

  const histories = new Map<RunSummary, RunSummary[]>();
  const earlier: RunSummary[] = [];
  for (const run of runs.toSorted(newestFirst)) {
    if (stands.has(run.runId) || isUnfinished.has(run)) continue;
    const of = placesOf(run).map((place) => owner.get(place));
    const site = of.find((one) => one !== undefined);
    if (site === undefined) earlier.push(run);
    else histories.set(site, [...(histories.get(site) ?? []), run]);
  }
  const sites = current.flatMap((run) => {
    const known = stands.get(run.runId);
    if (known === undefined) return [];
    return [siteOf(run, known, seen.get(run.runId) ?? null, histories.get(run) ?? [], now)];
  });
  const troubled = new Set<RunSummary>(sites.filter(({ need }) => need === 'trouble').map(({ run }) => run));
  const others = unfinished.filter((run) => {
    const site = placesOf(run)
      .map((place) => owner.get(place))
      .find((one) => one !== undefined);
    if (site === undefined) return true;
    const isNew = !troubled.has(site);
    troubled.add(site);
    return isNew;
  });
  const inNeed = sites.filter(({ need }) => need === 'trouble').length + others.length;
  return { sites: sites.sort(orders[order]), unfinished, earlier, inNeed };
}

function siteOf(
  run: RunSummary,
  standing: Standing,
  status: SiteStatus | null,
  history: readonly RunSummary[],
  now: number,
): MySite {
  const until = status?.watched?.validUntil ?? run.notAfter;
  const end = until === null ? null : Date.parse(until);
  const whole = end === null ? 0 : end - Math.min(Date.parse(standing.issuedAt), end - day);
  // What somebody has renewed since is as long as the first one was, as far as anybody here knows.
  const first = run.notAfter === null ? whole : Date.parse(run.notAfter) - Date.parse(standing.issuedAt);
  return {
    run,
    standing,
    status,
    need: needOf(status),
    until,
    daysLeft: end === null ? null : Math.floor((end - now) / day),
    partLeft:
      end === null ? 0 : Math.min(1, Math.max(0, (end - now) / Math.max(day, Math.min(first, whole)))),
    history,
  };
}

function needOf(status: SiteStatus | null): Need {
  if (status === null || status.watched === null) return 'unseen';
  const { light } = status.watched;
  if (light === 'red') return 'trouble';
  return light === 'due' ? (status.renewedBy === 'app' ? 'trouble' : 'due') : 'well';
}

const byName = (one: MySite, other: MySite): number =>
  (one.run.names[0] ?? '').localeCompare(other.run.names[0] ?? '');
const byDays = (one: MySite, other: MySite): number =>
  (one.daysLeft ?? -1) - (other.daysLeft ?? -1) || byName(one, other);
const orders: Readonly<Record<SiteOrder, (one: MySite, other: MySite) => number>> = {
  need: (one, other) => needs.indexOf(one.need) - needs.indexOf(other.need) || byDays(one, other),
  days: byDays,
  name: byName,
};

/** Those in whose names or server all the words stand, `spelt` as their owners write them. */
export function sitesWith(
  sites: readonly MySite[],
  typed: string,
  spelt: (name: string) => string,
): readonly MySite[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return sites;
  return sites.filter(({ run }) => {
    const text = [...run.names, ...run.names.map(spelt), run.server].join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/**
 * What mends a site at one press. `renew-there`: its renewer is told to renew now; `seal-again`: a new run, beginning with a look
 * from outside, which says what is wrong; null: nothing needs mending.
 */
export function mendOf({ need, status, run }: MySite): 'renew-there' | 'seal-again' | null {
  if (status === null || need === 'well' || need === 'due') return null;
  if (status.watched === null) return null;
  const mayStillRenew = status.renewedBy === 'certbot' && status.watched.state === 'late';
  return mayStillRenew && run.outcome === 'committed' ? 'renew-there' : 'seal-again';
}
