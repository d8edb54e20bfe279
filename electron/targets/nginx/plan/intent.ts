import { isCovered } from '../../../../shared/names/coverage.ts';
import { isStar } from '../../../../shared/names/domain-name.ts';
import type { FileEdits } from '../../../text/changed-files.ts';
import { type LivePaths, liveFolder, livePaths, wouldMiss } from '../../posix/live-places.ts';
import { marked } from '../../posix/marked-lines.ts';
import type { PortsApart } from '../../target.ts';
import type { NginxFacts, NginxServer } from '../config/facts.ts';
import { matchName, type NameMatch, namesOfServer } from '../config/match.ts';
import { servedNames } from '../config/served-names.ts';
import { type Encrypted, encryptedServer } from './encrypted-server.ts';
import { certificateEdits, namesThatWouldLose } from './existing-server.ts';
import { insertAtTop } from './insertion.ts';
import { type Defaults, defaultsBeside } from './kept-default.ts';
import { type Split, splitServer } from './split-server.ts';
import { ipv6Addresses, ipv6Lines, tlsAddresses } from './tls-listens.ts';

/** A plain server and those of its names that get encrypted. */
export interface PlainSite {
  readonly site: NginxServer;
  readonly names: readonly string[];
}

/** What shall happen to which server: the thinking that `check` and `plan` share. */
export interface Intent {
  readonly live: LivePaths;
  readonly matches: readonly NameMatch[];
  /** Plain servers that answer for the names today: they are proven on, and redirect afterwards. */
  readonly plain: readonly PlainSite[];
  /** Plain servers that get encrypted. */
  readonly encrypted: readonly Encrypted[];
  /** Encrypted servers that get the new certificate. */
  readonly renewed: readonly { readonly site: NginxServer; readonly edits: FileEdits }[];
  /** Encrypted servers of which only some names get it: those move to a server of their own. */
  readonly split: readonly Split[];
  /** Who is shown by default at addresses that a server joins. */
  readonly defaults: Defaults;
  /** Servers that cannot be changed, and why. */
  readonly impossible: readonly {
    readonly site: NginxServer;
    readonly reason: Impossible;
    /** The directive that it is about, where that is not the server itself. */
    readonly at?: { readonly file: string; readonly line: number };
  }[];
}

export type Impossible =
  | 'bytes'
  | 'only_redirect'
  | 'circle'
  | 'proxy_protocol'
  | 'plain_on_443'
  | 'variable_certificate'
  | 'mixed'
  | 'shared_names';

/** `whole`: all names of the certificate, where nginx is to show only some. `apart`: see there. */
export function intentOf(
  facts: NginxFacts,
  names: readonly string[],
  whole = names,
  { plainAlone = [], encryptedAlone = [] }: PortsApart = {},
): Intent {
  const live = livePaths(folderFor(facts, whole));
  const matches = names.map((name) => matchName(facts, name));
  const isEncrypted = (name: string) => matchName(facts, name).encrypted.length > 0;
  const proven = matches.filter(({ name }) => !encryptedAlone.includes(name));
  const plainSites = [...new Set(proven.flatMap(({ plain, caught }) => [...plain, ...caught]))];
  const named = (site: NginxServer) => coveredNames(site, matches);
  const plain = plainSites.map((site) => ({ site, names: named(site) }));
  const encrypted: Encrypted[] = [];
  const renewed: Intent['renewed'][number][] = [];
  const split: Split[] = [];
  const impossible: Intent['impossible'][number][] = [];
  const opened = new Set<string>();
  for (const { site, names: own } of plain) {
    const missing = own.filter((name) => !isEncrypted(name) && !plainAlone.includes(name));
    if (missing.length === 0) continue;
    const hindrance = hindranceOf(facts, site);
    const made = hindrance ?? encryptedServer(facts, site, missing, live, opened);
    if (typeof made === 'string') impossible.push({ site, reason: made });
    else if ('circle' in made) impossible.push({ site, reason: 'circle', at: made.circle });
    else encrypted.push(made);
  }
  for (const site of new Set(matches.flatMap((match) => match.encrypted))) {
    const others = namesThatWouldLose(facts, site, names);
    if (site.certificates.some(({ certificate, key }) => certificate.path === null || key?.path === null)) {
      impossible.push({ site, reason: 'variable_certificate' });
    } else if (others.length > 0) {
      const made = splitServer(facts, site, named(site), others, live);
      if (typeof made === 'string') impossible.push({ site, reason: made });
      else split.push(made);
    } else {
      const edits = certificateEdits(facts, site, live);
      if (edits === null) impossible.push({ site, reason: 'bytes' });
      else renewed.push({ site, edits: withIpv6(facts, site, names, edits) });
    }
  }
  const joining = [
    ...encrypted.map(({ source }) => ({
      server: source,
      addresses: tlsAddresses(facts, source).map(({ address }) => address),
    })),
    ...[...renewed, ...split].map(({ site }) => ({
      server: site,
      addresses: ipv6Addresses(facts, site, names),
    })),
  ];
  return {
    live,
    matches,
    plain,
    encrypted,
    renewed,
    split,
    defaults: defaultsBeside(facts, joining),
    impossible,
  };
}

function withIpv6(
  facts: NginxFacts,
  site: NginxServer,
  names: readonly string[],
  { file, edits }: FileEdits,
): FileEdits {
  const lines = ipv6Lines(facts, site, names);
  if (lines.length === 0) return { file, edits };
  return { file, edits: [insertAtTop(file.text, site.directive, marked('over IPv6 too', lines)), ...edits] };
}

/** What keeps a plain server from answering encrypted at all. */
function hindranceOf({ servers, ports }: NginxFacts, site: NginxServer): Impossible | null {
  // Whoever stands in front says first whose visitor it is; whether it would at the other port too, nobody tells us.
  if (site.listens.some(({ port, isProxyProtocol }) => port === ports.http && isProxyProtocol))
    return 'proxy_protocol';
  // One `ssl` on an address and port holds for all its servers.
  const isPlain = servers.some(({ listens }) =>
    listens.some(({ port, isSsl, isQuic }) => port === ports.https && !isSsl && !isQuic),
  );
  return isPlain ? 'plain_on_443' : null;
}

/** The first folder whose present certificate nobody needs for a name that the new one is not good for. */
function folderFor(facts: NginxFacts, names: readonly string[]): string {
  return liveFolder(facts, names, (folder) => {
    const { chain } = livePaths(folder);
    const users = facts.servers.filter(({ certificates }) =>
      certificates.some(({ certificate }) => certificate.path === chain),
    );
    const present = facts.certificates[chain];
    const served = users.flatMap((user) => servedNames(facts, user, present?.names ?? []));
    return wouldMiss(present, names, served);
  });
}

/** What stands in our lines: what a server calls itself is its writer's text. */
const hostName = /^(\*\.)?[a-z0-9_-]+(\.[a-z0-9_-]+)*$/;

/** Its own names that the certificate is good for, and those that it is asked for. */
function coveredNames(site: NginxServer, matches: readonly NameMatch[]): readonly string[] {
  const wanted = matches.map(({ name }) => name);
  const own = namesOfServer(site).filter((name) => hostName.test(name) && isCovered(wanted, name));
  const asked = matches.filter(
    ({ name, plain, encrypted, caught }) =>
      caught.includes(site) || (!isStar(name) && (plain.includes(site) || encrypted.includes(site))),
  );
  const all = [...new Set([...own, ...asked.map(({ name }) => name)])];
  return [...all.filter((name) => !isStar(name)), ...all.filter(isStar)];
}
