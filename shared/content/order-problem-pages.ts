import type { orderProblemCodes } from '../order-problem-codes.ts';
import type { LearnId } from './learn-ids.ts';

/** Part of `problem-pages.ts`. */
export const orderProblemPages: Readonly<Record<(typeof orderProblemCodes)[number], LearnId>> = {
  'job-orders': 'sellers',
  'job-orders-nothing': 'sellers',
  'order-unknown': 'sellers',
  'order-newer': 'sellers',
  'order-damaged': 'sellers',
  'order-not-possible': 'private-keys',
  'order-key-no-keychain': 'private-keys',
  'order-not-made': 'private-keys',
  'order-other-key': 'private-keys',
  'order-file-place': 'proving-control',
  'order-file-text': 'proving-control',
  'order-file-no-site': 'proving-control',
};
