import type { Job } from '../../../shared/job.ts';

export interface ExportedFile {
  /** From the folder that was named. */
  readonly path: string;
  readonly text: string;
}

/** A job, as far as these engines can do it. */
export interface ExportableJob {
  readonly names: readonly [string, ...string[]];
  readonly server: Job['server'];
  readonly certificate: Extract<Job['certificate'], { from: 'acme' }>;
  /** Null: the certificate is for mail alone, and Certbot listens itself for its proofs. */
  readonly web: 'apache' | 'nginx' | null;
  readonly mail: readonly ('postfix' | 'dovecot')[];
  readonly redirect: boolean;
  readonly hsts: boolean;
}
