import type { mailProblemCodes } from '../mail-problem-codes.ts';
import type { LearnId } from './learn-ids.ts';

/** Part of `problem-pages.ts`. */
export const mailProblemPages: Readonly<Record<(typeof mailProblemCodes)[number], LearnId>> = {
  'mail-default-kept': 'dns',
  'mail-domains-unread': 'dns',
  'mail-pins-unknown': 'dns',
  'mail-policy-enforced': 'mail',
  'mail-policy-unlisted': 'mail',
  'mail-policy-unfit': 'mail',
  'mail-policy-unread': 'mail',
  'mail-unnamed-changed': 'undo-and-safety',
};
