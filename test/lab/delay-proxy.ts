import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A slow line to one TCP port. Its counts start at zero. */
export interface DelayProxy {
  readonly host: '127.0.0.1';
  readonly port: number;
  /** How many connections were made so far. */
  connections(): number;
  /**
   * How many round trips the talk really cost: the longest chain of words where each was said after the one before
   * had been heard. An answer in two parts, or one that crosses the next question, adds none.
   */
  roundTrips(): number;
  /** Severs every open connection with a reset, as a router that restarts; new ones are accepted. */
  cut(): void;
  /** Cuts, once, in place of passing on the first words of the given round trip (counted from 1). */
  cutAtRoundTrip(roundTrip: number): void;
  /** From now on nothing passes in either direction, and nobody is told, as when a laptop loses its network. */
  freeze(): void;
  /** The network is back; what was frozen is severed, as a laptop finds its connections when it wakes. */
  thaw(): void;
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
  let cutsAt = Number.POSITIVE_INFINITY;
  let isFrozen = false;
  const cut = () => {
    for (const socket of open) socket.resetAndDestroy();
  };
  const adopt = (socket: Socket) => {
    open.add(socket);
    socket.setNoDelay(true);
    socket.on('close', () => open.delete(socket));
    // What went wrong on one side is passed to the other by its close.
    socket.on('error', () => {});
  };
  /**
   * Passes one direction on, in order whichever timer fires first, and nothing may overtake the opening.
   *
   * @param said called when the words set out; what it returns is called when they arrive.
   */
  const pass = (from: Socket, to: Socket, notBefore: number, said: () => () => void) => {
    const queue: (() => void)[] = [];
    const later = (act: () => void) => {
      const due = Math.max(notBefore, Date.now() + oneWayDelayMs);
      queue.push(act);
      setTimeout(
        () => {
          const next = queue.shift();
          if (!isFrozen && !to.destroyed) next?.();
        },
        Math.max(0, due - Date.now()),
      );
    };
    from.on('data', (chunk: Buffer) => {
      const heard = said();
      if (from.destroyed) return;
      later(() => {
        heard();
        to.write(chunk);
      });
    });
    from.on('end', () => later(() => to.end()));
    from.on('close', (hadFault) => later(() => (hadFault ? to.resetAndDestroy() : to.destroySoon())));
  };
  const server = createServer({ allowHalfOpen: true }, (client) => {
    connections += 1;
    const heardAt = Date.now() + 3 * oneWayDelayMs;
    const upstream = connect({ ...target, allowHalfOpen: true });
    // By round trips of this connection: what the client has heard answers to, and what the target has heard.
    let clientHeard = 0;
    let targetHeard = 0;
    const before = roundTrips;
    for (const socket of [client, upstream]) adopt(socket);
    pass(client, upstream, heardAt, () => {
      const inTrip = clientHeard + 1;
      roundTrips = Math.max(roundTrips, before + inTrip);
      if (roundTrips >= cutsAt) {
        cutsAt = Number.POSITIVE_INFINITY;
        cut();
      }
      return () => {
        targetHeard = Math.max(targetHeard, inTrip);
      };
    });
    pass(upstream, client, heardAt + oneWayDelayMs, () => {
      const answered = targetHeard;
      return () => {
        clientHeard = Math.max(clientHeard, answered);
      };
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve());
  });
  return {
    host: '127.0.0.1',
    port: (server.address() as AddressInfo).port,
    connections: () => connections,
    roundTrips: () => roundTrips,
    cut,
    cutAtRoundTrip: (roundTrip) => {
      cutsAt = roundTrip;
    },
    freeze: () => {
      isFrozen = true;
    },
    thaw: () => {
      isFrozen = false;
      cut();
    },
    close: async () => {
      cut();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
