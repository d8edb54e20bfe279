import { recordsOf, type WantedRecord } from '../../../../shared/challenge.ts';
import { ProblemError } from '../../../../shared/problems.ts';
import { inParallel } from '../../../in-parallel.ts';
import type { IssueContext, IssuedCertificate } from '../../source.ts';
import type { AcmeClient } from '../protocol/client.ts';
import { AcmeRefusal } from '../protocol/problem-document.ts';
import { orderProblem, validationProblem } from '../protocol/problems.ts';
import type { Authorization, Order } from '../protocol/resources.ts';
import { type Attempt, type Pace, waitUntil } from '../protocol/wait.ts';
import { inNameOrder, nameOf, type Proof, proofsOf } from './challenges.ts';
import { chosenChain } from './chosen-chain.ts';
import { verifyIssued } from './verify-issued.ts';

/** Requests at once within one order; more would only meet the authority's limit of requests in a second. */
const width = 4;
/** Clean-up at the authority after a failure: worth a moment, not worth a wait. */
const cleanUpLimit = 3000;

export interface Work {
  readonly ca: string;
  readonly pace: Pace;
  readonly client: AcmeClient;
  /** The account's address at the authority. */
  readonly account: string;
  /** The same account with another signal. */
  readonly reopen: (signal: AbortSignal) => Promise<AcmeClient>;
  readonly names: readonly string[];
  readonly csrPem: string;
  readonly context: IssueContext;
  readonly now: () => Date;
  /** See `AcmeRequest.chain`. */
  readonly chain?: string | undefined;
}

/** What an order comes to: the checked certificate, or records that somebody has to set first. */
export type Obtained = IssuedCertificate | { readonly wanted: readonly WantedRecord[] };

/**
 * From a new order to the checked certificate (RFC 8555 §7.4, §7.5). After a failure or a cancel the authorizations
 * that are still open are given back, so that they count against no limit; an order that waits keeps them.
 */
export async function obtainCertificate(work: Work, order: Order): Promise<Obtained> {
  const open = new Set<string>();
  try {
    return await obtain(work, order, open);
  } catch (cause) {
    await giveBack(work, [...open]);
    throw cause;
  }
}

/**
 * The same with an order that was begun earlier, at whatever it has come to (§7.1.6): nothing is given back, since a
 * failure may pass. Raises `ca-order-gone` where the authority has given it up.
 */
export async function resumeOrder(work: Work, order: Order): Promise<Obtained> {
  if (order.status === 'invalid') throw orderGone(work.ca, order.error?.detail);
  if (order.status === 'processing' || order.status === 'valid') {
    await work.context.ordered({ toProve: [] });
    return collect(work, await settled(work, order));
  }
  return obtain(work, order, new Set());
}

/** The authority knows the order no more, or has given it up: another one has to be made. */
export const orderGone = (ca: string, detail?: string): ProblemError =>
  new ProblemError('ca-order-gone', { ca }, { detail });

/** Every authorization that is open still is given back. Raises what asking for them does. */
export async function giveUpOrder(work: Pick<Work, 'client' | 'reopen'>, order: Order): Promise<void> {
  const answers = await inParallel(order.authorizations, width, (url) => work.client.authorization(url));
  const open = answers.filter(({ value }) => value.status === 'pending').map(({ value }) => value.url);
  await giveBack(work, open);
}

async function obtain(work: Work, order: Order, open: Set<string>): Promise<Obtained> {
  const wanted = await proveNames(work, order, open);
  return wanted === null ? collect(work, await finalize(work, order)) : { wanted };
}

async function collect(work: Work, finished: Order): Promise<IssuedCertificate> {
  const sent = await work.client.certificate(finished);
  const usual = verifyIssued(sent.pem, { ...work }, work.now());
  if (work.chain === undefined) return usual;
  return chosenChain(usual, work.chain, sent.alternates, async (certificate) => {
    const { pem } = await work.client.certificate({ ...finished, certificate });
    return verifyIssued(pem, { ...work }, work.now());
  });
}

/** Null: all names are proven. Else what somebody has to do first. */
async function proveNames(
  work: Work,
  order: Order,
  open: Set<string>,
): Promise<readonly WantedRecord[] | null> {
  const { ca, client, context, names } = work;
  const answers = await inParallel(order.authorizations, width, (url) => client.authorization(url));
  const authorizations = inNameOrder(
    ca,
    answers.map(({ value }) => value),
    names,
  );
  const pending = authorizations.filter(({ status }) => status === 'pending');
  for (const { url } of pending) open.add(url);
  failUnlessAlive(ca, authorizations);
  await context.ordered({ toProve: pending.map(nameOf) });
  if (pending.length === 0) {
    await context.validated();
    return null;
  }
  const keyAuthorization = (token: string) => client.keyAuthorization(token);
  const asking = { ca, account: work.account, names, keyAuthorization };
  const proofs = await proofsOf(asking, pending, (name) => context.methodOf(name));
  const challenges = proofs.map(({ challenge }) => challenge);
  try {
    if ((await context.present(challenges)) === 'waiting')
      return recordsOf(challenges).map(({ name, record, value }) => ({ name, record, value }));
    await inParallel(proofs, width, ({ challengeUrl, challenge }) =>
      client.challengeReady(challengeUrl, challenge.answer.name),
    );
    await waitForAll(work, proofs, open);
  } catch (cause) {
    // Whoever presents knows what is left behind; here it must not hide why we stopped.
    await context.withdraw().catch(() => undefined);
    throw cause;
  }
  await context.withdraw();
  await context.validated();
  return null;
}

/** All names settle before the first failure counts, so that the owner hears of all that is wrong at once. */
async function waitForAll(work: Work, proofs: readonly Proof[], open: Set<string>): Promise<void> {
  const settled = new Map<string, Authorization>();
  const look = async (): Promise<Attempt<number>> => {
    const waiting = proofs.map((proof) => proof.authorizationUrl).filter((url) => !settled.has(url));
    const answers = await inParallel(waiting, width, (url) => work.client.authorization(url));
    for (const { value } of answers) {
      if (value.status === 'pending') continue;
      settled.set(value.url, value);
      open.delete(value.url);
    }
    const times = answers.flatMap(({ retryAfter }) => (retryAfter === null ? [] : [retryAfter.getTime()]));
    const retryAfter = times.length === 0 ? null : new Date(Math.max(...times));
    return { value: proofs.length - settled.size, retryAfter };
  };
  await waitUntil(look, (left) => left === 0, { ...work, signal: work.context.signal });
  failUnlessAlive(work.ca, [...settled.values()]);
}

function failUnlessAlive(ca: string, authorizations: readonly Authorization[]): void {
  const dead = authorizations.filter(({ status }) => status !== 'valid' && status !== 'pending');
  // Nobody looked and found something wrong: their time was over (RFC 8555 §7.1.6).
  if (dead.length > 0 && dead.every(({ status }) => status !== 'invalid')) {
    throw orderGone(ca, dead.map((each) => `${nameOf(each)}: ${each.status}`).join('\n'));
  }
  const failures = dead.map((authorization) => ({
    name: nameOf(authorization),
    document: authorization.challenges.find(({ error }) => error !== undefined)?.error ?? null,
  }));
  if (failures.length > 0) throw validationProblem(ca, failures);
}

const isFinished = ({ status }: Order): boolean => status === 'valid' || status === 'invalid';

async function finalize(work: Work, order: Order): Promise<Order> {
  const { client, context, csrPem, names } = work;
  const waiting = { ...work, signal: context.signal };
  const send = () => client.finalize(order, csrPem, names);
  const sent = await send().catch(async (thrown: unknown) => {
    if (!isNotReady(thrown)) throw thrown;
    // Either it has not noticed yet that all names are proven, or it had our first request and we lost its answer.
    const noticed = await waitUntil(
      () => client.order(order),
      ({ status }) => status !== 'pending',
      waiting,
    );
    return noticed.status === 'ready' ? await send() : noticed;
  });
  return settled(work, sent);
}

/** The authority has all that it needs, and signs. Raises why it does not. */
async function settled(work: Work, order: Order): Promise<Order> {
  const { ca, client, context, names } = work;
  const finished = isFinished(order)
    ? order
    : await waitUntil(() => client.order(order), isFinished, { ...work, signal: context.signal });
  if (finished.status === 'invalid') throw orderProblem(ca, names, finished.error ?? null);
  return finished;
}

const isNotReady = (thrown: unknown): boolean =>
  thrown instanceof ProblemError &&
  thrown.cause instanceof AcmeRefusal &&
  thrown.cause.type === 'orderNotReady';

async function giveBack(
  { reopen }: Pick<Work, 'reopen'>,
  authorizationUrls: readonly string[],
): Promise<void> {
  if (authorizationUrls.length === 0) return;
  const client = await reopen(AbortSignal.timeout(cleanUpLimit));
  await inParallel(authorizationUrls, width, (url) => client.deactivate(url).catch(() => undefined));
}
