import type { Outside } from '../outside.ts';
import { isPublicAddress } from './public-address.ts';

/** Why a connection was not made, in place of Node's code: a public name had led to an address that is not public. */
export const privateAddress = 'private-address';

/** Whether an address is left alone on account of what was asked of. Asked with the very address to connect to. */
export function isBarred(address: string, outside: Outside): boolean {
  const { onlyPublic } = outside;
  return onlyPublic !== undefined && !isPublic(address, outside) && !onlyPublic.besides.includes(address);
}

/**
 * The outside as it may be seen on behalf of a name with these addresses: a public name is in the hands of strangers, and
 * must not send us to devices that they cannot reach themselves. A name of a private network may lead on inside it; one
 * with addresses of both kinds, such as a server at home has as seen from there, to its own.
 */
export function onBehalfOf(addresses: readonly string[], outside: Outside): Outside {
  return addresses.some((address) => isPublic(address, outside))
    ? { ...outside, onlyPublic: { besides: addresses } }
    : outside;
}

function isPublic(address: string, outside: Outside): boolean {
  return isPublicAddress(address) || outside.standIns?.includes(address) === true;
}
