import { createHash } from 'node:crypto';
import type { Challenge, ChallengeMethod } from '../../../../shared/challenge.ts';
import { challengeRecordName } from '../../../../shared/challenge-record.ts';
import { isStar } from '../../../../shared/names/domain-name.ts';
import { type HttpChallenge, httpChallenge } from '../../../../shared/plan.ts';
import { ProblemError } from '../../../../shared/problems.ts';
import type { AcmeClient } from '../protocol/client.ts';
import { sentence } from '../protocol/problem-document.ts';
import { notAcme } from '../protocol/problems.ts';
import { type Authorization, identifierOf } from '../protocol/resources.ts';
import { lastingRecord } from './lasting-record.ts';

/** A name to prove: where its authorization stands, where to say that the answer is ready, and the answer. */
export interface Proof {
  readonly authorizationUrl: string;
  readonly challengeUrl: string;
  readonly challenge: Challenge;
}

/** What an authority wants to see of its token (RFC 8555 §8.3, §8.4). */
const answers: Readonly<
  Record<Exclude<ChallengeMethod, 'dns-persist-01'>, (asked: HttpChallenge) => Challenge>
> = {
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

/** The account that asks. */
export interface Asking {
  readonly ca: string;
  /** Its address at the authority. */
  readonly account: string;
  /** All that is ordered, also what the authority has seen proven before. */
  readonly names: readonly string[];
  readonly keyAuthorization: AcmeClient['keyAuthorization'];
}

/**
 * Of each authorization the challenge of the method by which its name is proven. What comes from the authority goes
 * into a path, a file or a record later, so a token outside its alphabet stops everything: `ca-not-acme`. Raises
 * `ca-refuses-name` where the authority does not take such a proof for a name, `ca-proof-not-offered` {ca, names, offered}
 * where it does not take lasting records.
 */
export async function proofsOf(
  asking: Asking,
  authorizations: readonly Authorization[],
  methodOf: (name: string) => ChallengeMethod,
): Promise<readonly Proof[]> {
  const offered = authorizations.map((authorization) => {
    const name = nameOf(authorization);
    const method = methodOf(name);
    const challenge = authorization.challenges.find(({ type }) => type === method);
    return { authorization, name, method, challenge };
  });
  mustBeOffered(asking.ca, offered);
  // The same for each order of these names, whichever of them are left to prove: else it would not be the record that stands.
  const isLasting = (name: string) => asking.names.includes(name) && methodOf(name) === 'dns-persist-01';
  return await Promise.all(
    offered.map(async ({ authorization, name, method, challenge }) => {
      if (challenge === undefined) throw notAcme(asking.ca, `no challenge for ${name}`);
      const place = { authorizationUrl: authorization.url, challengeUrl: challenge.url };
      if (method === 'dns-persist-01') {
        // One record proves a bare name and its star; without the word for the star it proves the bare name alone.
        const isForStar = isStar(name) || isLasting(`*.${name}`);
        const answer = lastingRecord(asking.ca, name, challenge, { account: asking.account, isForStar });
        return { ...place, challenge: { method, answer } };
      }
      const token = challenge.token ?? '';
      const asked = httpChallenge.safeParse({
        name,
        token,
        keyAuthorization: await asking.keyAuthorization(token),
      });
      if (!asked.success) throw notAcme(asking.ca, `the token for ${name} is not one of RFC 8555 §8.3`);
      return { ...place, challenge: answers[method](asked.data) };
    }),
  );
}

function mustBeOffered(
  ca: string,
  all: readonly {
    readonly authorization: Authorization;
    readonly name: string;
    readonly method: ChallengeMethod;
    readonly challenge: object | undefined;
  }[],
): void {
  const unprovable = all.filter(({ challenge }) => challenge === undefined);
  if (unprovable.length === 0) return;
  const names = unprovable.map(({ name }) => name);
  const methods = [...new Set(unprovable.map(({ method }) => method))];
  const detail = `the authority offers no ${methods.join(', no ')} challenge`;
  if (!methods.includes('dns-persist-01'))
    throw new ProblemError('ca-refuses-name', { ca, names }, { detail });
  const types = unprovable.flatMap(({ authorization }) => authorization.challenges.map(({ type }) => type));
  const offered = [...new Set(types.map(sentence))].slice(0, 20);
  throw new ProblemError(
    'ca-proof-not-offered',
    { ca, names: names.join(', '), offered: offered.join(', ') },
    { detail },
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
    authorizations.filter(
      (each) => each.identifier.type === identifierOf(name).type && nameOf(each) === name,
    ),
  );
  if (ordered.length !== names.length || authorizations.length !== names.length) {
    throw notAcme(ca, 'the authorizations are not for the names that were ordered');
  }
  return ordered;
}
