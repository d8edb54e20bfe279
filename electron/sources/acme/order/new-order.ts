import type { CertificateName } from '../../../../shared/names/address-name.ts';
import { ProblemError } from '../../../../shared/problems.ts';
import type { AcmeClient, OrderWish } from '../protocol/client.ts';
import { type AcmeErrorType, AcmeRefusal } from '../protocol/problem-document.ts';
import type { Order } from '../protocol/resources.ts';

/** How authorities refuse what an order says it replaces (RFC 9773 §5): of another account, replaced already, unknown. */
const aboutReplacing: ReadonlySet<AcmeErrorType | null> = new Set<AcmeErrorType | null>([
  'alreadyReplaced',
  'malformed',
  'unauthorized',
]);

/** How they refuse a kind of certificate: as the draft has it, as Let's Encrypt does, as Pebble does. */
const aboutProfiles: ReadonlySet<AcmeErrorType | null> = new Set<AcmeErrorType | null>([
  'invalidProfile',
  'unauthorized',
  'malformed',
]);

/**
 * Asks for an order, and says which certificate it replaces. Where the authority minds only that, it is asked once more
 * without: a renewal is worth more than its place in the limits. The kind of certificate is never left out: the owner
 * would get another one than was shown. Raises `ca-profile-refused`, and what `AcmeClient.newOrder` does.
 */
export async function newOrder(
  client: Pick<AcmeClient, 'newOrder'>,
  names: readonly CertificateName[],
  { replaces, ...wish }: OrderWish,
): Promise<Order> {
  const asked = (more: OrderWish) =>
    client.newOrder(names, more).catch((thrown: unknown) => {
      throw wish.profile === undefined ? thrown : profileProblem(thrown);
    });
  if (replaces === undefined) return asked(wish);
  try {
    return await client.newOrder(names, { ...wish, replaces });
  } catch (thrown) {
    const refusal = refusalOf(thrown);
    if (refusal === null || (refusal.status !== 409 && !aboutReplacing.has(refusal.type))) throw thrown;
    return asked(wish);
  }
}

function refusalOf(thrown: unknown): AcmeRefusal | null {
  const cause = thrown instanceof ProblemError ? thrown.cause : null;
  return cause instanceof AcmeRefusal ? cause : null;
}

/** The account may be meant as well: the refusal stays the cause, by which that is looked into. */
function profileProblem(thrown: unknown): unknown {
  const refusal = refusalOf(thrown);
  if (!(thrown instanceof ProblemError) || refusal === null || !aboutProfiles.has(refusal.type))
    return thrown;
  const { facts, detail } = thrown.problem;
  return new ProblemError('ca-profile-refused', facts, { detail, cause: refusal });
}
