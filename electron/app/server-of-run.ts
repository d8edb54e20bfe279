import type { Job } from '../../shared/job.ts';
import { ProblemError } from '../../shared/problems.ts';
import { openedOf } from '../engine/opened-of.ts';
import { resolveServer } from '../job/resolve-job.ts';
import type { OpenedAnyServer } from '../remote/open-server.ts';
import { isSameFingerprint } from '../remote/ssh/fingerprint.ts';
import type { Journal } from '../run/journal/journal-file.ts';
import { type Connect, type Reached, reachAgain, type Secrets } from './reach.ts';

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
  return overOpen(journal, access.open, connect);
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
  mustBeServerOf(journal, reached.server);
  return reached;
}

/**
 * A server may have several keys, and the one that it showed this time is not that of the run: then it is asked for that
 * one over a second connection.
 */
async function overOpen(journal: Journal, open: Reached, connect: Connect): Promise<Reached> {
  try {
    mustBeServerOf(journal, open.server);
    return open;
  } catch (other) {
    try {
      const second = await reachAgain(connect, open, openedOf(journal).server.hostKey);
      mustBeServerOf(journal, second.server);
      return second;
    } catch {
      throw other;
    }
  }
}

function mustBeServerOf(journal: Journal, { hostKey }: Pick<OpenedAnyServer, 'hostKey'>): void {
  const { runId, server } = openedOf(journal);
  if (isSameFingerprint(hostKey.fingerprint, server.hostKey)) return;
  throw new ProblemError('run-on-other-server', {
    runId,
    server: server.label,
    expected: server.hostKey,
    fingerprint: hostKey.fingerprint,
  });
}
