import { newestTlsSettings } from '../../../../shared/content/tls-settings.ts';
import type { LivePaths } from '../../posix/live-places.ts';
import { compareVersions } from '../../posix/versions.ts';
import type { ApacheFacts } from './facts.ts';

type Abilities = Pick<ApacheFacts, 'version' | 'opensslVersion' | 'modules' | 'multiProcessing'>;

/** The lines that point at the certificate. */
export function certificateLines(abilities: Abilities, live: LivePaths): readonly string[] {
  return [
    `SSLCertificateFile ${live.chain}`,
    `SSLCertificateKeyFile ${live.key}`,
    // Older ones take only the first certificate of the file; naming it again adds the rest without a copy.
    ...(compareVersions(abilities.version, '2.4.8') < 0 ? [`SSLCertificateChainFile ${live.chain}`] : []),
  ];
}

/**
 * All TLS lines of a new encrypted site. No curves line: OpenSSL's own choice is right, and a curve that it
 * does not know is fatal at start without `-t` noticing. No stapling: without a cache it is fatal as well,
 * and Let's Encrypt has had nothing to staple since August 2025.
 */
export function tlsLines(abilities: Abilities, live: LivePaths): readonly string[] {
  const { version, opensslVersion, modules, multiProcessing } = abilities;
  // mod_ssl learnt TLS 1.3 in 2.4.36, OpenSSL in 1.1.1; the word alone stops anything older from starting.
  const isOld =
    compareVersions(version, '2.4.36') < 0 ||
    (opensslVersion !== null && compareVersions(opensslVersion, '1.1') < 0);
  const protocols = newestTlsSettings.protocols.filter((protocol) => !(isOld && protocol === 'TLSv1.3'));
  // HTTP/2 is not switched on for servers that do not have it; prefork refuses it anyway (mod_http2 manual).
  const hasHttp2 = modules.includes('http2_module') && multiProcessing.toLowerCase() !== 'prefork';
  return [
    'SSLEngine on',
    ...certificateLines(abilities, live),
    `SSLProtocol -all ${protocols.map((protocol) => `+${protocol}`).join(' ')}`,
    `SSLCipherSuite ${newestTlsSettings.ciphers.join(':')}`,
    `SSLHonorCipherOrder ${newestTlsSettings.serverChoosesCipher ? 'on' : 'off'}`,
    // SSLSessionTickets came with 2.4.11.
    ...(compareVersions(version, '2.4.11') < 0 || newestTlsSettings.sessionTickets
      ? []
      : ['SSLSessionTickets off']),
    ...(hasHttp2 ? ['Protocols h2 http/1.1'] : []),
  ];
}

/** The header that makes browsers come encrypted only (RFC 6797 §6.1); without includeSubDomains, on purpose. */
export function strictTransportLine(): string {
  const seconds = newestTlsSettings.strictTransportSecuritySeconds;
  return `Header always set Strict-Transport-Security "max-age=${seconds}"`;
}
