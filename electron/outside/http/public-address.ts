import { BlockList, isIP, isIPv4, SocketAddress } from 'node:net';

/**
 * Blocks that are not reached from everywhere: "Globally Reachable: False" (or no unicast at all) in IANA's registries of
 * special-purpose addresses, RFC 6890 and https://www.iana.org/assignments/iana-ipv4-special-registry and
 * iana-ipv6-special-registry, as of 2026-11; multicast RFC 5771. Exceptions inside 192.0.0.0/24 and 2001::/23 serve
 * protocols, not sites, and are left in.
 */
const special4: readonly (readonly [network: string, prefix: number])[] = [
  ['0.0.0.0', 8], // this network, RFC 791
  ['10.0.0.0', 8], // private, RFC 1918
  ['100.64.0.0', 10], // shared by a provider's customers, RFC 6598
  ['127.0.0.0', 8], // this computer, RFC 1122
  ['169.254.0.0', 16], // this link, RFC 3927; the metadata of hosters' machines
  ['172.16.0.0', 12], // private, RFC 1918
  ['192.0.0.0', 24], // protocols, RFC 6890
  ['192.0.2.0', 24], // examples, RFC 5737
  ['192.88.99.0', 24], // former 6to4 relays, RFC 7526
  ['192.168.0.0', 16], // private, RFC 1918
  ['198.18.0.0', 15], // measuring, RFC 2544
  ['198.51.100.0', 24], // examples
  ['203.0.113.0', 24], // examples
  ['224.0.0.0', 4], // multicast
  ['240.0.0.0', 4], // reserved, RFC 1112, and broadcast
];

/** Within 2000::/3, the only unicast that IANA gives out (RFC 4291 §2.4); all outside of it is special anyway. */
const special6: readonly (readonly [network: string, prefix: number])[] = [
  ['2001::', 23], // protocols, RFC 2928; Teredo, ORCHID
  ['2001:db8::', 32], // examples, RFC 3849
  ['3fff::', 20], // examples, RFC 9637
];

/** IPv6 that leads to an IPv4 address within it, and the bit where that begins. */
const carriers: readonly (readonly [network: string, prefix: number, bit: number])[] = [
  ['::ffff:0:0', 96, 96], // mapped, RFC 4291 §2.5.5.2
  ['64:ff9b::', 96, 96], // NAT64, RFC 6052
  ['2002::', 16, 16], // 6to4, RFC 3056
];

const listOf = (
  family: 'ipv4' | 'ipv6',
  blocks: readonly (readonly [string, number, number?])[],
): BlockList => {
  const list = new BlockList();
  for (const [network, prefix] of blocks) list.addSubnet(network, prefix, family);
  return list;
};
const notPublic4 = listOf('ipv4', special4);
const notPublic6 = listOf('ipv6', special6);
const unicast6 = listOf('ipv6', [['2000::', 3]]);
const carrying = carriers.map((block) => ({ list: listOf('ipv6', [block]), bit: block[2] }));

/**
 * Whether an address is one of the whole internet, so that a stranger who names it cannot mean a device that only this
 * computer, its network or its provider can see. False for what is no address.
 */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !notPublic4.check(address, 'ipv4');
  // With a zone it is an address of one link (RFC 4007).
  if (isIP(address) !== 6 || address.includes('%')) return false;
  const carrier = carrying.find(({ list }) => list.check(address, 'ipv6'));
  if (carrier !== undefined) return isPublicAddress(ipv4In(address, carrier.bit));
  return unicast6.check(address, 'ipv6') && !notPublic6.check(address, 'ipv6');
}

/** Names that every computer keeps for itself, whatever DNS says of them (RFC 6761 §6.3). */
export function isOwnComputer(host: string): boolean {
  return /(^|\.)localhost\.?$/i.test(host);
}

function ipv4In(address: string, bit: number): string {
  const bytes = bytesOf(address);
  return bytes.slice(bit / 8, bit / 8 + 4).join('.');
}

/** The sixteen bytes of an IPv6 address. */
function bytesOf(address: string): readonly number[] {
  const usual = new SocketAddress({ address, family: 'ipv6' }).address;
  const behind = usual.slice(usual.lastIndexOf(':') + 1);
  const [a = 0, b = 0, c = 0, d = 0] = behind.split('.').map(Number);
  const last = `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
  const words = behind.includes('.') ? `${usual.slice(0, -behind.length)}${last}` : usual;
  const [front = [], back = []] = words
    .split('::')
    .map((half) => half.split(':').filter((word) => word !== ''));
  const zeros = Array.from({ length: 8 - front.length - back.length }, () => '0');
  return [...front, ...zeros, ...back].flatMap((word) => {
    const value = Number.parseInt(word, 16);
    return [value >> 8, value & 255];
  });
}
