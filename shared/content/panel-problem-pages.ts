import type { panelProblemCodes } from '../panel-problem-codes.ts';
import type { LearnId } from './learn-ids.ts';

/** Part of `problem-pages.ts`. */
export const panelProblemPages: Readonly<Record<(typeof panelProblemCodes)[number], LearnId>> = {
  'panel-token-refused': 'login',
  'panel-busy': 'login',
  'panel-answers-otherwise': 'login',
  'panel-refuses': 'hosts-offer',
  'panel-feature-missing': 'hosts-offer',
  'panel-names-left-out': 'names-and-wildcards',
  'panel-former-key-missing': 'undo-and-safety',
  'panel-renews-itself': 'hosts-offer',
  'panel-autossl-off': 'hosts-offer',
  'panel-autossl-one-site': 'hosts-offer',
  'panel-autossl-not-needed': 'renewal',
  'panel-autossl-refused': 'when-proof-fails',
  'panel-autossl-slow': 'hosts-offer',
  'plesk-renews-itself': 'hosts-offer',
  'plesk-handed-on': 'when-proof-fails',
  'plesk-former-not-tellable': 'undo-and-safety',
  'plesk-issue-missing': 'hosts-offer',
  'plesk-issue-names': 'names-and-wildcards',
  'plesk-issue-refused': 'when-proof-fails',
};
