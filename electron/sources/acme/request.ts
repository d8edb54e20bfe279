import type { Challenge } from '../../../shared/challenge.ts';
import type { CertificateName } from '../../../shared/names/address-name.ts';
import { isStar } from '../../../shared/names/domain-name.ts';
import { type ProblemCode, ProblemError } from '../../../shared/problems.ts';
import type { IssueContext, Issued, Waiting } from '../source.ts';
import type { Applicant, SignIn } from './account/account.ts';
import { countedFailures } from './account/rate-limit-store.ts';
import type { Obtained } from './order/order.ts';
import { writtenOrder } from './order/pending-order.ts';
import type { OrderWish } from './protocol/client.ts';
import type { Directory } from './protocol/directory.ts';
import { sentence } from './protocol/problem-document.ts';
import type { Order } from './protocol/resources.ts';

export interface AcmeRequest extends Applicant {
  readonly directory: string;
  /** PEM of the authorities that the directory's own https is checked with; the public ones where absent. */
  readonly trustPem?: string;
  /** The certificate that the new one takes the place of (RFC 9773 §5), by its identifier. */
  readonly replaces?: string;
  /** Which kind of certificate (draft-ietf-acme-profiles); missing: the authority's usual one. */
  readonly profile?: string;
  /** What the root is called that the chain is to end at (RFC 8555 §7.4.2); missing: the authority's default. */
  readonly chain?: string;
}

/** One question for a certificate. */
export interface Asked {
  readonly request: AcmeRequest;
  readonly names: readonly CertificateName[];
  readonly csrPem: string;
  readonly context: IssueContext;
}

/** What ends an order for good; all else may pass, and the order stays as it is. */
export const final: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  ...countedFailures,
  'ca-order-gone',
  'ca-refuses-name',
  'ca-refuses-request',
  'ca-sent-wrong-certificate',
]);

export function outcomeOf(
  obtained: Obtained,
  { directory }: AcmeRequest,
  account: string,
  { url, expires }: Order,
): Issued | Waiting {
  if (!('wanted' in obtained)) return { kind: 'issued', certificate: obtained };
  return {
    kind: 'waiting',
    for: { kind: 'dns-records', records: [...obtained.wanted] },
    until: expires === undefined ? null : new Date(expires).toISOString(),
    pending: writtenOrder({ directory, account, order: url }),
  };
}

/** An authority that says when it may be asked again is not asked before; a day at most is taken at its word. */
export function limitOf(thrown: unknown, now: Date): Date | null {
  if (!(thrown instanceof ProblemError) || thrown.problem.code !== 'ca-rate-limited') return null;
  const { retryAfter, rehearsal } = thrown.problem.facts;
  const until = typeof retryAfter === 'string' ? Date.parse(retryAfter) : Number.NaN;
  if (rehearsal === true || Number.isNaN(until) || until <= now.getTime()) return null;
  return new Date(Math.min(until, now.getTime() + dayMs));
}

const dayMs = 24 * 60 * 60 * 1000;

/** A context may be an object of a class: its functions are called on it. */
const contextOf = (context: IssueContext): IssueContext => ({
  signal: context.signal,
  methodOf: (name) => context.methodOf(name),
  ordered: (facts) => context.ordered(facts),
  present: (challenges) => context.present(challenges),
  withdraw: () => context.withdraw(),
  validated: () => context.validated(),
});

/** For the authority's rehearsal: nothing that is presented for it lasts, and its belief is not yet the certificate's. */
export const rehearsing = (context: IssueContext): IssueContext => ({
  ...contextOf(context),
  present: (challenges) => context.present(challenges.map(passing)),
  validated: async () => undefined,
});

const passing = (challenge: Challenge): Challenge =>
  challenge.method === 'dns-persist-01'
    ? { ...challenge, answer: { ...challenge.answer, lasts: false } }
    : challenge;

/** Before a limit is touched: an authority offers no http-01 for a star (RFC 8555 §8.3 proves one host). */
export function mustBeProvable(
  directory: string,
  names: readonly CertificateName[],
  context: IssueContext,
): void {
  const wildcards = names.filter((name) => isStar(name) && context.methodOf(name) === 'http-01');
  if (wildcards.length === 0) return;
  const ca = new URL(directory).host;
  throw new ProblemError(
    'ca-refuses-name',
    { ca, names: wildcards },
    { detail: 'http-01 proves no wildcard' },
  );
}

/**
 * The kind of certificate that is wanted is on offer (draft-ietf-acme-profiles §4: whoever asks for another is refused). Raises
 * `ca-profile-unknown` {ca, profile, offered}; `offered` is empty where there is no choice at all.
 */
export function mustOffer(
  { url, meta: { profiles } }: Directory,
  { profile }: Pick<AcmeRequest, 'profile'>,
): void {
  if (profile === undefined || Object.hasOwn(profiles, profile)) return;
  const offered = Object.keys(profiles).map(sentence).slice(0, 20);
  throw new ProblemError('ca-profile-unknown', {
    ca: new URL(url).host,
    profile,
    count: offered.length,
    offered,
  });
}

/** What an order at this authority says besides its names. Raises what `mustOffer` does. */
export function orderWish({ directory }: Pick<SignIn, 'directory'>, request: AcmeRequest): OrderWish {
  mustOffer(directory, request);
  const { replaces, profile } = request;
  const isReplaced = replaces !== undefined && directory.resources.renewalInfo !== undefined;
  return { ...(isReplaced ? { replaces } : {}), ...(profile === undefined ? {} : { profile }) };
}
