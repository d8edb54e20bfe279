import { addresses } from '../dns/resolver.ts';
import { isBlockedPort } from '../http/blocked-ports.ts';
import { follow } from '../http/follow.ts';
import { addressIn } from '../http/http-fetch.ts';
import { isPublicAddress } from '../http/public-address.ts';
import type { Outside } from '../outside.ts';

const patienceMs = 10_000;

/**
 * The certificate of an issuer from the address that a certificate names (RFC 5280 §4.2.2.1): by http, from public addresses
 * alone, since a stranger has written it there; at most the 64 kB that a page may have. Null: it is not to be had. Raises only
 * when `signal` is aborted.
 */
export async function fetchIssuer(
  address: string,
  outside: Outside,
  signal: AbortSignal,
): Promise<Buffer | null> {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url?.protocol !== 'http:' || isBlockedPort(url)) return null;
  url.username = '';
  url.password = '';
  const { a, aaaa } = await addresses(addressIn(url) ?? url.hostname, outside, signal).catch(() => {
    signal.throwIfAborted();
    return { a: [], aaaa: [] };
  });
  const isOpen = (one: string) => isPublicAddress(one) || outside.standIns?.includes(one) === true;
  const first = [...a, ...aaaa].find(isOpen);
  if (first === undefined) return null;
  const { answer } = await follow(url, { ...outside, onlyPublic: { besides: [] } }, signal, {
    address: first,
    as: 'browser',
    read: 'body',
    timeoutMs: patienceMs,
  });
  return answer?.status === 200 && answer.isComplete ? answer.body : null;
}
