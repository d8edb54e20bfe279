import { z } from 'zod';
import { ProblemError } from '../../../shared/problems.ts';
import { mustBeOurs } from '../../store/only-ours.ts';
import type { SshEnvironment } from '../environment.ts';
import { type HostKey, isSameFingerprint } from '../ssh/fingerprint.ts';
import type { KnownAs } from '../ssh/known-as.ts';
import { readKnownHosts } from '../ssh/known-hosts-files.ts';
import type { PanelHost } from './host.ts';
import { dialPanel, identityOf, mustBeMeant, type PanelIdentity } from './identity.ts';
import { uapiHost } from './uapi.ts';

/** Where cPanel lets its customers in, encrypted. */
export const usualPanelPort = 2083;

export interface PanelRequest {
  readonly host: string;
  readonly port?: number;
  readonly user: string;
  readonly token: string;
  /** The only fingerprint to accept; without it our pins decide, where no authority vouches for the panel's name. */
  readonly hostKey?: string;
}

export interface OpenedPanel {
  readonly host: PanelHost;
  readonly hostKey: HostKey;
  readonly knownAs: KnownAs;
  readonly user: string;
  readonly address: string;
  readonly elevation: 'customer';
  readonly system: 'cPanel';
}

/**
 * From a name to a customer's area that lets us in. The token is sent to nobody else than to whom it is meant for. Raises what
 * reaching, judging (`mustBeMeant`) and asking raise.
 */
export async function openPanel(
  request: PanelRequest,
  { pinsFile }: Pick<SshEnvironment, 'pinsFile'>,
  signal?: AbortSignal,
): Promise<OpenedPanel> {
  // Whoever can write there could pin a key of their own.
  await mustBeOurs(pinsFile);
  const { host: name, port = usualPanelPort, user, token } = request;
  const place = { host: name, port };
  const knownAs: KnownAs = place;
  const known = await readKnownHosts([pinsFile]);
  const identity = await meet(place, signal);
  mustBeMeant(identity, { known, knownAs, expected: request.hostKey });
  const hostKey = asExpected(identity, request.hostKey);
  const host = uapiHost({ ...place, user, token }, { known: [], knownAs, expected: hostKey.fingerprint });
  try {
    // The cheapest question that only a good token answers.
    await host.ask(
      { module: 'Variables', function: 'get_user_information', fields: { name: 'user' }, reads: true },
      z.unknown(),
      signal,
    );
  } catch (thrown) {
    // An older panel may not have this function; that it says so means that it let us in.
    if (!(thrown instanceof ProblemError) || thrown.problem.code !== 'panel-refuses') throw thrown;
  }
  return { host, hostKey, knownAs, user, address: identity.address, elevation: 'customer', system: 'cPanel' };
}

/** As `openPanel`. Raises `login-refused` without a user too: a token alone does not say whose it is. */
export async function openByToken(
  { host, user, ...request }: Omit<PanelRequest, 'user'> & { readonly user?: string },
  environment: Pick<SshEnvironment, 'pinsFile'>,
  signal?: AbortSignal,
): Promise<OpenedPanel> {
  if (user === undefined) throw new ProblemError('login-refused', { host });
  return openPanel({ ...request, host: host.replace(/^\[(.*)\]$/, '$1'), user }, environment, signal);
}

async function meet(place: { readonly host: string; readonly port: number }, signal?: AbortSignal) {
  const socket = await dialPanel(place, signal);
  try {
    return identityOf(socket, place);
  } finally {
    socket.destroy();
  }
}

/** The run that is to be undone may have met it by its key, before an authority vouched for its name. */
const asExpected = ({ hostKey, ownKey }: PanelIdentity, expected: string | undefined): HostKey =>
  expected !== undefined && isSameFingerprint(ownKey.fingerprint, expected) ? ownKey : hostKey;
