import type { Finding } from '../../../shared/look.ts';
import { privateAddress } from '../http/private-reach.ts';
import { isPublicAddress } from '../http/public-address.ts';
import { printable } from '../printable.ts';
import { found, type LookFacts, listed, lookOf } from './found.ts';

/** Where a public site, or a name beside it, leads to what only a private network has: named, for we did not go there. */
export function insideFindings(look: LookFacts): Finding[] {
  const only = insideOnly(look);
  if (only !== null) return [only];
  const targets = [...new Set([...redirects(look), ...addresses(look), ...mail(look)])];
  return targets.length === 0 ? [] : [found('leads-inside', { name: look.domain, targets: listed(targets) })];
}

/** Blocks of private networks (RFC 1918, RFC 6598, RFC 4193) and of single links (RFC 3927, RFC 4291 §2.5.6). */
const ofHouses =
  /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|169\.254\.|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|f[cd]|fe[89ab])/i;

/** A public name all of whose addresses are a house's own: nobody outside can come to it. */
function insideOnly(look: LookFacts): Finding | null {
  const own = lookOf(look, look.domain)?.addresses ?? [];
  const isInside =
    look.registrable !== null && own.length > 0 && own.every((address) => ofHouses.test(address));
  return isInside ? found('inside-only', { name: look.domain, addresses: listed(own) }) : null;
}

function redirects({ names }: LookFacts): readonly string[] {
  const led = names
    .flatMap(({ views }) => views)
    .filter(({ http }) => http.problem === 'redirect-to-private');
  return led.map(({ name, http }) => `http://${name}/ → ${printable(http.redirects.at(-1) ?? '', 100)}`);
}

/** Of names that are only looked up, nobody has tried the addresses. */
function addresses(look: LookFacts): readonly string[] {
  const own = lookOf(look, look.domain)?.addresses ?? [];
  const isPublic = own.some(isPublicAddress);
  const isInside = (address: string) => !isPublicAddress(address) && !own.includes(address);
  return look.names.flatMap(({ name, addresses: all, views }) => {
    const barred = views.filter(({ http }) => http.problem === privateAddress).map(({ address }) => address);
    const unseen = isPublic && views.length === 0 ? all.filter(isInside) : [];
    return [...barred, ...unseen].map((address) => `${name} (${address})`);
  });
}

function mail({ mail: { hosts } }: LookFacts): readonly string[] {
  const barred = hosts
    .flatMap(({ endpoints }) => endpoints)
    .filter(({ reason }) => reason === privateAddress);
  return barred.map(({ host, address }) => `${host} (${address})`);
}
