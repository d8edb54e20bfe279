import type { DomainDns } from '../../../shared/look/dns.ts';
import { isCovered } from '../../../shared/names/coverage.ts';
import { printable } from '../printable.ts';

type Rules = NonNullable<Extract<DomainDns['mtaSts'], { state: 'known' }>['value']>;

const modes = ['enforce', 'testing', 'none'] as const;

/** RFC 8461 §3.2: one `key: value` a line. Without an age, or without a mail server where it asks for one, it is none. */
export function policyOf(text: string): Pick<Rules, 'mode' | 'mx' | 'fault'> {
  const lines = text
    .split(/\r?\n/)
    .slice(0, 200)
    .map((line) => /^\s*([a-z_]+)\s*:\s*(.*?)\s*$/.exec(line));
  const valuesOf = (key: string) => lines.flatMap((line) => (line?.[1] === key ? [line[2] ?? ''] : []));
  const mode = modes.find((each) => each === valuesOf('mode')[0]) ?? null;
  const mx = valuesOf('mx')
    .slice(0, 50)
    .map((host) => printable(host, 260));
  const isWhole =
    valuesOf('version')[0] === 'STSv1' &&
    /^\d{1,10}$/.test(valuesOf('max_age')[0] ?? '') &&
    (mode === 'none' || mx.length > 0);
  return isWhole && mode !== null ? { mode, mx } : { mode: null, mx: [], fault: 'text' };
}

/**
 * Of these mail servers those that a policy does not name, so that others must not deliver to them: one star stands for just
 * the first label (RFC 8461 §4.1). Pure.
 */
export const unlistedExchanges = (mx: readonly string[], exchanges: readonly string[]): readonly string[] =>
  exchanges.filter((host) => !isCovered(mx.map(plain), plain(host)));

const plain = (host: string): string => host.toLowerCase().replace(/\.$/, '');
