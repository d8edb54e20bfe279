import { isAddressName } from '../../../../shared/names/address-name.ts';
import { isStar } from '../../../../shared/names/domain-name.ts';
import type { Listen, NginxFacts, NginxServer } from '../config/facts.ts';
import { bearsName, matchName } from '../config/match.ts';
import { saidLine } from '../config/said.ts';
import { socketsOf } from '../config/sockets.ts';
import { http2By } from './tls-settings.ts';

type Known = Pick<NginxFacts, 'servers' | 'ports' | 'version' | 'builtWith'>;

/** The plain addresses of a server at the port for http. */
export function plainListens({ ports }: Pick<NginxFacts, 'ports'>, server: NginxServer): readonly Listen[] {
  return server.listens.filter(({ port, isSsl, isQuic }) => port === ports.http && !isSsl && !isQuic);
}

interface Wanted {
  readonly address: string;
  /** `[::]` that takes IPv4 as well. */
  readonly isDual: boolean;
}

/**
 * Where the TLS server of a plain server listens: the same addresses. It must neither hide encrypted servers that are
 * there (one at a single address hides all those of `*` on it), nor be hidden by such; nor be another one to visitors who
 * come by IPv6 to where others answer, when they are sent to the encrypted site.
 */
export function tlsAddresses(known: Known, server: NginxServer): readonly Wanted[] {
  const taken = socketsOf(known).filter(({ port }) => port === known.ports.https);
  const has = (address: string) => taken.some((one) => one.address === address);
  const own = plainListens(known, server);
  const isDualTaken = taken.some((one) => one.address === '[::]' && !one.isIpv6Only);
  const wanted = own.flatMap(({ address, isIpv6Only }): Wanted[] => {
    const kind = anyOf(address);
    const any = kind === '*' && !has('*') && isDualTaken ? '[::]' : kind;
    if (address !== kind) return [{ address: has(any) && !has(address) ? any : address, isDual: false }];
    const isDual = address === '[::]' && !isIpv6Only;
    const exact = taken.filter((one) => one.address !== kind && anyOf(one.address) === kind);
    const apart = isDual && has('*') ? ['*'] : [];
    // The kernel refuses a socket for both where one of IPv4 is there already.
    return [
      ...(exact.length > 0 && !has(any) ? [] : [{ address: any, isDual: isDual && !has('*') }]),
      ...[...apart, ...exact.map((one) => one.address)].map((one) => ({ address: one, isDual: false })),
    ];
  });
  const first = new Map<string, Wanted>();
  const isOutside = own.some(({ address }) => !isNear(address));
  const hasIpv6 = wanted.some(({ address }) => address.startsWith('['));
  const others = taken.filter(({ address, isSsl }) => isSsl && address.startsWith('[') && !isNear(address));
  const besides = isOutside && !hasIpv6 ? others.map(({ address }) => ({ address, isDual: false })) : [];
  for (const one of [...wanted, ...besides]) if (!first.has(one.address)) first.set(one.address, one);
  return [...first.values()];
}

/**
 * The `listen` lines by which an encrypted server also answers for its names where others have IPv6 alone: the visitors of
 * an address of that kind would be shown another site.
 */
export function ipv6Lines(sites: Known, site: NginxServer, names: readonly string[]): readonly string[] {
  return ipv6Addresses(sites, site, names).map((address) =>
    saidLine('listen', [`${address}:${sites.ports.https}`, 'ssl']),
  );
}

/** The addresses of those lines. */
export function ipv6Addresses(sites: Known, site: NginxServer, names: readonly string[]): readonly string[] {
  const places = names
    .filter((name) => !isStar(name) && bearsName(site, name))
    .flatMap((name) => matchName(sites, name).encryptedAnswers)
    .filter(({ by, socket }) => by === 'default' && socket.isSsl && !socket.servers.includes(site))
    .map(({ socket }) => socket.address)
    .filter((address) => address.startsWith('['));
  return [...new Set(places)];
}

/** Reached from this machine alone. */
const isNear = (address: string): boolean => /^127\.|^\[::1\]$/.test(address);

const anyOf = (address: string): string => (address.startsWith('[') ? '[::]' : '*');

/** Sockets that this plan opens, and what was said of them: most options may stand only once. */
export type Opened = Set<string>;

/** The `listen` lines, and beside them whether one joins a socket that is there. */
export function listenLines(known: Known, server: NginxServer, opened: Opened): readonly string[] {
  const { https } = known.ports;
  const there = new Set(
    socketsOf(known)
      .filter(({ port }) => port === https)
      .map(({ address }) => address),
  );
  const plain = plainListens(known, server);
  const isOwn = (address: string) =>
    server.listens.some((one) => one.port === known.ports.https && one.address === address && !one.isQuic);
  return tlsAddresses(known, server)
    .filter(({ address }) => !isOwn(address))
    .map(({ address, isDual }) => {
      const isPresent = there.has(address);
      const isNew = !isPresent && !opened.has(address);
      const words = [address === '*' ? String(https) : `${address}:${https}`, 'ssl'];
      // What holds at a socket holds for all servers there: we change nothing of theirs.
      if (!isPresent && http2By(known) === 'listen') words.push('http2');
      const isDefault = plain.some((one) => one.address === address && one.isDefault && saysDefault(one));
      // Whoever visits an address says no name: a site that is read before this one would be shown to them.
      const isOfAddress = server.names.some(isAddressName);
      if (!isPresent && (isDefault || isOfAddress)) words.push('default_server');
      if (isNew && isDual) words.push('ipv6only=off');
      opened.add(address);
      return saidLine('listen', words);
    });
}

/** It is said to be the default of its address, not only the first there. */
export const saysDefault = ({ directive }: Listen): boolean =>
  directive?.words.some((word) => word === 'default_server' || word === 'default') === true;
