import type { RunEnded } from './events.ts';
import type { NameRefusal } from './names/read-name.ts';

/** Several sites at once, each with a certificate of its own: what both faces and both sides of the window share. */

/** What becomes of the others where one fails: nothing, no further one begins, or those that were done are taken back too. */
export const failurePolicies = ['go-on', 'stop', 'undo-all'] as const;
export type FailurePolicy = (typeof failurePolicies)[number];

/** One after another, each proven from outside before the next begins; or servers beside each other, each with its own in turn. */
export const severalOrders = ['one-by-one', 'together'] as const;
export type SeveralOrder = (typeof severalOrders)[number];

/** Why a line of a list is no site that can be secured with others. */
export type LineFault =
  | NameRefusal
  /** A star is proven by a line in the DNS, which each of these would need by itself. */
  | 'star'
  /** A name that an earlier line has already. */
  | 'twice'
  | 'port'
  /** Names that stand together in one line, more than a certificate may have. */
  | 'too-many'
  /** A table whose first line does not say which column holds the names. */
  | 'no-names'
  /** Behind an opened quotation mark, say, where nothing closes it. */
  | 'not-a-table';

/** Why a site that was found is not proposed at first; its owner may choose it all the same, but for `blocked`. */
export const setAside = ['blocked', 'renewed', 'ours', 'encrypted', 'elsewhere'] as const;
export type SetAside = (typeof setAside)[number];

interface Placed {
  readonly host: string | null;
  readonly port?: number | undefined;
  readonly user?: string | undefined;
}

/** The sites of a list that are on one server, so that its log-in is asked for once. */
export interface ServerGroup<Site extends Placed> {
  /** What they are told apart by; `''`: the list names no server. */
  readonly key: string;
  readonly host: string;
  readonly port: number | null;
  readonly user: string | null;
  readonly sites: readonly Site[];
}

/** In the order of the list. A server is the same by its host and port, whoever logs in; the first user that is named counts. Pure. */
export function byServer<Site extends Placed>(sites: readonly Site[]): readonly ServerGroup<Site>[] {
  const groups = new Map<string, ServerGroup<Site>>();
  for (const site of sites) {
    const host = site.host ?? '';
    const key = host === '' ? '' : `${host.toLowerCase()}:${site.port ?? 22}`;
    const known = groups.get(key);
    groups.set(key, {
      ...{ key, host: known?.host ?? host, port: known?.port ?? site.port ?? null },
      ...{ user: known?.user ?? site.user ?? null, sites: [...(known?.sites ?? []), site] },
    });
  }
  return [...groups.values()];
}

/**
 * The names of a server's sites, one list a certificate: what one site has, or several that share a name (the plain one and
 * the encrypted one). `isName`: what a certificate can bear; the rest is left out. Pure.
 */
export function certificatesOf<Name extends string>(
  sites: readonly { readonly names: readonly string[]; readonly encrypted: boolean }[],
  isName: (name: string) => name is Name,
): readonly { readonly names: readonly Name[]; readonly encrypted: boolean }[] {
  const found: { names: Name[]; encrypted: boolean }[] = [];
  for (const site of sites) {
    const names = site.names.filter(isName);
    if (names.length === 0) continue;
    const shared = found.filter((one) => one.names.some((name) => names.includes(name)));
    const [first, ...others] = shared;
    if (first === undefined) {
      found.push({ names: [...new Set(names)], encrypted: site.encrypted });
      continue;
    }
    for (const other of others) found.splice(found.indexOf(other), 1);
    first.names = [...new Set([...shared.flatMap((one) => one.names), ...names])];
    first.encrypted = site.encrypted || shared.some(({ encrypted }) => encrypted);
  }
  return found;
}

/** Whether the policy for failures has its turn: a rehearsal that went well ends `undone`, and without a problem. Pure. */
export const hasFailed = ({ outcome, problem }: Pick<RunEnded, 'outcome' | 'problem'>): boolean =>
  problem !== undefined || outcome === 'refused' || outcome === 'needs-attention';
