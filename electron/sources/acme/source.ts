import { stagingOf } from '../../../shared/content/authorities.ts';
import { type DomainName, isStar } from '../../../shared/names/domain-name.ts';
import { ProblemError } from '../../../shared/problems.ts';
import type { CertificateSource, IssueContext, IssuedCertificate } from '../source.ts';
import { type Applicant, createAccounts, isUnknownAccount, type SignIn } from './account/account.ts';
import { type AccountStore, accountFolder } from './account/account-store.ts';
import {
  countedFailures,
  failureFolder,
  limitedUntil,
  nextDirectory,
  type RateLimitStore,
} from './account/rate-limit-store.ts';
import { obtainCertificate } from './order/order.ts';
import { openConnection } from './protocol/connection.ts';
import { readDirectory } from './protocol/directory.ts';
import { type Pace, usualPace } from './protocol/wait.ts';

export interface AcmeRequest extends Applicant {
  readonly directory: string;
  /** PEM of the authorities that the directory's own https is checked with; the public ones where absent. */
  readonly trustPem?: string;
}

/** Where an authority lets one try without its limits; trusted by nobody. */
export interface Rehearsal {
  readonly directory: string;
  readonly trustPem?: string;
}

export interface AcmeSourceOptions {
  readonly accounts: AccountStore;
  readonly failures: RateLimitStore;
  /** The rehearsal authority that belongs to a directory, if there is one. */
  readonly rehearsalFor: (directory: string) => Rehearsal | null;
  readonly pace?: Pace;
  readonly now?: () => Date;
}

/**
 * Certificates over ACME (RFC 8555), each name proven by the method that the context says. After a check that an authority counted as failed,
 * the next attempt for these names goes to its rehearsal directory first, and on only when it passes there: then
 * `ordered`, `present` and `withdraw` are called for the rehearsal and once more for the certificate, `validated`
 * only for the certificate. Problems of the rehearsal carry the fact `rehearsal`.
 */
export function createAcmeSource(options: AcmeSourceOptions): CertificateSource<AcmeRequest> {
  const { failures, rehearsalFor, now = () => new Date() } = options;
  const accounts = createAccounts(options.accounts);

  const ordered = async (signIn: SignIn, names: readonly DomainName[]) => {
    let signedIn = await accounts.signIn(signIn);
    const order = await signedIn.client.newOrder(names).catch(async (thrown: unknown) => {
      if (!isUnknownAccount(thrown)) throw thrown;
      signedIn = await accounts.signInAgain(signIn);
      return await signedIn.client.newOrder(names);
    });
    return { ...signedIn, order };
  };

  const obtain = async (
    request: AcmeRequest,
    names: readonly DomainName[],
    csrPem: string,
    context: IssueContext,
  ): Promise<IssuedCertificate> => {
    const { directory: url, trustPem, ...applicant } = request;
    const pace = options.pace ?? usualPace;
    const connection = openConnection({ directory: url, trustPem, pace });
    const { ca } = connection;
    const { signal } = context;
    try {
      const directory = await readDirectory(connection, url, signal);
      const signIn = { connection, directory, applicant, signal };
      const { client, reopen, order } = await ordered(signIn, names).catch(async (thrown: unknown) => {
        throw await accounts.understood(signIn, thrown);
      });
      return await obtainCertificate({ ca, pace, client, reopen, names, csrPem, context, now }, order);
    } finally {
      connection.end();
    }
  };

  /** Passes, or raises the rehearsal's problem. */
  const rehearse = async (
    rehearsal: Rehearsal,
    { contact, agreeToTerms }: AcmeRequest,
    names: readonly DomainName[],
    csrPem: string,
    context: IssueContext,
  ): Promise<void> => {
    const request = { ...rehearsal, agreeToTerms, ...(contact === undefined ? {} : { contact }) };
    try {
      await obtain(request, names, csrPem, { ...contextOf(context), validated: async () => undefined });
    } catch (thrown) {
      if (!(thrown instanceof ProblemError) || !thrown.problem.code.startsWith('ca-')) throw thrown;
      const { problem } = thrown;
      // A rehearsal that wants an account of its own is none that the owner could pass.
      if (problem.code === 'ca-account-needed') return;
      throw ProblemError.of({ ...problem, facts: { ...problem.facts, rehearsal: true } }, thrown);
    }
  };

  return {
    id: 'acme',
    async beforehand(request, names, signal) {
      const { directory: url, trustPem } = request;
      const until = limitedUntil(await failures.recall(url, names), now());
      if (until !== null) {
        const facts = { ca: new URL(url).host, names: [...names], retryAfter: until.toISOString() };
        throw new ProblemError('ca-rate-limited', facts, { detail: 'remembered from an earlier answer' });
      }
      const damagedAccount = await accounts.mend(url, request);
      const account = damagedAccount === null ? {} : { damagedAccount };
      const connection = openConnection({ directory: url, trustPem, pace: options.pace ?? usualPace });
      try {
        // Only a look: a slow authority is waited for later, when it is asked for a certificate.
        const brief = AbortSignal.any([signal, AbortSignal.timeout(5000)]);
        const { meta } = await readDirectory(connection, url, brief);
        return { caaIdentities: meta.caaIdentities, ...account };
      } catch (thrown) {
        // An authority out of reach says so itself when it is asked for a certificate.
        signal.throwIfAborted();
        if (thrown instanceof ProblemError && thrown.problem.code === 'clock-wrong') throw thrown;
        return { caaIdentities: [], ...account };
      } finally {
        connection.end();
      }
    },
    async issue(request, names, csrPem, context) {
      mustBeProvable(request.directory, names, context);
      const rehearsal = rehearsalFor(request.directory);
      const failure = await failures.recall(request.directory, names);
      if (rehearsal !== null && nextDirectory(rehearsal.directory, failure, now()) === 'staging-first') {
        await rehearse(rehearsal, request, names, csrPem, context);
      }
      try {
        const issued = await obtain(request, names, csrPem, context);
        if (failure !== null) await failures.forget(request.directory, names);
        return issued;
      } catch (thrown) {
        if (thrown instanceof ProblemError && countedFailures.has(thrown.problem.code)) {
          await failures.remember(request.directory, names, thrown.problem.code, now());
        }
        const until = limitOf(thrown, now());
        if (until !== null) {
          await failures.remember(request.directory, names, 'ca-rate-limited', now(), until);
        }
        throw thrown;
      }
    },
  };
}

/** The source as people use it: accounts and failures as files, the rehearsals of the authorities we know. */
export function acmeSource(folders: {
  readonly accounts: string;
  readonly failures: string;
}): CertificateSource<AcmeRequest> {
  return createAcmeSource({
    accounts: accountFolder(folders.accounts),
    failures: failureFolder(folders.failures),
    rehearsalFor(url) {
      const directory = stagingOf(url);
      return directory === null ? null : { directory };
    },
  });
}

/** An authority that says when it may be asked again is not asked before; a day at most is taken at its word. */
function limitOf(thrown: unknown, now: Date): Date | null {
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

/** Before a limit is touched: an authority offers no http-01 for a star (RFC 8555 §8.3 proves one host). */
function mustBeProvable(directory: string, names: readonly DomainName[], context: IssueContext): void {
  const wildcards = names.filter((name) => isStar(name) && context.methodOf(name) === 'http-01');
  if (wildcards.length === 0) return;
  const ca = new URL(directory).host;
  throw new ProblemError(
    'ca-refuses-name',
    { ca, names: wildcards },
    { detail: 'http-01 proves no wildcard' },
  );
}
