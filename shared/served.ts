import type { OutsideView } from './events.ts';
import type { ManagedCertificate } from './managed.ts';
import type { RenewedBy } from './plan.ts';
import { isByServer, renewalOf } from './renewal.ts';

/**
 * How a certificate of ours stands with visitors, worst last: nothing to do; time to renew; a quarter of that time is
 * left; what they are shown is not trusted, has ended, or nothing answers them encrypted.
 */
export const servedStates = ['well', 'due', 'late', 'not-trusted', 'expired', 'unreachable'] as const;
export type ServedState = (typeof servedStates)[number];

export interface Served {
  readonly state: ServedState;
  /** The first end of all certificates that visitors are shown. ISO 8601; null: they are shown none. */
  readonly validUntil: string | null;
  /** When to renew that one. ISO 8601. */
  readonly renewOn: string | null;
  /** Where it is not as it should be, with OpenSSL's words or the system's, where there are any. */
  readonly fault: { readonly name: string; readonly address: string; readonly reason: string } | null;
}

/** Whether a person has to see to it now. */
export const isAlarming = ({ state }: Served): boolean =>
  servedStates.indexOf(state) >= servedStates.indexOf('late');

/** The last part of the time to renew, in which it is late. */
const lateShare = 3 / 4;
const day = 86_400_000;

/**
 * From what visitors are shown on each address to how that stands; the worst place decides. A certificate that somebody
 * has renewed meanwhile is as good as ours. Pure. `views`: those addresses left out that this computer cannot reach.
 */
export function servedOf(
  certificate: Pick<ManagedCertificate, 'validUntil' | 'renewOn' | 'renewedBy'>,
  views: readonly OutsideView[],
  now: Date,
): Served {
  const fault = (state: ServedState, view: OutsideView | undefined, reason: string): Served => ({
    state,
    validUntil: view?.https.notAfter ?? null,
    renewOn: null,
    fault: view === undefined ? null : { name: view.name, address: view.address, reason },
  });
  const silent = views.find(({ https }) => https.fingerprint === null);
  if (silent !== undefined || views.length === 0)
    return fault('unreachable', silent, silent?.https.reason ?? '');
  const isOver = ({ https }: OutsideView): boolean =>
    https.notAfter !== null && Date.parse(https.notAfter) <= now.getTime();
  const ended = views.find(isOver);
  if (ended !== undefined) return fault('expired', ended, ended.https.reason ?? '');
  const strange = views.find(({ https }) => !https.trusted);
  if (strange !== undefined) return fault('not-trusted', strange, strange.https.reason ?? '');
  const [validUntil] = views.flatMap(({ https }) => https.notAfter ?? []).toSorted();
  if (validUntil === undefined) return fault('well', undefined, '');
  const renewOn = renewalDay(certificate, validUntil);
  return {
    state: stateOn(now, renewOn, validUntil, certificate.renewedBy),
    validUntil,
    renewOn,
    fault: null,
  };
}

/** Of another certificate than ours only the end is known: the longest time before it counts. */
function renewalDay(
  certificate: Pick<ManagedCertificate, 'validUntil' | 'renewOn'>,
  validUntil: string,
): string {
  const isOurs =
    certificate.validUntil !== null && Date.parse(certificate.validUntil) === Date.parse(validUntil);
  if (isOurs && certificate.renewOn !== null) return certificate.renewOn;
  return renewalOf({ issuedAt: new Date(0).toISOString(), notAfter: validUntil }).toISOString();
}

/** Whoever renews on the server tries twice a day: after two days without a new one something is wrong. */
function stateOn(now: Date, renewOn: string, validUntil: string, by: RenewedBy): ServedState {
  const from = Date.parse(renewOn);
  if (now.getTime() < from) return 'well';
  const left = Date.parse(validUntil) - from;
  const late = from + (isByServer(by) ? Math.min(2 * day, left / 2) : left * lateShare);
  return now.getTime() < late ? 'due' : 'late';
}
