import type { RunEnded } from '../../../shared/events.ts';
import { secureFallingOver } from '../../app/fall-over.ts';
import type { SecureWish } from '../../app/secure.ts';
import type { Services } from '../../app/services.ts';
import { asReviewed } from '../as-reviewed.ts';
import type { Output } from '../output.ts';

/** Runs the job, and says what became of a rehearsal. Raises as `secure`. */
export async function secureJob(
  { job, reviewed, ...more }: Omit<SecureWish, 'secrets' | 'open'>,
  services: Services,
  output: Output,
  signal: AbortSignal,
): Promise<RunEnded> {
  const ended = await asReviewed(reviewed, output, signal, (plan, emit) =>
    secureFallingOver(services, { ...more, job, secrets: process.env, reviewed: plan }, { emit, signal }),
  );
  if (job.rehearsal && ended.outcome === 'undone' && ended.problem === undefined) {
    output.say({ type: 'rehearsed', runId: ended.runId }, ({ t }) => [
      t('ended.rehearsed-title'),
      `  ${t('ended.rehearsed-lead')}`,
    ]);
  }
  return ended;
}
