import type { FoundSite } from '../../shared/ipc/several.ts';
import { newestOfEach, type RunRecord } from '../../shared/managed.ts';
import { isCovered } from '../../shared/names/coverage.ts';
import { type DomainName, isDomainName, isHostName, isStar } from '../../shared/names/domain-name.ts';
import type { AskedName } from '../../shared/names/standing.ts';
import { ProblemError, toProblem } from '../../shared/problems.ts';
import { certificatesOf, type SetAside } from '../../shared/several.ts';
import { realDependencies } from '../engine/dependencies.ts';
import { lookAround } from '../engine/look/look.ts';
import type { PlanWish } from '../engine/plan/plan-wish.ts';
import { resolveOutside } from '../job/resolve-job.ts';
import { askNames } from '../outside/dns/ask-names.ts';
import type { Outside } from '../outside/outside.ts';
import type { Connection } from './connections.ts';
import type { OutsideWish } from './look-outside.ts';
import { type Planned, planOn } from './plan.ts';
import type { Services } from './services.ts';

/** What all sites of a choice are to get. */
export interface SeveralWish {
  readonly redirect: boolean;
  readonly hsts: boolean;
  readonly directory: string;
  readonly contact?: string | undefined;
  readonly outside: OutsideWish;
}

export interface FoundSites {
  readonly title: string;
  readonly sites: readonly FoundSite[];
  readonly omitted: number;
}

/** More than anybody looks through at once; each of them is planned. */
const mostSites = 200;

/** What each of several sites is planned with: the same for all, by a file as the proof. Pure. */
export const planWishFor = (
  names: readonly string[],
  { redirect, hsts, directory, contact }: Omit<SeveralWish, 'outside'>,
): PlanWish & { readonly without: readonly never[] } => ({
  ...{ names, redirect, hsts, without: [], renewal: { by: 'auto' } },
  certificate: { directory, contact, profile: undefined },
});

/**
 * The sites of an open server (`wanted` null: all that are there; a site that is there plain and encrypted is one), each planned for a
 * certificate of its own, and why some of them are not proposed. Changes nothing. Raises `web-server-*` problems; what speaks against
 * a single site is told with it.
 */
export async function lookAtSites(
  services: Pick<Services, 'managed'>,
  connection: Connection,
  wanted: readonly (readonly DomainName[])[] | null,
  wish: SeveralWish,
  told: (done: number, of: number) => void,
  signal: AbortSignal,
): Promise<FoundSites> {
  const { host } = connection.server;
  const outside = await resolveOutside({ outside: wish.outside });
  const asked = wanted?.flat() ?? [];
  const [look] = await lookAround(host, asked, signal, realDependencies);
  const there = look.target.sites(look.facts);
  const isEncrypted = (name: string): boolean =>
    there.some((site) => site.encrypted && site.names.some((one) => isCovered([one], name)));
  const all =
    wanted === null
      ? certificatesOf(there, isPlainName)
      : wanted.map((names) => ({ names, encrypted: names.some(isEncrypted) }));
  const found = all.slice(0, mostSites);
  const names = [...new Set(found.flatMap((site) => site.names))];
  const [leads, own, { records }] = await Promise.all([
    askNames(names, outside, signal),
    addressesOfHost(connection.request.host, outside, signal),
    services.managed.list().catch(() => ({ records: [] as readonly RunRecord[] })),
  ]);
  const standing = newestOfEach(records).filter(
    ({ hostKey }) => hostKey === connection.server.hostKey.fingerprint,
  );
  const sites: FoundSite[] = [];
  for (const site of found) {
    told(sites.length, found.length);
    const known = {
      standing,
      leads: leads.filter(({ name }) => site.names.some((one) => one === name)),
      own,
    };
    sites.push(await planned(connection, site, known, wish, signal));
  }
  told(sites.length, found.length);
  return { title: look.detection.title, sites, omitted: all.length - found.length };
}

/** A star needs a line in the DNS; it is secured by itself. */
const isPlainName = (name: string): name is DomainName => isDomainName(name) && !isStar(name);

interface KnownOfSite {
  readonly standing: readonly RunRecord[];
  readonly leads: readonly AskedName[];
  /** Addresses by which the server was reached; [] where these are not known. */
  readonly own: readonly string[];
}

async function planned(
  connection: Connection,
  { names, encrypted }: { readonly names: readonly DomainName[]; readonly encrypted: boolean },
  { standing, leads, own }: KnownOfSite,
  wish: SeveralWish,
  signal: AbortSignal,
): Promise<FoundSite> {
  const absent = leads.filter(({ state }) => state === 'absent').map(({ name }) => name);
  const [kept, leftOut] = [names.filter((name) => !absent.includes(name)), absent];
  const common = { encrypted, leftOut };
  if (kept.length === 0) {
    const [name = ''] = names;
    const problem = new ProblemError('name-not-in-dns', { name, reason: 'no-such-name' }).problem;
    const checks = [{ severity: 'blocker' as const, problem }];
    return { ...common, leftOut: [], names: [...names], aside: 'blocked', plan: null, checks };
  }
  const elsewhere = leads
    .filter(({ addresses }) => addresses.length > 0 && own.length > 0)
    .filter(({ addresses }) => !addresses.some((address) => own.includes(address)))
    .flatMap(({ addresses }) => addresses);
  const away = elsewhere.length === 0 ? {} : { elsewhere: [...new Set(elsewhere)] };
  try {
    const where = leads.map(({ name, addresses }) => ({ name, addresses: [...addresses] }));
    const { plan, checks } = await planOn(
      connection,
      planWishFor(kept, wish),
      null,
      where,
      wish.outside,
      signal,
    );
    const aside = setAsideFor({ plan, checks, encrypted }, isOurs(standing, kept), elsewhere.length > 0);
    return {
      ...{ ...common, ...away, names: kept, plan, checks: [...checks] },
      ...(aside === null ? {} : { aside }),
    };
  } catch (thrown) {
    signal.throwIfAborted();
    const problem = toProblem(thrown);
    if (problem.code === 'connection-lost') throw thrown;
    const checks = [{ severity: 'blocker' as const, problem }];
    return { ...common, ...away, names: kept, aside: 'blocked', plan: null, checks };
  }
}

const isOurs = (standing: readonly RunRecord[], names: readonly string[]): boolean =>
  standing.some(({ run }) => names.every((name) => isCovered(run.names, name)));

/** Two renewers for one name are one too many, and whoever has a certificate is asked before it is exchanged. Null: it is proposed. Pure. */
export function setAsideFor(
  { plan, checks, encrypted }: Pick<FoundSite, 'plan' | 'encrypted'> & Pick<Planned, 'checks'>,
  isAlreadyOurs: boolean,
  isElsewhere: boolean,
): SetAside | null {
  if (plan === null) return 'blocked';
  if (isAlreadyOurs) return 'ours';
  if (checks.some(({ problem }) => renewedAlready.includes(problem.code))) return 'renewed';
  if (isElsewhere) return 'elsewhere';
  return encrypted ? 'encrypted' : null;
}

const renewedAlready: readonly string[] = ['renewed-by-another', 'renewer-not-working', 'panel-on-server'];

/** [] where the name by which it was reached is known to this computer alone (an alias of SSH). */
async function addressesOfHost(
  host: string,
  outside: Outside,
  signal: AbortSignal,
): Promise<readonly string[]> {
  if (/^[\d.]+$/.test(host) || host.includes(':')) return [host.replaceAll(/[[\]]/g, '')];
  if (!isHostName(host)) return [];
  const [found] = await askNames([host], outside, signal);
  return found?.addresses ?? [];
}
