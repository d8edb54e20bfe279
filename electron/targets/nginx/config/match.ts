import { isCovered } from '../../../../shared/names/coverage.ts';
import { isStar } from '../../../../shared/names/domain-name.ts';
import type { NginxServer } from './facts.ts';
import { type Answering, answering, fitsName, type UnsurePattern } from './server-names.ts';
import { reachable, type Sites, type Socket } from './sockets.ts';

/** Which servers answer for a name, by nginx's own rules, on all addresses that visitors may reach. */
export interface NameMatch {
  readonly name: string;
  /** Servers that bear the name and answer plain requests for it. */
  readonly plain: readonly NginxServer[];
  /** Servers that bear the name and answer encrypted requests for it. */
  readonly encrypted: readonly NginxServer[];
  /** The nameless default servers that catch it, on a server where no site bears any name: it is the only one meant. */
  readonly caught: readonly NginxServer[];
  /** Where the challenge must be answered: like `plain`, and the default where an address has no match. */
  readonly challenged: readonly NginxServer[];
  /** Servers that bear the name but are never asked, because an earlier or better one does too. */
  readonly shadowed: readonly NginxServer[];
  /** Each address and port of plain requests, and who answers there. For a wildcard: for its names in general. */
  readonly plainAnswers: readonly SocketAnswer[];
  /** The same for port 443, encrypted or not. */
  readonly encryptedAnswers: readonly SocketAnswer[];
  /** Patterns of names that we could not judge: any of the above may be theirs. */
  readonly unsure: readonly UnsurePattern[];
}

export interface SocketAnswer extends Answering {
  readonly socket: Socket;
}

/** Asked for the same names by all who plan, on servers that may have thousands of sites. */
const matched = new WeakMap<Sites, Map<string, NameMatch>>();

/** `name` is an A-label in lower case, or a wildcard. Pure. */
export function matchName(sites: Sites, name: string): NameMatch {
  const known = matched.get(sites) ?? new Map<string, NameMatch>();
  matched.set(sites, known);
  const match = known.get(name) ?? newMatch(sites, name);
  known.set(name, match);
  return match;
}

function newMatch(sites: Sites, name: string): NameMatch {
  const plainSockets = reachable(sites, sites.ports.http).filter(({ isSsl }) => !isSsl);
  const tlsSockets = reachable(sites, sites.ports.https);
  const ask = (sockets: readonly Socket[]): readonly SocketAnswer[] =>
    sockets.map((socket) => ({ socket, ...answering(socket, name) }));
  const plainAnswers = ask(plainSockets);
  const encryptedAnswers = ask(tlsSockets);
  // Behind a wildcard there are many names, so that no single server wins it.
  const winners = (answers: readonly SocketAnswer[]) =>
    unique(
      answers.flatMap((one) => {
        if (isStar(name)) return one.socket.servers.filter((server) => bearsName(server, name));
        return one.by === 'default' && !bearsName(one.server, name) ? [] : [one.server];
      }),
    );
  const plain = winners(plainAnswers);
  const encrypted = winners(encryptedAnswers.filter(({ socket }) => socket.isSsl));
  const isKnown = plain.length > 0 || encrypted.length > 0;
  const hasNamed = plainSockets.some(({ servers }) => servers.some((server) => !isNameless(server)));
  const defaults = unique(plainAnswers.map(({ socket }) => socket.fallback));
  const all = unique([...plainSockets, ...tlsSockets].flatMap(({ servers }) => servers));
  const won = new Set([...plain, ...winners(encryptedAnswers)]);
  const unsure = [...plainAnswers, ...encryptedAnswers].flatMap((one) => one.unsure);
  return {
    name,
    plain,
    // On a server where no site bears any name, the nameless one is meant here as well.
    encrypted:
      isKnown || hasNamed || tlsSockets.some(({ servers }) => servers.some((one) => !isNameless(one)))
        ? encrypted
        : unique(tlsSockets.filter(({ isSsl }) => isSsl).map(({ fallback }) => fallback)),
    // Beside named sites the default is as a rule a placeholder, and taking it would be a guess.
    caught: isKnown || hasNamed ? [] : defaults,
    challenged: unique(
      plainAnswers.flatMap(({ socket, server }) => {
        const bearers = isStar(name) ? socket.servers.filter((one) => bearsName(one, name)) : [];
        return bearers.length > 0 ? bearers : [server];
      }),
    ),
    // Of a server with thousands of names, each is asked for by itself: only who wants to know asks this.
    get shadowed() {
      return all.filter((server) => bearsName(server, name) && !won.has(server));
    },
    plainAnswers,
    encryptedAnswers,
    unsure: unsure.filter(
      ({ server, pattern }, index) =>
        index === unsure.findIndex((one) => one.server === server && one.pattern === pattern),
    ),
  };
}

const asked = new WeakMap<NginxServer, Map<string, boolean>>();

/** A requested wildcard belongs to the servers that bear it, or a name that it stands for. */
export function bearsName(server: NginxServer, name: string): boolean {
  const answers = asked.get(server) ?? new Map<string, boolean>();
  asked.set(server, answers);
  const known = answers.get(name) ?? bears(server, name);
  answers.set(name, known);
  return known;
}

function bears({ names }: NginxServer, name: string): boolean {
  if (!isStar(name)) return names.some((own) => fitsName(own, name) === true);
  const behind = name.slice(1);
  return names.some((own) => own === name || own === behind || (isPlain(own) && isCovered([name], own)));
}

const isPlain = (name: string): boolean => /^[^~.*]/.test(name) && !name.endsWith('.*');

/** Names that nobody can type: the placeholder `_` and its like. Such a server is only ever reached as a default. */
export function isNameless({ names }: Pick<NginxServer, 'names'>): boolean {
  return names.every((name) => !name.includes('.') || /^\d+(\.\d+){3}$/.test(name));
}

/** Names of a server that could stand in a certificate, in the order of the file. */
export function namesOfServer({ names }: Pick<NginxServer, 'names'>): readonly string[] {
  const bare = names.flatMap((name) => {
    if (name.startsWith('.')) return [name.slice(1), `*${name}`];
    return name.startsWith('*.') || (isPlain(name) && name.includes('.')) ? [name] : [];
  });
  return [...new Set(bare)].filter((name) => !/^\d+(\.\d+){3}$/.test(name));
}

function unique(servers: readonly NginxServer[]): readonly NginxServer[] {
  return [...new Set(servers)];
}
