import type { signedProblemCodes } from '../signed-problem-codes.ts';
import type { LearnId } from './learn-ids.ts';

/** Part of `problem-pages.ts`. */
export const signedProblemPages: Readonly<Record<(typeof signedProblemCodes)[number], LearnId>> = {
  'signed-unreadable': 'private-keys',
  'signed-for-newer': 'private-keys',
  'signed-not-ours': 'private-keys',
  'signed-older': 'private-keys',
  'project-silent': 'dns',
  'release-stale': 'private-keys',
};
