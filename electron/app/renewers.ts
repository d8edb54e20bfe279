import { ProblemError } from '../../shared/problems.ts';
import type { RenewalLook } from '../../shared/renewal-look.ts';
import { servedOn } from '../engine/look/served.ts';
import type { AnyHost } from '../remote/host.ts';
import type { ServerRequest } from '../remote/open-server.ts';
import { listRenewed, lookForRenewers } from '../renewers/registry.ts';
import { reaching } from './reach.ts';
import type { Services } from './services.ts';

/**
 * Who renews on an open server: every certificate that its services show or that somebody keeps there. Changes nothing.
 * Raises `sudo-refused` over a way on which that cannot be read, `renewers-unread` where the server does not tell, and what
 * the connection does.
 */
export async function renewersOn(host: AnyHost, signal: AbortSignal, now = new Date()): Promise<RenewalLook> {
  if (host.way === 'user-shell')
    throw new ProblemError('sudo-refused', { user: host.label, allowed: 'none' });
  const [found, served] = await Promise.all([lookForRenewers(host, signal), servedOn(host, signal)]);
  if (found === null) throw new ProblemError('renewers-unread', { server: host.label });
  const { certificates, unread } = served;
  const listed = listRenewed(found, certificates, unread.length === 0, now);
  return { server: host.label, ...listed, unread: [...unread] };
}

/** The same on a server that is opened for it. Raises what connecting does as well. */
export const renewersOf = (
  services: Pick<Services, 'open'>,
  request: ServerRequest,
  signal: AbortSignal,
): Promise<RenewalLook> =>
  reaching(services, async (connect) => renewersOn((await connect(request, signal)).server.host, signal));
