import type { ChallengeMethod } from '../../shared/challenge.ts';
import type { KeyAlgorithm, RenewalWish } from '../../shared/job.ts';
import type { InstallWish } from '../targets/target.ts';

/** What the owner wants, with where the certificate comes from: whoever renews goes on there. */
export interface PlanWish extends InstallWish {
  readonly renewal: { readonly by: RenewalWish };
  readonly certificate: {
    readonly directory: string;
    readonly contact?: string | undefined;
    readonly externalAccount?: unknown;
    /** Missing: what suits the server. */
    readonly key?: KeyAlgorithm | undefined;
  };
  /** Missing: by a file on the web server. */
  readonly proof?: { readonly method: ChallengeMethod };
}

/** By a file on the web server, as nobody has wished otherwise. */
export const isProvenByFile = ({ proof }: Pick<PlanWish, 'proof'>): boolean =>
  (proof?.method ?? 'http-01') === 'http-01';
