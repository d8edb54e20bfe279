import { isCovered } from '../../../../shared/names/coverage.ts';
import { isStar } from '../../../../shared/names/domain-name.ts';
import { isPlainOnBoth } from './both-ports.ts';
import type { Address, ApacheFacts, ApacheHost, HostSet } from './facts.ts';
import { servesName } from './names.ts';

/** Which sites answer for a name, in the server's own order: within an address the first match wins. */
export interface NameMatch {
  readonly name: string;
  /** Sites that answer plain requests for it. */
  readonly plain: readonly ApacheHost[];
  /** Sites that answer encrypted requests for it. */
  readonly encrypted: readonly ApacheHost[];
  /**
   * Addresses with encrypted sites of their own, none of which bears it, though plain requests for it are answered there: an
   * address that is given by number hides all `*` sites on it.
   */
  readonly hidden: readonly { readonly address: string; readonly site: ApacheHost }[];
  /** The unnamed default sites that catch it, on a server where no site bears any name: it is the only one meant. */
  readonly caught: readonly ApacheHost[];
  /** Where the challenge must be answered: like `plain`, and the default where an address has no match. */
  readonly challenged: readonly ApacheHost[];
  /** Sites that bear the name but are never asked, because an earlier one does too. */
  readonly shadowed: readonly ApacheHost[];
  /** Addresses that other sites have to themselves, where plain requests for it meet the first of those (`by`) and never its own `site`. */
  readonly hiddenPlain: readonly {
    readonly address: string;
    readonly site: ApacheHost;
    readonly by: ApacheHost;
  }[];
  /** Sites in blocks without a port that bear it and are never asked in plain: others name the port at the same address. */
  readonly portless: readonly ApacheHost[];
}

type Sites = Pick<ApacheFacts, 'hosts' | 'sets' | 'ports'>;

/** Asked for the same names by all who plan, on servers that may have thousands of sites. */
const matched = new WeakMap<Sites, Map<string, NameMatch>>();

export function matchName(sites: Sites, name: string): NameMatch {
  const known = matched.get(sites) ?? new Map<string, NameMatch>();
  matched.set(sites, known);
  const match = known.get(name) ?? newMatch(sites, name);
  known.set(name, match);
  return match;
}

function newMatch(sites: Sites, name: string): NameMatch {
  // A site on every port (`*:*`) counts as plain: nothing about it is encrypted.
  const onEveryPort = sites.sets.filter((set) => set.port === '*');
  const named = sites.sets.filter((set) => set.port === String(sites.ports.http));
  // Whichever stands first: at one address httpd asks the sites of this very port, and others only where there are none.
  const isUnasked = ({ address }: HostSet) => named.some((set) => set.address === address);
  const plainSets = sites.sets.filter(
    (set) => named.includes(set) || (onEveryPort.includes(set) && !isUnasked(set)),
  );
  const tlsSets = sites.sets.filter((set) => set.port === String(sites.ports.https));
  const found = new Map<HostSet, readonly ApacheHost[]>();
  const bearersIn = (set: HostSet) => {
    const bearers = found.get(set) ?? hostsOf(sites, set).filter((host) => bearsName(host, name));
    found.set(set, bearers);
    return bearers;
  };
  const firstIn = (set: HostSet) => bearersIn(set)[0];
  // Behind a wildcard there are many names, so that no single site wins it.
  const winners = (sets: readonly HostSet[]) =>
    unique(sets.flatMap((set) => (isStar(name) ? bearersIn(set) : firstIn(set))));

  const plain = winners(plainSets);
  // What is there for this machine alone no visitor meets, unless all of it is.
  const outerTls = tlsSets.filter((set) => !isInner(set));
  const isOuter = plainSets.some((set) => !isInner(set) && firstIn(set) !== undefined);
  const encrypted = winners(isOuter ? outerTls : tlsSets).filter((host) => !isPlainOnBoth(sites, host));
  const plainAt = (address: string) => {
    const own = plainSets.filter((set) => set.address === address);
    return (own.length > 0 ? own : plainSets.filter((set) => set.address === '*')).map(firstIn)[0];
  };
  const hidden = outerTls.flatMap((set) => {
    const site = set.address === '*' || firstIn(set) !== undefined ? undefined : plainAt(set.address);
    return encrypted.length === 0 || site === undefined ? [] : [{ address: set.address, site }];
  });
  const everywhere = plainSets.filter(isForAll).flatMap((set) => firstIn(set) ?? [])[0];
  const askedAt = new Set(
    plainSets.filter((set) => firstIn(set) !== undefined).map(({ address }) => address),
  );
  const firstAt = new Map<string, ApacheHost | undefined>();
  for (const set of plainSets)
    if (!isForAll(set) && !isInner(set) && !askedAt.has(set.address) && !firstAt.has(set.address))
      firstAt.set(set.address, hostsOf(sites, set)[0]);
  const hiddenPlain = [...firstAt].flatMap(([address, by]) =>
    isStar(name) || everywhere === undefined || by === undefined ? [] : [{ address, site: everywhere, by }],
  );
  const hasNamedSites = plainSets.flatMap((set) => hostsOf(sites, set)).some((host) => host.name !== null);
  const isKnown = plain.length > 0 || encrypted.length > 0;
  const defaults = unique(plainSets.map((set) => hostsOf(sites, set)[0]));
  const challenged = unique(plainSets.map((set) => firstIn(set) ?? hostsOf(sites, set)[0]));
  const bearers = unique(plainSets.flatMap(bearersIn));
  return {
    name,
    plain,
    encrypted,
    hidden,
    hiddenPlain,
    // Beside named sites the default is as a rule a placeholder, and taking it would be a guess.
    caught: isKnown || hasNamedSites ? [] : defaults.filter((host) => host.name === null),
    challenged,
    shadowed: bearers.filter((host) => !plain.includes(host)),
    portless: unique(onEveryPort.filter(isUnasked).flatMap(bearersIn)).filter(
      (host) => !plain.includes(host),
    ),
  };
}

const isInner = ({ address }: Address): boolean => address.startsWith('127.') || address === '[::1]';
const isForAll = ({ address }: Address): boolean => /^(\*|0\.0\.0\.0|\[::\])$/.test(address);

/** All names a site bears, its ServerName first. */
export function namesOfHost(host: ApacheHost): readonly string[] {
  const names = named.get(host) ?? [
    ...new Set([...(host.name === null ? [] : [host.name]), ...host.aliases]),
  ];
  named.set(host, names);
  return names;
}

const named = new WeakMap<ApacheHost, readonly string[]>();

/** A requested wildcard belongs to the sites that bear it, or a name that it stands for. */
export function bearsName(host: ApacheHost, name: string): boolean {
  let bearing = known.get(host);
  if (bearing === undefined) {
    const own = namesOfHost(host);
    bearing = { names: new Set(own), wild: own.filter((one) => /[*?]/.test(one)), answers: new Map() };
    known.set(host, bearing);
  }
  const { names, wild, answers } = bearing;
  if (names.has(name)) return true;
  const isUnderStar = isStar(name);
  if (!isUnderStar && wild.length === 0) return false;
  const answered = answers.get(name);
  if (answered !== undefined) return answered;
  const bears = wild.some((own) => servesName(own, name)) || (isUnderStar && hasCovered(names, name));
  answers.set(name, bears);
  return bears;
}

function hasCovered(names: ReadonlySet<string>, star: string): boolean {
  for (const own of names) if (isCovered([star], own)) return true;
  return false;
}

/** A site may have tens of thousands of aliases, and is asked about each name several times. */
const known = new WeakMap<
  ApacheHost,
  {
    readonly names: ReadonlySet<string>;
    readonly wild: readonly string[];
    readonly answers: Map<string, boolean>;
  }
>();

function hostsOf(sites: Sites, set: HostSet): readonly ApacheHost[] {
  return set.hosts.flatMap((index) => sites.hosts[index] ?? []);
}

function unique(hosts: readonly (ApacheHost | undefined)[]): readonly ApacheHost[] {
  return [...new Set(hosts)].filter((host) => host !== undefined);
}
