import type { OutsideView } from '../../../shared/events.ts';
import { isCovered } from '../../../shared/names/coverage.ts';
import { isStar } from '../../../shared/names/domain-name.ts';
import type { Problem, ProblemCode, ProblemFacts } from '../../../shared/problems.ts';
import { isOutOfReach, isSilent } from '../no-answer.ts';
import { type Endpoint, isSamePlace } from './endpoint.ts';

export interface Expectation {
  /** SHA-256 of the new certificate, lower-case hexadecimal. */
  readonly fingerprint: string;
  /** Wildcard names among them are not judged: nobody can visit one. */
  readonly names: readonly string[];
  /** True where http must lead to https by now. */
  readonly redirect: boolean;
  /** Those whose encrypted site stood before we came: its page need not be better than it was. */
  readonly standing?: readonly string[];
  /** False: nobody vouches for the certificate, so that it is the very one has to be enough. Missing: true. */
  readonly isTrustExpected?: boolean;
}

/**
 * What keeps the visitors from what was promised: every name shows the new, trusted certificate on each address
 * that a visitor could use, and no page is worse than before. None: `[]`. The likeliest cause stands first.
 *
 * Addresses that were silent before and still are, and those out of this computer's reach, are
 * `unreachable`'s; but each name must have been proven on one address at least.
 */
export function judge(
  before: readonly OutsideView[],
  after: readonly OutsideView[],
  { fingerprint, names, redirect, standing = [], isTrustExpected = true }: Expectation,
): Problem[] {
  return names
    .filter((name) => !isStar(name))
    .flatMap((name) => {
      const views = after.filter((view) => view.name === name && !isExcused(before, view));
      if (views.length === 0)
        return [problem('new-certificate-not-visible', { name, address: '', seen: '' })];
      return views.flatMap((view) => {
        const then = viewOf(before, view);
        return [
          ...certificateProblems(view, fingerprint, isTrustExpected),
          ...worseProblems(then, view, standing.includes(name)),
          ...(redirect ? redirectProblems(then, view) : []),
        ];
      });
    });
}

/**
 * What a redirect would end in, known before anything is issued: a name's encrypted site stands, its page is worse than the
 * plain one, and a certificate does not change that. `encrypted-page-worse` {name, address, plain, encrypted}.
 */
export function worsePages(before: readonly OutsideView[], standing: readonly string[]): Problem[] {
  return before
    .filter(({ name }) => standing.includes(name))
    .flatMap(({ name, address, http: { finalStatus: plain }, https: { status: encrypted } }) =>
      plain === null || encrypted === null || badness(encrypted) <= badness(plain)
        ? []
        : [problem('encrypted-page-worse', { name, address, plain, encrypted })],
    );
}

/** Addresses that nothing can be said about, as warnings: `port-443-closed` {name, address, reason}. */
export function unreachable(before: readonly OutsideView[], after: readonly OutsideView[]): Problem[] {
  return after
    .filter((view) => isExcused(before, view))
    .map(({ name, address, https }) =>
      problem('port-443-closed', { name, address, reason: https.reason ?? '' }),
    );
}

const viewOf = (views: readonly OutsideView[], place: Endpoint): OutsideView | undefined =>
  views.find((view) => isSamePlace(view, place));

/** Out of our reach, or as silent as it was before we came. */
export function isExcused(before: readonly OutsideView[], view: OutsideView): boolean {
  const then = viewOf(before, view);
  return isOutOfReach(view) || (isSilent(view) && then !== undefined && isSilent(then));
}

function certificateProblems(
  { name, address, https }: OutsideView,
  expected: string,
  isTrustExpected: boolean,
): Problem[] {
  const reason = https.reason ?? '';
  if (https.fingerprint === null) return [problem('port-443-closed', { name, address, reason })];
  if (https.fingerprint !== expected) {
    const facts = { name, address, seen: https.fingerprint, issuer: https.issuer ?? '' };
    return [problem('new-certificate-not-visible', facts)];
  }
  return https.trusted || !isTrustExpected
    ? []
    : [problem('new-certificate-not-trusted', { name, address, reason })];
}

/** How bad an answer is for the one who asked: a page or a way on, refused or absent, broken, silent. */
function badness(status: number | null): number {
  if (status === null) return 3;
  if (status >= 500) return 2;
  return status >= 400 ? 1 : 0;
}

function worseProblems(
  then: OutsideView | undefined,
  { name, address, http, https }: OutsideView,
  isStanding: boolean,
): Problem[] {
  if (then === undefined) return [];
  const { status: shown, names: bears } = then.https;
  const isOwn = isCovered(bears, name) || (isStanding && shown !== null);
  // An encrypted page of its own need not be better than it was. Where there was none, it must be as good as whatever
  // visitors could get: the redirect will send those of http to https.
  const best = isOwn || badness(shown) < badness(then.http.finalStatus) ? shown : then.http.finalStatus;
  const asksBack = endsInHandshake(then, http);
  const pairs = [
    { scheme: 'http', was: then.http.finalStatus, is: http.finalStatus, why: asksBack ? null : http.problem },
    // A closed port 443 has its own problem.
    { scheme: 'https', was: best, is: https.status, why: https.fingerprint === null ? null : https.reason },
  ];
  return pairs
    .filter(({ was, is, why }) => why !== null && badness(is) > badness(was))
    .map(({ scheme, was, is, why }) =>
      why === 'too-many-redirects'
        ? loop({ name, address, http })
        : problem('site-worse-than-before', {
            name,
            address,
            scheme,
            before: was ?? 'no answer',
            after: is ?? 'no answer',
            reason: why ?? '',
          }),
    );
}

/** Port 80 may be closed altogether: then there is nobody to redirect. */
function redirectProblems(then: OutsideView | undefined, { name, address, http }: OutsideView): Problem[] {
  if (http.status === null || leads(then, http)) return [];
  return [problem('redirect-not-working', { name, address, chain: [`http://${name}/`, ...http.redirects] })];
}

function loop({ name, address, http }: Pick<OutsideView, 'name' | 'address' | 'http'>): Problem {
  return problem('redirect-loop', {
    name,
    address,
    chain: [`http://${name}/`, ...http.redirects.slice(0, 3)],
  });
}

/** The visit ends on https, and with an answer. */
export function leadsToHttps(http: OutsideView['http']): boolean {
  return http.finalStatus !== null && isSentToHttps(http);
}

/** It is led to the encrypted site, as far as that can be seen. */
export const isLed = (before: readonly OutsideView[], view: OutsideView): boolean =>
  leads(viewOf(before, view), view.http);

const leads = (then: OutsideView | undefined, http: OutsideView['http']): boolean =>
  leadsToHttps(http) || endsInHandshake(then, http);

const isSentToHttps = ({ redirects }: OutsideView['http']): boolean =>
  redirects.at(-1)?.startsWith('https:') ?? false;

/**
 * It leads to a site that shows a certificate and then no page to us, as one does that asks its visitors for certificates of
 * their own: the handshake is all that can be judged.
 */
const endsInHandshake = (then: OutsideView | undefined, http: OutsideView['http']): boolean =>
  then !== undefined &&
  then.https.fingerprint !== null &&
  then.https.status === null &&
  isSentToHttps(http) &&
  http.problem !== 'too-many-redirects';

const problem = (code: ProblemCode, facts: ProblemFacts): Problem => ({ code, facts });
