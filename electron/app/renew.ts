import type { RunEnded } from '../../shared/events.ts';
import type { Job } from '../../shared/job.ts';
import type { Opened } from '../../shared/journal.ts';
import { openedOf } from '../engine/opened-of.ts';
import type { Secrets } from './reach.ts';
import { type Listener, secure } from './secure.ts';
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

/** Repeats a run with a fresh certificate. Raises what `load` and `secure` do. */
export async function renew(
  services: Services,
  runId: string,
  secretsFor: (renewal: Renewal) => Promise<Secrets>,
  listener: Listener,
): Promise<RunEnded> {
  const renewal = await renewalOfRun(services, runId);
  const { job, replaces } = renewal;
  return secure(services, { job, secrets: await secretsFor(renewal), reviewed: null, replaces }, listener);
}
