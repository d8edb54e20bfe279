import type { RunEnded } from '../../../shared/events.ts';
import type { Plan } from '../../../shared/plan.ts';
import { resume } from '../../app/resume.ts';
import type { Services } from '../../app/services.ts';
import { asReviewed } from '../as-reviewed.ts';
import type { Output } from '../output.ts';

/** Goes on with a run that waits for its owner. Raises as `resume`. */
export const resumeById = (
  runId: string,
  reviewed: Plan | null,
  services: Services,
  output: Output,
  signal: AbortSignal,
): Promise<RunEnded> =>
  asReviewed(reviewed, output, signal, (plan, emit) =>
    resume(services, { runId, access: { secrets: process.env }, reviewed: plan }, { emit, signal }),
  );
