import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A slow line to one TCP port. Its counts start at zero. */
export interface DelayProxy {
  readonly host: '127.0.0.1';
  readonly port: number;
  /** How many connections were made so far. */
  connections(): number;
  /** How often the talk turned from the client to the target and back: the round trips really paid for. */
  roundTrips(): number;
  /** Severs every open connection with a reset, as a router that restarts; new ones are accepted. */
  cut(): void;
  /** From now on nothing passes in either direction, and nobody is told, as when a laptop loses its network. */
  freeze(): void;
  close(): Promise<void>;
}

/**
 * Forwards to the target, `oneWayDelayMs` late in each direction and in order. Opening a connection costs what it
 * costs on such a line: the target hears of it after one and a half round trips (SYN, SYN-ACK, ACK).
 */
export async function startDelayProxy(
  target: { readonly host: string; readonly port: number },
  oneWayDelayMs: number,
): Promise<DelayProxy> {
  const open = new Set<Socket>();
  let connections = 0;
  let roundTrips = 0;
  let isFrozen = false;
  const forget = (socket: Socket) => {
    open.add(socket);
    socket.setNoDelay(true);
    socket.on('close', () => open.delete(socket));
    // The other side is told by the close of this one; a reset is nothing special here.
    socket.on('error', () => {});
  };
  const server = createServer({ allowHalfOpen: true }, (client) => {
    connections += 1;
    forget(client);
    const openedAt = Date.now() + 3 * oneWayDelayMs;
    const upstream = connect({ ...target, allowHalfOpen: true, signal: undefined });
    forget(upstream);
    let lastSpeaker: 'client' | 'target' = 'target';
    const pass = (from: Socket, to: Socket, earliest: () => number, speaker: 'client' | 'target') => {
      const later = (act: () => void) =>
        setTimeout(
          () => {
            if (!isFrozen && !to.destroyed) act();
          },
          Math.max(earliest(), Date.now() + oneWayDelayMs) - Date.now(),
        );
      from.on('data', (chunk: Buffer) => {
        if (speaker === 'client' && lastSpeaker === 'target') roundTrips += 1;
        lastSpeaker = speaker;
        later(() => to.write(chunk));
      });
      from.on('end', () => later(() => to.end()));
      from.on('close', (hadFault) => later(() => (hadFault ? to.resetAndDestroy() : to.destroySoon())));
    };
    pass(client, upstream, () => openedAt, 'client');
    pass(upstream, client, () => openedAt + oneWayDelayMs, 'target');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve());
  });
  const cut = () => {
    for (const socket of open) socket.resetAndDestroy();
  };
  return {
    host: '127.0.0.1',
    port: (server.address() as AddressInfo).port,
    connections: () => connections,
    roundTrips: () => roundTrips,
    cut,
    freeze: () => {
      isFrozen = true;
    },
    close: async () => {
      cut();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
