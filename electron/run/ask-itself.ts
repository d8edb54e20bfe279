import type { AnyHost } from '../remote/host.ts';
import type { OwnAnswer, OwnQuestion } from './own-answer.ts';
import { askByShell } from './posix/ask-itself.ts';
import { askByTunnel } from './windows/ask-itself.ts';

/**
 * Asks the server's own web server, on that machine, for a path of a name, and compares the body: one line for each system.
 * One round trip; reads only. Raises what the connection does.
 */
export async function askItself(
  host: AnyHost,
  question: OwnQuestion,
  signal: AbortSignal,
): Promise<OwnAnswer> {
  switch (host.system) {
    case 'posix':
      return askByShell(host, question, signal);
    case 'windows':
      return askByTunnel(host, question);
    case 'panel':
      // Its machine is out of our reach.
      return 'unknown';
  }
}
