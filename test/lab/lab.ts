import { type LabAccounts, makeAccounts } from './accounts.ts';
import { type DelayProxy, startDelayProxy } from './delay-proxy.ts';
import { type LabDns, startDns } from './dns.ts';
import { keepLogs, type Logged, logsOfServer } from './kept-logs.ts';
import { giveBackLabNumber, sweepAbandonedLabs, takeLabNumber } from './lab-number.ts';
import { addressesOf, makeBridge, removeBridge } from './network.ts';
import { type Pebble, type PebbleOptions, startPebble } from './pebble.ts';
import { givePlentyOfNumbers, requireLabMachine } from './requirements.ts';
import { type LabServer, startServer } from './server.ts';
import type { ServerOptions } from './server-seed.ts';

/** A private piece of network with servers, a name server and a test authority. Stop it when done. */
export interface Lab {
  readonly number: number;
  /** This machine's address in the lab. */
  readonly hostAddress: string;
  /** Scratch folder that vanishes with the lab. */
  readonly folder: string;
  readonly keys: Pick<LabAccounts, 'keyFile' | 'protectedKeyFile' | 'passphrase'>;
  /** The lab's one name server; started at the first call. */
  dns(): Promise<LabDns>;
  /** A second one, of another opinion. */
  otherDns(): Promise<LabDns>;
  /** Another test authority, which asks the lab's name server. */
  pebble(options?: PebbleOptions): Promise<Pebble>;
  server(options?: ServerOptions): Promise<LabServer>;
  /** A port on 127.0.0.1 that leads to the target over a slow line. */
  delayProxy(
    target: { readonly host: string; readonly port: number },
    oneWayDelayMs: number,
  ): Promise<DelayProxy>;
  /** Ends everything; throws when something stayed behind. */
  stop(): Promise<void>;
}

/** Starts an empty lab, after removing what killed runs left behind. Takes about 50 ms; a server adds about 300. */
export async function startLab(): Promise<Lab> {
  requireLabMachine();
  givePlentyOfNumbers();
  await sweepAbandonedLabs();
  const place = await takeLabNumber();
  const { number, folder, bridge } = place;
  const hostAddress = addressesOf(number, 1).v4;
  const parts: (() => Promise<void>)[] = [];
  const logged: Logged[] = [];
  const stop = async () => {
    await keepLogs(number, logged.splice(0));
    const ends = await Promise.allSettled(parts.splice(0).map((end) => end()));
    await removeBridge(bridge);
    await giveBackLabNumber(place);
    const failures = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason] : []));
    if (failures.length > 0) throw new AggregateError(failures, `lab ${number} did not stop in order`);
  };
  try {
    await makeBridge(bridge, number);
    const accounts = await makeAccounts(folder);
    let dns: Promise<LabDns> | undefined;
    let servers = 0;
    let pebbles = 0;
    const startedDns = async (ports?: Parameters<typeof startDns>[2]) => {
      const started = await startDns(hostAddress, folder, ports);
      parts.push(() => started.end());
      return started;
    };
    const lab: Lab = {
      number,
      hostAddress,
      folder,
      keys: accounts,
      dns: () => {
        dns ??= startedDns();
        return dns;
      },
      otherDns: () => startedDns({ dns: 54, management: 8056 }),
      pebble: async (options = {}) => {
        const index = pebbles++;
        const pebble = await startPebble(hostAddress, folder, index, (await lab.dns()).server, options);
        parts.push(() => pebble.end());
        logged.push({ name: `pebble-${index}`, log: async () => pebble.log() });
        return pebble;
      },
      server: async (options = {}) => {
        const host = 2 + servers++;
        const server = await startServer({ labNumber: number, host, folder, bridge, accounts }, options);
        parts.push(() => server.stop());
        logged.push({ name: `server-${server.address}`, log: () => server.must(['sh', '-c', logsOfServer]) });
        return server;
      },
      delayProxy: async (target, oneWayDelayMs) => {
        const proxy = await startDelayProxy(target, oneWayDelayMs);
        parts.push(() => proxy.close());
        return proxy;
      },
      stop,
    };
    return lab;
  } catch (failure) {
    await stop();
    throw failure;
  }
}
