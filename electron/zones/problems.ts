import { ProblemError } from '../../shared/problems.ts';
import { printable } from '../outside/printable.ts';

/**
 * What can keep an access from a zone, by what the owner can do about it. `provider` is its title; `words` are its own,
 * made fit to be shown.
 */
export interface Trouble {
  readonly provider: string;
  /** What it said: a stranger's text. */
  readonly words: string;
  readonly cause?: unknown;
}

const said = ({ words, cause }: Trouble) => ({ detail: printable(words, 600), cause });

/** It does not know the login. */
export const loginUnknown = (trouble: Trouble): ProblemError =>
  new ProblemError('dns-login-refused', { provider: trouble.provider }, said(trouble));

/** It knows the login, which may not do this. */
export const rightMissing = (trouble: Trouble): ProblemError =>
  new ProblemError('dns-right-missing', { provider: trouble.provider }, said(trouble));

/** Nothing answers, or not in time. */
export const silentProvider = (trouble: Trouble): ProblemError =>
  new ProblemError('dns-provider-silent', { provider: trouble.provider }, said(trouble));

/** It wants to be asked later; `seconds`: when. */
export const busyProvider = (trouble: Trouble, seconds: number): ProblemError =>
  new ProblemError('dns-provider-busy', { provider: trouble.provider, seconds }, said(trouble));

/** Anything else that it refuses, or says that we do not understand. */
export const refusedByProvider = (trouble: Trouble): ProblemError =>
  new ProblemError('dns-provider-refuses', { provider: trouble.provider }, said(trouble));

/** It keeps no zone that holds the name, or none that this login reaches. */
export const zoneUnknown = (provider: string, name: string): ProblemError =>
  new ProblemError('dns-zone-not-found', { provider, name });

/** Of the BIND on the run's own server: it does not run there, or a tool of it is missing; `missing` names what. */
export const ownServerMissing = (missing: string): ProblemError =>
  new ProblemError('dns-own-server-missing', { missing: printable(missing, 200) });

/** It keeps the zone, and its settings let nobody on the server change it; `place`: where the zone's block stands. */
export const zoneLocked = (zone: string, place: string, words: string): ProblemError =>
  new ProblemError(
    'dns-zone-locked',
    { zone, place: printable(place, 200) },
    { detail: printable(words, 600) },
  );
