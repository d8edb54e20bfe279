import type { ProblemError } from '../../shared/problems.ts';
import type { AnyHost } from '../remote/host.ts';
import type { OpenedAnyServer, ServerRequest } from '../remote/open-server.ts';
import { isSameFingerprint } from '../remote/ssh/fingerprint.ts';
import type { Services } from './services.ts';

/** Secrets by the names that a job gives them: the environment of a command line, or what the window was told. */
export type Secrets = Readonly<Record<string, string | undefined>>;

/** An open server, and with what it was reached. */
export interface Reached {
  readonly request: ServerRequest;
  readonly server: OpenedAnyServer;
}

/** Opens a server for as long as one wish takes. Raises what `openAnyServer` does. */
export type Connect = (request: ServerRequest, signal: AbortSignal) => Promise<Reached>;

const patience = 20_000;

/** Hands `work` a way to connect; all that it has opened is closed when it is over, however it ends. */
export async function reaching<Value>(
  { open }: Pick<Services, 'open'>,
  work: (connect: Connect) => Promise<Value>,
): Promise<Value> {
  const opened: OpenedAnyServer[] = [];
  try {
    return await work(async (request, signal) => {
      const server = await open(request, signal);
      opened.push(server);
      return { request, server };
    });
  } finally {
    await Promise.allSettled(opened.map(({ host }) => host.close()));
  }
}

/** One more connection to a server that was reached before: the same secrets, and no other host key than that one. */
export const reachAgain = (
  connect: Connect,
  { request }: Pick<Reached, 'request'>,
  hostKey: string,
): Promise<Reached> => connect({ ...request, hostKey }, AbortSignal.timeout(patience));

/**
 * A server may have several keys, and the one that it showed this time is not the one that is meant: then it is asked for that
 * one over a second connection. Raises `refusal` of the key that was shown where it does not show the other one either.
 */
export async function openWithKey(
  open: Reached,
  hostKey: string,
  connect: Connect,
  refusal: (shown: string) => ProblemError,
): Promise<Reached> {
  const shows = ({ server }: Reached): boolean => isSameFingerprint(server.hostKey.fingerprint, hostKey);
  if (shows(open)) return open;
  const second = await reachAgain(connect, open, hostKey).catch(() => null);
  if (second !== null && shows(second)) return second;
  throw refusal(open.server.hostKey.fingerprint);
}

/** What a run does when it has lost its server. */
export const reconnectTo =
  (connect: Connect, reached: Reached): (() => Promise<AnyHost>) =>
  async () =>
    (await reachAgain(connect, reached, reached.server.hostKey.fingerprint)).server.host;
