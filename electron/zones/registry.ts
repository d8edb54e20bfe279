import type { DnsProviderId } from '../../shared/dns/providers.ts';
import { rfc2136 } from './rfc2136/provider.ts';
import type { ZoneProvider } from './zone-access.ts';

/** Every way to change somebody's zone: one line each. What each has to know, `shared/dns/providers.ts` says. */
export const zoneProviders: Readonly<Record<DnsProviderId, ZoneProvider>> = {
  rfc2136,
};
