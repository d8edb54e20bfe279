import type { RenewalStarter } from '../../shared/events.ts';
import type { HandedTo } from '../../shared/renewal.ts';
import type { RenewerSeen } from '../../shared/renewers.ts';
import type { AnyHost } from '../remote/host.ts';
import { planOnPosix } from './posix/plan.ts';
import { posixRenewers } from './posix/renewers.ts';
import type { ServedCertificate } from './served.ts';
import type {
  FoundRenewers,
  HandedCertificate,
  Listed,
  PlannedRenewal,
  RenewedServices,
  SystemRenewers,
  WishedRenewal,
} from './system-renewers.ts';
import { windowsRenewers } from './windows/renewers.ts';

/** What one of them has found is only ever handed back to it, so that nobody else needs to know its shape. */
type AnyRenewers = SystemRenewers<FoundRenewers, AnyHost>;

/** Who renews on each system of servers: one line each. A panel's own renewal is its target's to know. */
const renewersOn: Readonly<Record<FoundRenewers['system'], AnyRenewers>> = {
  posix: posixRenewers,
  windows: windowsRenewers,
};

/**
 * Who may renew certificates on this server. One round trip; reads only. Null: a way over which that is not looked at, or a
 * server that does not tell. Raises what the connection does.
 */
export async function lookForRenewers(host: AnyHost, signal: AbortSignal): Promise<FoundRenewers | null> {
  if (host.system === 'panel') return null;
  const renewers = renewersOn[host.system];
  return renewers.ways.includes(host.way) ? renewers.look(host, signal) : null;
}

/** Who keeps the certificates that these services show for the names, or keeps one for them that nobody is shown. Pure. */
export const seenBy = (
  found: FoundRenewers,
  services: RenewedServices,
  names: readonly string[],
  now: Date,
): readonly RenewerSeen[] => renewersOn[found.system].seenBy(found, services, names, now);

/** What starts whoever a certificate was handed to, and whether that is proven. Null: its hand-over has proven it. Pure. */
export const startedFor = (found: FoundRenewers, handed: HandedCertificate): RenewalStarter | null =>
  renewersOn[found.system].started(found, handed);

/** Every certificate of that server, and how its renewal stands. Pure. */
export const listRenewed = (
  found: FoundRenewers,
  served: readonly ServedCertificate[],
  isAllServed: boolean,
  now: Date,
): Listed => renewersOn[found.system].list(found, served, isAllServed, now);

/** Who renews what a run installs there, why, and what hands it over. `found` null: nobody was looked for. Pure. */
export const planRenewal = (
  found: FoundRenewers | null,
  services: RenewedServices,
  wish: WishedRenewal,
  now: Date,
): PlannedRenewal =>
  found === null
    ? planOnPosix(null, services, wish, now)
    : renewersOn[found.system].planRenewal(found, services, wish, now);

/** The accounts with which one who renews there would ask this authority; []: one that it has yet to make. Pure. */
export const accountsOf = (found: FoundRenewers, by: HandedTo, directory: string): readonly string[] =>
  renewersOn[found.system].accounts(found, by, directory);
