import { isCovered } from '../../../../shared/names/coverage.ts';
import { isStar } from '../../../../shared/names/domain-name.ts';
import type { FileEdits } from '../../../text/changed-files.ts';
import type { LivePaths } from '../../posix/live-places.ts';
import { liveFolder, livePaths, wouldMiss } from '../../posix/live-places.ts';
import type { PortsApart } from '../../target.ts';
import { certificateFilesOf } from '../config/certificate-files.ts';
import type { EffectiveDirective } from '../config/effective.ts';
import type { ApacheFacts, ApacheHost } from '../config/facts.ts';
import { matchName, type NameMatch, namesOfHost } from '../config/match.ts';
import { isPlainText } from '../proof/proof.ts';
import { boundFolder, boundProgram } from './bound-programs.ts';
import { certificateEdits, namesThatWouldLose } from './existing-host.ts';
import { frontLine } from './front-line.ts';
import { type TlsHost, tlsHost } from './https-host.ts';
import { foreignOfSite } from './site-ground.ts';

/** A plain site and those of its names that get encrypted. */
export interface PlainSite {
  readonly site: ApacheHost;
  readonly names: readonly string[];
}

/** What shall happen to which site: the thinking that `check` and `plan` share. */
export interface Intent {
  readonly live: LivePaths;
  readonly matches: readonly NameMatch[];
  /** Plain sites that answer for the names today: they are proven on, and redirect afterwards. */
  readonly plain: readonly PlainSite[];
  /** New TLS hosts. */
  readonly tlsHosts: readonly TlsHost[];
  /** Plain sites that no TLS host can be made of. */
  readonly impossible: readonly ApacheHost[];
  /** Sites whose programs or folder their TLS host could not reach, and the line for which. */
  readonly bound: readonly { readonly site: ApacheHost; readonly line: EffectiveDirective }[];
  /** Encrypted sites that get the new certificate. */
  readonly renewed: readonly { readonly site: ApacheHost; readonly edits: FileEdits }[];
  /**
   * Encrypted sites of which only some names get it (`others` do not), or that a macro makes: these names get a site of their own
   * in front.
   */
  readonly split: readonly {
    readonly site: ApacheHost;
    readonly tls: TlsHost;
    readonly others: readonly string[];
  }[];
  /** Encrypted sites whose text is not ours to change. */
  readonly untouchable: readonly ApacheHost[];
  /** Encrypted sites that would have to change where somebody but root may write. */
  readonly others: readonly { readonly site: ApacheHost; readonly foreign: string }[];
}

/** `whole`: all names of the certificate, where Apache is to show only some. `apart`: see there. */
export function intentOf(
  facts: ApacheFacts,
  names: readonly string[],
  whole = names,
  { plainAlone = [], encryptedAlone = [] }: PortsApart = {},
): Intent {
  const live = livePaths(folderFor(facts, whole));
  const matches = names.map((name) => matchName(facts, name));
  const isEncrypted = (name: string) => matchName(facts, name).encrypted.length > 0;
  const proven = matches.filter(({ name }) => !encryptedAlone.includes(name));
  const plainSites = [...new Set(proven.flatMap(plainOf(facts)))];
  const named = (site: ApacheHost) => coveredNames(site, matches);
  const plain = plainSites.map((site) => ({ site, names: named(site) }));

  const tlsHosts: TlsHost[] = [];
  const impossible: ApacheHost[] = [];
  const bound: Intent['bound'][number][] = [];
  const reach = (tls: TlsHost) => {
    const line = boundProgram(facts, tls) ?? boundFolder(facts, tls);
    if (line !== null) bound.push({ site: tls.source, line });
    return tls;
  };
  for (const { site, names: own } of plain) {
    const here = own.filter((name) => !plainAlone.includes(name));
    const missing = here.filter((name) => !isEncrypted(name));
    const hidden = here.filter((name) => hiddenAt(facts, name, site).length > 0);
    const addresses = [...new Set(hidden.flatMap((name) => hiddenAt(facts, name, site)))];
    for (const tls of [
      ...(missing.length > 0 ? [tlsHost(facts, site, missing, live)] : []),
      ...(hidden.length > 0 ? [tlsHost(facts, site, hidden, live, addresses)] : []),
    ]) {
      if (tls === null) impossible.push(site);
      else tlsHosts.push(reach(tls));
    }
  }

  const renewed: Intent['renewed'][number][] = [];
  const split: Intent['split'][number][] = [];
  const untouchable: ApacheHost[] = [];
  const elsewhere: Intent['others'][number][] = [];
  for (const site of new Set(matches.flatMap((match) => match.encrypted))) {
    const others = namesThatWouldLose(facts, site, names);
    const edits = isPlainText(facts, site) ? certificateEdits(facts, site, live) : null;
    // A macro's own text is for many sites: what it makes of this one is said once more in front of it.
    const isMade = edits === null && site.kind === 'macro' && frontLine(facts, site) !== null;
    const isApart = others.length > 0 || isMade;
    const tls = isApart ? tlsHost(facts, site, named(site), live, site.forms) : null;
    const foreign = foreignOfSite(facts, site);
    // One that points at our place already needs no word in its file: only the certificate itself is exchanged.
    if (foreign !== null && (edits === null || edits.edits.length > 0 || others.length > 0))
      elsewhere.push({ site, foreign });
    else if ((edits === null && !isMade) || (isApart && tls === null)) untouchable.push(site);
    else if (tls !== null) split.push({ site, tls: reach(tls), others });
    else if (edits !== null) renewed.push({ site, edits });
  }
  return {
    live,
    matches,
    plain,
    tlsHosts,
    impossible,
    bound,
    renewed,
    split,
    untouchable,
    others: elsewhere,
  };
}

/** It comes to have an encrypted site of these names, or has one by now. */
const isOfTls = ({ tlsHosts, renewed, split, untouchable, others }: Intent): boolean =>
  [tlsHosts, renewed, split, untouchable, others].some((some) => some.length > 0);

/** Where all of a wish's visitors come to it unencrypted, and meet another web server encrypted, nothing of encryption is touched. */
export const opensTls = ({ plainAlone }: PortsApart, intent: Intent): boolean =>
  plainAlone === undefined || isOfTls(intent);

/** Where the name has encrypted sites, but not at these addresses, at which this site answers for it in plain. */
const hiddenAt = (facts: ApacheFacts, name: string, site: ApacheHost): readonly string[] =>
  matchName(facts, name)
    .hidden.filter((one) => one.site === site)
    .map(({ address }) => `${address}:${facts.ports.https}`);

/** The first folder whose present certificate nobody needs for a name that the new one is not good for. */
function folderFor(facts: ApacheFacts, names: readonly string[]): string {
  return liveFolder(facts, names, (folder) => {
    const { chain } = livePaths(folder);
    const users = facts.hosts.filter((host) => certificateFilesOf(facts, host).includes(chain));
    return wouldMiss(facts.certificates[chain], names, users.flatMap(namesOfHost));
  });
}

/** The server itself as a site: what a request meets where there is no `<VirtualHost>` at all. */
export function mainSite(facts: ApacheFacts): ApacheHost | null {
  const isPlain = (port: string) => port === '*' || port === String(facts.ports.http);
  if (facts.sets.some((set) => isPlain(set.port))) return null;
  const origin = facts.includes[0]?.path ?? '';
  const forms = [`*:${facts.ports.http}`];
  const base = {
    origin,
    line: 0,
    kind: 'main',
    addresses: [],
    forms,
    name: null,
    aliases: [],
    body: '',
  } as const;
  return { ...base, directives: facts.main };
}

function plainOf(facts: ApacheFacts) {
  const main = mainSite(facts);
  return (match: NameMatch): readonly ApacheHost[] => {
    const sites = [...match.plain, ...match.caught];
    return sites.length === 0 && main !== null ? [main] : sites;
  };
}

/** What httpd compares with a visitor's host: letters, and the patterns of ServerAlias. */
const hostName = /^[a-z0-9_*?-]+(\.[a-z0-9_*?-]+)*$/;

/**
 * The names under which a site gets encrypted: its own that the certificate is good for, and those it is asked
 * for. A wildcard is only taken by sites that bear it or catch it, else one site would take all its sisters.
 */
function coveredNames(site: ApacheHost, matches: readonly NameMatch[]): readonly string[] {
  // What a site calls itself is its writer's text: one that is more than a name would stand in our lines as that.
  const own = namesOfHost(site).filter((name) => hostName.test(name));
  const wanted = matches.map(({ name }) => name);
  const isAsked = ({ name, plain, encrypted, caught }: NameMatch) =>
    caught.includes(site) ||
    (!isStar(name) && (plain.includes(site) || encrypted.includes(site))) ||
    (site.kind === 'main' && plain.length + encrypted.length + caught.length === 0);
  const asked = matches.filter(isAsked).map(({ name }) => name);
  const all = [...new Set([...own.filter((name) => isCovered(wanted, name)), ...asked])];
  return [...all.filter((name) => !isStar(name)), ...all.filter((name) => isStar(name))];
}
