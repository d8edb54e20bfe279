import { createHash, X509Certificate } from 'node:crypto';
import type { Plan } from '../../../shared/plan.ts';
import { type Problem, ProblemError } from '../../../shared/problems.ts';
import type { Door, Pin } from '../../outside/dns/pins.ts';
import type { Outside } from '../../outside/outside.ts';
import type { PinnedKey } from '../../run/session.ts';
import type { Brought } from '../../sources/brought.ts';
import type { Prober } from '../dependencies.ts';

type PinRecord = Pin['records'][number];

/** Those that other mail servers obey (RFC 7672 §3.1): 2 names an authority, 3 the server's own key or certificate. */
const counting = ({ records }: Pin): readonly PinRecord[] =>
  records.filter(({ usage }) => usage === 2 || usage === 3);

/** What DNS allows at the doors for mail. */
export interface AllowedKeys {
  readonly pins: readonly Pin[];
  /** The key that has to stay, and can; null: the run makes one. */
  readonly stays: PinnedKey | null;
}

/** The same, and what of it speaks against a plan. */
export interface SaidOfKeys {
  readonly allowed: AllowedKeys;
  /** Those by which the plan's key or certificate would not be let pass. */
  readonly refused: readonly Pin[];
  /** DNS keeps to itself what others obey. */
  readonly unsure: Problem | null;
}

/**
 * What DNS says of the keys at these doors, which a plan gives another one (DANE, RFC 7672): those at which other mail servers
 * and senders come in, by whatever name. Where only a key of now may be shown, and that is ours already (`standing` tells the
 * digest of a key on the server), it stays. A certificate that is there already only has to be one that DNS allows. Rejects only
 * when cancelled, or with what the connection raises.
 */
export async function allowedKeys(
  plan: Plan,
  doors: readonly Door[],
  outside: Outside,
  signal: AbortSignal,
  { obeyedPins }: Pick<Prober, 'obeyedPins'>,
  standing: (path: string) => Promise<string | null>,
  brought: Pick<Brought, 'certificate'> | null = null,
): Promise<SaidOfKeys> {
  const none = { allowed: { pins: [], stays: null }, refused: [], unsure: null };
  if (doors.length === 0) return none;
  const found = await obeyedPins(doors, outside, signal);
  const [unsure] = found.unsure;
  if (unsure !== undefined) {
    const { host: name } = unsure;
    return { ...none, unsure: { code: 'mail-pins-unknown', facts: { name, place: placeOf(unsure) } } };
  }
  const pins = found.pins.filter((pin) => counting(pin).length > 0);
  if (brought !== null) {
    const refused = unfitPins(pins, brought.certificate.chainPem);
    return { allowed: { pins, stays: null }, refused, unsure: null };
  }
  const closed = pins.filter((pin) => counting(pin).every(({ usage }) => usage === 3));
  if (closed.length === 0) return { ...none, allowed: { pins, stays: null } };
  const stays = await ownKeyOf(plan, closed, standing);
  return { allowed: { pins, stays }, refused: stays === null ? closed : [], unsure: null };
}

/** The key at our own place, where each of these names it by its digest: 3 1 1, as RFC 7672 §3.1 recommends it. */
async function ownKeyOf(
  { parts }: Plan,
  pins: readonly Pin[],
  standing: (path: string) => Promise<string | null>,
): Promise<PinnedKey | null> {
  const paths = new Set(parts.flatMap(({ live }) => (live === null ? [] : [live.key])));
  const [path] = paths;
  if (path === undefined || paths.size > 1) return null;
  const digest = await standing(path);
  const isNamed = (pin: Pin) =>
    counting(pin).some(({ selector, matching, data }) => selector === 1 && matching === 1 && data === digest);
  return digest !== null && pins.every(isNamed) ? { path, digest } : null;
}

/** Raises `mail-key-pinned` where a certificate that was issued is none of those that DNS allows. */
export function mustFitPins(pins: readonly Pin[], chainPem: string): void {
  const [unfit] = unfitPins(pins, chainPem);
  if (unfit !== undefined) throw ProblemError.of(pinnedProblem(unfit));
}

function unfitPins(pins: readonly Pin[], chainPem: string): readonly Pin[] {
  if (pins.length === 0) return [];
  const chain = chainPem
    .split(/(?=-----BEGIN CERTIFICATE-----)/)
    .filter((text) => text.includes('-----BEGIN CERTIFICATE-----'))
    .map((text) => new X509Certificate(text));
  return pins.filter((pin) => !counting(pin).some((record) => fits(record, chain)));
}

/** RFC 6698 §2.1: the leaf for 3, what stands above it for 2. */
function fits({ usage, selector, matching, data }: PinRecord, chain: readonly X509Certificate[]): boolean {
  const ones = usage === 3 ? chain.slice(0, 1) : chain.slice(1);
  return ones.some((one) => {
    const bytes = selector === 1 ? one.publicKey.export({ type: 'spki', format: 'der' }) : one.raw;
    if (matching === 1 || matching === 2)
      return (
        createHash(matching === 1 ? 'sha256' : 'sha512')
          .update(bytes)
          .digest('hex') === data
      );
    // Of long data only the beginning is kept.
    return matching === 0 && data !== '' && bytes.toString('hex').startsWith(data);
  });
}

const placeOf = ({ host, port }: Door): string => `_${port}._tcp.${host}`;

/** The first record of it that counts, as it stands in a zone. */
export function pinRecord(pin: Pin): string {
  const [record] = counting(pin);
  const { usage = 0, selector = 0, matching = 0, data = '' } = record ?? {};
  return `${placeOf(pin)}. TLSA ${usage} ${selector} ${matching} ${data}`;
}

/** `mail-key-pinned`. */
export const pinnedProblem = (pin: Pin): Problem => ({
  code: 'mail-key-pinned',
  facts: { name: pin.host, record: pinRecord(pin), place: placeOf(pin) },
});
