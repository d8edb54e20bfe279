import type { Challenge, ChallengeMethod } from '../../shared/challenge.ts';
import type { CertificateName } from '../../shared/names/address-name.ts';
import type { Problem } from '../../shared/problems.ts';
import type { RenewalAnswer } from '../../shared/renewal-info.ts';
import type { Pending, Wait } from '../../shared/waiting.ts';

/** What a certificate authority gave. */
export interface IssuedCertificate {
  /** PEM, leaf first, then the intermediates in order; no root. LF line ends. */
  readonly chainPem: string;
  /** SHA-256 of the leaf's DER, lower-case hexadecimal. */
  readonly fingerprint: string;
  readonly names: readonly string[];
  readonly issuer: string;
  /** ISO 8601, UTC. */
  readonly notBefore: string;
  readonly notAfter: string;
  /** The chain that was wished for was not to be had: this one ends at the authority's usual root. Missing: it was, or none was wished. */
  readonly chainMissed?: ChainMissed;
}

/** A wish that an authority does not fulfil: names of roots, as its chains are called. */
export interface ChainMissed {
  readonly wished: string;
  readonly taken: string;
  readonly offered: readonly string[];
}

/** What a source comes to: a certificate, or a wait for its owner. */
export type Issued = { readonly kind: 'issued'; readonly certificate: IssuedCertificate };
export interface Waiting extends Wait {
  readonly kind: 'waiting';
  /** With what `resume` goes on. */
  readonly pending: Pending;
  /** Why it could not be gone on with just now; what was begun is as it was. */
  readonly trouble?: Problem;
}

/** What the source needs from the rest while it works; each is awaited. */
export interface IssueContext {
  readonly signal: AbortSignal;
  /** How control over a name of the order is proven: whoever presents answers challenges of this kind for it. */
  methodOf(name: string): ChallengeMethod;
  /** The order stands; `toProve` are the names that the CA still wants proven (may be none). */
  ordered(facts: { readonly toProve: readonly string[] }): Promise<void>;
  /**
   * Has all challenges answered, each in its own way, and proves it from outside; only then is the CA asked to look.
   * `waiting`: somebody has to do something first, and the run does not stay for it; nothing is to be withdrawn then.
   */
  present(challenges: readonly Challenge[]): Promise<'ready' | 'waiting'>;
  /**
   * Always called after `present` unless that waits, also after failures. Its own failure must not mask an earlier cause; it
   * may go on while the authority signs, and what it fails at then shows when that is over.
   */
  withdraw(): Promise<void>;
  /** The CA believed all names; the request for the certificate goes out now. */
  validated(): Promise<void>;
}

/** A way to a certificate for the key behind a CSR. The source never sees the private key. */
export interface CertificateSource<Request> {
  readonly id: string;
  /**
   * Before anything is touched: raises what is known to stand in the way already (a limit of the authority that is
   * not over, a clock of ours that is wrong). Answers the names that a CAA record would have to hold, [] where that
   * cannot be told; the account that will ask, by its address there (null: it is only made then; missing: that is not known);
   * and where a damaged account is kept now, in whose place a new one will be made.
   */
  readonly beforehand?: (
    request: Request,
    names: readonly CertificateName[],
    signal: AbortSignal,
  ) => Promise<{
    readonly caaIdentities: readonly string[];
    readonly account?: string | null;
    readonly damagedAccount?: string;
  }>;
  /**
   * Raises `ca-*` problems. `csrPem`: PKCS#10 whose subjectAltName holds exactly the names. Answers `waiting` only where
   * `present` does.
   */
  start(
    request: Request,
    names: readonly CertificateName[],
    csrPem: string,
    context: IssueContext,
  ): Promise<Issued | Waiting>;
  /** Whether this version of the app can go on with it: a later one may have begun it. Pure. */
  understands(pending: Pending): boolean;
  /**
   * Goes on with what `start` began, with a request for the same key. Answers `waiting` again with `trouble` where that
   * does not work out now and may later; raises only what is the end of it.
   */
  resume(
    request: Request,
    names: readonly CertificateName[],
    csrPem: string,
    waiting: Pick<Waiting, 'pending' | 'for' | 'until'>,
    context: IssueContext,
  ): Promise<Issued | Waiting>;
  /**
   * When the authority would have a certificate of its own renewed, by the identifier that `renewalIdOf` makes; null: it
   * suggests nothing at all. Raises what keeps it from being asked.
   */
  readonly suggested?: (
    request: Request,
    renewalId: string,
    signal: AbortSignal,
  ) => Promise<RenewalAnswer | null>;
  /** Gives up what `start` began, so that it counts against no limit: a courtesy, which raises nothing. */
  abandon(request: Request, pending: Pending, signal: AbortSignal): Promise<void>;
}
