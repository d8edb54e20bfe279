import type { RunEnded } from '../../../shared/events.ts';
import type { Job } from '../../../shared/job.ts';
import type { Plan } from '../../../shared/plan.ts';
import { secure } from '../../app/secure.ts';
import type { Services } from '../../app/services.ts';
import { asReviewed } from '../as-reviewed.ts';
import type { Output } from '../output.ts';

/** Runs the job, and says what became of a rehearsal. Raises as `secure`. */
export async function secureJob(
  job: Job,
  services: Services,
  output: Output,
  signal: AbortSignal,
  /** The plan that its owner saw; null: nobody was asked. */
  reviewed: Plan | null = null,
  /** The certificate that the new one replaces, as its authority knows it. */
  replaces: string | null = null,
): Promise<RunEnded> {
  const ended = await asReviewed(reviewed, output, signal, (plan, emit) =>
    secure(services, { job, secrets: process.env, reviewed: plan, replaces }, { emit, signal }),
  );
  if (job.rehearsal && ended.outcome === 'undone' && ended.problem === undefined) {
    output.say({ type: 'rehearsed', runId: ended.runId }, ({ t }) => [
      t('ended.rehearsed-title'),
      `  ${t('ended.rehearsed-lead')}`,
    ]);
  }
  return ended;
}
