import { type CertbotPlugin, certbotPlugins } from '../../../shared/dns/certbot-plugins.ts';
import { isDnsProvider, providerOf } from '../../../shared/dns/providers.ts';
import { proofOf } from '../../../shared/proof.ts';
import type { RenewerFacts } from '../reading.ts';
import { type Reason, reason } from '../reason.ts';
import type { WishedRenewal } from '../system-renewers.ts';
import { addressIn } from './login-text.ts';

/** How certbot on a server proves names by DNS: by a part of its own, with a login that lies there. */
export interface DnsWay {
  readonly plugin: CertbotPlugin;
  /** Whose login it is, as its makers write it. */
  readonly provider: string;
  /** What has to be installed for it, besides certbot itself; null: it is there. */
  readonly package: string | null;
  readonly manager: string;
}

/** What keeps certbot there from it. */
export type DnsHurdle = 'mixed' | 'lasting' | 'none' | 'alias' | 'hostname' | 'elsewhere' | 'system';

/**
 * Whether certbot there could prove these names by DNS at each renewal, as this run does. Null: none of them is proven by a
 * login. One lineage has one way and one login, so all names must have the same. Pure.
 */
export function dnsWay(
  { names, proof, ledAway = [] }: Pick<WishedRenewal, 'names' | 'proof' | 'ledAway'>,
  server: Pick<
    RenewerFacts,
    'certbot' | 'isCertbotInstalled' | 'isCertbotSnap' | 'certbotParts' | 'managers'
  >,
): DnsWay | { readonly hurdle: Reason } | null {
  if (proof === undefined) return null;
  const all = names.map((name) => proofOf(proof, name));
  const own = all.find((one) => 'provider' in one);
  if (own === undefined || !isDnsProvider(own.provider)) return null;
  const { title: provider } = providerOf(own.provider);
  const no = (hurdle: DnsHurdle) => ({ hurdle: reason('plan.renewal.app-dns-server', { provider, hurdle }) });
  if (all.some((one) => one.method === 'dns-persist-01')) return no('lasting');
  if (all.some((one) => JSON.stringify(one) !== JSON.stringify(own))) return no('mixed');
  const plugin = certbotPlugins[own.provider];
  if (plugin === undefined) return no('none');
  if (ledAway.length > 0) return no('alias');
  if (plugin.id === 'dns-rfc2136' && addressIn(own.settings.server ?? '') === null) return no('hostname');
  const [manager = ''] = server.managers;
  const isPackaged =
    server.certbot === null || (server.certbot === '/usr/bin/certbot' && server.isCertbotInstalled);
  if (!isPackaged || server.isCertbotSnap === true) return no('elsewhere');
  const isThere = server.certbotParts?.includes(plugin.id) === true;
  const brings = manager === 'apt-get' || manager === 'dnf' ? plugin.packages[manager] : undefined;
  if (!isThere && brings === undefined) return no('system');
  return { plugin, provider, package: isThere ? null : (brings ?? null), manager };
}
