import { type DnsProviderId, isDnsProvider } from '../dns/providers.ts';
import type { SiteLook } from '../look.ts';
import { isStar } from '../names/domain-name.ts';
import type { RecordPlace, Wait } from '../waiting.ts';
import type { ProofMethod } from './draft.ts';

/** Why a proof cannot work here. */
export const proofObstacles = ['star', 'port-80', 'silent', 'network', 'dnssec', 'no-mail', 'over'] as const;
export type ProofObstacle = (typeof proofObstacles)[number];

/** What a proof asks of this owner. */
export const proofAsks = [
  'nothing',
  'server-login',
  'token-at',
  'record-at',
  'record-somewhere',
  'again-each-time',
  'mailbox',
  'seller',
] as const;
export type ProofAsk = (typeof proofAsks)[number];

export interface ProofOption {
  readonly method: ProofMethod;
  /** Null: possible. */
  readonly obstacle: ProofObstacle | null;
  readonly isAdvised: boolean;
  readonly asks: readonly ProofAsk[];
  /** What the words of all of them may mention; '' where it is not known. `ends`: milliseconds since 1970. */
  readonly facts: Readonly<Record<'place' | 'servers' | 'star' | 'domain' | 'network', string>> & {
    readonly ends: number;
  };
}

/** CA/Browser Forum BR 1.2.2 (ballot SC-090): from this day no e-mail proves anything. */
export const emailProofEnds = '2028-03-15';

/** CA/Browser Forum BR 3.2.2.4.4: the only mailboxes that count. */
export const proofMailboxes = ['admin', 'administrator', 'webmaster', 'hostmaster', 'postmaster'] as const;

/** The three ways of proof, what each asks of this owner, and why it may be impossible. `now`: milliseconds. */
export function proofOptions(
  names: readonly string[],
  look: SiteLook | null,
  now: number,
): readonly ProofOption[] {
  const obstacles: Readonly<Record<ProofMethod, ProofObstacle | null>> = {
    'http-01': fileObstacle(names, look),
    'dns-01': look?.findings.some(({ id }) => id === 'dnssec-broken') ? 'dnssec' : null,
    email: mailObstacle(look, now),
  };
  const order: readonly ProofMethod[] = ['http-01', 'dns-01', 'email'];
  const advised = order.find((method) => obstacles[method] === null);
  return order.map((method) => ({
    method,
    obstacle: obstacles[method],
    isAdvised: method === advised,
    asks: asksOf(method, look),
    facts: factsOf(names, look),
  }));
}

/** Why no file can prove these names; null: nothing speaks against it. Pure. */
export function fileObstacle(names: readonly string[], look: SiteLook | null): ProofObstacle | null {
  if (names.some(isStar)) return 'star';
  const has = (id: SiteLook['findings'][number]['id']) => look?.findings.some((finding) => finding.id === id);
  if (has('site-not-answering')) return 'silent';
  if (has('port-80-closed')) return 'port-80';
  // Visitors meet the network first; what stands on the server behind it may never be asked.
  return look?.signs.some(({ kind }) => kind === 'builder') ? 'network' : null;
}

function mailObstacle(look: SiteLook | null, now: number): ProofObstacle | null {
  if (now >= Date.parse(emailProofEnds)) return 'over';
  const takesNoMail = look?.dns.mx.state === 'known' && look.dns.mx.value.length === 0;
  return takesNoMail ? 'no-mail' : null;
}

const asks: Readonly<Record<ProofMethod, (look: SiteLook | null) => readonly ProofAsk[]>> = {
  'http-01': () => ['nothing', 'server-login'],
  'dns-01': (look) =>
    keeperOf(look) !== null
      ? ['token-at', 'server-login']
      : [dnsSign(look) === undefined ? 'record-somewhere' : 'record-at', 'again-each-time'],
  email: () => ['seller', 'mailbox'],
};
const asksOf = (method: ProofMethod, look: SiteLook | null) => asks[method](look);

/** Who manages the DNS of the domain, where we recognise them. */
export function dnsSign(look: SiteLook | null): SiteLook['signs'][number] | undefined {
  return look?.signs.find(({ kind }) => kind === 'dns');
}

/** Who lets this app set records of the domain, where we recognise them by the name servers; null: nobody that we know. */
export function keeperOf(look: SiteLook | null): DnsProviderId | null {
  const id = dnsSign(look)?.id ?? '';
  return isDnsProvider(id) ? id : null;
}

function factsOf(names: readonly string[], look: SiteLook | null): ProofOption['facts'] {
  const servers = look?.dns.nameServers.state === 'known' ? look.dns.nameServers.value : [];
  return {
    place: dnsSign(look)?.name ?? '',
    servers: servers.slice(0, 2).join(', '),
    star: names.find(isStar) ?? '',
    domain: look?.domain ?? '',
    network: look?.network ?? '',
    ends: Date.parse(emailProofEnds),
  };
}

/** A TXT record that a person sets by hand. */
export interface WantedRecord {
  /** Its full name, as the authority asks for it. */
  readonly record: string;
  /** The full name at which it is set: another one where an alias leads there. */
  readonly place: string;
  /** In whose zone that is; '': nobody knows. */
  readonly zone: string;
  /** As most providers want it typed: without the zone's own name. */
  readonly host: string;
  /** All that are to stand there at once: a bare domain and its star share a record. */
  readonly values: readonly string[];
}

/**
 * Those whose forms take the text of a TXT record only in double quotes, by the ids of `content/signs/dns-providers.json`.
 * https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/ResourceRecordTypes.html, "TXT record type"
 */
const quoting: ReadonlySet<string> = new Set(['route53']);

/** The text as the form of whoever keeps the zone wants it typed; of an alias into another zone nobody knows who does. Pure. */
export function typedText(
  value: string,
  { zone }: Pick<WantedRecord, 'zone'>,
  look: SiteLook | null,
): string {
  const isKnown = look !== null && zone === look.registrable;
  return isKnown && quoting.has(dnsSign(look)?.id ?? '') ? `"${value}"` : value;
}

/**
 * What a run waits for, record by record. `zoneOf`: the zone in which a name lies where `places` do not tell; '': nobody
 * knows. Pure.
 */
export function wantedRecords(
  wanted: Wait['for']['records'],
  places: readonly RecordPlace[],
  zoneOf: (record: string) => string,
): readonly WantedRecord[] {
  return [...new Set(wanted.map(({ record }) => record))].map((record) => {
    const known = places.find((one) => one.record === record);
    const place = known?.place ?? record;
    const zone = known === undefined || known.zone === '' ? zoneOf(place) : known.zone;
    const isInZone = zone !== '' && place.endsWith(`.${zone}`);
    return {
      record,
      place,
      zone,
      host: isInZone ? place.slice(0, -zone.length - 1) : place,
      values: wanted.filter((one) => one.record === record).map(({ value }) => value),
    };
  });
}
