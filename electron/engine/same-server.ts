import { ProblemError } from '../../shared/problems.ts';
import type { SshEnvironment } from '../remote/environment.ts';
import { type OpenedAnyServer, openAnyServer, type ServerRequest } from '../remote/open-server.ts';
import { isSameFingerprint } from '../remote/ssh/fingerprint.ts';
import type { Journal } from '../run/journal-file.ts';
import { openedOf } from './opened-of.ts';

/**
 * On another server the files of a run look as if they had never been there, and the run would be closed as undone:
 * nothing is asked of a server whose key is not the one in the journal. Raises `run-on-other-server`.
 */
export function mustBeServerOf(journal: Journal, { hostKey }: Pick<OpenedAnyServer, 'hostKey'>): void {
  const { runId, server } = openedOf(journal);
  if (isSameFingerprint(hostKey.fingerprint, server.hostKey)) return;
  throw new ProblemError('run-on-other-server', {
    runId,
    server: server.label,
    expected: server.hostKey,
    fingerprint: hostKey.fingerprint,
  });
}

/** A connection to the server of a run and to no other, with these secrets. Raises what `openAnyServer` and `mustBeServerOf` do. */
export async function openServerOf(
  journal: Journal,
  request: ServerRequest,
  ssh: SshEnvironment,
  signal: AbortSignal,
): Promise<OpenedAnyServer> {
  const { hostKey } = openedOf(journal).server;
  const opened = await openAnyServer({ ...request, hostKey }, ssh, signal);
  try {
    mustBeServerOf(journal, opened);
    return opened;
  } catch (thrown) {
    await opened.host.close();
    throw thrown;
  }
}

/**
 * The same where a connection stands already. A server may have several keys, and the one it showed this time is not
 * that of the run: then it is asked for that one over a second connection, which is closed with the first.
 */
export async function serverOfRun(
  journal: Journal,
  { request, server }: { readonly request: ServerRequest; readonly server: OpenedAnyServer },
  ssh: SshEnvironment,
): Promise<OpenedAnyServer> {
  try {
    mustBeServerOf(journal, server);
    return server;
  } catch (other) {
    const second = await openServerOf(journal, request, ssh, AbortSignal.timeout(20_000)).catch(() => {
      throw other;
    });
    void server.host.closed.then(() => second.host.close());
    return second;
  }
}
