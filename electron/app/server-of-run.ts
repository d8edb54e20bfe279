import type { Job } from '../../shared/job.ts';
import { ProblemError } from '../../shared/problems.ts';
import { openedOf } from '../engine/opened-of.ts';
import { resolveServer } from '../job/resolve-job.ts';
import { isSameFingerprint } from '../remote/ssh/fingerprint.ts';
import type { Journal } from '../run/journal/journal-file.ts';
import { type Connect, openWithKey, type Reached, type Secrets } from './reach.ts';

/** How a wish comes to the server of an earlier run. */
export type Access =
  /** Over a connection that stands; null: there is none any more. */
  | { readonly open: Reached | null }
  /** As its job says. */
  | { readonly secrets: Secrets };

/**
 * The server of a run and no other. On another one its files look as if they had never been there, and the run would be
 * closed as undone: nothing is asked of a server whose key is not the one in the journal.
 *
 * Raises `run-on-other-server`, `connection-lost` where none is open, and what connecting raises.
 */
export async function serverOfRun(
  journal: Journal,
  access: Access,
  connect: Connect,
  signal: AbortSignal,
): Promise<Reached> {
  const { job, server } = openedOf(journal);
  if ('secrets' in access) return reachByJob(journal, job, access.secrets, connect, signal);
  if (access.open === null) throw new ProblemError('connection-lost', { server: server.label });
  return openWithKey(access.open, server.hostKey, connect, refusalBy(journal));
}

async function reachByJob(
  journal: Journal,
  job: Job,
  secrets: Secrets,
  connect: Connect,
  signal: AbortSignal,
): Promise<Reached> {
  const { hostKey } = openedOf(journal).server;
  const reached = await connect({ ...resolveServer(job, secrets), hostKey }, signal);
  const { fingerprint } = reached.server.hostKey;
  if (!isSameFingerprint(fingerprint, hostKey)) throw refusalBy(journal)(fingerprint);
  return reached;
}

function refusalBy(journal: Journal): (fingerprint: string) => ProblemError {
  const { runId, server } = openedOf(journal);
  const { label, hostKey: expected } = server;
  return (fingerprint) =>
    new ProblemError('run-on-other-server', { runId, server: label, expected, fingerprint });
}
