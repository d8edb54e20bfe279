import { isIPv6 } from 'node:net';
import { networkInterfaces } from 'node:os';
import { noWayFromHere } from '../no-answer.ts';

/** No connection came about: nobody has answered anything yet. */
const notConnected: ReadonlySet<string> = new Set([
  ...noWayFromHere,
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'EHOSTDOWN',
  'ENETDOWN',
  'ETIMEDOUT',
]);

export function isNotConnected(code: string): boolean {
  return notConnected.has(code);
}

const isPublicIpv6 = (address: string): boolean => isIPv6(address) && /^[23]/.test(address);

const hasPublicIpv6 = (): boolean =>
  Object.values(networkInterfaces()).some((list) => list?.some(({ address }) => isPublicIpv6(address)));

/**
 * The code of a failed connection, in which a public IPv6 address that a computer without public IPv6 cannot
 * reach is always ENETUNREACH: some systems and routers swallow the packets instead (ETIMEDOUT, EHOSTUNREACH).
 */
export function connectionCode(thrown: unknown, address: string): string {
  const code = codeOf(thrown);
  const swallowed = code === 'ETIMEDOUT' || code === 'EHOSTUNREACH';
  return swallowed && isPublicIpv6(address) && !hasPublicIpv6() ? 'ENETUNREACH' : code;
}

/** Node's or OpenSSL's code of what was thrown; its class where it has none. */
export function codeOf(thrown: unknown): string {
  if (typeof thrown !== 'object' || thrown === null) return String(thrown);
  if ('code' in thrown && typeof thrown.code === 'string') return thrown.code;
  return thrown instanceof Error ? thrown.name : 'unknown';
}
