import { join } from 'node:path';
import { type Tethered, tether, watchingInput } from './tether.ts';

/** A name server whose every answer the test decides; unknown names exist but have no records. */
export interface LabDns {
  /** `address:port`, reachable from this machine and from inside the servers. */
  readonly server: string;
  setA(name: string, addresses: readonly string[]): Promise<void>;
  setAaaa(name: string, addresses: readonly string[]): Promise<void>;
  setCname(name: string, target: string): Promise<void>;
  setCaa(name: string, records: readonly CaaRecord[]): Promise<void>;
  setTxt(name: string, value: string): Promise<void>;
  /** Every question about the name is answered with SERVFAIL. */
  setServfail(name: string): Promise<void>;
  clear(name: string): Promise<void>;
  end(): Promise<void>;
}

export interface CaaRecord {
  readonly tag: string;
  readonly value: string;
}

/** Ports of the lab's first name server; a second one takes others. */
const usualPorts = { dns: 53, management: 8055 };

const clearings = ['clear-a', 'clear-aaaa', 'clear-cname', 'clear-caa', 'clear-txt', 'clear-servfail'];

/** Starts pebble-challtestsrv on the lab's own address: every lab has one, so the ports never collide. */
export async function startDns(
  address: string,
  folder: string,
  ports: typeof usualPorts = usualPorts,
): Promise<LabDns> {
  const server = `${address}:${ports.dns}`;
  const management = `${address}:${ports.management}`;
  const argv = [
    'pebble-challtestsrv',
    ...['-dns01', server, '-management', management, '-defaultIPv4', '', '-defaultIPv6', ''],
    ...['-http01', '', '-https01', '', '-tlsalpn01', ''],
  ];
  const process = await tether(watchingInput(argv), { records: join(folder, 'processes') });
  const post = (path: string, body: object) => tell(`http://${management}/${path}`, body);
  await untilAnswering(process, () => post('clear-a', { host: 'ready.invalid.' }));
  return {
    server,
    setA: (name, addresses) => post('add-a', { host: absolute(name), addresses }),
    setAaaa: (name, addresses) => post('add-aaaa', { host: absolute(name), addresses }),
    setCname: (name, target) => post('set-cname', { host: absolute(name), target: absolute(target) }),
    setCaa: (name, records) =>
      post('add-caa', {
        host: absolute(name),
        policies: records.map((record) => ({ tag: record.tag, value: record.value })),
      }),
    setTxt: (name, value) => post('set-txt', { host: absolute(name), value }),
    setServfail: (name) => post('set-servfail', { host: absolute(name) }),
    clear: async (name) => {
      for (const clearing of clearings) await post(clearing, { host: absolute(name) });
    },
    end: () => process.end(),
  };
}

function absolute(name: string): string {
  return name.endsWith('.') ? name : `${name}.`;
}

async function tell(url: string, body: object): Promise<void> {
  const answer = await fetch(url, { method: 'POST', body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${await answer.text()}`);
}

/** Asks until the freshly started program answers; gives up when it has ended or after 20 seconds. */
export async function untilAnswering(process: Tethered, ask: () => Promise<unknown>): Promise<void> {
  const deadline = Date.now() + 20_000;
  for (;;) {
    try {
      await ask();
      return;
    } catch (failure) {
      if (process.hasEnded() || Date.now() > deadline) {
        throw new Error(`a program of the lab did not come up: ${process.output()}`, { cause: failure });
      }
      await new Promise((resolve) => setTimeout(resolve, 15));
    }
  }
}
