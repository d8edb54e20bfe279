import type { webSpaceProblemCodes } from '../webspace/problem-codes.ts';
import type { LearnId } from './learn-ids.ts';

/** Part of `problem-pages.ts`. */
export const webSpaceProblemPages: Readonly<Record<(typeof webSpaceProblemCodes)[number], LearnId>> = {
  'job-webspace': 'hosts-offer',
  'webspace-login-refused': 'hosts-offer',
  'webspace-no-sftp': 'hosts-offer',
  'webspace-no-tls': 'host-key',
  'webspace-certificate-unknown': 'host-key',
  'webspace-certificate-changed': 'host-key',
  'webspace-data-blocked': 'hosts-offer',
  'webspace-folder-missing': 'proving-control',
  'webspace-not-writable': 'proving-control',
  'webspace-proof-unseen': 'proving-control',
  'webspace-file-left': 'proving-control',
  'webspace-key-no-place': 'private-keys',
  'webspace-unknown': 'hosts-offer',
  'webspace-damaged': 'hosts-offer',
  'webspace-newer': 'hosts-offer',
  'webspace-not-issued': 'hosts-offer',
};
