import type { SshEnvironment } from '../environment.ts';
import { openForFiles, type ServerRequest } from '../open-server.ts';
import { type FtpRequest, openFtp } from './open-ftp.ts';
import { sftpSpace } from './sftp-space.ts';
import type { OpenedSpace } from './space.ts';

/** How web space is reached, secrets fetched. */
export type SpaceRequest =
  | ({ readonly protocol: 'sftp' } & ServerRequest)
  | ({ readonly protocol: 'ftp' } & FtpRequest);

/** Raises as `openForFiles` and `sftpSpace`, or as `openFtp`. */
export async function openSpace(
  request: SpaceRequest,
  environment: SshEnvironment,
  signal?: AbortSignal,
): Promise<OpenedSpace> {
  if (request.protocol === 'ftp') return openFtp(request, signal);
  const { protocol: _, ...server } = request;
  const { connection, label } = await openForFiles(server, environment, signal);
  try {
    return {
      space: await sftpSpace(connection, server.host),
      label,
      identity: connection.hostKey.fingerprint,
    };
  } catch (thrown) {
    await connection.close();
    throw thrown;
  }
}
