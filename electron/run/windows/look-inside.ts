import { createHash } from 'node:crypto';
import type { Duplex } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { connect } from 'node:tls';
import { bareOf, isStar } from '../../../shared/names/domain-name.ts';
import { ProblemError } from '../../../shared/problems.ts';
import { bindingParts } from '../../remote/windows/binding-text.ts';
import type { WindowsHost } from '../../remote/windows/host.ts';
import type { BindingUndoRecord } from './handler.ts';

/** Milliseconds for one handshake. */
const handshakeTime = 10_000;

/**
 * Shakes hands with the server from its own side, through the SSH connection, once for each binding: what it
 * really shows, whatever stands in front of it. New settings may take some seconds, so it looks again. Raises
 * `certificate-not-taken`. Where the server forbids such looks, the look from outside has to do.
 */
export async function lookInside(
  host: WindowsHost,
  undoRecords: readonly BindingUndoRecord[],
  patience: { readonly looks: number; readonly pause: number },
): Promise<void> {
  for (const { path, binding, thumbprint } of undoRecords) {
    const parts = bindingParts(binding.bindingInformation);
    if (parts === null) continue;
    const address = parts.address === '*' ? '127.0.0.1' : parts.address;
    const name = isStar(parts.host) ? `www.${bareOf(parts.host)}` : parts.host;
    let seen: string | null = null;
    for (let look = 0; look < patience.looks; look++) {
      if (look > 0) await pause(patience.pause);
      const stream = await openTunnel(host, address, parts.port);
      if (stream === null) return;
      seen = await shownAt(stream, name);
      if (seen === thumbprint) break;
    }
    if (seen === thumbprint) continue;
    throw new ProblemError(
      'certificate-not-taken',
      { path, bindings: [path] },
      {
        detail: `${name} at ${address}:${parts.port} shows ${seen ?? 'no certificate'} instead of ${thumbprint}`,
      },
    );
  }
}

/** Null: the server forbids it. */
async function openTunnel(host: WindowsHost, address: string, port: number): Promise<Duplex | null> {
  try {
    return await host.tunnel(address, port);
  } catch (thrown) {
    if (thrown instanceof ProblemError && thrown.problem.code === 'tunnel-refused') return null;
    throw thrown;
  }
}

/** SHA-1 of the certificate that arrives, as Windows names it; null where there is no handshake. */
function shownAt(stream: Duplex, name: string): Promise<string | null> {
  return new Promise((resolve) => {
    const done = (seen: string | null) => {
      clearTimeout(timer);
      socket.destroy();
      stream.destroy();
      resolve(seen);
    };
    const timer = setTimeout(() => done(null), handshakeTime);
    // Only which certificate arrives is asked here; whether browsers trust it is looked at from outside.
    const socket = connect({
      socket: stream,
      rejectUnauthorized: false,
      ...(name === '' ? {} : { servername: name }),
    });
    stream.on('error', () => done(null));
    socket.on('error', () => done(null));
    socket.on('close', () => done(null));
    socket.on('secureConnect', () => {
      const { raw } = socket.getPeerX509Certificate() ?? {};
      done(raw === undefined ? null : createHash('sha1').update(raw).digest('hex').toUpperCase());
    });
  });
}
