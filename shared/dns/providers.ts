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
  cloudflare: {
    title: 'Cloudflare',
    fields: [secret('token')],
    triedOn: 'stand-in',
    tokenPage: 'https://dash.cloudflare.com/profile/api-tokens',
  },
  godaddy: {
    title: 'GoDaddy',
    fields: [secret('apiKey'), secret('apiSecret')],
    triedOn: 'stand-in',
    tokenPage: 'https://developer.godaddy.com/keys',
  },
  ionos: {
    title: 'IONOS',
    fields: [secret('key')],
    triedOn: 'stand-in',
    tokenPage: 'https://developer.hosting.ionos.com/keys',
  },
  hetzner: {
    title: 'Hetzner',
    fields: [secret('token')],
    triedOn: 'stand-in',
    tokenPage: 'https://console.hetzner.com/projects',
  },
  ovh: {
    title: 'OVHcloud',
    fields: [
      { name: 'endpoint', kind: 'choice', choices: ['eu', 'ca'], isOptional: true },
      secret('applicationKey'),
      secret('applicationSecret'),
      secret('consumerKey'),
    ],
    triedOn: 'stand-in',
    tokenPage: 'https://eu.api.ovh.com/createToken/',
  },
  digitalocean: {
    title: 'DigitalOcean',
    fields: [secret('token')],
    triedOn: 'stand-in',
    tokenPage: 'https://cloud.digitalocean.com/account/api/tokens',
  },
  gandi: {
    title: 'Gandi',
    fields: [secret('token')],
    triedOn: 'stand-in',
    tokenPage: 'https://admin.gandi.net/organizations/account/pat',
  },
  netcup: {
    title: 'netcup',
    fields: [{ name: 'customerNumber', kind: 'word' }, secret('apiKey'), secret('apiPassword')],
    triedOn: 'stand-in',
    tokenPage: 'https://www.customercontrolpanel.de/',
  },
  inwx: {
    title: 'INWX',
    fields: [{ name: 'user', kind: 'word' }, secret('password')],
    triedOn: 'stand-in',
    tokenPage: 'https://www.inwx.com/en/customer/subaccounts',
  },
  porkbun: {
    title: 'Porkbun',
    fields: [secret('apiKey'), secret('secretKey')],
    triedOn: 'stand-in',
    tokenPage: 'https://porkbun.com/account/api',
  },
  desec: {
    title: 'deSEC',
    fields: [secret('token')],
    triedOn: 'stand-in',
    tokenPage: 'https://desec.io/tokens',
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
