import { type ProblemCode, ProblemError, toProblem } from '../../../shared/problems.ts';
import type { CertificateSource, Issued, Waiting } from '../source.ts';
import { createAccounts, isUnknownAccount, type SignIn } from './account/account.ts';
import type { AccountStore } from './account/account-store.ts';
import {
  countedFailures,
  limitedUntil,
  nextDirectory,
  type RateLimitStore,
} from './account/rate-limit-store.ts';
import { newOrder } from './order/new-order.ts';
import { giveUpOrder, obtainCertificate, orderGone, resumeOrder } from './order/order.ts';
import { orderNow, type PendingOrder, readOrder } from './order/pending-order.ts';
import { openConnection } from './protocol/connection.ts';
import { readDirectory } from './protocol/directory.ts';
import { loadLibrary } from './protocol/library.ts';
import { askRenewalInfo } from './protocol/renewal-info.ts';
import { type Pace, usualPace } from './protocol/wait.ts';
import {
  type AcmeRequest,
  type Asked,
  final,
  limitOf,
  mustBeProvable,
  mustOffer,
  orderWish,
  outcomeOf,
  rehearsing,
} from './request.ts';

export type { AcmeRequest } from './request.ts';

/** What a look at the directory tells for sure; all else may be gone by the time the authority is asked for a certificate. */
const known: ReadonlySet<ProblemCode> = new Set(['clock-wrong', 'ca-profile-unknown']);
/** Clean-up at the authority once an order is given up. */
const courtesyLimit = 10_000;

/** Where an authority lets one try without its limits; trusted by nobody. */
export interface Staging {
  readonly directory: string;
  readonly trustPem?: string;
}

export interface AcmeSourceOptions {
  readonly accounts: AccountStore;
  readonly failures: RateLimitStore;
  /** The staging authority that belongs to a directory, if there is one. */
  readonly stagingFor: (directory: string) => Staging | null;
  readonly pace?: Pace;
  readonly now?: () => Date;
}

/**
 * Certificates over ACME (RFC 8555), each name proven by the method that the context says. After a check that an authority counted as failed,
 * the next attempt for these names goes to its staging directory first, and on only when it passes there: then
 * `ordered`, `present` and `withdraw` are called for the staging and once more for the certificate, `validated`
 * only for the certificate. Problems of the staging carry the fact `rehearsal`.
 */
export function createAcmeSource(options: AcmeSourceOptions): CertificateSource<AcmeRequest> {
  const { failures, stagingFor, pace = usualPace, now = () => new Date() } = options;
  const accounts = createAccounts(options.accounts);

  const ordered = async (signIn: SignIn, { names, request }: Asked) => {
    const wish = orderWish(signIn, request);
    let signedIn = await accounts.signIn(signIn);
    const order = await newOrder(signedIn.client, names, wish).catch(async (thrown: unknown) => {
      if (!isUnknownAccount(thrown)) throw thrown;
      signedIn = await accounts.signInAgain(signIn);
      return await newOrder(signedIn.client, names, wish);
    });
    return { ...signedIn, order };
  };

  /** Signed in at one authority, for as long as the work there takes. */
  const at = async <Value>(
    { directory: url, trustPem, ...applicant }: AcmeRequest,
    signal: AbortSignal,
    work: (signIn: SignIn, ca: string) => Promise<Value>,
  ): Promise<Value> => {
    const connection = openConnection({ directory: url, trustPem, pace });
    try {
      const directory = await readDirectory(connection, url, signal);
      return await work({ connection, directory, applicant, signal }, connection.ca);
    } finally {
      connection.end();
    }
  };

  const obtain = (asked: Asked): Promise<Issued | Waiting> =>
    at(asked.request, asked.context.signal, async (signIn, ca) => {
      const { client, reopen, url, order } = await ordered(signIn, asked).catch(async (thrown: unknown) => {
        throw await accounts.understood(signIn, thrown);
      });
      const { chain } = asked.request;
      const obtained = await obtainCertificate(
        { ...asked, ...{ ca, pace, client, reopen, now, chain }, account: url },
        order,
      );
      return outcomeOf(obtained, asked.request, url, order);
    });

  /** Goes on with an order that was made earlier. Raises `ca-order-gone` where it is not this account's any more. */
  const goOn = (asked: Asked, { account, order: orderUrl }: PendingOrder): Promise<Issued | Waiting> =>
    at(asked.request, asked.context.signal, async (signIn, ca) => {
      const { client, reopen, url } = await accounts.signIn(signIn);
      if (url !== account) throw orderGone(ca, 'the account was lost and made anew');
      const order = await orderNow(ca, client, orderUrl);
      const { chain } = asked.request;
      const obtained = await resumeOrder(
        { ...asked, ...{ ca, pace, client, reopen, now, chain }, account: url },
        order,
      );
      return outcomeOf(obtained, asked.request, url, order);
    });

  /** What asks the staging, in place of the authority. */
  const atStaging = (staging: Staging, asked: Asked): Asked => {
    const { contact, agreeToTerms, profile } = asked.request;
    return {
      ...asked,
      request: {
        ...staging,
        agreeToTerms,
        ...(contact === undefined ? {} : { contact }),
        ...(profile === undefined ? {} : { profile }),
      },
      context: rehearsing(asked.context),
    };
  };

  /** Passes (null), waits, or raises the staging's problem. */
  const tryAtStaging = async (work: () => Promise<Issued | Waiting>): Promise<Waiting | null> => {
    try {
      const outcome = await work();
      return outcome.kind === 'waiting' ? outcome : null;
    } catch (thrown) {
      if (!(thrown instanceof ProblemError) || !thrown.problem.code.startsWith('ca-')) throw thrown;
      const { problem } = thrown;
      // A staging that wants an account of its own is none that the owner could pass.
      if (problem.code === 'ca-account-needed') return null;
      throw ProblemError.of({ ...problem, facts: { ...problem.facts, rehearsal: true } }, thrown);
    }
  };

  /** What the authority itself says is remembered: a success, a failure that it counts, a limit. */
  const remembering = async (
    { request: { directory }, names }: Asked,
    work: () => Promise<Issued | Waiting>,
  ): Promise<Issued | Waiting> => {
    try {
      const outcome = await work();
      if (outcome.kind === 'issued' && (await failures.recall(directory, names)) !== null)
        await failures.forget(directory, names);
      return outcome;
    } catch (thrown) {
      if (thrown instanceof ProblemError && countedFailures.has(thrown.problem.code)) {
        await failures.remember(directory, names, thrown.problem.code, now());
      }
      const until = limitOf(thrown, now());
      if (until !== null) await failures.remember(directory, names, 'ca-rate-limited', now(), until);
      throw thrown;
    }
  };

  const goOnAnywhere = async (asked: Asked, pending: PendingOrder): Promise<Issued | Waiting> => {
    const { directory } = asked.request;
    if (pending.directory === directory) return remembering(asked, () => goOn(asked, pending));
    const staging = stagingFor(directory);
    if (staging?.directory !== pending.directory) throw orderGone(new URL(pending.directory).host);
    const waits = await tryAtStaging(() => goOn(atStaging(staging, asked), pending));
    return waits ?? remembering(asked, () => obtain(asked));
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
      const kept = damagedAccount === null ? {} : { damagedAccount };
      const account = { account: await accounts.known(url, request), ...kept };
      const connection = openConnection({ directory: url, trustPem, pace });
      loadLibrary().catch(() => undefined);
      try {
        // Only a look: a slow authority is waited for later, when it is asked for a certificate.
        const brief = AbortSignal.any([signal, AbortSignal.timeout(5000)]);
        const directory = await readDirectory(connection, url, brief);
        mustOffer(directory, request);
        return { caaIdentities: directory.meta.caaIdentities, ...account };
      } catch (thrown) {
        // An authority out of reach says so itself when it is asked for a certificate.
        signal.throwIfAborted();
        if (thrown instanceof ProblemError && known.has(thrown.problem.code)) throw thrown;
        return { caaIdentities: [], ...account };
      } finally {
        connection.end();
      }
    },
    async start(request, names, csrPem, context) {
      mustBeProvable(request.directory, names, context);
      const asked = { request, names, csrPem, context };
      const staging = stagingFor(request.directory);
      const failure = await failures.recall(request.directory, names);
      if (staging !== null && nextDirectory(staging.directory, failure, now()) === 'staging-first') {
        const waits = await tryAtStaging(() => obtain(atStaging(staging, asked)));
        if (waits !== null) return waits;
      }
      return remembering(asked, () => obtain(asked));
    },
    understands: (pending) => readOrder(pending) !== null,
    async resume(request, names, csrPem, waiting, context) {
      const pending = readOrder(waiting.pending);
      const { host } = new URL(request.directory);
      if (pending === null) throw orderGone(host, 'what was written down of it cannot be read');
      try {
        return await goOnAnywhere({ request, names, csrPem, context }, pending);
      } catch (thrown) {
        const trouble = toProblem(thrown);
        if (final.has(trouble.code)) throw thrown;
        const { for: wanted, until } = waiting;
        return { kind: 'waiting', for: wanted, until, pending: waiting.pending, trouble };
      }
    },
    suggested: ({ directory, trustPem }, renewalId, signal) =>
      askRenewalInfo({ directory, trustPem, pace }, renewalId, signal),
    async abandon(request, pending, signal) {
      const order = readOrder(pending);
      if (order === null) return;
      const staging = order.directory === request.directory ? null : stagingFor(request.directory);
      const asked = staging === null ? request : { ...staging, agreeToTerms: request.agreeToTerms };
      if (asked.directory !== order.directory) return;
      const brief = AbortSignal.any([signal, AbortSignal.timeout(courtesyLimit)]);
      const giveUp = async (signIn: SignIn, ca: string): Promise<void> => {
        const { client, reopen, url } = await accounts.signIn(signIn);
        if (url === order.account)
          await giveUpOrder({ client, reopen }, await orderNow(ca, client, order.order));
      };
      await at(asked, brief, giveUp).catch(() => undefined);
    },
  };
}
