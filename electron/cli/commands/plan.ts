import type { Job } from '../../../shared/job.ts';
import type { Plan } from '../../../shared/plan.ts';
import { checksOf, lookAtServer, refuseBlockers, targetOf } from '../../engine/look.ts';
import { resolveServer } from '../../job/resolve-job.ts';
import { openAnyServer } from '../../remote/open-server.ts';
import type { Services } from '../../services.ts';

/** Reads the server and answers with what `secure` would do there. Changes nothing. */
export async function planJob(job: Job, services: Services, signal: AbortSignal): Promise<Plan> {
  const { host } = await openAnyServer(resolveServer(job, process.env), services.ssh, signal);
  try {
    const look = await lookAtServer(host, targetOf(job), job.names, signal);
    refuseBlockers(checksOf(look, job));
    return look.target.plan(look.facts, job);
  } finally {
    await host.close();
  }
}
