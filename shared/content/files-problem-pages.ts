import type { filesProblemCodes } from '../files-problem-codes.ts';
import type { LearnId } from './learn-ids.ts';

/** Part of `problem-pages.ts`. */
export const filesProblemPages: Readonly<Record<(typeof filesProblemCodes)[number], LearnId>> = {
  'files-nothing': 'sellers',
  'files-without-certificate': 'sellers',
  'files-locked': 'sellers',
  'files-password-wrong': 'sellers',
  'files-damaged': 'sellers',
  'files-unsupported': 'sellers',
  'files-too-much': 'sellers',
  'files-archive': 'sellers',
  'files-login-key': 'private-keys',
  'files-public-key': 'private-keys',
  'files-request-only': 'sellers',
  'files-only-authorities': 'sellers',
  'files-name-missing': 'names-and-wildcards',
  'files-key-missing': 'private-keys',
  'files-key-not-on-server': 'private-keys',
  'files-key-out-of-reach': 'private-keys',
  'files-key-other': 'private-keys',
  'files-expired': 'lifetimes',
  'files-not-yet-valid': 'lifetimes',
  'files-weak': 'who-vouches',
  'files-chain-incomplete': 'chain-of-trust',
  'files-not-trusted': 'who-vouches',
  'files-distrusted': 'who-vouches',
  'files-self-signed': 'self-signed',
};
