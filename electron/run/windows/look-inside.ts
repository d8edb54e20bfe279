import { createHash } from 'node:crypto';
import type { Duplex } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { connect } from 'node:tls';
import { bareOf, isStar } from '../../../shared/names/domain-name.ts';
import { ProblemError } from '../../../shared/problems.ts';
import { bindingParts } from '../../remote/windows/binding-text.ts';
import type { WindowsHost } from '../../remote/windows/host.ts';
import { insideAddress, type Listening } from '../../remote/windows/inside-address.ts';
import type { BindingUndoRecord } from './handler.ts';

/** Milliseconds for one handshake. */
const handshakeTime = 10_000;

/** What one look meets: the server forbids it or nobody listens; a certificate; or no handshake. */
type Seen = 'refused' | string | null;

/**
 * Shakes hands with the server from its own side, through the SSH connection, once for each binding: what it
 * really shows, whatever stands in front of it. New settings may take some seconds, so it looks again. Raises
 * `certificate-not-taken`. Where the server forbids such looks, the look from outside has to do; where it refuses some
 * of them only, nobody listens there.
 */
export async function lookInside(
  host: WindowsHost,
  undoRecords: readonly BindingUndoRecord[],
  patience: { readonly looks: number; readonly pause: number },
  listening: Listening,
): Promise<void> {
  const refused: { readonly place: Place; readonly thumbprint: string }[] = [];
  let isAllowed = false;
  for (const { path, binding, thumbprint } of undoRecords) {
    const place = placeOf(path, binding.bindingInformation, listening);
    if (place === null) continue;
    const seen = await lookFor(host, place, thumbprint, patience, isAllowed ? 'look again' : 'give up');
    if (seen === 'refused') refused.push({ place, thumbprint });
    else {
      isAllowed = true;
      if (seen !== thumbprint) throw notTaken(place, thumbprint, seen);
    }
  }
  if (!isAllowed) return;
  for (const { place, thumbprint } of refused) {
    const seen = await lookFor(host, place, thumbprint, patience, 'look again');
    if (seen !== thumbprint) throw notTaken(place, thumbprint, seen);
  }
}

interface Place {
  readonly path: string;
  readonly address: string;
  readonly port: number;
  readonly name: string;
}

/** Null: a binding of another form, or one that no address of the server shows for certain. */
function placeOf(path: string, information: string, listening: Listening): Place | null {
  const parts = bindingParts(information);
  if (parts === null) return null;
  const { port, host } = parts;
  const address = parts.address === '*' ? insideAddress(listening, port) : parts.address;
  if (address === null) return null;
  return { path, address, port, name: isStar(host) ? `www.${bareOf(host)}` : host };
}

async function lookFor(
  host: WindowsHost,
  { address, port, name }: Place,
  thumbprint: string,
  patience: { readonly looks: number; readonly pause: number },
  whenRefused: 'look again' | 'give up',
): Promise<Seen> {
  let seen: Seen = null;
  for (let look = 0; look < patience.looks; look++) {
    if (look > 0) await pause(patience.pause);
    const stream = await openTunnel(host, address, port);
    seen = stream === null ? 'refused' : await shownAt(stream, name);
    if (seen === thumbprint || (seen === 'refused' && whenRefused === 'give up')) break;
  }
  return seen;
}

const notTaken = ({ path, name, address, port }: Place, thumbprint: string, seen: Seen): ProblemError =>
  new ProblemError(
    'certificate-not-taken',
    { path, bindings: [path] },
    { detail: `${name} at ${address}:${port} shows ${seen ?? 'no certificate'} instead of ${thumbprint}` },
  );

/** Null: the server forbids it, or nobody listens. */
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
