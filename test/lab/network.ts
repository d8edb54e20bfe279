import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { mustRun, run } from './command.ts';

/** Addresses of lab N: 10.77.N.0/24 and fd77:N::/64, the machine itself at .1 and ::1, servers from .2 on. */
export function addressesOf(lab: number, host: number): { readonly v4: string; readonly v6: string } {
  return { v4: `10.77.${lab}.${host}`, v6: `fd77:${lab}::${host}` };
}

/** Makes the switch that joins this machine and the lab's servers. */
export async function makeBridge(bridge: string, lab: number): Promise<void> {
  if (!existsSync('/proc/sys/net/ipv6')) throw new Error('The lab needs a kernel with IPv6.');
  const here = addressesOf(lab, 1);
  await mustRun(['ip', 'link', 'add', bridge, 'type', 'bridge', 'mcast_snooping', '0']);
  // A machine may have IPv6 switched off for every interface; the lab's own one needs it.
  await writeFile(`/proc/sys/net/ipv6/conf/${bridge}/disable_ipv6`, '0');
  const batch = [
    `link set ${bridge} addrgenmode none`,
    `address add ${here.v4}/24 dev ${bridge}`,
    `address add ${here.v6}/64 dev ${bridge} nodad`,
    `link set ${bridge} up`,
  ];
  await mustRun(['ip', '-batch', '-'], { input: batch.join('\n') });
}

/** Removes the switch; the servers' cables vanish with their network namespaces. */
export async function removeBridge(bridge: string): Promise<void> {
  if (!existsSync(`/sys/class/net/${bridge}`)) return;
  const result = await run(['ip', 'link', 'delete', bridge]);
  if (result.exitCode !== 0 && existsSync(`/sys/class/net/${bridge}`)) {
    throw new Error(`the bridge ${bridge} could not be removed: ${result.stderr}`);
  }
}

/** Removes a cable at once instead of when the kernel gets round to the dead namespace. */
export async function removeCable(cable: string): Promise<void> {
  await run(['ip', 'link', 'delete', cable]);
  if (existsSync(`/sys/class/net/${cable}`)) throw new Error(`the cable ${cable} could not be removed`);
}
