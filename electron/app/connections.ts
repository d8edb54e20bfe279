import { randomUUID } from 'node:crypto';
import type { ReviewedPlan, TargetId } from '../../shared/plan.ts';
import { ProblemError } from '../../shared/problems.ts';
import type { Look } from '../engine/look/look.ts';
import { pinHostKey, type ServerRequest } from '../remote/open-server.ts';
import { targetsOn } from '../targets/registry.ts';
import type { Reached } from './reach.ts';
import type { Services } from './services.ts';

/** An open server of the window. Its secrets live here, in memory, as long as the connection does. */
export interface Connection extends Reached {
  readonly id: string;
  /** The last look, so that review and run plan from the same facts that were shown. */
  look: Look | null;
  /** The plans that were shown, the newest last. */
  shown: readonly ReviewedPlan[];
}

/** Far more than a person looks at before they start. */
const keptPlans = 8;

/** A plan is shown to its owner: a run may be begun by it from now on. */
export function keepShown(connection: Pick<Connection, 'shown'>, plan: ReviewedPlan): void {
  const others = connection.shown.filter(({ digest }) => digest !== plan.digest);
  connection.shown = [...others, plan].slice(-keptPlans);
}

/** The servers that the window has open, by id. */
export function createConnections({ open: openServer }: Pick<Services, 'open'>) {
  const open = new Map<string, Connection>();
  return {
    async add(request: ServerRequest, signal: AbortSignal): Promise<Connection> {
      const server = await openServer(request, signal);
      const connection: Connection = { id: randomUUID(), request, server, look: null, shown: [] };
      open.set(connection.id, connection);
      void server.host.closed.then(() => open.delete(connection.id));
      return connection;
    },
    /** Raises `connection-lost` for a server that is not open any more. */
    get(id: string): Connection {
      const connection = open.get(id);
      if (connection === undefined) throw new ProblemError('connection-lost', {});
      return connection;
    },
    /** The one that is open to a server of this label; null: none is. */
    to: (label: string): Connection | null =>
      [...open.values()].find(({ server }) => server.host.label === label) ?? null,
    async close(id: string): Promise<void> {
      await open.get(id)?.server.host.close();
      open.delete(id);
    },
    async closeAll(): Promise<void> {
      await Promise.allSettled([...open.values()].map(({ server }) => server.host.close()));
      open.clear();
    },
  };
}
export type Connections = ReturnType<typeof createConnections>;

/** How a person says to reach a server. */
export interface ConnectWish extends Omit<ServerRequest, 'hostKey'> {
  /** The fingerprint that they have just confirmed; it is remembered once the server has let us in with it. */
  readonly confirmed?: string;
}

/** Opens a server and keeps it open. Raises `host-key-unknown` where its key is to be confirmed first, and what connecting raises. */
export async function connect(
  services: Pick<Services, 'ssh'>,
  connections: Pick<Connections, 'add'>,
  { confirmed, ...wish }: ConnectWish,
  signal: AbortSignal,
): Promise<Connection> {
  // Most people's administrator password is their login password, so it is tried where none was given.
  const administrator =
    wish.sudoPassword ?? (wish.auth?.type === 'password' ? wish.auth.password : undefined);
  const connection = await connections.add(
    {
      ...wish,
      ...(administrator === undefined ? {} : { sudoPassword: administrator }),
      ...(confirmed === undefined ? {} : { hostKey: confirmed }),
    },
    signal,
  );
  if (confirmed !== undefined) await pinHostKey(services.ssh, connection.server);
  return connection;
}

/** The software that a run on this server is for: what was found at the last look, else the usual one of its system. */
export function targetOn({ look, server }: Pick<Connection, 'look' | 'server'>): TargetId {
  const target = look?.target ?? targetsOn(server.host.system)[0];
  if (target === undefined) throw new ProblemError('web-server-missing', { server: server.host.label });
  return target.id;
}
