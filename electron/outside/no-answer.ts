import type { OutsideView } from '../../shared/events.ts';
import { privateAddress } from './http/private-reach.ts';

/** The operating system has no way there at all: says nothing about the site. */
export const noWayFromHere: ReadonlySet<string> = new Set(['ENETUNREACH', 'EADDRNOTAVAIL', 'EAFNOSUPPORT']);

/** True where a failure is this computer's (mostly: no IPv6 here), not the site's. */
export function isNoWayFromHere(code: string | undefined): boolean {
  return code !== undefined && noWayFromHere.has(code);
}

/** True where nothing at all answers on this address. */
export function isSilent(view: OutsideView): boolean {
  return view.http.status === null && view.https.status === null && view.https.fingerprint === null;
}

/**
 * True where this computer has no way to the address (mostly: no IPv6 here), or does not go there, since a public name led
 * to a private one; the site may be well.
 */
export function isOutOfReach(view: OutsideView): boolean {
  const isClosedToUs = (code?: string) => isNoWayFromHere(code) || code === privateAddress;
  return isSilent(view) && isClosedToUs(view.http.problem) && isClosedToUs(view.https.reason);
}
