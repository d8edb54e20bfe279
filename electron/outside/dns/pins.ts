import type { TlsaPins } from '../../../shared/look/dns.ts';
import { known, unknown } from '../../../shared/look/known.ts';
import { isHostName } from '../../../shared/names/domain-name.ts';
import { suffixOf } from '../../../shared/names/public-suffix.ts';
import { inParallel } from '../../in-parallel.ts';
import type { Outside } from '../outside.ts';
import { query } from './dns-query.ts';

/** A door that others come to, by the name that they look up. */
export interface Door {
  readonly host: string;
  readonly port: number;
}

/** The keys and certificates that DNS pins for a door (RFC 6698 §3). */
export type Pin = Extract<TlsaPins, { state: 'known' }>['value'][number];

/** What DNS says of some doors. */
export interface SaidOfDoors {
  /** Doors without any are left out. */
  readonly pins: readonly Pin[];
  /** Of these it does not say, and whoever keeps to such entries would wait until it does. */
  readonly unsure: readonly Door[];
}

/** Strangers may send any number of records; more than this nobody reads. */
const most = 50;
const atOnce = 8;
/** RFC 1035 §4.1.1: well, and no such name. Anything else is no answer. */
const answered: ReadonlySet<number> = new Set([0, 3]);
const notImplemented = 4;

/** The keys and certificates pinned for these doors, for a look. */
export async function pinsOf(
  doors: readonly Door[],
  outside: Outside,
  signal: AbortSignal,
): Promise<TlsaPins> {
  const found = await inParallel(doors, atOnce, (door) => pinAt(door, outside, signal));
  const pins = found.filter((pin) => pin !== null && pin.records.length > 0);
  // A pin that was seen counts, whatever the other doors kept to themselves.
  return pins.length === 0 && found.includes(null)
    ? unknown('no-answer')
    : known(pins.filter((pin) => pin !== null));
}

/**
 * The same for whoever is about to change a key, and at the names behind aliases as well, since others look there first (RFC
 * 7672 §2.2.3). A question that fails is no “no”: where the door's zone is signed, other mail servers hold back their mail then
 * (§2.1.1), and there may be a pin behind it. Where the zone is not signed nobody asks (§2.1.2), and servers exist that fail at
 * kinds of records they do not know. Rejects only when cancelled.
 */
export async function obeyedPins(
  doors: readonly Door[],
  outside: Outside,
  signal: AbortSignal,
): Promise<SaidOfDoors> {
  const hosts = [...new Set(doors.map(({ host }) => host))];
  const ends = await inParallel(hosts, atOnce, (host) => aliasEnd(host, outside, signal));
  const asked = doors.flatMap((door) => {
    const end = ends[hosts.indexOf(door.host)];
    return end === undefined || end === null ? [door] : [door, { ...door, host: end }];
  });
  const found = await inParallel(asked, atOnce, async (door) => {
    const pin = await pinAt(door, outside, signal);
    const isUnsure = pin === null && (await mayBeSigned(door.host, outside, signal));
    return { door, pin, isUnsure };
  });
  return {
    pins: found.flatMap(({ pin }) => (pin === null || pin.records.length === 0 ? [] : [pin])),
    unsure: found.filter(({ isUnsure }) => isUnsure).map(({ door }) => door),
  };
}

/** The host that a name is an alias of, all the way; null: it is none, or that is not told. */
async function aliasEnd(host: string, outside: Outside, signal: AbortSignal): Promise<string | null> {
  const answer = await query({ name: host, type: 'A' }, outside, signal);
  const alias = answer?.answers.findLast((record) => record.type === 'CNAME');
  const end = alias?.type === 'CNAME' ? alias.data.toLowerCase().replace(/\.$/, '') : '';
  return isHostName(end) && end !== host ? end : null;
}

/** Null: the question was not answered, or its answer does not hold. */
async function pinAt({ host, port }: Door, outside: Outside, signal: AbortSignal): Promise<Pin | null> {
  const answer = await query({ name: `_${port}._tcp.${host}`, type: 'TLSA' }, outside, signal);
  if (answer === null || !answered.has(answer.code)) return null;
  const records = answer.answers.flatMap((record) => (record.type === 'TLSA' ? [record.data] : []));
  return { host, port, records: records.slice(0, most).map(recordOf) };
}

const recordOf = (data: { usage: number; selector: number; matchingType: number; certificate: Buffer }) => ({
  usage: data.usage,
  selector: data.selector,
  matching: data.matchingType,
  data: data.certificate.subarray(0, 100).toString('hex'),
});

/**
 * Whether a host's zone may be signed: the name server says so of its address, or the parent vouches for a key of its domain
 * (DS, RFC 4035 §5), or nobody tells. Where the parent vouches for none, all below is taken as unsigned (§4.3).
 */
async function mayBeSigned(host: string, outside: Outside, signal: AbortSignal): Promise<boolean> {
  // Of endings that nobody publishes the domain is taken to be what stands right in front of them.
  const domain = suffixOf(host).registrable ?? host.split('.').slice(-2).join('.');
  const [address, delegation] = await Promise.all([
    query({ name: host, type: 'A' }, outside, signal),
    query({ name: domain, type: 'DS', unchecked: true }, outside, signal),
  ]);
  // A name server that knows nothing of signatures (NOTIMP) is that of a small network of its own, where nobody checks any.
  if (address?.isAuthentic !== true && delegation?.code === notImplemented) return false;
  if (address?.isAuthentic === true || delegation === null || !answered.has(delegation.code)) return true;
  return delegation.answers.some(({ type }) => type === 'DS');
}
