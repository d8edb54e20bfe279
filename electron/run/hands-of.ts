import type { AnyHost } from '../remote/host.ts';
import type { Hands } from './hands.ts';
import { posixHands } from './posix-hands.ts';
import { windowsHands } from './windows/windows-hands.ts';

/** The hands that fit this server's system, for one run on this connection. */
export function handsOf(host: AnyHost, runId: string): Hands {
  switch (host.system) {
    case 'posix':
      return posixHands(host, runId);
    case 'windows':
      return windowsHands(host, runId);
  }
}
