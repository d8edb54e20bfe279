import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { OrderJob } from '../../../shared/job.ts';
import { domainName } from '../../../shared/names/schema.ts';
import { type Problem, ProblemError, toProblem } from '../../../shared/problems.ts';
import { type SellerId, sellerIds } from '../../../shared/sellers.ts';
import { mustBeOurs } from '../../store/only-ours.ts';
import { isCode, readOrdinary } from '../../store/read-file.ts';
import { writeWhole } from '../../store/write-whole.ts';
import { type OrderV1, orderV1 } from './v1.ts';

/** A certificate that was ordered from a seller: what is waited for, where its key lies, and what is done with it then. */
export interface Order extends Omit<OrderV1, 'version' | 'seller' | 'job'> {
  readonly seller: SellerId;
  readonly job: Omit<OrderJob, 'certificate'>;
}

/** `begun`: cut off before the request was there. */
export type OrderState = 'begun' | 'waiting' | 'delivered';

export const stateOf = ({ made, delivered }: Order): OrderState => {
  if (delivered !== null) return 'delivered';
  return made === null ? 'begun' : 'waiting';
};

export interface UnreadableOrder {
  readonly name: string;
  readonly problem: Problem;
}

/** The orders of this computer, one file each. */
export interface OrderStore {
  /** Raises `order-unknown` {order}, `order-newer` {file}, `order-damaged` {file}, `data-open-to-others`. */
  load(id: string): Promise<Order>;
  /** Writes it whole, in the newest form. Raises what the system does. */
  save(order: Order): Promise<void>;
  remove(id: string): Promise<void>;
  /** The oldest first. */
  list(): Promise<{ readonly orders: readonly Order[]; readonly unreadable: readonly UnreadableOrder[] }>;
}

const newestVersion = 1;
const ending = '.json';

export function fileOrders(folder: string): OrderStore {
  const fileOf = (id: string): string => {
    if (!orderV1.shape.id.safeParse(id).success) throw new ProblemError('order-unknown', { order: id });
    return join(folder, `${id}${ending}`);
  };
  const load = async (id: string): Promise<Order> => {
    const file = fileOf(id);
    let text: string;
    try {
      text = (await readOrdinary(file)).toString('utf8');
    } catch (cause) {
      if (isCode(cause, 'ENOENT')) throw new ProblemError('order-unknown', { order: id }, { cause });
      throw new ProblemError('order-damaged', { file }, { detail: String(cause), cause });
    }
    await mustBeOurs(file);
    const order = readOrder(text, file);
    if (order.id !== id) throw new ProblemError('order-damaged', { file }, { detail: 'another order’s' });
    return order;
  };
  return {
    load,
    save: ({ seller, ...order }) =>
      writeWhole(
        fileOf(order.id),
        `${JSON.stringify(orderV1.parse({ version: newestVersion, seller, ...order }), null, 2)}\n`,
      ),
    remove: (id) => rm(fileOf(id), { force: true }),
    async list() {
      const names = await readdir(folder).catch((thrown: unknown) => {
        if (isCode(thrown, 'ENOENT')) return [];
        throw thrown;
      });
      const ids = names.filter((name) => name.endsWith(ending)).map((name) => name.slice(0, -ending.length));
      const read = await Promise.all(
        ids
          .toSorted()
          .map((name) =>
            load(name).catch((thrown: unknown): UnreadableOrder => ({ name, problem: toProblem(thrown) })),
          ),
      );
      return {
        orders: read.flatMap((one) => ('problem' in one ? [] : [one])),
        unreadable: read.flatMap((one) => ('problem' in one ? [one] : [])),
      };
    },
  };
}

/** Understands what any released version has written. Pure. Raises `order-newer` {file, version}, `order-damaged` {file}. */
export function readOrder(text: string, file: string): Order {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (cause) {
    throw new ProblemError('order-damaged', { file }, { detail: String(cause), cause });
  }
  const version = typeof data === 'object' && data !== null && 'version' in data ? data.version : undefined;
  if (typeof version === 'number' && version > newestVersion)
    throw new ProblemError('order-newer', { file, version });
  const parsed = orderV1.safeParse(data);
  if (!parsed.success) throw new ProblemError('order-damaged', { file }, { detail: parsed.error.message });
  const { version: _, seller, job, ...rest } = parsed.data;
  return {
    ...rest,
    seller: sellerIds.find((known) => known === seller) ?? 'other',
    job: { ...job, names: job.names.map((name) => domainName.parse(name)) },
  };
}
