import type { DnsProviderId } from '../../shared/dns/providers.ts';
import { acmeDns } from './keepers/acme-dns.ts';
import { azure } from './keepers/azure.ts';
import { cloudflare } from './keepers/cloudflare.ts';
import { cpanel } from './keepers/cpanel.ts';
import { desec } from './keepers/desec.ts';
import { digitalocean } from './keepers/digitalocean.ts';
import { gandi } from './keepers/gandi.ts';
import { godaddy } from './keepers/godaddy.ts';
import { googleCloud } from './keepers/google-cloud.ts';
import { hetzner } from './keepers/hetzner.ts';
import { infomaniak } from './keepers/infomaniak.ts';
import { inwx } from './keepers/inwx.ts';
import { ionos } from './keepers/ionos.ts';
import { netcup } from './keepers/netcup.ts';
import { ovh } from './keepers/ovh.ts';
import { porkbun } from './keepers/porkbun.ts';
import { powerdns } from './keepers/powerdns.ts';
import { route53 } from './keepers/route53.ts';
import { bind } from './own-server/bind.ts';
import { rfc2136 } from './rfc2136/provider.ts';
import type { ZoneProvider } from './zone-access.ts';

/** Every way to change somebody's zone: one line each. What each has to know, `shared/dns/providers.ts` says. */
export const zoneProviders: Readonly<Record<DnsProviderId, ZoneProvider>> = {
  rfc2136,
  cloudflare,
  godaddy,
  ionos,
  hetzner,
  ovh,
  digitalocean,
  gandi,
  netcup,
  inwx,
  porkbun,
  desec,
  powerdns,
  route53,
  azure,
  'google-cloud': googleCloud,
  infomaniak,
  cpanel,
  'acme-dns': acmeDns,
  bind,
};
