import type { RenewerTrouble } from '../../shared/renewers.ts';

/** What starts a renewer, as the server calls it, and what keeps that from happening. */
export interface Starter {
  readonly by: string;
  /** It is a line of cron, and the program that it calls was not found: it may run in a container. */
  readonly isUnsure?: boolean;
  /** When that is next, ISO 8601; missing: not told, as by cron. */
  readonly next?: string | undefined;
  readonly trouble: Extract<RenewerTrouble, 'gone' | 'masked' | 'off' | 'cronless' | 'unstarted'> | null;
}
