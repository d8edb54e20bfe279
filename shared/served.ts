import type { OutsideView } from './events.ts';
import type { ManagedCertificate } from './managed.ts';
import type { RenewedBy } from './plan.ts';
import type { MailProbe } from './probes.ts';
import { isByServer, type RenewsItself, renewalOf, renewalWindow } from './renewal.ts';

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
  /** When its renewal is to be seen by, where its first day is known. */
  readonly window?: { readonly from: string; readonly to: string } | undefined;
  /** Where it is not as it should be, with OpenSSL's words or the system's, where there are any. */
  readonly fault: Fault | null;
}

/** A door where a certificate is not as it should be. */
export interface Fault {
  readonly name: string;
  readonly address: string;
  /** Of a mail server; missing: the web site's. */
  readonly port?: number | undefined;
  readonly reason: string;
}

/** A view from outside with what its certificate tells of itself besides. */
export type ShownView = OutsideView & {
  readonly serial?: string | null;
  /** ISO 8601. */
  readonly notBefore?: string | null;
  /** Of a mail server; missing: the web site. */
  readonly door?: Pick<MailProbe, 'kind' | 'port'>;
};

/** The door of a view, and why it is at fault. */
export const faultAt = ({ name, address, door }: ShownView, reason: string): Fault => ({
  name,
  address,
  ...(door === undefined ? {} : { port: door.port }),
  reason,
});

/** Whether a person has to see to it now. */
export const isAlarming = ({ state }: Served): boolean =>
  servedStates.indexOf(state) >= servedStates.indexOf('late');

/**
 * What visitors are shown of a certificate that its own key has signed: nobody can trust it, so that it is the very one has to be
 * enough, as at the end of its run. Pure. `fingerprint`: of the one that was put in place.
 */
export const asOfItsOwn = (views: readonly ShownView[], fingerprint: string): readonly ShownView[] =>
  views.map((view) =>
    view.https.fingerprint === fingerprint ? { ...view, https: { ...view.https, trusted: true } } : view,
  );

/** The last part of the time to renew, in which it is late. */
const lateShare = 3 / 4;
const day = 86_400_000;

/**
 * From what visitors are shown on each address to how that stands; the worst place decides. A certificate that somebody
 * has renewed meanwhile is as good as ours. Pure. `views`: those addresses left out that this computer cannot reach.
 * `version`: of who renews on the server, where that is known.
 */
export function servedOf(
  certificate: Pick<ManagedCertificate, 'validUntil' | 'renewOn' | 'renewedBy'>,
  views: readonly ShownView[],
  now: Date,
  version: string | null = null,
): Served {
  const fault = (state: ServedState, view: ShownView | undefined, reason: string): Served => ({
    state,
    validUntil: view?.https.notAfter ?? null,
    renewOn: null,
    fault: view === undefined ? null : faultAt(view, reason),
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
  const [first] = views.toSorted((one, other) =>
    (one.https.notAfter ?? '').localeCompare(other.https.notAfter ?? ''),
  );
  const validUntil = first?.https.notAfter ?? null;
  if (validUntil === null) return fault('well', undefined, '');
  const { renewedBy } = certificate;
  const who: RenewsItself = { by: renewedBy === 'nobody' ? 'app' : renewedBy, version };
  const notBefore = first?.notBefore ?? null;
  const window =
    notBefore === null ? null : renewalWindow(who, { issuedAt: notBefore, notAfter: validUntil });
  const renewOn = window?.from ?? renewalDay(certificate, validUntil);
  return {
    state: stateOn(now, renewOn, validUntil, renewedBy, window?.to),
    validUntil,
    renewOn,
    ...(window === null ? {} : { window }),
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
function stateOn(now: Date, renewOn: string, validUntil: string, by: RenewedBy, to?: string): ServedState {
  const from = Date.parse(renewOn);
  if (now.getTime() < from) return 'well';
  const left = Date.parse(validUntil) - from;
  const patience = to === undefined ? Math.min(2 * day, left / 2) : Date.parse(to) - from;
  const late = from + (isByServer(by) ? patience : left * lateShare);
  return now.getTime() < late ? 'due' : 'late';
}
