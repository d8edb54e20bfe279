import { type Job, job as jobShape } from '../../shared/job.ts';
import { ProblemError } from '../../shared/problems.ts';
import { keyOnServer } from '../job/load-job.ts';
import type { OrderedKey } from '../job/resolve-files.ts';
import { resolveServer } from '../job/resolve-job.ts';
import type { Order } from '../run/orders/order-file.ts';
import { placeOf } from '../run/posix/lasting-key.ts';
import { type Connect, openWithKey, type Reached, reachAgain, reaching } from './reach.ts';
import type { Access } from './server-of-run.ts';
import type { Services } from './services.ts';

/** What an order is found by, and how its server is reached. */
export interface OrderWish {
  readonly order: string;
  readonly access: Access;
}

/**
 * On the order's own server and no other: on another one its key looks as if it had never been there. Raises
 * `order-on-other-server`, `connection-lost` where none is open, and what connecting does.
 */
export const onServerOfOrder = <Value>(
  services: Services,
  { order, access }: { readonly order: Order; readonly access: Access },
  signal: AbortSignal,
  work: (reached: Reached, again: () => Promise<Reached>) => Promise<Value>,
): Promise<Value> =>
  reaching(services, async (connect) => {
    const reached = await serverOf(order, access, connect, signal);
    return work(reached, () => reachAgain(connect, reached, order.server.hostKey));
  });

async function serverOf(
  { id, job, server }: Order,
  access: Access,
  connect: Connect,
  signal: AbortSignal,
): Promise<Reached> {
  const { label, hostKey } = server;
  if ('secrets' in access) return connect({ ...resolveServer(job, access.secrets), hostKey }, signal);
  if (access.open === null) throw new ProblemError('connection-lost', { server: label });
  const refusal = (fingerprint: string): ProblemError =>
    new ProblemError('order-on-other-server', { order: id, server: label, expected: hostKey, fingerprint });
  return openWithKey(access.open, hostKey, connect, refusal);
}

/** The job of a run for an order, with a certificate in these files. `isKeyHere`: its key lies on this computer, not on the server. */
export const jobOfOrder = ({ job, server }: Order, files: readonly string[], isKeyHere: boolean): Job =>
  jobShape.parse({
    ...job,
    server: { ...job.server, hostKey: server.hostKey },
    certificate: { from: 'files', files, ...(isKeyHere ? {} : { key: keyOnServer }) },
  });

/** The key that the certificate of an order has to be for. Raises `order-unknown`, `order-not-made` {order}, and what keeps its file from being read. */
export async function keyOfOrder(
  { orders, orderKeys }: Pick<Services, 'orders' | 'orderKeys'>,
  id: string,
): Promise<OrderedKey> {
  const { made } = await orders.load(id);
  if (made === null) throw new ProblemError('order-not-made', { order: id });
  const others = (await orders.list()).orders;
  const orderOf = (publicKey: string) => others.find((one) => one.made?.publicKey === publicKey)?.id ?? null;
  return { path: placeOf(id), keyPem: await orderKeys.of(id), publicKey: made.publicKey, orderOf };
}
