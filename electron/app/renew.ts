import type { RunEnded } from '../../shared/events.ts';
import type { Job } from '../../shared/job.ts';
import type { Opened } from '../../shared/journal.ts';
import { openedOf } from '../engine/opened-of.ts';
import { secureFallingOver } from './fall-over.ts';
import type { Secrets } from './reach.ts';
import type { Listener } from './secure.ts';
import type { Services } from './services.ts';

/** What a renewal of a run repeats. */
export interface Renewal {
  /** On the server that the run was made on and on no other. */
  readonly job: Job;
  /** That server, as the run came to know it. */
  readonly server: Opened['server'];
  /** The certificate whose place the new one takes, as its authority knows it; null: it cannot be named. */
  readonly replaces: string | null;
}

/** Raises what `load` does. */
export async function renewalOfRun(
  { journals }: Pick<Services, 'journals'>,
  runId: string,
): Promise<Renewal> {
  const journal = await journals.load(runId);
  const { job, server } = openedOf(journal);
  return {
    job: { ...job, server: { ...job.server, hostKey: server.hostKey } },
    server,
    replaces: journal.of('certificate').at(-1)?.renewalId ?? null,
  };
}

/**
 * A renewal while nobody is there: who renews stays as it is, whatever would suit the server by now, and a plan that does
 * more than exchange the certificate is refused (`renewal-would-change`).
 */
export const unattended = (job: Job) => ({
  job: { ...job, renewal: { by: 'app' } as const },
  isUnattended: true,
});

/**
 * Repeats a run with a fresh certificate while nobody is there, by the authority that signed it, else by those that the job
 * names besides. Raises what `load` and `secure` do.
 */
export async function renew(
  services: Services,
  runId: string,
  secretsFor: (renewal: Renewal) => Promise<Secrets>,
  listener: Listener,
): Promise<RunEnded> {
  const renewal = await renewalOfRun(services, runId);
  const { job, replaces } = renewal;
  const secrets = await secretsFor(renewal);
  return secureFallingOver(services, { ...unattended(job), secrets, reviewed: null, replaces }, listener);
}
