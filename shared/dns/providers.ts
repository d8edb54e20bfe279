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
  /** The documentation that the steps to a token follow, and the day on which they were noted. */
  readonly source: string;
  readonly seenOn: string;
  /** Where a token is made, for the person's browser; null: nowhere on the web. */
  readonly tokenPage: string | null;
  /** It is spoken to on the server that the job names, over the connection of the run. */
  readonly isOnServer?: true;
  /** Only the newest values stay there, so that none could last. */
  readonly forgets?: true;
}

const secret = <Name extends string>(name: Name) => ({ name, kind: 'secret' }) as const;

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
    source: 'https://www.rfc-editor.org/rfc/rfc2136',
    seenOn: '2026-11-30',
    tokenPage: null,
  },
  cloudflare: {
    title: 'Cloudflare',
    fields: [secret('token')],
    triedOn: 'stand-in',
    source: 'https://developers.cloudflare.com/api/resources/dns/',
    seenOn: '2026-11-30',
    tokenPage: 'https://dash.cloudflare.com/profile/api-tokens',
  },
  godaddy: {
    title: 'GoDaddy',
    fields: [secret('apiKey'), secret('apiSecret')],
    triedOn: 'stand-in',
    source: 'https://developer.godaddy.com/doc/endpoint/domains',
    seenOn: '2026-11-30',
    tokenPage: 'https://developer.godaddy.com/keys',
  },
  ionos: {
    title: 'IONOS',
    fields: [secret('key')],
    triedOn: 'stand-in',
    source: 'https://developer.hosting.ionos.com/docs/dns',
    seenOn: '2026-11-30',
    tokenPage: 'https://developer.hosting.ionos.com/keys',
  },
  hetzner: {
    title: 'Hetzner',
    fields: [secret('token')],
    triedOn: 'stand-in',
    source: 'https://docs.hetzner.cloud/reference/cloud',
    seenOn: '2026-11-30',
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
    source: 'https://eu.api.ovh.com/console/?section=%2Fdomain',
    seenOn: '2026-11-30',
    tokenPage: 'https://eu.api.ovh.com/createToken/',
  },
  digitalocean: {
    title: 'DigitalOcean',
    fields: [secret('token')],
    triedOn: 'stand-in',
    source: 'https://docs.digitalocean.com/reference/api/reference/domain-records/',
    seenOn: '2026-11-30',
    tokenPage: 'https://cloud.digitalocean.com/account/api/tokens',
  },
  gandi: {
    title: 'Gandi',
    fields: [secret('token')],
    triedOn: 'stand-in',
    source: 'https://api.gandi.net/docs/livedns/',
    seenOn: '2026-11-30',
    tokenPage: 'https://admin.gandi.net/organizations/account/pat',
  },
  netcup: {
    title: 'netcup',
    fields: [{ name: 'customerNumber', kind: 'word' }, secret('apiKey'), secret('apiPassword')],
    triedOn: 'stand-in',
    source: 'https://helpcenter.netcup.com/en/wiki/general/our-api',
    seenOn: '2026-11-30',
    tokenPage: 'https://www.customercontrolpanel.de/',
  },
  inwx: {
    title: 'INWX',
    fields: [{ name: 'user', kind: 'word' }, secret('password')],
    triedOn: 'stand-in',
    source: 'https://www.inwx.com/en/help/apidoc',
    seenOn: '2026-11-30',
    tokenPage: 'https://www.inwx.com/en/customer/subaccounts',
  },
  porkbun: {
    title: 'Porkbun',
    fields: [secret('apiKey'), secret('secretKey')],
    triedOn: 'stand-in',
    source: 'https://porkbun.com/api/json/v3/documentation',
    seenOn: '2026-11-30',
    tokenPage: 'https://porkbun.com/account/api',
  },
  desec: {
    title: 'deSEC',
    fields: [secret('token')],
    triedOn: 'stand-in',
    source: 'https://desec.readthedocs.io/en/latest/',
    seenOn: '2026-11-30',
    tokenPage: 'https://desec.io/tokens',
  },
  powerdns: {
    title: 'PowerDNS',
    fields: [{ name: 'url', kind: 'https' }, secret('apiKey')],
    triedOn: 'stand-in',
    source: 'https://doc.powerdns.com/authoritative/http-api/',
    seenOn: '2026-11-30',
    tokenPage: null,
  },
  route53: {
    title: 'Amazon Route 53',
    fields: [{ name: 'accessKeyId', kind: 'word' }, secret('secretAccessKey')],
    triedOn: 'stand-in',
    source: 'https://docs.aws.amazon.com/Route53/latest/APIReference/',
    seenOn: '2026-11-30',
    tokenPage: 'https://console.aws.amazon.com/iam/home#/users',
  },
  azure: {
    title: 'Azure DNS',
    fields: [
      { name: 'subscriptionId', kind: 'word' },
      { name: 'resourceGroup', kind: 'word' },
      { name: 'tenantId', kind: 'word' },
      { name: 'clientId', kind: 'word' },
      secret('clientSecret'),
    ],
    triedOn: 'stand-in',
    source: 'https://learn.microsoft.com/en-us/rest/api/dns/record-sets/create-or-update',
    seenOn: '2026-11-30',
    tokenPage: 'https://portal.azure.com/#view/Microsoft_AAD_RegisteredApps/ApplicationsListBlade',
  },
  'google-cloud': {
    title: 'Google Cloud DNS',
    fields: [secret('serviceAccount')],
    triedOn: 'stand-in',
    source: 'https://cloud.google.com/dns/docs/reference/rest/v1/changes/create',
    seenOn: '2026-11-30',
    tokenPage: 'https://console.cloud.google.com/iam-admin/serviceaccounts',
  },
  infomaniak: {
    title: 'Infomaniak',
    fields: [secret('token')],
    triedOn: 'stand-in',
    source: 'https://developer.infomaniak.com/docs/api/get/2/zones/%7Bzone%7D/records',
    seenOn: '2026-11-30',
    tokenPage: 'https://manager.infomaniak.com/v3/ng/accounts/token/list',
  },
  cpanel: {
    title: 'cPanel',
    fields: [{ name: 'url', kind: 'https' }, { name: 'user', kind: 'word' }, secret('token')],
    triedOn: 'stand-in',
    source: 'https://api.docs.cpanel.net/openapi/cpanel/operation/dns-mass_edit_zone',
    seenOn: '2026-11-30',
    tokenPage: null,
  },
  'acme-dns': {
    title: 'acme-dns',
    fields: [
      { name: 'url', kind: 'https' },
      { name: 'fulldomain', kind: 'name' },
      { name: 'user', kind: 'word' },
      secret('password'),
    ],
    triedOn: 'stand-in',
    source: 'https://github.com/acme-dns/acme-dns#usage',
    seenOn: '2026-11-30',
    tokenPage: null,
    forgets: true,
  },
  bind: {
    title: 'BIND',
    fields: [],
    triedOn: 'the-real-thing',
    source: 'https://bind9.readthedocs.io/en/v9.18.28/reference.html#dynamic-update-policies',
    seenOn: '2026-11-30',
    tokenPage: null,
    isOnServer: true,
  },
} as const satisfies Readonly<Record<string, DnsProvider>>;

export type DnsProviderId = keyof typeof dnsProviders;
/** All fields that there are; `dns.field.NAME` in `content/` is what they are called. */
export type DnsFieldName = (typeof dnsProviders)[DnsProviderId]['fields'][number]['name'];

export const dnsProviderIds: readonly DnsProviderId[] = Object.keys(dnsProviders).filter(isDnsProvider);

export function isDnsProvider(id: string): id is DnsProviderId {
  return Object.hasOwn(dnsProviders, id);
}

export const providerOf = (id: DnsProviderId): DnsProvider => dnsProviders[id];

/** Those that a login alone reaches, from this computer: what a form can ask for and try at once. */
export const providersByLogin: readonly DnsProviderId[] = dnsProviderIds.filter(
  (id) => providerOf(id).isOnServer !== true,
);

/** By what name a field stands among a job's settings. */
export const settingOf = ({ name, kind }: DnsField): string => (kind === 'secret' ? `${name}Env` : name);
