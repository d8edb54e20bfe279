import type { RemoteHost } from '../../../electron/remote/host.ts';

/** A line to a server double: what is asked of it goes through its session. */
export const hostDouble = (): RemoteHost => ({
  system: 'posix',
  way: 'root-shell',
  label: 'root@double',
  roundTrips: 0,
  closed: new Promise(() => undefined),
  close: async () => undefined,
  runAll: async () => {
    throw new Error('the engine sends no commands of its own to a double');
  },
});
