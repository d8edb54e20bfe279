import type { Listen, NginxFacts, NginxServer } from './facts.ts';
import { keyOf } from './listens.ts';

/** The servers of one address and port in nginx's order. */
export interface Socket extends Pick<Listen, 'address' | 'port' | 'isSsl' | 'isIpv6Only'> {
  readonly servers: readonly NginxServer[];
  /** Answers where no name fits. */
  readonly fallback: NginxServer;
}

export type Sites = Pick<NginxFacts, 'servers' | 'ports'>;

const known = new WeakMap<Sites['servers'], readonly Socket[]>();

/** All addresses and ports at which sites answer; without those of QUIC, which follow their servers. */
export function socketsOf({ servers }: Pick<Sites, 'servers'>): readonly Socket[] {
  const sockets = known.get(servers) ?? newSockets(servers);
  known.set(servers, sockets);
  return sockets;
}

function newSockets(servers: readonly NginxServer[]): readonly Socket[] {
  const sockets = new Map<string, { listen: Listen; servers: Set<NginxServer>; fallback: NginxServer }>();
  for (const server of servers) {
    for (const listen of server.listens) {
      if (listen.isQuic) continue;
      const key = keyOf(listen);
      const socket = sockets.get(key) ?? { listen, servers: new Set(), fallback: server };
      sockets.set(key, socket);
      socket.servers.add(server);
      if (listen.isDefault) socket.fallback = server;
    }
  }
  return [...sockets.values()].map(({ listen, servers: all, fallback }) => ({
    address: listen.address,
    port: listen.port,
    isSsl: listen.isSsl,
    isIpv6Only: listen.isIpv6Only,
    servers: [...all],
    fallback,
  }));
}

/**
 * The socket that takes what is sent to this address of the server (`192.0.2.1`, `[2001:db8::1]`) and port: one with the
 * address itself hides the one for all addresses, whose servers are then never asked. Null: nobody listens there.
 */
export function socketAt(sites: Pick<Sites, 'servers'>, address: string, port: number): Socket | null {
  const there = socketsOf(sites).filter((one) => one.port === port);
  const isIpv6 = address.startsWith('[');
  return (
    there.find((one) => one.address === address) ??
    there.find((one) => one.address === (isIpv6 ? '[::]' : '*')) ??
    there.find((one) => !isIpv6 && one.address === '[::]' && !one.isIpv6Only) ??
    null
  );
}

/** Those at a port that others than this machine can reach; all, where none can: a server that is only tried. */
export function reachable(sites: Pick<Sites, 'servers'>, port: number): readonly Socket[] {
  const there = socketsOf(sites).filter((one) => one.port === port);
  const outside = there.filter(({ address }) => !/^127\.|^\[::1\]$|^unix:/.test(address));
  return outside.length > 0 ? outside : there;
}
