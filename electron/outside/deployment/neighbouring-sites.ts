import { isCovered } from '../../../shared/names/coverage.ts';
import type { Problem } from '../../../shared/problems.ts';
import { inParallel } from '../../in-parallel.ts';
import { getFrom } from '../http/http-fetch.ts';
import type { Outside } from '../outside.ts';
import { haveOtherTitles, isAlike, type PageSign, signOf, steadyPage } from './page-sign.ts';
import type { Endpoint } from './view.ts';
import { visitEncrypted } from './visit-encrypted.ts';

/** What a site that is none of ours gives its visitors, as far as it can be compared. */
export interface SiteSign extends Endpoint {
  readonly http: PageSign;
  readonly https: PageSign;
  /** SHA-256 of the certificate for its name; null: no TLS there, or one for others, which its visitors are warned of. */
  readonly fingerprint: string | null;
}

const timeoutMs = 5000;
const atOnce = 16;

/** Looks at each place, whatever DNS says of its name: what this very server would answer is the question. */
export function lookAtSites(
  places: readonly Endpoint[],
  outside: Outside,
  signal: AbortSignal,
): Promise<readonly SiteSign[]> {
  return inParallel(places, atOnce, async (place) => {
    const [plain, encrypted] = [new URL(`http://${place.name}/`), new URL(`https://${place.name}/`)];
    const read = { read: 'body', timeoutMs } as const;
    const [page, { tls, page: secure }] = await Promise.all([
      getFrom(plain, place.address, outside, signal, { certificate: 'ignore', ...read }),
      visitEncrypted(encrypted, place, outside, signal, read),
    ]);
    return {
      ...place,
      http: signOf(plain, page),
      https: signOf(encrypted, secure),
      fingerprint: tls.kind === 'tls' && isCovered(tls.names, place.name) ? tls.fingerprint : null,
    };
  });
}

/** Two looks as one: what differs between them differs by itself, and says nothing. */
export function steadySigns(first: readonly SiteSign[], second: readonly SiteSign[]): readonly SiteSign[] {
  return first
    .map((sign) => ({ sign, again: sameSite(second, sign) }))
    .filter(({ sign, again }) => sign.http.status === again?.http.status && sign.http.to === again.http.to)
    .map(({ sign, again }) => ({
      ...sign,
      http: steadyPage(sign.http, again?.http),
      https: steadyPage(sign.https, again?.https),
    }));
}

export interface ChangedAllowed {
  /** Fingerprint of the new certificate, which a site may show from now on if it bears one of these names. */
  readonly fingerprint: string;
  readonly isCovered: (name: string) => boolean;
}

/**
 * Sites that give their visitors something else than before: `other-site-changed` {site, address, scheme, before,
 * after}. A door that was shut before may be open now; what stands behind it was nobody's.
 */
export function changedSites(
  before: readonly SiteSign[],
  after: readonly SiteSign[],
  { fingerprint, isCovered }: ChangedAllowed,
): readonly Problem[] {
  return before.flatMap((was): readonly Problem[] => {
    const is = sameSite(after, was);
    if (is === undefined) return [];
    const changed = (scheme: string, then: string, now: string): Problem => ({
      code: 'other-site-changed',
      facts: { site: was.name, address: was.address, scheme, before: then, after: now },
    });
    const isOurs = is.fingerprint === fingerprint && isCovered(was.name);
    if (isOther(was.http, is.http) && !(isOurs && isLedOn(was, is)))
      return [changed('http', inWords(was.http), inWords(is.http))];
    if (was.fingerprint === null) return [];
    if (is.fingerprint !== was.fingerprint && !isOurs) {
      return [changed('certificate', was.fingerprint, is.fingerprint ?? 'no answer')];
    }
    return isOther(was.https, is.https) ? [changed('https', inWords(was.https), inWords(is.https))] : [];
  });
}

/** A further name of the same site, for which a star is good: its visitors are led to its own encrypted page, which is as good. */
const isLedOn = (was: SiteSign, { name, http, https }: SiteSign): boolean =>
  http.to === `https://${name}/` && https.status === was.http.status && !haveOtherTitles(was.http, https);

const sameSite = (signs: readonly SiteSign[], { name, address }: Endpoint) =>
  signs.find((sign) => sign.name === name && sign.address === address);

function isOther(was: PageSign, is: PageSign): boolean {
  if (was.status === null) return false;
  if (was.status !== is.status || was.to !== is.to) return true;
  return haveOtherTitles(was, is) && !isAlike(was, is);
}

function inWords({ status, to, title }: PageSign): string {
  const more = to === null ? (title === null ? '' : ` “${title}”`) : ` → ${to}`;
  return `${status ?? 'no answer'}${more}`;
}
