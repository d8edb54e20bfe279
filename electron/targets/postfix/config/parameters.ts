/** The parameters by which a part of Postfix is told its certificate (postconf(5)). */
export interface CertificateParameters {
  /** Keys, each before its chain; since 3.4, and before all the others. */
  readonly chains: string;
  readonly certificate: string;
  readonly key: string;
  /** Further pairs, for keys of other kinds. */
  readonly others: readonly string[];
}

/** Who shows certificates: smtpd(8) itself, and tlsproxy(8) on behalf of postscreen(8), which follows smtpd unless told otherwise. */
export const prefixes = ['smtpd', 'tlsproxy'] as const;
export type Prefix = (typeof prefixes)[number];

export const certificateParameters: Readonly<Record<Prefix, CertificateParameters>> = {
  smtpd: parametersOf('smtpd'),
  tlsproxy: parametersOf('tlsproxy'),
};

function parametersOf(prefix: Prefix): CertificateParameters {
  const named = (name: string) => `${prefix}_tls_${name}`;
  return {
    chains: named('chain_files'),
    certificate: named('cert_file'),
    key: named('key_file'),
    others: ['eccert_file', 'eckey_file', 'dcert_file', 'dkey_file'].map(named),
  };
}

export const allOf = ({ chains, certificate, key, others }: CertificateParameters): readonly string[] => [
  chains,
  certificate,
  key,
  ...others,
];

export const sniMaps = 'tls_server_sni_maps';

/** The domains that it takes mail for, itself or for others: in the settings, or in files and tables that they name (postconf(5)). */
export const domainParameters: readonly string[] = [
  ...['mydestination', 'virtual_mailbox_domains', 'virtual_alias_domains', 'relay_domains'],
];

/** What Postfix is asked for to know what it shows to whom. */
export const askedParameters: readonly string[] = [
  ...[
    'mail_version',
    'queue_directory',
    'myhostname',
    'mydomain',
    'inet_interfaces',
    'multi_instance_directories',
  ],
  ...['smtpd_tls_security_level', 'smtpd_use_tls', 'smtpd_enforce_tls', 'smtpd_tls_wrappermode'],
  ...['postscreen_tls_security_level', 'postscreen_use_tls', 'postscreen_enforce_tls'],
  sniMaps,
  ...prefixes.flatMap((prefix) => allOf(certificateParameters[prefix])),
];
