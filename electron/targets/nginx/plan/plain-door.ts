import { isStar } from '../../../../shared/names/domain-name.ts';
import type { FileEdits } from '../../../text/changed-files.ts';
import { marked } from '../../posix/marked-lines.ts';
import type { NginxFacts, NginxServer } from '../config/facts.ts';
import type { NameMatch } from '../config/match.ts';
import { saidLine } from '../config/said.ts';
import type { Socket } from '../config/sockets.ts';
import { fileOf } from '../proof/editable.ts';
import { indentOf, insertAtEnd, insertWhole, newlineOf } from './insertion.ts';
import { redirectLines } from './redirect.ts';
import { redirectsAlready, sendingBack } from './self-redirects.ts';
import { saysDefault } from './tls-listens.ts';

/** Names whose encrypted site has no plain one beside it, and where one is to answer. */
export interface PlainDoor {
  /** The encrypted server. */
  readonly site: NginxServer;
  readonly names: readonly string[];
  /** `*:80`, `[::]:80`. */
  readonly places: readonly string[];
  /** It answers at every plain door of its names. */
  readonly isWhole: boolean;
}

export interface PlainDoors {
  readonly doors: readonly PlainDoor[];
  /** Names that lack a plain site as well, for which none can be added. */
  readonly without: readonly string[];
}

interface Place extends Pick<Socket, 'address' | 'port' | 'isIpv6Only'> {
  /** Who answers there so far; null: nobody listens there. */
  readonly fallback: NginxServer | null;
}

/** Where nothing is to be added. */
export const noDoors: PlainDoors = { doors: [], without: [] };

/**
 * Names that have an encrypted site and no plain one: who comes unencrypted is met by the default of an address, or by nobody.
 * None where that default sends everybody to the encrypted sites already, or where another program has the port. Pure.
 */
export function plainDoors(facts: NginxFacts, matches: readonly NameMatch[]): PlainDoors {
  const wanted = matches.flatMap((match) => {
    const [site] = match.encrypted;
    const hasPlain = match.plain.length + match.caught.length > 0;
    if (site === undefined || hasPlain || isStar(match.name)) return [];
    const places = placesFor(facts, site, match);
    // Who is sent to the encrypted site and back would go round in circles.
    const isBack = sendingBack(site.directive, [match.name], facts.ports).length > 0;
    return places.length === 0 || isBack ? [] : [{ site, match, places }];
  });
  const doors = new Map<string, PlainDoor>();
  const without: string[] = [];
  for (const { site, match, places } of wanted) {
    const { name } = match;
    const words = places.map(({ address, port }) => `${address}:${port}`);
    const isPossible = match.unsure.length === 0 && placeOf(facts, site, places) !== null;
    if (!isPossible) {
      without.push(name);
      continue;
    }
    const key = `${site.index} ${words.join(' ')}`;
    const known = doors.get(key);
    const isWhole = places.length >= match.plainAnswers.length;
    doors.set(key, { site, places: words, isWhole, names: [...(known?.names ?? []), name] });
  }
  return wanted.length === 0 ? noDoors : { doors: [...doors.values()], without };
}

/** The names of which every later proof comes in by such a server. */
export const doorNames = (
  facts: NginxFacts,
  { matches }: { readonly matches: readonly NameMatch[] },
): readonly string[] =>
  plainDoors(facts, matches).doors.flatMap(({ isWhole, names }) => (isWhole ? names : []));

/** At which plain doors nobody leads this name on. */
function placesFor(facts: NginxFacts, site: NginxServer, match: NameMatch): readonly Place[] {
  const { http, https } = facts.ports;
  if (match.plainAnswers.length > 0) {
    return match.plainAnswers
      .filter(({ server }) => !redirectsAlready(server, [match.name], facts.ports))
      .map(({ socket: { address, port, isIpv6Only, fallback } }) => ({
        address,
        port,
        isIpv6Only,
        fallback,
      }));
  }
  if (!isPort80Free(facts)) return [];
  const own = site.listens.filter(
    ({ port, isQuic, directive, address }) =>
      port === https && !isQuic && directive !== null && !address.startsWith('unix:'),
  );
  const first = new Map(own.map((one) => [one.address, one] as const));
  return [...first.values()].map(({ address, isIpv6Only }) => ({
    address,
    port: http,
    isIpv6Only,
    fallback: null,
  }));
}

/** Nobody at all has the port for plain pages: a server that is added there takes nothing from anyone. Pure. */
export function isPort80Free({ servers, streams, listeners, ports }: NginxFacts): boolean {
  const isAt = ({ port }: { readonly port: number }) => port === ports.http;
  return !listeners.some(isAt) && ![...servers, ...streams].some(({ listens }) => listens.some(isAt));
}

/** Beside the encrypted server; at the end of `http` where that would make it the default of an address. Null: nowhere. */
function placeOf(facts: NginxFacts, site: NginxServer, places: readonly Place[]): 'beside' | 'end' | null {
  const staysBehind = places.every(
    ({ fallback, address, port }) =>
      fallback === null ||
      fallback.index <= site.index ||
      fallback.listens.some((one) => one.address === address && one.port === port && saysDefault(one)),
  );
  if (staysBehind && fileOf(facts, site.directive) !== null) return 'beside';
  return facts.http !== null && fileOf(facts, facts.http) !== null ? 'end' : null;
}

/**
 * The edits that add these plain servers. Each sends the visitors of its names to the encrypted site (unless `isForProofs`), and
 * answers later proofs from the folder for them; whatever else is asked for there is not found. Pure.
 */
export function doorEdits(
  facts: NginxFacts,
  matches: readonly NameMatch[],
  isForProofs: boolean,
): readonly FileEdits[] {
  return plainDoors(facts, matches).doors.flatMap(({ site, names }): FileEdits[] => {
    const match = matches.find(({ name }) => name === names[0]);
    const places = match === undefined ? [] : placesFor(facts, site, match);
    const { http } = facts;
    const at = placeOf(facts, site, places);
    const block = at === 'beside' ? site.directive : http;
    const file = block === null || at === null ? null : fileOf(facts, block);
    if (file === null || block === null) return [];
    const lines = serverLines(facts, places, names, isForProofs);
    const what = `plain visitors of ${names[0] ?? ''}`;
    if (at === 'end') return [{ file, edits: [insertAtEnd(file.text, block, marked(what, lines))] }];
    const body = lines.join(newlineOf(file.text) + indentOf(file.text, block.start));
    return [{ file, edits: [insertWhole(file.text, block, what, body)] }];
  });
}

function serverLines(
  facts: NginxFacts,
  places: readonly Place[],
  names: readonly string[],
  isForProofs: boolean,
): readonly string[] {
  const listens = places.map(({ address, port, isIpv6Only, fallback }) => {
    const isDual = fallback === null && address === '[::]' && !isIpv6Only;
    const place = address.startsWith('unix:') ? address : `${address}:${port}`;
    return saidLine('listen', [address === '*' ? String(port) : place, ...(isDual ? ['ipv6only=off'] : [])]);
  });
  const inside = [
    ...listens,
    saidLine('server_name', names),
    saidLine('root', [facts.proofRoot]),
    ...(isForProofs ? [] : marked('to the encrypted site', redirectLines(facts, names, false))),
  ];
  return ['server {', ...inside.map((line) => `    ${line}`), '}'];
}
