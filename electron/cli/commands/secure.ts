import type { RunEnded } from '../../../shared/events.ts';
import type { Job } from '../../../shared/job.ts';
import type { Plan } from '../../../shared/plan.ts';
import { secure } from '../../engine/secure.ts';
import { createSteps } from '../../engine/steps.ts';
import { resolveAcme, resolveOutside, resolveServer } from '../../job/resolve-job.ts';
import { openAnyServer } from '../../remote/open-server.ts';
import type { Services } from '../../services.ts';
import type { Output } from '../output.ts';

/** Connects and runs the job. Raises what kept it from reaching the server: nothing is touched then. */
export async function secureJob(
  job: Job,
  services: Services,
  output: Output,
  signal: AbortSignal,
  /** The plan that its owner saw; null: nobody was asked. */
  reviewed: Plan | null = null,
): Promise<RunEnded> {
  const server = resolveServer(job, process.env);
  const [acme, outside] = await Promise.all([resolveAcme(job, process.env), resolveOutside(job)]);
  const steps = createSteps(output.event);
  const connecting = steps.start('connect', { server: server.host });
  const opened = await openAnyServer(server, services.ssh, signal).catch((thrown: unknown) => {
    steps.failed();
    throw thrown;
  });
  connecting.done();
  const hostKey = opened.hostKey.fingerprint;
  const again: (typeof opened.host)[] = [];
  try {
    const ended = await secure(
      opened.host,
      { job, acme, outside, server: { label: opened.host.label, hostKey }, reviewed },
      {
        journals: services.journals,
        source: services.source,
        emit: output.event,
        signal,
        reconnect: async () => {
          const { host } = await openAnyServer(
            { ...server, hostKey },
            services.ssh,
            AbortSignal.timeout(20_000),
          );
          again.push(host);
          return host;
        },
      },
    );
    if (job.rehearsal && ended.outcome === 'undone' && ended.problem === undefined) {
      output.say({ type: 'rehearsed', runId: ended.runId }, ({ t }) => [
        t('ended.rehearsed-title'),
        `  ${t('ended.rehearsed-lead')}`,
      ]);
    }
    return ended;
  } finally {
    await Promise.allSettled([opened.host, ...again].map((host) => host.close()));
  }
}
