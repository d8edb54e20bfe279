/** A zone that somebody may change. */
export interface Zone {
  /** Its apex: lower case, no dot at the end. */
  readonly name: string;
  /** How its keeper calls it; never put into an address without being encoded. */
  readonly id: string;
}

/**
 * What can be done with somebody's zones, whoever keeps them. Records are TXT, by their full names, lower case and without
 * a dot at the end; values are texts without quotes. Each raises the problems of `problems.ts`, and AbortError.
 */
export interface ZoneAccess {
  /** The nearest zone at or above the name, of those that this access reaches; null: it reaches none. */
  findZone(name: string): Promise<Zone | null>;
  /** All values that stand at the record, also those of others; [] where it does not exist. */
  listValues(zone: Zone, record: string): Promise<readonly string[]>;
  /** Puts the value beside the others, which stay. One that is there already stays alone. */
  addValue(zone: Zone, record: string, value: string): Promise<void>;
  /** Takes this value away and no other. One that is not there is no trouble: this is safe to repeat. */
  removeValue(zone: Zone, record: string, value: string): Promise<void>;
}

/** What a provider is reached with. */
export interface ZoneLogin {
  /** By the names of `shared/dns/providers.ts`; secrets are their values. */
  readonly settings: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

/** One way to change zones. */
export interface ZoneProvider {
  /** Opens nothing yet. */
  open(login: ZoneLogin, world: ZoneWorld): ZoneAccess;
  /** How long its name servers may take to show a value, in milliseconds. */
  readonly patience: number;
  /**
   * It holds one record for proofs and nothing else, of which the newest so many values are shown: it can neither be asked for
   * them nor give one back, and nobody else's stand there. `listValues` knows what was set by this access, and
   * `removeValue` leaves it to the next proof. Missing: it does all that `ZoneAccess` promises.
   */
  readonly keepsNewest?: number;
}

/**
 * BIND, by its own programs on the server where it runs, with the rights of its own user alone. What it answers is a
 * stranger's text. Each raises `dns-own-server-missing` where it does not run there or a program is missing, and what the
 * connection raises.
 */
export interface OwnNameServer {
  /** Its settings as it reads them, secrets left out (`named-checkconf -px`). Null: it cannot read them. */
  settings(signal: AbortSignal): Promise<string | null>;
  /** The file and line at which its settings name the zone, for people; null: not found. */
  placeOf(zone: string, signal: AbortSignal): Promise<string | null>;
  /** What dig(1) prints of the TXT records of a name, with its head. */
  txt(record: string, signal: AbortSignal): Promise<string>;
  /** Has nsupdate(1) carry out these lines with BIND's own session key; null: done, else what it said. */
  update(script: string, signal: AbortSignal): Promise<string | null>;
}

/** What is around an access, so that tests need neither time nor the internet. */
export interface ZoneWorld {
  /** Raises AbortError when the signal is aborted meanwhile. */
  readonly pause: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  readonly now: () => Date;
  /** The name server on the server that the run is about; null or missing: that is not open, or has none that we could speak to. */
  readonly ownServer?: OwnNameServer | null;
  /** In place of a provider's own address; tests only. */
  readonly standIn?: { readonly url: string; readonly trustPem: string; readonly patience?: number };
}

/** The names at which a zone that holds `name` may begin, the nearest first: itself, then its parents, but no top level. */
export function zonesAbove(name: string): readonly string[] {
  const labels = name.toLowerCase().replace(/\.$/, '').split('.');
  return labels.slice(0, -1).map((_, at) => labels.slice(at).join('.'));
}

/** The name as it is called within the zone; `@` for its apex. */
export const withinZone = (record: string, { name }: Zone): string =>
  record === name ? '@' : record.slice(0, -name.length - 1);
