import { z } from 'zod';
import { ProblemError } from '../../../../shared/problems.ts';
import type { Pending } from '../../../../shared/waiting.ts';
import type { AcmeClient } from '../protocol/client.ts';
import { AcmeRefusal } from '../protocol/problem-document.ts';
import { address, type Order } from '../protocol/resources.ts';
import { orderGone } from './order.ts';

/**
 * An order that waits for its owner, as it is written down: where it stands, and whose it is. The account's key stays
 * where accounts lie; without it nobody can do anything to the order.
 */
const pendingOrder = z.strictObject({
  /** Of the authority; or of its rehearsal, which passes before the authority itself is asked. */
  directory: address,
  /** URL of the account (RFC 8555 §7.1.2). */
  account: address,
  order: address,
});
export type PendingOrder = z.infer<typeof pendingOrder>;

const source = 'acme';
const version = 1;

export const writtenOrder = (data: PendingOrder): Pending => ({ source, version, data: { ...data } });

/** Null: another source, or a later version of this one, has made it. */
export function readOrder(pending: Pending): PendingOrder | null {
  if (pending.source !== source || pending.version !== version) return null;
  const read = pendingOrder.safeParse(pending.data);
  return read.success ? read.data : null;
}

/**
 * How the order stands now. Raises `ca-order-gone` where the authority does not answer it any more (RFC 8555 §7.1.3:
 * what expires may be forgotten), and what asking raises.
 */
export async function orderNow(ca: string, client: AcmeClient, url: string): Promise<Order> {
  const known: Order = { url, status: 'pending', authorizations: [], finalize: url };
  try {
    return (await client.order(known)).value;
  } catch (thrown) {
    throw isRefused(thrown) ? orderGone(ca, thrown.problem.detail) : thrown;
  }
}

const passing: ReadonlySet<string | null> = new Set(['badNonce', 'rateLimited', 'serverInternal']);

/** It was asked, and said no to this very order: not busy, not in our way for other reasons. */
function isRefused(thrown: unknown): thrown is ProblemError {
  if (!(thrown instanceof ProblemError && thrown.cause instanceof AcmeRefusal)) return false;
  const { status, type } = thrown.cause;
  return status >= 400 && status < 500 && status !== 429 && !passing.has(type);
}
