import type { Challenge, ChallengeMethod } from '../../shared/challenge.ts';
import type { DomainName } from '../../shared/names/domain-name.ts';

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
}

/** What the source needs from the rest while it works; each is awaited. */
export interface IssueContext {
  readonly signal: AbortSignal;
  /** How control over a name of the order is proven: whoever presents answers challenges of this kind for it. */
  methodOf(name: string): ChallengeMethod;
  /** The order stands; `toProve` are the names that the CA still wants proven (may be none). */
  ordered(facts: { readonly toProve: readonly string[] }): Promise<void>;
  /** Has all challenges answered, each in its own way, and proves it from outside; only then is the CA asked to look. */
  present(challenges: readonly Challenge[]): Promise<void>;
  /** Always called after `present`, also after failures. Its own failure must not mask an earlier cause. */
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
   * cannot be told; and where a damaged account is kept now, in whose place a new one will be made.
   */
  readonly beforehand?: (
    request: Request,
    names: readonly DomainName[],
    signal: AbortSignal,
  ) => Promise<{ readonly caaIdentities: readonly string[]; readonly damagedAccount?: string }>;
  /** Raises `ca-*` problems. `csrPem`: PKCS#10 whose subjectAltName holds exactly the names. */
  issue(
    request: Request,
    names: readonly DomainName[],
    csrPem: string,
    context: IssueContext,
  ): Promise<IssuedCertificate>;
}
