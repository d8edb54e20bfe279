import { createHash } from 'node:crypto';
import type { Challenge, ChallengeMethod } from '../../../../shared/challenge.ts';
import { challengeRecordName } from '../../../../shared/challenge-record.ts';
import { type HttpChallenge, httpChallenge } from '../../../../shared/plan.ts';
import { ProblemError } from '../../../../shared/problems.ts';
import type { AcmeClient } from '../protocol/client.ts';
import { notAcme } from '../protocol/problems.ts';
import type { Authorization } from '../protocol/resources.ts';

/** A name to prove: where its authorization stands, where to say that the answer is ready, and the answer. */
export interface Proof {
  readonly authorizationUrl: string;
  readonly challengeUrl: string;
  readonly challenge: Challenge;
}

/** What an authority wants to see of its token (RFC 8555 §8.3, §8.4). */
const answers: Readonly<Record<ChallengeMethod, (asked: HttpChallenge) => Challenge>> = {
  'http-01': (asked) => ({ method: 'http-01', answer: asked }),
  'dns-01': ({ name, keyAuthorization }) => ({
    method: 'dns-01',
    answer: {
      name,
      record: challengeRecordName(name),
      value: createHash('sha256').update(keyAuthorization).digest('base64url'),
    },
  }),
};

/**
 * Of each authorization the challenge of the method by which its name is proven. What comes from the authority goes
 * into a path, a file or a record later, so a token outside its alphabet stops everything: `ca-not-acme`. Raises
 * `ca-refuses-name` where the authority does not take such a proof for a name.
 */
export async function proofsOf(
  ca: string,
  authorizations: readonly Authorization[],
  keyAuthorization: AcmeClient['keyAuthorization'],
  methodOf: (name: string) => ChallengeMethod,
): Promise<readonly Proof[]> {
  const offered = authorizations.map((authorization) => {
    const name = nameOf(authorization);
    const method = methodOf(name);
    const challenge = authorization.challenges.find(({ type }) => type === method);
    return { authorization, name, method, challenge };
  });
  const unprovable = offered.filter(({ challenge }) => challenge === undefined);
  if (unprovable.length > 0) {
    const methods = [...new Set(unprovable.map(({ method }) => method))];
    throw new ProblemError(
      'ca-refuses-name',
      { ca, names: unprovable.map(({ name }) => name) },
      { detail: `the authority offers no ${methods.join(', no ')} challenge` },
    );
  }
  return await Promise.all(
    offered.map(async ({ authorization, name, method, challenge }) => {
      const token = challenge?.token ?? '';
      const asked = httpChallenge.safeParse({
        name,
        token,
        keyAuthorization: await keyAuthorization(token),
      });
      if (!asked.success || challenge === undefined) {
        throw notAcme(ca, `the token for ${name} is not one of RFC 8555 §8.3`);
      }
      return {
        authorizationUrl: authorization.url,
        challengeUrl: challenge.url,
        challenge: answers[method](asked.data),
      };
    }),
  );
}

/** As it was ordered: the authorization for a star names the domain behind it (RFC 8555 §7.1.4). */
export const nameOf = ({ identifier, wildcard }: Authorization): string =>
  `${wildcard === true ? '*.' : ''}${identifier.value.toLowerCase()}`;

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
