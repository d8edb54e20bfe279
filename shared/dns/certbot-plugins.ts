import type { DnsProviderId } from './providers.ts';

/**
 * Parts of certbot that set its proofs by the interface of whoever keeps a zone, as far as distributions ship them and they
 * read a login from a file of their own. Not among them: Route 53's, which reads root's own `~/.aws` alone, and Debian's for
 * Gandi (1.4.3), which knows the former keys only and no token.
 */
export interface CertbotPlugin {
  /** What certbot calls it. */
  readonly id: CertbotPluginId;
  /** By the package manager: what brings it. */
  readonly packages: Readonly<Partial<Record<'apt-get' | 'dnf', string>>>;
  /** How long it leaves the provider's name servers to show a value. */
  readonly seconds: number;
  /** What the whole way was tried with: the program and its part themselves, or by its source alone. */
  readonly triedOn: 'the-real-thing' | 'source';
}

export const certbotPluginIds = [
  'dns-cloudflare',
  'dns-digitalocean',
  'dns-google',
  'dns-ovh',
  'dns-rfc2136',
] as const;
export type CertbotPluginId = (typeof certbotPluginIds)[number];

const plugin = (
  id: CertbotPluginId,
  seconds: number,
  managers: readonly ('apt-get' | 'dnf')[],
  triedOn: CertbotPlugin['triedOn'] = 'source',
): CertbotPlugin => ({
  ...{ id, seconds, triedOn },
  packages: Object.fromEntries(managers.map((manager) => [manager, `python3-certbot-${id}`])),
});

/**
 * Read on 30 November 2026: Debian 12's package lists and the plug-ins in its packages (2.0.0 and 2.1.0); Fedora's and EPEL's
 * certbot.spec (2.11.0), where EPEL 9 has none for Google.
 */
export const certbotPlugins: Readonly<Partial<Record<DnsProviderId, CertbotPlugin>>> = {
  rfc2136: plugin('dns-rfc2136', 30, ['apt-get', 'dnf'], 'the-real-thing'),
  cloudflare: plugin('dns-cloudflare', 20, ['apt-get', 'dnf']),
  digitalocean: plugin('dns-digitalocean', 30, ['apt-get', 'dnf']),
  ovh: plugin('dns-ovh', 120, ['apt-get', 'dnf']),
  'google-cloud': plugin('dns-google', 60, ['apt-get']),
};
