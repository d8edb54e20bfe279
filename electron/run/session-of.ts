import type { AnyHost } from '../remote/host.ts';
import { posixHands } from './posix/session.ts';
import type { Hands } from './session.ts';
import { windowsHands } from './windows/session.ts';

/** The hands that fit this server's system, for one run on this connection. */
export function handsOf(host: AnyHost, runId: string): Hands {
  switch (host.system) {
    case 'posix':
      return posixHands(host, runId);
    case 'windows':
      return windowsHands(host, runId);
  }
}
