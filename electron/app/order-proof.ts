import { ProblemError } from '../../shared/problems.ts';
import type { FileOfSeller } from '../engine/order/placed-file.ts';
import { newRunId } from '../engine/run/secure.ts';
import { resolveOutside } from '../job/resolve-job.ts';
import type { Order } from '../run/orders/order-file.ts';
import { jobOfOrder, type OrderWish, onServerOfOrder } from './order-server.ts';
import type { Secrets } from './reach.ts';
import type { Listener } from './secure.ts';
import type { Services } from './services.ts';

/** The file with which a seller has control of the names proven: placed, proven from outside, and taken away again. */

/** Where sellers look (BR 3.2.2.4.18). */
const folder = '/.well-known/pki-validation/';
/** In the words of the places that it is written to: nothing that a configuration would read as anything but text. */
const goodName = /^[A-Za-z0-9_-]{1,128}(\.[A-Za-z0-9]{1,8})?$/;
const goodText = /^[A-Za-z0-9][A-Za-z0-9 ._:=+/,;@-]{0,511}(\n[A-Za-z0-9 ._:=+/,;@-]{1,512}){0,9}$/;
/** Where a page is wanted in place of a text. */
const address = /^[a-z]+:\/\//i;

/**
 * A file as the seller names it: its path on the site (an address does as well), and its text. Raises `order-file-place` {path},
 * `order-file-text`. Pure.
 */
export function fileOfSeller(place: string, content: string): FileOfSeller {
  const path = URL.canParse(place) ? new URL(place).pathname : place;
  const name = path.startsWith(folder) ? path.slice(folder.length) : path;
  if (!goodName.test(name)) throw new ProblemError('order-file-place', { path: place });
  const text = content.replaceAll('\r\n', '\n').trim();
  if (!goodText.test(text) || address.test(text)) throw new ProblemError('order-file-text');
  return { name, text };
}

/** In place of one that stands already. Raises as `placeOrderFile`, `order-unknown`, and what connecting does. */
export async function placeFile(
  services: Services,
  { order: id, secrets, file }: OrderWish & { readonly file: FileOfSeller },
  listener: Listener,
): Promise<Order> {
  let order = await services.orders.load(id);
  if (order.placed !== null) order = await takeFileAway(services, { order, secrets }, listener);
  const job = jobOfOrder(order, ['-'], await services.orderKeys.has(id));
  const outside = await resolveOutside(job);
  const runId = newRunId();
  const placed = { runId, path: `${folder}${file.name}`, at: new Date().toISOString() };
  // Written down first: whoever is cut off behind it takes away what may stand.
  await services.orders.save({ ...order, placed });
  try {
    await onServerOfOrder(services, { order, secrets }, listener.signal, ({ server }) =>
      services.engine.placeOrderFile(
        server.host,
        { ...{ runId, job, seller: order.seller, server: order.server }, file, outside },
        services.orderRuns,
        listener.signal,
      ),
    );
  } catch (thrown) {
    if (!(await mayStand(services, runId))) await services.orders.save({ ...order, placed: null });
    throw thrown;
  }
  return { ...order, placed };
}

/** Raises why it stands still. */
export async function takeFileAway(
  services: Services,
  { order, secrets }: { readonly order: Order; readonly secrets: Secrets },
  { signal }: Listener,
): Promise<Order> {
  const { placed, job } = order;
  if (placed !== null && (await mayStand(services, placed.runId))) {
    const journal = await services.orderRuns.load(placed.runId);
    const outside = await resolveOutside(job);
    const how = { emit: () => undefined, journals: services.allRuns };
    const { outcome, problem } = await onServerOfOrder(
      services,
      { order, secrets },
      signal,
      ({ server }, again) => {
        const reconnect = async () => (await again()).server.host;
        const work = journal.outcome() === 'committed' ? services.engine.undoRun : services.engine.recoverRun;
        return work(server.host, journal, outside, { ...how, reconnect });
      },
    );
    if (outcome !== 'undone')
      throw problem === undefined ? new ProblemError('unexpected') : ProblemError.of(problem);
  }
  const without = { ...order, placed: null };
  await services.orders.save(without);
  return without;
}

/** Whether anything of that run may stand on the server. */
const mayStand = async ({ orderRuns }: Services, runId: string): Promise<boolean> =>
  (await orderRuns.list()).includes(runId) && (await orderRuns.load(runId)).outcome() !== 'undone';
