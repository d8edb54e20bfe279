import type { AnyHost } from '../remote/host.ts';
import type { Hands } from './hands.ts';
import { posixHands } from './posix-hands.ts';

const hands: {
  readonly [S in AnyHost['system']]: (host: Extract<AnyHost, { system: S }>, runId: string) => Hands;
} = { posix: posixHands };

/** The hands that fit this server's system, for one run on this connection. */
export function handsOf(host: AnyHost, runId: string): Hands {
  return hands[host.system](host, runId);
}
