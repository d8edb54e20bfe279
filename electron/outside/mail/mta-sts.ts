import type { DomainDns } from '../../../shared/look/dns.ts';
import { toProblem } from '../../../shared/problems.ts';
import { addresses, txt } from '../dns/resolver.ts';
import { getFrom } from '../http/http-fetch.ts';
import type { Outside } from '../outside.ts';
import { printable } from '../printable.ts';

type MtaSts = Extract<DomainDns['mtaSts'], { state: 'known' }>['value'];

const policyMs = 6000;

/** A domain's rules for encrypted mail (RFC 8461 §3); null: it has none. Raises `name-not-in-dns`. */
export async function readMtaSts(name: string, outside: Outside, signal: AbortSignal): Promise<MtaSts> {
  const id = idOf(await txt(`_mta-sts.${name}`, outside, signal));
  if (id === null) return null;
  const policy = await fetchPolicy(`mta-sts.${name}`, outside, signal);
  return { id, ...(policy === null ? { mode: null, mx: [] } : policyOf(policy)) };
}

/** Of the one record there must be (RFC 8461 §3.1). */
function idOf(records: readonly string[]): string | null {
  const ours = records.filter((record) => /^v=STSv1\s*;/.test(record));
  const id =
    ours.length === 1 ? /;\s*id\s*=\s*([a-z0-9]{1,32})\s*(;|$)/i.exec(ours[0] ?? '')?.[1] : undefined;
  return id ?? null;
}

/** Redirects are not followed, and the certificate has to be good (RFC 8461 §3.3). */
async function fetchPolicy(host: string, outside: Outside, signal: AbortSignal): Promise<string | null> {
  try {
    const { a, aaaa } = await addresses(host, outside, signal);
    for (const address of [...a, ...aaaa].slice(0, 3)) {
      const url = new URL(`https://${host}/.well-known/mta-sts.txt`);
      const options = { certificate: 'check', read: 'body', timeoutMs: policyMs } as const;
      const answer = await getFrom(url, address, outside, signal, options);
      if (answer.kind === 'answer' && answer.status === 200) return answer.body.toString('utf8');
    }
    return null;
  } catch (thrown) {
    if (toProblem(thrown).code !== 'name-not-in-dns') throw thrown;
    return null;
  }
}

const modes = ['enforce', 'testing', 'none'] as const;

/** RFC 8461 §3.2: one `key: value` a line. */
export function policyOf(text: string): Pick<NonNullable<MtaSts>, 'mode' | 'mx'> {
  const lines = text
    .split(/\r?\n/)
    .slice(0, 200)
    .map((line) => /^\s*([a-z_]+)\s*:\s*(.*?)\s*$/.exec(line));
  const valuesOf = (key: string) => lines.flatMap((line) => (line?.[1] === key ? [line[2] ?? ''] : []));
  if (valuesOf('version')[0] !== 'STSv1') return { mode: null, mx: [] };
  const mode = modes.find((each) => each === valuesOf('mode')[0]) ?? null;
  return {
    mode,
    mx: valuesOf('mx')
      .slice(0, 50)
      .map((host) => printable(host, 260)),
  };
}
