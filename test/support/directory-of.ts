import type { Job } from '../../shared/job.ts';

/** The authority's directory of a job that asks one. */
export function directoryOf({ certificate }: Pick<Job, 'certificate'>): string {
  if (certificate.from !== 'acme') throw new Error('this job asks nobody');
  return certificate.directory;
}
