import type { DomainDns, PolicyFault } from '../../../shared/look/dns.ts';
import { toProblem } from '../../../shared/problems.ts';
import { addresses, txt } from '../dns/resolver.ts';
import { getFrom } from '../http/http-fetch.ts';
import type { Outside } from '../outside.ts';
import { policyOf } from './mta-sts-policy.ts';

/** Null: the domain has no such rules. */
export type MtaSts = Extract<DomainDns['mtaSts'], { state: 'known' }>['value'];

const policyMs = 6000;

/** A domain's rules for encrypted mail (RFC 8461 §3); null: it has none. Raises `name-not-in-dns`. */
export async function readMtaSts(name: string, outside: Outside, signal: AbortSignal): Promise<MtaSts> {
  const id = idOf(await txt(`_mta-sts.${name}`, outside, signal));
  if (id === null) return null;
  const policy = await fetchPolicy(`mta-sts.${name}`, outside, signal);
  return { id, ...('fault' in policy ? { mode: null, mx: [], ...policy } : policyOf(policy.text)) };
}

/** Of the one record there must be (RFC 8461 §3.1). */
function idOf(records: readonly string[]): string | null {
  const ours = records.filter((record) => /^v=STSv1\s*;/.test(record));
  const id =
    ours.length === 1 ? /;\s*id\s*=\s*([a-z0-9]{1,32})\s*(;|$)/i.exec(ours[0] ?? '')?.[1] : undefined;
  return id ?? null;
}

type Fetched = { readonly text: string } | { readonly fault: PolicyFault };

/** Redirects are not followed, and the certificate has to be good (RFC 8461 §3.3). */
async function fetchPolicy(host: string, outside: Outside, signal: AbortSignal): Promise<Fetched> {
  let fault: PolicyFault = 'nowhere';
  try {
    const { a, aaaa } = await addresses(host, outside, signal);
    for (const address of [...a, ...aaaa].slice(0, 3)) {
      const url = new URL(`https://${host}/.well-known/mta-sts.txt`);
      const options = { certificate: 'check', read: 'body', timeoutMs: policyMs } as const;
      const answer = await getFrom(url, address, outside, signal, options);
      if (answer.kind === 'answer' && answer.status === 200) return { text: answer.body.toString('utf8') };
      fault =
        answer.kind === 'answer' ? 'status' : isOfCertificate(answer.problem) ? 'certificate' : 'silent';
    }
  } catch (thrown) {
    if (toProblem(thrown).code !== 'name-not-in-dns') throw thrown;
  }
  return { fault };
}

/** OpenSSL's and Node's codes for a chain or a name that is not good; the others are of the connection. */
const isOfCertificate = (code: string): boolean => /CERT|SIGNED|ISSUER|VERIFY/.test(code);
