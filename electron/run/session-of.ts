import type { AnyHost } from '../remote/host.ts';
import { panelSession } from './panel/session.ts';
import { posixSession } from './posix/session.ts';
import type { Session } from './session.ts';
import { userSession } from './user/session.ts';
import { windowsSession } from './windows/session.ts';

/** The session that fits the way to this server, for one run on this connection: one line for each way there is. */
export function sessionOf(host: AnyHost, runId: string): Session {
  switch (host.way) {
    case 'root-shell':
      return posixSession(host, runId);
    case 'windows-administrator':
      return windowsSession(host, runId);
    case 'user-shell':
      return userSession(host, runId);
    case 'panel-api':
      return panelSession(host, runId);
  }
}
