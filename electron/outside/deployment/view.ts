import type { OutsideView } from '../../../shared/events.ts';
import type { SeenCertificate } from '../../../shared/look/certificate.ts';
import { isStar } from '../../../shared/names/domain-name.ts';
import { inParallel } from '../../in-parallel.ts';
import { addresses } from '../dns/resolver.ts';
import { type Chain, follow } from '../http/follow.ts';
import { type HttpAnswer, headerOf, type NoHttpAnswer } from '../http/http-fetch.ts';
import type { Outside } from '../outside.ts';
import type { NoTls, TlsProbe } from '../tls/tls-probe.ts';
import { toBrowser, visitEncrypted } from './visit-encrypted.ts';

export interface Endpoint {
  readonly name: string;
  readonly address: string;
}

/** A view with the answers behind it, for those who read their headers, and the certificate with its chain. */
export interface AddressLook {
  readonly view: OutsideView;
  readonly answers: readonly HttpAnswer[];
  readonly certificate: SeenCertificate | null;
  /** Seconds for which browsers shall insist on https (RFC 6797 §6.1.1); null: they are not told to. */
  readonly hstsSeconds: number | null;
}

const atOnce = 16;

/**
 * Every name on every one of its addresses, as a visitor's browser sees it. An address that does not answer is
 * a view full of nulls whose `http.problem` and `https.reason` tell why; see `isOutOfReach`. Wildcard names are
 * left out: no visitor ever asks for one. Raises `name-not-in-dns`.
 */
export async function viewOutside(
  names: readonly string[],
  outside: Outside,
  signal: AbortSignal,
  onView?: (view: OutsideView) => void,
): Promise<OutsideView[]> {
  return viewPlaces(await endpointsOf(names, outside, signal), outside, signal, onView);
}

/** The same, of places that are known already. */
export function viewPlaces(
  places: readonly Endpoint[],
  outside: Outside,
  signal: AbortSignal,
  onView?: (view: OutsideView) => void,
): Promise<OutsideView[]> {
  return inParallel(places, atOnce, async (place) => {
    const { view } = await lookAtPlace(place, outside, signal);
    onView?.(view);
    return view;
  });
}

/** One name at one address. */
export const isSamePlace = (one: Endpoint, other: Endpoint): boolean =>
  one.name === other.name && one.address === other.address;

/** Each name with each of its addresses, IPv4 first; wildcards left out. Raises `name-not-in-dns`. */
export async function endpointsOf(
  names: readonly string[],
  outside: Outside,
  signal: AbortSignal,
): Promise<Endpoint[]> {
  const real = [...new Set(names)].filter((name) => !isStar(name));
  const places = await inParallel(real, atOnce, async (name) => {
    const { a, aaaa } = await addresses(name, outside, signal);
    return [...a, ...aaaa].map((address) => ({ name, address }));
  });
  return places.flat();
}

/** One name on one address: http with its redirects, https, and the certificate. */
export async function lookAtPlace(
  { name, address }: Endpoint,
  outside: Outside,
  signal: AbortSignal,
): Promise<AddressLook> {
  const start = new URL(`https://${name}/`);
  const visit = visitEncrypted(start, { name, address }, outside, signal, { read: 'headers' });
  const [chain, { tls, page: secure }] = await Promise.all([
    follow(new URL(`http://${name}/`), outside, signal, {
      address,
      as: 'browser',
      read: 'headers',
      // Most sites lead to that very page.
      known: (url, at) => (url.href === start.href && at === address ? visit.then(toBrowser) : null),
    }),
    visit,
  ]);
  const answers = [chain.answer, secure].filter((answer) => answer?.kind === 'answer');
  return {
    view: { name, address, http: httpView(chain), https: httpsView(secure, tls) },
    answers,
    certificate: tls.kind === 'tls' ? tls.certificate : null,
    hstsSeconds: secure.kind === 'answer' ? hstsOf(secure) : null,
  };
}

function hstsOf(answer: HttpAnswer): number | null {
  const seconds = /(?:^|;)\s*max-age\s*=\s*"?(\d{1,10})/i.exec(
    headerOf(answer, 'strict-transport-security') ?? '',
  )?.[1];
  return seconds === undefined ? null : Number(seconds);
}

function httpView(chain: Chain): OutsideView['http'] {
  return {
    status: chain.hops[0]?.status ?? null,
    redirects: chain.hops.flatMap(({ location }) => (location === null ? [] : [location])),
    finalStatus: chain.answer?.status ?? null,
    ...(chain.problem === undefined ? {} : { problem: chain.problem }),
  };
}

function httpsView(answer: HttpAnswer | NoHttpAnswer, tls: TlsProbe | NoTls): OutsideView['https'] {
  const status = answer.kind === 'answer' ? answer.status : null;
  if (tls.kind === 'none') {
    const nothing = {
      fingerprint: null,
      subject: null,
      issuer: null,
      names: [],
      notAfter: null,
      protocol: null,
    };
    return { status, ...nothing, trusted: false, reason: tls.problem };
  }
  const { fingerprint, subject, issuer, names, notAfter, trusted, protocol, reason } = tls;
  return {
    status,
    fingerprint,
    subject,
    issuer,
    names: [...names],
    notAfter,
    trusted,
    ...(reason === undefined ? {} : { reason }),
    protocol,
  };
}
