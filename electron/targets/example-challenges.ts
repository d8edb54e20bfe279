import { isStar } from '../../shared/names/domain-name.ts';
import type { HttpChallenge } from '../../shared/plan.ts';

/** For the review: tokens of the usual length, so that what is shown looks like what will be there. Pure. */
export function exampleChallenges(names: readonly string[]): readonly HttpChallenge[] {
  return names
    .filter((name) => !isStar(name))
    .map((name, index) => {
      const token = `example-${String(index + 1).padStart(2, '0')}`;
      return { name, token, keyAuthorization: `${token}.the-answer-of-your-account` };
    });
}
