import { newestTlsSettings } from '../../../../shared/content/tls-settings.ts';
import type { LivePaths } from '../../posix/live-places.ts';
import { compareVersions } from '../../posix/versions.ts';
import type { NginxFacts } from '../config/facts.ts';

type Abilities = Pick<NginxFacts, 'version' | 'builtWith'>;

/** A size that differs from that of another zone of the same name stops nginx: so the zone has a name of our own. */
const sessionCache = 'shared:sealkeeper:10m';

export function certificateLines(live: LivePaths): readonly string[] {
  return [`ssl_certificate ${live.chain};`, `ssl_certificate_key ${live.key};`];
}

/**
 * The TLS lines of a server without the certificate. `present` are the directives that it has itself: nginx refuses a
 * second one. No curves and no stapling, as for Apache: OpenSSL's choice is right, and there is nothing to staple.
 */
export function tlsLines(abilities: Abilities, present: ReadonlySet<string>): readonly string[] {
  const { version } = abilities;
  // nginx learnt the word in 1.13.0; with an older OpenSSL it is no mistake.
  const protocols = newestTlsSettings.protocols.filter(
    (protocol) => protocol !== 'TLSv1.3' || compareVersions(version, '1.13.0') >= 0,
  );
  const settings: readonly (readonly [string, string])[] = [
    ['ssl_protocols', protocols.join(' ')],
    ['ssl_ciphers', newestTlsSettings.ciphers.join(':')],
    ['ssl_prefer_server_ciphers', newestTlsSettings.serverChoosesCipher ? 'on' : 'off'],
    ['ssl_session_timeout', '1d'],
    ['ssl_session_cache', sessionCache],
    ...(newestTlsSettings.sessionTickets ? [] : ([['ssl_session_tickets', 'off']] as const)),
    ...(http2By(abilities) === 'directive' ? ([['http2', 'on']] as const) : []),
  ];
  return settings.filter(([name]) => !present.has(name)).map(([name, value]) => `${name} ${value};`);
}

/** How HTTP/2 is switched on: since 1.25.1 by a directive, since 1.9.5 by a word of `listen`. */
export function http2By({ version, builtWith }: Abilities): 'directive' | 'listen' | null {
  if (!builtWith.modules.includes('http_v2')) return null;
  if (compareVersions(version, '1.25.1') >= 0) return 'directive';
  return compareVersions(version, '1.9.5') >= 0 ? 'listen' : null;
}

/** The value that makes browsers come encrypted only (RFC 6797 §6.1); without includeSubDomains, on purpose. */
export const strictTransport = `"max-age=${newestTlsSettings.strictTransportSecuritySeconds}"`;
