import { toProblem } from '../../shared/problems.ts';
import { type Zone, type ZoneAccess, zonesAbove } from './zone-access.ts';

/** Keepers differ in what they know: each value by itself, or all values of a record as one set. */

/** A value, by which its keeper calls it. */
export interface KeptValue {
  readonly id: string;
  readonly value: string;
}

interface ByRecords {
  readonly findZone: ZoneAccess['findZone'];
  list(zone: Zone, record: string): Promise<readonly KeptValue[]>;
  create(zone: Zone, record: string, value: string): Promise<void>;
  /** One that is gone already is no trouble. */
  remove(zone: Zone, id: string): Promise<void>;
  /** What makes changes visible, where that is a wish of its own. */
  publish?(zone: Zone): Promise<void>;
}

/**
 * Each value is a record. A request that was repeated since its answer got lost may have made two of one: both go. No record
 * of another value is ever named.
 */
export function byRecords({ findZone, list, create, remove, publish }: ByRecords): ZoneAccess {
  return {
    findZone,
    listValues: async (zone, record) => (await list(zone, record)).map(({ value }) => value),
    async addValue(zone, record, value) {
      if ((await list(zone, record)).some((one) => one.value === value)) return;
      await create(zone, record, value);
      await publish?.(zone);
    },
    async removeValue(zone, record, value) {
      const ours = (await list(zone, record)).filter((one) => one.value === value);
      for (const { id } of ours) await remove(zone, id);
      if (ours.length > 0) await publish?.(zone);
    },
  };
}

/** All values of a record, and for how many seconds they may be remembered. */
export interface ValueSet {
  readonly values: readonly string[];
  readonly ttl: number;
}

interface BySets {
  readonly findZone: ZoneAccess['findZone'];
  /** Null: the record does not exist. */
  read(zone: Zone, record: string): Promise<ValueSet | null>;
  /** Puts this in place of what is there; no values: the record goes. */
  write(zone: Zone, record: string, set: ValueSet): Promise<void>;
  /** Of a record that did not exist. */
  readonly ttl: number;
}

/** All values are written at once: those that were just read, with ours or without it, and their lifetime. */
export function bySets({ findZone, read, write, ttl }: BySets): ZoneAccess {
  return {
    findZone,
    listValues: async (zone, record) => (await read(zone, record))?.values ?? [],
    async addValue(zone, record, value) {
      const there = await read(zone, record);
      if (there?.values.includes(value) === true) return;
      await write(zone, record, { values: [...(there?.values ?? []), value], ttl: there?.ttl ?? ttl });
    },
    async removeValue(zone, record, value) {
      const there = await read(zone, record);
      if (there?.values.includes(value) !== true) return;
      await write(zone, record, { ...there, values: there.values.filter((one) => one !== value) });
    },
  };
}

/**
 * The nearest zone by asking for one name after the other, each once. Some keepers answer “not yours” for names that nobody
 * has: that counts only where no zone is found at all.
 */
export function zoneByName(lookUp: (name: string) => Promise<Zone | null>): ZoneAccess['findZone'] {
  const known = new Map<string, Zone | null>();
  return async (name) => {
    let refused: unknown = null;
    for (const candidate of zonesAbove(name)) {
      let zone = known.get(candidate);
      if (zone === undefined) {
        try {
          zone = await lookUp(candidate);
        } catch (thrown) {
          if (toProblem(thrown).code !== 'dns-right-missing') throw thrown;
          refused ??= thrown;
          zone = null;
        }
        known.set(candidate, zone);
      }
      if (zone !== null) return zone;
    }
    if (refused !== null) throw refused;
    return null;
  };
}

/** The nearest zone of all that there are, which are listed once. */
export function zoneOfAll(list: () => Promise<readonly Zone[]>): ZoneAccess['findZone'] {
  let listed: readonly Zone[] | null = null;
  return async (name) => {
    listed ??= await list();
    const zones = new Map(listed.map((zone) => [zone.name.toLowerCase(), zone]));
    const [nearest] = zonesAbove(name).flatMap((candidate) => zones.get(candidate) ?? []);
    return nearest === undefined ? null : { ...nearest, name: nearest.name.toLowerCase() };
  };
}

/** Nobody has more pages of what we ask for; whoever says so goes in circles. */
const mostPages = 200;

/** All items, page after page; `next` null: that was the last. */
export async function everyPage<Item, Page>(
  first: Page,
  read: (page: Page) => Promise<{ readonly items: readonly Item[]; readonly next: Page | null }>,
): Promise<readonly Item[]> {
  const all: Item[] = [];
  let page: Page | null = first;
  for (let turn = 0; page !== null && turn < mostPages; turn += 1) {
    const { items, next }: { readonly items: readonly Item[]; readonly next: Page | null } = await read(page);
    all.push(...items);
    page = next;
  }
  return all;
}

/** As master files and many interfaces write a text (RFC 1035 §5.1). */
export const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;

/** A text that may be quoted, in several pieces; one without quotes is itself. */
export function unquoted(text: string): string {
  const trimmed = text.trim();
  if (!trimmed.startsWith('"')) return trimmed;
  const pieces = quotedPieces(trimmed);
  return pieces.join('').replace(/\\(.)/g, '$1');
}

/** What stands between quotation marks, its escapes as they are. Linear, whatever a keeper sends. */
function quotedPieces(text: string): readonly string[] {
  const pieces: string[] = [];
  let piece: string | null = null;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (piece === null) piece = sign === '"' ? '' : null;
    else if (sign === '"') {
      pieces.push(piece);
      piece = null;
    } else if (sign === '\\') {
      piece += text.slice(at, at + 2);
      at += 1;
    } else piece += sign;
  }
  return pieces;
}
