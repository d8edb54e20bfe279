import type { CaaRules, DomainDns } from '../../../shared/look/dns.ts';
import { type Known, known, unknown } from '../../../shared/look/known.ts';
import { isHostName } from '../../../shared/names/domain-name.ts';
import { toProblem } from '../../../shared/problems.ts';
import { inParallel } from '../../in-parallel.ts';
import { readMtaSts } from '../mail/mta-sts.ts';
import type { Outside } from '../outside.ts';
import { printable } from '../printable.ts';
import { query } from './dns-query.ts';
import { aliases, caa, mx, ns, srv, txt } from './resolver.ts';

/** Strangers may send any number of records; more than this nobody reads. */
const most = 50;
const word = (text: string): string => printable(text, 300);
const hostWord = (text: string): string => word(text.toLowerCase().replace(/\.$/, ''));

type Part<K extends keyof DomainDns> = (
  name: string,
  outside: Outside,
  signal: AbortSignal,
) => Promise<DomainDns[K]>;

/** How each fact of a domain is found out; every one can fail alone. */
export const domainParts: { readonly [K in Exclude<keyof DomainDns, 'name'>]: Part<K> } = {
  nameServers: (name, outside, signal) =>
    orUnknown(signal, async () => (await ns(name, outside, signal)).slice(0, most).map(hostWord).toSorted()),
  mx: (name, outside, signal) =>
    orUnknown(signal, async () =>
      (await mx(name, outside, signal))
        .slice(0, most)
        .map(({ priority, exchange }) => ({ priority, host: hostWord(exchange) }))
        // A lone dot says that the domain takes no mail (RFC 7505); what is no host name is nobody's address.
        .filter(({ host }) => isHostName(host)),
    ),
  dnssec: dnssecOf,
  persistentProof: (name, outside, signal) =>
    orUnknown(signal, async () =>
      (await txt(`_validation-persist.${name}`, outside, signal)).slice(0, most).map(word),
    ),
  mtaSts: (name, outside, signal) => orUnknown(signal, () => readMtaSts(name, outside, signal)),
  services: servicesOf,
};

/** RFC 6186 §3, RFC 8314 §5.1, and what Outlook asks for. */
const services = ['imaps', 'imap', 'pop3s', 'pop3', 'submissions', 'submission', 'autodiscover'];

function servicesOf(name: string, outside: Outside, signal: AbortSignal): Promise<DomainDns['services']> {
  return orUnknown(signal, async () => {
    const found = await inParallel(services, services.length, async (service) =>
      (await srv(`_${service}._tcp.${name}`, outside, signal))
        .slice(0, 4)
        .map((record) => ({ service, host: hostWord(record.name), port: record.port }))
        .filter(({ host }) => host !== ''),
    );
    return found.flat();
  });
}

/**
 * Whether the domain's entries are signed, as far as the name server checks that itself. One that checks answers
 * SERVFAIL where the signatures do not fit, and gives the answer only when told not to check.
 */
async function dnssecOf(name: string, outside: Outside, signal: AbortSignal): Promise<DomainDns['dnssec']> {
  const [soa, ds] = await Promise.all([
    query({ name, type: 'SOA' }, outside, signal),
    query({ name, type: 'DS' }, outside, signal),
  ]);
  if (soa === null) return unknown('no-answer');
  if (soa.code === 2)
    return (await isBadlySigned(name, outside, signal)) ? known('broken') : unknown('failed');
  if (soa.isAuthentic) return known('signed');
  if (ds === null || (ds.code !== 0 && ds.code !== 3)) return unknown('no-answer');
  // Signed, but this name server does not check: nothing can be said of whether the signatures fit.
  return ds.answers.some(({ type }) => type === 'DS') ? unknown('not-supported') : known('unsigned');
}

/** A name server that has a bad moment is no proof: it must fail again, answer unchecked, and know of a signature. */
async function isBadlySigned(name: string, outside: Outside, signal: AbortSignal): Promise<boolean> {
  const [again, unchecked, delegation] = await Promise.all([
    query({ name, type: 'SOA' }, outside, signal),
    query({ name, type: 'SOA', unchecked: true }, outside, signal),
    query({ name, type: 'DS', unchecked: true }, outside, signal),
  ]);
  const isDelegated = delegation?.answers.some(({ type }) => type === 'DS') ?? false;
  return again?.code === 2 && unchecked?.code === 0 && isDelegated;
}

/** The rules of RFC 8659 that count for a name. A look-up that fails is `failed`: authorities then refuse. */
export function caaOf(name: string, outside: Outside, signal: AbortSignal): Promise<Known<CaaRules>> {
  return orUnknown(signal, async () => {
    const found = await caa(name, outside, signal);
    if (found === null) return null;
    const records = found.records.slice(0, most).map(({ critical, ...rest }) => {
      // Newer versions of Node add the kind of the record to each.
      const [tag = '', value = ''] = Object.entries(rest).find(([key]) => key !== 'type') ?? [];
      return { critical: critical >= 128, tag: word(tag).toLowerCase(), value: word(String(value)) };
    });
    return { at: found.name, records };
  });
}

/** The aliases that a name goes through, in order. */
export function aliasesOf(name: string, outside: Outside, signal: AbortSignal): Promise<Known<string[]>> {
  return orUnknown(signal, async () => (await aliases(name, outside, signal)).map(hostWord));
}

async function orUnknown<T>(
  signal: AbortSignal,
  work: () => Promise<T>,
): Promise<Known<T> & { state: 'known' | 'unknown' }> {
  try {
    return known(await work());
  } catch (thrown) {
    signal.throwIfAborted();
    const { code, facts } = toProblem(thrown);
    return unknown(code === 'name-not-in-dns' && facts.reason === 'dns-silent' ? 'no-answer' : 'failed');
  }
}
