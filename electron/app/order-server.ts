import { type Job, job as jobShape } from '../../shared/job.ts';
import { keyOnServer } from '../job/load-job.ts';
import { resolveServer } from '../job/resolve-job.ts';
import type { Order } from '../run/orders/order-file.ts';
import { type Reached, reaching, type Secrets } from './reach.ts';
import type { Services } from './services.ts';

/** What an order is found by, and how its server is reached. */
export interface OrderWish {
  readonly order: string;
  readonly secrets: Secrets;
}

/** On the order's own server and no other: on another one its key looks as if it had never been there. Raises what connecting does. */
export const onServerOfOrder = <Value>(
  services: Services,
  { order: { job, server }, secrets }: { readonly order: Order; readonly secrets: Secrets },
  signal: AbortSignal,
  work: (reached: Reached, again: () => Promise<Reached>) => Promise<Value>,
): Promise<Value> =>
  reaching(services, async (connect) => {
    const request = { ...resolveServer(job, secrets), hostKey: server.hostKey };
    return work(await connect(request, signal), () => connect(request, AbortSignal.timeout(20_000)));
  });

/** The job of a run for an order, with a certificate in these files. `isKeyHere`: its key lies on this computer, not on the server. */
export const jobOfOrder = ({ job, server }: Order, files: readonly string[], isKeyHere: boolean): Job =>
  jobShape.parse({
    ...job,
    server: { ...job.server, hostKey: server.hostKey },
    certificate: { from: 'files', files, ...(isKeyHere ? {} : { key: keyOnServer }) },
  });
