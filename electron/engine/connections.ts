import { randomUUID } from 'node:crypto';
import type { ReviewedPlan } from '../../shared/plan.ts';
import { ProblemError } from '../../shared/problems.ts';
import type { SshEnvironment } from '../remote/environment.ts';
import { type OpenedAnyServer, openAnyServer, type ServerRequest } from '../remote/open-server.ts';
import type { Look } from './look.ts';

/** An open server of the window. Its secrets live here, in memory, as long as the connection does. */
export interface Connection {
  readonly id: string;
  readonly request: ServerRequest;
  readonly server: OpenedAnyServer;
  /** The last look, so that review and run plan from the same facts that were shown. */
  look: Look | null;
  /** The last plan that was shown. */
  reviewed: ReviewedPlan | null;
}

/** The servers that the window has open, by id. */
export function createConnections(environment: SshEnvironment) {
  const open = new Map<string, Connection>();
  return {
    async add(request: ServerRequest, signal: AbortSignal): Promise<Connection> {
      const server = await openAnyServer(request, environment, signal);
      const connection: Connection = { id: randomUUID(), request, server, look: null, reviewed: null };
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
