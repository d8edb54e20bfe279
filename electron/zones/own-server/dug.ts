import { unquoted } from '../records.ts';

/** What dig(1) printed of the TXT records of one name. */
export interface Dug {
  /** `NOERROR`, `NXDOMAIN`, …; null: no answer came. */
  readonly status: string | null;
  readonly values: readonly string[];
  /** Seconds, of the first; null where there is none. */
  readonly ttl: number | null;
}

/** Reads `dig +noall +comments +answer NAME TXT`, of which aliases are left out. Pure. */
export function dug(text: string, record: string): Dug {
  const lines = text.split('\n');
  const head = lines.find((line) => line.startsWith(';; ->>HEADER<<-'));
  const status = head === undefined ? null : (/status: ([A-Z0-9]+)/.exec(head)?.[1] ?? null);
  const found = lines.flatMap((line) => {
    const [, name = '', ttl = '', value = ''] = /^(\S+)\s+(\d+)\s+IN\s+TXT\s+(".*)$/.exec(line) ?? [];
    return name.toLowerCase().replace(/\.$/, '') === record
      ? [{ ttl: Number(ttl), value: unquoted(value) }]
      : [];
  });
  return { status, values: found.map(({ value }) => value), ttl: found[0]?.ttl ?? null };
}
