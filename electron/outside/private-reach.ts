import type { Outside } from './outside.ts';
import { isPublicAddress } from './public-address.ts';

/** Why a connection was not made, in place of Node's code: a public name had led to an address that is not public. */
export const privateAddress = 'private-address';

/** Whether an address is left alone on account of what was asked of. Asked with the very address to connect to. */
export function isBarred(address: string, outside: Outside): boolean {
  return outside.onlyPublic === true && !isPublic(address, outside);
}

/**
 * The outside as it may be seen on behalf of a name with these addresses: a public name is in the hands of strangers, and
 * must not send us to devices that they cannot reach themselves. A name of a private network may lead on inside it.
 */
export function onBehalfOf(addresses: readonly string[], outside: Outside): Outside {
  return addresses.some((address) => isPublic(address, outside)) ? { ...outside, onlyPublic: true } : outside;
}

function isPublic(address: string, outside: Outside): boolean {
  return isPublicAddress(address) || outside.standIns?.includes(address) === true;
}
