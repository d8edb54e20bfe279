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
import { placeOf } from '../run/posix/lasting-key.ts';
import { writeNew } from '../store/write-whole.ts';
import { takeFileAway } from './order-proof.ts';
import { jobOfOrder, type OrderWish, onServerOfOrder } from './order-server.ts';
import { type PlannedJob, planJob } from './plan.ts';
import { reaching, type Secrets } from './reach.ts';
import { type Listener, secure } from './secure.ts';
import type { Services } from './services.ts';

export { type Order, type OrderState, stateOf } from '../run/orders/order-file.ts';

/** Certificates that are ordered from a seller: begun, delivered, cancelled. Between these no program has to run. */

/** Every seller takes it. */
const usualKey = 'rsa-2048';

/**
 * Makes the key on the job's own server, where it stays, or in this computer's keychain where the server has no place for it, and
 * answers the order with the request for it. Raises `order-key-no-keychain` {server}, `keychain-closed`, what connecting raises and what `makeOrderKey` does; then nothing is left on the server, or the order
 * is listed as begun.
 */
export function orderCertificate(
  services: Services,
  { job, secrets }: { readonly job: OrderJob; readonly secrets: Secrets },
  signal: AbortSignal,
): Promise<Order> {
  const { certificate, ...rest } = job;
  const { orders, orderKeys, engine } = services;
  return reaching(services, async (connect) => {
    const { host, hostKey } = (await connect(resolveServer(job, secrets), signal)).server;
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
  { order: id, files, secrets, reviewed }: OrderWish & Delivery & { readonly reviewed: Plan | null },
  listener: Listener,
): Promise<RunEnded> {
  const { job, ordered, order } = await delivery(services, { order: id, files });
  // What is wrong with the files is said before anything is touched.
  await resolveBrought(job, secrets, await resolveOutside(job), listener.signal, ordered);
  if (order.placed !== null) await takeFileAway(services, { order, secrets }, listener);
  const ended = await secure(services, { job, secrets, reviewed, ordered }, listener);
  if (ended.outcome === 'committed') {
    const delivered = { runId: ended.runId, at: new Date().toISOString() };
    await services.orders.save({ ...(await services.orders.load(id)), delivered });
  }
  return ended;
}

/** What `deliver` would do. Changes nothing. Raises as `deliver`. */
export async function planDelivery(
  services: Services,
  { secrets, ...wish }: OrderWish & Delivery,
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
  { order: id, secrets }: OrderWish,
  listener: Listener,
): Promise<Order> {
  const order = await services.orders.load(id);
  if (order.placed !== null) await takeFileAway(services, { order, secrets }, listener);
  // What lies here needs no server; of one that was cut off before its key was made nobody knows where it was to be.
  if (await services.orderKeys.has(id)) await services.orderKeys.forget(id);
  else
    await onServerOfOrder(services, { order, secrets }, listener.signal, ({ server }) =>
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
  readonly files: readonly string[];
}

async function delivery(
  { orders, orderKeys }: Services,
  { order: id, files }: Delivery & Pick<OrderWish, 'order'>,
): Promise<{ readonly order: Order; readonly job: Job; readonly ordered: OrderedKey }> {
  const order = await orders.load(id);
  const { made } = order;
  if (made === null) throw new ProblemError('order-not-made', { order: id });
  const others = (await orders.list()).orders;
  const keyPem = await orderKeys.of(id);
  const job = jobOfOrder(
    order,
    files.map((file) => resolve(file)),
    keyPem !== null,
  );
  const orderOf = (publicKey: string) => others.find((one) => one.made?.publicKey === publicKey)?.id ?? null;
  return { order, job, ordered: { path: placeOf(id), keyPem, publicKey: made.publicKey, orderOf } };
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
