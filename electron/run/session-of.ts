import type { AnyHost } from '../remote/host.ts';
import { posixSession } from './posix/session.ts';
import type { Session } from './session.ts';
import { windowsSession } from './windows/session.ts';

/** The session that fits this server's system, for one run on this connection. */
export function sessionOf(host: AnyHost, runId: string): Session {
  switch (host.system) {
    case 'posix':
      return posixSession(host, runId);
    case 'windows':
      return windowsSession(host, runId);
  }
}
