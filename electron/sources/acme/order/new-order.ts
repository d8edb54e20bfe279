import type { DomainName } from '../../../../shared/names/domain-name.ts';
import { ProblemError } from '../../../../shared/problems.ts';
import type { AcmeClient } from '../protocol/client.ts';
import { type AcmeErrorType, AcmeRefusal } from '../protocol/problem-document.ts';
import type { Order } from '../protocol/resources.ts';

/** How authorities refuse what an order says it replaces (RFC 9773 §5): of another account, replaced already, unknown. */
const aboutReplacing: ReadonlySet<AcmeErrorType | null> = new Set<AcmeErrorType | null>([
  'alreadyReplaced',
  'malformed',
  'unauthorized',
]);

/**
 * Asks for an order, and says which certificate it replaces. Where the authority minds only that, it is asked once more
 * without: a renewal is worth more than its place in the limits. Raises what `AcmeClient.newOrder` does.
 */
export async function newOrder(
  client: Pick<AcmeClient, 'newOrder'>,
  names: readonly DomainName[],
  replaces: string | undefined,
): Promise<Order> {
  if (replaces === undefined) return client.newOrder(names);
  try {
    return await client.newOrder(names, replaces);
  } catch (thrown) {
    const refusal = thrown instanceof ProblemError ? thrown.cause : null;
    const isAboutThat =
      refusal instanceof AcmeRefusal && (refusal.status === 409 || aboutReplacing.has(refusal.type));
    if (!isAboutThat) throw thrown;
    return client.newOrder(names);
  }
}
