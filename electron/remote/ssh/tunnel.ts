import type { Duplex } from 'node:stream';
import { ProblemError } from '../../../shared/problems.ts';
import type { Client } from './ssh2.ts';

/**
 * Asks the server to connect to one of its own ports (RFC 4254 §7.2, direct-tcpip). `lost` says whether the
 * connection itself is gone. Raises `tunnel-refused` {host, port} or what `lost` says.
 */
export function openTunnel(
  client: Client,
  { address, port }: { readonly address: string; readonly port: number },
  lost: () => ProblemError | null,
): Promise<Duplex> {
  return new Promise((opened, refused) => {
    const fail = (cause: unknown) =>
      refused(
        lost() ??
          new ProblemError('tunnel-refused', { host: address, port }, { detail: String(cause), cause }),
      );
    try {
      client.forwardOut('127.0.0.1', 0, address, port, (failure, channel) => {
        if (failure) fail(failure);
        else opened(channel);
      });
    } catch (cause) {
      fail(cause);
    }
  });
}
