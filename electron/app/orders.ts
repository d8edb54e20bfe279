import { dirname, join, resolve } from 'node:path';
import type { RunEnded } from '../../shared/events.ts';
import type { Job, OrderJob } from '../../shared/job.ts';
import type { Plan } from '../../shared/plan.ts';
import { ProblemError, toProblem } from '../../shared/problems.ts';
import { type KeyWish, keepsOrderKeys } from '../engine/order/key.ts';
import { newRunId } from '../engine/run/secure.ts';
import { type OrderedKey, resolveBrought } from '../job/resolve-files.ts';
import { resolveOutside, resolveServer } from '../job/resolve-job.ts';
import type { AnyHost } from '../remote/host.ts';
import type { Order } from '../run/orders/order-file.ts';
import { writeNew } from '../store/write-whole.ts';
import { takeFileAway } from './order-proof.ts';
import { jobOfOrder, keyOfOrder, type OrderWish, onServerOfOrder } from './order-server.ts';
import { type PlannedJob, planJob } from './plan.ts';
import { type Reached, reaching, type Secrets } from './reach.ts';
import { type Listener, type SecureWish, secure } from './secure.ts';
import type { Access } from './server-of-run.ts';
import type { Services } from './services.ts';

export { type Order, type OrderState, stateOf } from '../run/orders/order-file.ts';

/** Certificates that are ordered from a seller: begun, delivered, cancelled. Between these no program has to run. */

/** Every seller takes it. */
const usualKey = 'rsa-2048';

interface OrderBegun {
  readonly job: OrderJob;
  readonly secrets: Secrets;
  /** Where the server stands open already; else the job says how to reach it. */
  readonly open?: Reached;
}

/**
 * Makes the key on the job's own server, where it stays, or in this computer's keychain where the server has no place for it, and
 * answers the order with the request for it. Raises `order-key-no-keychain` {server}, `keychain-closed`, what connecting raises and what `makeOrderKey` does; then nothing is left on the server, or the order
 * is listed as begun.
 */
export function orderCertificate(
  services: Services,
  { job, secrets, open }: OrderBegun,
  signal: AbortSignal,
): Promise<Order> {
  const { certificate, ...rest } = job;
  const { orders, orderKeys, engine } = services;
  return reaching(services, async (connect) => {
    const { server } = open ?? (await connect(resolveServer(job, secrets), signal));
    const { host, hostKey } = server;
    const id = newRunId();
    const isOnServer = keepsOrderKeys(host, id);
    if (!isOnServer && !(await orderKeys.isPossible()))
      throw new ProblemError('order-key-no-keychain', { server: host.label });
    const order: Order = {
      id,
      orderedAt: new Date().toISOString(),
      seller: certificate.seller,
      subject: certificate.subject,
      server: { label: host.label, hostKey: hostKey.fingerprint },
      job: { ...rest, renewal: { by: 'nobody' } },
      ...{ made: null, placed: null, delivered: null },
    };
    // Written down first: a key that nobody knows of would lie there for ever.
    await orders.save(order);
    try {
      const algorithm = certificate.key ?? usualKey;
      const wish = { id: order.id, names: job.names, algorithm, subject: certificate.subject };
      const made = {
        ...order,
        made: isOnServer ? await engine.makeOrderKey(host, wish) : await keptHere(services, wish),
      };
      await orders.save(made);
      return made;
    } catch (thrown) {
      // On a server that somebody else has nothing was made.
      const isClean =
        toProblem(thrown).code === 'server-busy' ||
        (await dropKey(services, host, order.id).then(
          () => true,
          () => false,
        ));
      if (isClean) await orders.remove(order.id);
      throw thrown;
    }
  });
}

/**
 * Installs what the seller has sent, as any other certificate; a file that proved control goes away before. Answers how the run
 * ended; the order is delivered where that is `committed`. Raises `order-unknown`, `order-not-made` {order}, `order-other-key`,
 * what keeps files from being installed, what keeps the file from going away, and as `secure`.
 */
export async function deliver(
  services: Services,
  { secrets, reviewed, ...wish }: Delivery & { readonly reviewed: Plan | null },
  listener: Listener,
): Promise<RunEnded> {
  const { job, ordered, order } = await delivery(services, wish);
  // What is wrong with the files is said before anything is touched.
  await resolveBrought(job, secrets, await resolveOutside(job), listener.signal, ordered);
  return delivering(services, { order, access: { secrets } }, listener, () =>
    secure(services, { job, secrets, reviewed, ordered }, listener),
  );
}

/**
 * The same of a certificate that was found good for the order's key, on a server that is open, by the job that its owner has
 * just agreed to. Raises `order-unknown`, `order-on-other-server`, what keeps the file from going away, and as `secure`.
 */
export async function deliverBrought(
  services: Services,
  { order: id, ...wish }: SecureWish & { readonly order: string; readonly open: Reached },
  listener: Listener,
): Promise<RunEnded> {
  const of = { order: await services.orders.load(id), access: { open: wish.open } };
  await onServerOfOrder(services, of, listener.signal, async () => undefined);
  return delivering(services, of, listener, () => secure(services, wish, listener));
}

async function delivering(
  services: Services,
  of: { readonly order: Order; readonly access: Access },
  listener: Listener,
  run: () => Promise<RunEnded>,
): Promise<RunEnded> {
  const { id, placed } = of.order;
  if (placed !== null) await takeFileAway(services, of, listener);
  const ended = await run();
  if (ended.outcome === 'committed') {
    const delivered = { runId: ended.runId, at: new Date().toISOString() };
    await services.orders.save({ ...(await services.orders.load(id)), delivered });
  }
  return ended;
}

/**
 * Makes an open server ready for what the seller has sent: it is the order's, and the seller's file is away, so that what is
 * planned then still holds at the run. Raises `order-unknown`, `order-on-other-server`, and why the file stands still.
 */
export async function clearForDelivery(
  services: Services,
  { order: id, access }: OrderWish,
  listener: Pick<Listener, 'signal'>,
): Promise<Order> {
  const of = { order: await services.orders.load(id), access };
  if (of.order.placed !== null) return takeFileAway(services, of, listener);
  await onServerOfOrder(services, of, listener.signal, async () => undefined);
  return of.order;
}

/** What `deliver` would do. Changes nothing. Raises as `deliver`. */
export async function planDelivery(
  services: Services,
  { secrets, ...wish }: Delivery,
  signal: AbortSignal,
): Promise<PlannedJob> {
  const { job, ordered } = await delivery(services, wish);
  return planJob(services, job, secrets, signal, ordered);
}

/**
 * Gives an order up, or puts a delivered one away: the file that proved control and the key go from its server, and then the
 * order. What was installed stays. Raises `order-unknown`, and what keeps either from going: the order stays then.
 */
export async function cancelOrder(
  services: Services,
  { order: id, access }: OrderWish,
  listener: Pick<Listener, 'signal'>,
): Promise<Order> {
  const order = await services.orders.load(id);
  if (order.placed !== null) await takeFileAway(services, { order, access }, listener);
  // What lies here needs no server; of one that was cut off before its key was made nobody knows where it was to be.
  if (await services.orderKeys.has(id)) await services.orderKeys.forget(id);
  else
    await onServerOfOrder(services, { order, access }, listener.signal, ({ server }) =>
      dropKey(services, server.host, id),
    );
  await services.orders.remove(id);
  return order;
}

/** The key is locked in the keychain before anybody is told that there is one. Raises `keychain-closed`, `data-open-to-others`. */
async function keptHere({ engine, orderKeys }: Services, wish: KeyWish): Promise<NonNullable<Order['made']>> {
  const { made, keyPem } = await engine.makeOrderKeyHere(wish);
  await orderKeys.keep(wish.id, keyPem);
  return made;
}

/** From wherever it lies. Raises what `dropOrderKey` does, and `data-open-to-others`. */
const dropKey = ({ engine, orderKeys }: Services, host: AnyHost, id: string): Promise<void> =>
  keepsOrderKeys(host, id) ? engine.dropOrderKey(host, id) : orderKeys.forget(id);

interface Delivery {
  readonly order: string;
  readonly files: readonly string[];
  readonly secrets: Secrets;
}

async function delivery(
  services: Services,
  { order: id, files }: Omit<Delivery, 'secrets'>,
): Promise<{ readonly order: Order; readonly job: Job; readonly ordered: OrderedKey }> {
  const order = await services.orders.load(id);
  const ordered = await keyOfOrder(services, id);
  const paths = files.map((file) => resolve(file));
  return { order, job: jobOfOrder(order, paths, ordered.keyPem !== null), ordered };
}

/** Where a request was written to, or was to be. */
export interface WrittenRequest {
  readonly path: string;
  readonly isWritten: boolean;
}

/** Writes the request of an order beside its job, and never in the place of another file. */
export async function writeRequest({ id, job, made }: Order, jobFile: string): Promise<WrittenRequest> {
  const stem = (job.names[0] ?? '').replace('*', 'star');
  const path = join(dirname(resolve(jobFile)), `${stem}-${id}.csr`);
  const isWritten = await writeNew(path, made?.csr ?? '').catch(() => false);
  return { path, isWritten };
}
