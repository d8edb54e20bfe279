import { ProblemError } from '../../../../shared/problems.ts';
import { inParallel } from '../../../in-parallel.ts';
import type { IssueContext, IssuedCertificate } from '../../source.ts';
import type { AcmeClient } from '../protocol/client.ts';
import { AcmeRefusal } from '../protocol/problem-document.ts';
import { orderProblem, validationProblem } from '../protocol/problems.ts';
import type { Authorization, Order } from '../protocol/resources.ts';
import { type Attempt, type Pace, waitUntil } from '../protocol/wait.ts';
import { inNameOrder, nameOf, type Proof, proofsOf } from './challenges.ts';
import { verifyIssued } from './verify-issued.ts';

/** Requests at once within one order; more would only meet the authority's limit of requests in a second. */
const width = 4;
/** Clean-up at the authority after a failure: worth a moment, not worth a wait. */
const cleanUpLimit = 3000;

export interface Work {
  readonly ca: string;
  readonly pace: Pace;
  readonly client: AcmeClient;
  /** The same account with another signal. */
  readonly reopen: (signal: AbortSignal) => Promise<AcmeClient>;
  readonly names: readonly string[];
  readonly csrPem: string;
  readonly context: IssueContext;
  readonly now: () => Date;
}

/**
 * From a new order to the checked certificate (RFC 8555 §7.4, §7.5). After a failure or a cancel the authorizations
 * that are still open are given back, so that they count against no limit.
 */
export async function obtainCertificate(work: Work, order: Order): Promise<IssuedCertificate> {
  const open = new Set<string>();
  try {
    await proveNames(work, order, open);
    await work.context.validated();
    const finished = await finalize(work, order);
    return verifyIssued(await work.client.certificate(finished), { ...work }, work.now());
  } catch (cause) {
    await giveBack(work, [...open]);
    throw cause;
  }
}

async function proveNames(work: Work, order: Order, open: Set<string>): Promise<void> {
  const { ca, client, context, names } = work;
  const sights = await inParallel(order.authorizations, width, (url) => client.authorization(url));
  const authorizations = inNameOrder(
    ca,
    sights.map(({ value }) => value),
    names,
  );
  const pending = authorizations.filter(({ status }) => status === 'pending');
  for (const { url } of pending) open.add(url);
  failUnlessAlive(ca, authorizations);
  await context.ordered({ toProve: pending.map(nameOf) });
  if (pending.length === 0) return;
  const keyAuthorization = (token: string) => client.keyAuthorization(token);
  const proofs = await proofsOf(ca, pending, keyAuthorization, (name) => context.methodOf(name));
  try {
    await context.present(proofs.map(({ challenge }) => challenge));
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
}

/** All names settle before the first failure counts, so that the owner hears of all that is wrong at once. */
async function waitForAll(work: Work, proofs: readonly Proof[], open: Set<string>): Promise<void> {
  const settled = new Map<string, Authorization>();
  const look = async (): Promise<Attempt<number>> => {
    const waiting = proofs.map((proof) => proof.authorizationUrl).filter((url) => !settled.has(url));
    const sights = await inParallel(waiting, width, (url) => work.client.authorization(url));
    for (const { value } of sights) {
      if (value.status === 'pending') continue;
      settled.set(value.url, value);
      open.delete(value.url);
    }
    const times = sights.flatMap(({ retryAfter }) => (retryAfter === null ? [] : [retryAfter.getTime()]));
    const retryAfter = times.length === 0 ? null : new Date(Math.max(...times));
    return { value: proofs.length - settled.size, retryAfter };
  };
  await waitUntil(look, (left) => left === 0, { ...work, signal: work.context.signal });
  failUnlessAlive(work.ca, [...settled.values()]);
}

function failUnlessAlive(ca: string, authorizations: readonly Authorization[]): void {
  const failures = authorizations
    .filter(({ status }) => status !== 'valid' && status !== 'pending')
    .map((authorization) => ({
      name: nameOf(authorization),
      document: authorization.challenges.find(({ error }) => error !== undefined)?.error ?? null,
    }));
  if (failures.length > 0) throw validationProblem(ca, failures);
}

const isFinished = ({ status }: Order): boolean => status === 'valid' || status === 'invalid';

async function finalize(work: Work, order: Order): Promise<Order> {
  const { ca, client, context, csrPem, names } = work;
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
  const finished = isFinished(sent) ? sent : await waitUntil(() => client.order(order), isFinished, waiting);
  if (finished.status === 'invalid') throw orderProblem(ca, names, finished.error ?? null);
  return finished;
}

const isNotReady = (thrown: unknown): boolean =>
  thrown instanceof ProblemError &&
  thrown.cause instanceof AcmeRefusal &&
  thrown.cause.type === 'orderNotReady';

async function giveBack({ reopen }: Work, authorizationUrls: readonly string[]): Promise<void> {
  if (authorizationUrls.length === 0) return;
  const client = await reopen(AbortSignal.timeout(cleanUpLimit));
  await inParallel(authorizationUrls, width, (url) => client.deactivate(url).catch(() => undefined));
}
