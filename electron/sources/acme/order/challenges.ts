import { type HttpChallenge, httpChallenge } from '../../../../shared/plan.ts';
import { ProblemError } from '../../../../shared/problems.ts';
import type { AcmeClient } from '../protocol/client.ts';
import { notAcme } from '../protocol/problems.ts';
import type { Authorization } from '../protocol/resources.ts';

/** A name to prove: where its authorization stands, where to say that the answer is ready, and the answer. */
export interface Proof {
  readonly authorizationUrl: string;
  readonly challengeUrl: string;
  readonly answer: HttpChallenge;
}

/**
 * The http-01 challenge of each authorization (RFC 8555 §8.3). What comes from the authority goes into a path and a
 * file later, so a token outside its alphabet stops everything: `ca-not-acme`. Raises `ca-refuses-name` where the
 * authority takes no proof by file.
 */
export async function proofsOf(
  ca: string,
  authorizations: readonly Authorization[],
  keyAuthorization: AcmeClient['keyAuthorization'],
): Promise<readonly Proof[]> {
  const offered = authorizations.map((authorization) => ({
    authorization,
    name: nameOf(authorization),
    challenge: authorization.challenges.find(({ type }) => type === 'http-01'),
  }));
  const unprovable = offered.filter(({ challenge }) => challenge === undefined).map(({ name }) => name);
  if (unprovable.length > 0) {
    throw new ProblemError(
      'ca-refuses-name',
      { ca, names: unprovable },
      { detail: 'the authority offers no http-01 challenge' },
    );
  }
  return await Promise.all(
    offered.map(async ({ authorization, name, challenge }) => {
      const token = challenge?.token ?? '';
      const answer = httpChallenge.safeParse({
        name,
        token,
        keyAuthorization: await keyAuthorization(token),
      });
      if (!answer.success || challenge === undefined) {
        throw notAcme(ca, `the token for ${name} is not one of RFC 8555 §8.3`);
      }
      return { authorizationUrl: authorization.url, challengeUrl: challenge.url, answer: answer.data };
    }),
  );
}

export const nameOf = (authorization: Authorization): string => authorization.identifier.value.toLowerCase();

/**
 * The authorizations in the names' order, if they are for exactly the names that were ordered: nothing else is ever
 * proven. Raises `ca-not-acme`.
 */
export function inNameOrder(
  ca: string,
  authorizations: readonly Authorization[],
  names: readonly string[],
): readonly Authorization[] {
  const ordered = names.flatMap((name) =>
    authorizations.filter((each) => each.identifier.type === 'dns' && nameOf(each) === name),
  );
  if (ordered.length !== names.length || authorizations.length !== names.length) {
    throw notAcme(ca, 'the authorizations are not for the names that were ordered');
  }
  return ordered;
}
