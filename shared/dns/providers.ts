/**
 * Who lets a program change the records of a zone, and what has to be known for that. Data for the job file, for a form that
 * asks for it, and for the words about it (`dns.token.ID` in `content/`). Ids are those of `content/signs/dns-providers.json`.
 */

/**
 * `secret`: never written down; a job file names the environment variable that holds it, by the field's name with `Env`.
 * `place`: a host name or address, with or without a port. `name`: a DNS name. `word`: anything of one line.
 */
export type DnsFieldKind = 'secret' | 'place' | 'name' | 'word' | 'choice' | 'https';

export interface DnsField {
  readonly name: string;
  readonly kind: DnsFieldKind;
  readonly choices?: readonly string[];
  /** May be left out. */
  readonly isOptional?: true;
}

export interface DnsProvider {
  /** As its makers write it. */
  readonly title: string;
  readonly fields: readonly DnsField[];
  /** What our side of it was tried on: the program itself, or a stand-in that answers as its documentation says. */
  readonly triedOn: 'the-real-thing' | 'stand-in';
  /** Where a token is made, for the person's browser; null: nowhere on the web. */
  readonly tokenPage: string | null;
}

const secret = (name: string): DnsField => ({ name, kind: 'secret' });

export const tsigAlgorithms = ['hmac-sha256', 'hmac-sha512'] as const;
export type TsigAlgorithm = (typeof tsigAlgorithms)[number];

export const dnsProviders = {
  rfc2136: {
    title: 'RFC 2136',
    fields: [
      { name: 'server', kind: 'place' },
      { name: 'zone', kind: 'name', isOptional: true },
      { name: 'keyName', kind: 'name' },
      { name: 'algorithm', kind: 'choice', choices: tsigAlgorithms, isOptional: true },
      secret('secret'),
    ],
    triedOn: 'the-real-thing',
    tokenPage: null,
  },
} as const satisfies Readonly<Record<string, DnsProvider>>;

export type DnsProviderId = keyof typeof dnsProviders;

export const dnsProviderIds: readonly DnsProviderId[] = Object.keys(dnsProviders).filter(isDnsProvider);

export function isDnsProvider(id: string): id is DnsProviderId {
  return Object.hasOwn(dnsProviders, id);
}

export const providerOf = (id: DnsProviderId): DnsProvider => dnsProviders[id];

/** By what name a field stands among a job's settings. */
export const settingOf = ({ name, kind }: DnsField): string => (kind === 'secret' ? `${name}Env` : name);
