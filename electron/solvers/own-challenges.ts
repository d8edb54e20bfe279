import { randomBytes } from 'node:crypto';
import { isStar } from '../../shared/names/domain-name.ts';
import type { HttpChallenge } from '../../shared/plan.ts';

/** A question of our own for each name, in the form of an authority's: nobody can know the answer beforehand. */
export function ownChallenges(names: readonly string[]): readonly HttpChallenge[] {
  return names
    .filter((name) => !isStar(name))
    .map((name) => {
      const token = randomBytes(32).toString('base64url');
      return { name, token, keyAuthorization: `${token}.${randomBytes(32).toString('base64url')}` };
    });
}
