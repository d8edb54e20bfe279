import type { RemoteHost } from '../../electron/remote/host.ts';
import type { LabServer } from '../lab/server.ts';

/** A server of the lab as a `RemoteHost`, for tests of what a target runs there without SSH between. */
export function labHost(server: LabServer): RemoteHost {
  let roundTrips = 0;
  return {
    system: 'posix',
    way: 'root-shell',
    label: server.address,
    get roundTrips() {
      return roundTrips;
    },
    async runAll(commands) {
      roundTrips += 1;
      const results = await Promise.all(
        commands.map(async (command) => {
          const { argv, stdin, accept = [0], timeout = 30_000 } = command;
          const result = await server.run(argv, { input: stdin ?? '', timeout });
          return { command, accepted: accept.includes(result.exitCode), ...result };
        }),
      );
      return results;
    },
    closed: new Promise(() => {}),
    close: async () => {},
  };
}
