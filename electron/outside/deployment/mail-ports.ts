import { setTimeout as sleep } from 'node:timers/promises';
import type { PortView } from '../../../shared/events.ts';
import type { MailProbe } from '../../../shared/probes.ts';
import { toProblem } from '../../../shared/problems.ts';
import { inParallel } from '../../in-parallel.ts';
import type { Outside } from '../outside.ts';
import { askProbe } from './ask-probe.ts';
import { isExcusedPort, isSilentPort, portOf } from './judge-ports.ts';
import { endpointsOf } from './view.ts';

/** Mail servers take it amiss when somebody comes with many connections at once. */
const atOnce = 8;
const firstPauseMs = 200;
const longestPauseMs = 2000;

/**
 * What each probe meets at each address of its name, or at these addresses, whatever DNS says. Raises `name-not-in-dns`.
 */
export async function lookAtMailPorts(
  probes: readonly MailProbe[],
  outside: Outside,
  signal: AbortSignal,
  addresses: readonly string[] | null = null,
): Promise<readonly PortView[]> {
  return look(await portsOf(probes, outside, signal, addresses), outside, signal);
}

type Port = MailProbe & { readonly address: string };

async function portsOf(
  probes: readonly MailProbe[],
  outside: Outside,
  signal: AbortSignal,
  addresses: readonly string[] | null,
): Promise<readonly Port[]> {
  const names = probes.map(({ name }) => name);
  const places =
    addresses === null
      ? await endpointsOf(names, outside, signal)
      : [...new Set(names)].flatMap((name) => addresses.map((address) => ({ name, address })));
  return probes.flatMap((probe) =>
    places.filter(({ name }) => name === probe.name).map(({ address }) => ({ ...probe, address })),
  );
}

const look = (ports: readonly Port[], outside: Outside, signal: AbortSignal): Promise<PortView[]> =>
  inParallel(ports, atOnce, async (port) => ({
    ...port,
    ...(await askProbe(port, port.address, outside, signal)),
  }));

/**
 * Looks again and again until each probe meets the certificate on every address, or the time is over. Answers the last
 * look either way: `judgePorts` says what it is worth. Ports that were silent before are not waited for. Raises
 * `name-not-in-dns` where DNS fails for the whole time.
 */
export async function waitForMailPorts(
  probes: readonly MailProbe[],
  fingerprint: string,
  outside: Outside,
  signal: AbortSignal,
  before: readonly PortView[] = [],
  timeoutMs = 15_000,
): Promise<readonly PortView[]> {
  const end = Date.now() + timeoutMs;
  const wasSilent = (port: Port): boolean => {
    const then = portOf(before, port);
    return then !== undefined && isSilentPort(then);
  };
  for (let pause = firstPauseMs; ; pause = Math.min(pause * 1.5, longestPauseMs)) {
    const isLast = Date.now() >= end;
    try {
      const ports = await portsOf(probes, outside, signal, null);
      const seen = await look(
        ports.filter((port) => !wasSilent(port)),
        outside,
        signal,
      );
      const isThere = seen.every((one) => one.fingerprint === fingerprint || isExcusedPort(before, one));
      if (isThere || isLast) return [...seen, ...(await look(ports.filter(wasSilent), outside, signal))];
    } catch (thrown) {
      if (isLast || toProblem(thrown).code !== 'name-not-in-dns') throw thrown;
    }
    await sleep(pause, undefined, { signal });
  }
}
