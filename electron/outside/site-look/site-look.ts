import { unknown, whatIsKnown } from '../../../shared/look/known.ts';
import type { SiteLook } from '../../../shared/look.ts';
import { isAddressName } from '../../../shared/names/address-name.ts';
import { counterpartOf, withoutWww } from '../../../shared/names/domain-name.ts';
import { toProblem } from '../../../shared/problems.ts';
import { late, withDeadline } from '../../deadline.ts';
import { domainParts } from '../dns/dns-facts.ts';
import { type Addresses, addresses } from '../dns/resolver.ts';
import { domainFrom, registrableOf } from '../dns/typed-name.ts';
import { onBehalfOf } from '../http/private-reach.ts';
import type { Outside } from '../outside.ts';
import { createBoard } from './look-board.ts';
import { lookParts } from './look-parts.ts';
import type { LookStep, LookWish } from './look-task.ts';
import { unfound } from './unfound.ts';

export const usualWish: LookWish = { mail: true, panels: false, logs: false };

export interface LookProgress {
  /** A key of `content/en/findings.ts`. */
  readonly doing: LookStep;
  readonly done: number;
  readonly of: number;
  /** What is known so far. */
  readonly look: SiteLook;
}

export interface LookOptions {
  readonly wish?: LookWish;
  /** An IPv4 address is looked at as it is; else it is no name. */
  readonly takesAddress?: boolean;
  readonly onProgress?: (progress: LookProgress) => void;
}

/** However slow everybody is: then what is known has to do. */
const wholeMs = 45_000;

/**
 * What anyone can see of a site from outside, and what its owner should know of it. Reads only.
 * Raises `name-invalid` as `domainFrom`; and for the domain itself `site-not-found` {name, reason, kind, perhaps, count},
 * `internet-silent` {name} where no name server of this computer's answers, else `name-not-in-dns` {name, reason}. A domain without
 * an address that takes mail is looked at by its mail servers.
 */
export async function lookAtSite(
  typed: string,
  anywhere: Outside,
  signal: AbortSignal,
  { wish: wished = usualWish, takesAddress = false, onProgress = () => undefined }: LookOptions = {},
): Promise<SiteLook> {
  const said = typed.trim();
  const isAddress = takesAddress && isAddressName(said);
  const domain = isAddress ? said : domainFrom(typed);
  // DNS and mail are said of names.
  const wish = isAddress ? { ...wished, mail: false, logs: false } : wished;
  const registrable = registrableOf(domain);
  const going = new Map<LookStep, number>([['look.names', 1]]);
  let done = 0;
  let of = 1;
  const doing = () => [...going].find(([, count]) => count > 0)?.[0] ?? 'look.rest';
  const board = createBoard(domain, registrable, (look) => onProgress({ doing: doing(), done, of, look }));
  board.change(({ dns, mail }) => ({
    dns: { ...dns, name: registrable ?? withoutWww(domain) },
    mail: { ...mail, state: wish.mail ? 'pending' : 'not-asked' },
    panels: wish.panels ? 'pending' : 'not-asked',
    logNames: unknown(wish.logs ? 'pending' : 'not-asked'),
  }));
  try {
    return await lookAround();
  } finally {
    board.close();
  }

  async function lookAround(): Promise<SiteLook> {
    const own = await addresses(domain, anywhere, signal).catch((thrown: unknown) => otherwise(thrown));
    if (own === null) return board.finish();
    if (own.a.length + own.aaaa.length > 0) board.addName(domain, 'site', [...own.a, ...own.aaaa]);
    const outside = onBehalfOf([...own.a, ...own.aaaa], anywhere);
    going.clear();

    const watched = async (step: LookStep, work: Promise<void>): Promise<void> => {
      of += 1;
      going.set(step, (going.get(step) ?? 0) + 1);
      await work;
      done += 1;
      going.set(step, (going.get(step) ?? 1) - 1);
      board.change(() => ({}));
    };
    const outcome = await withDeadline(signal, wholeMs, async (inner) => {
      const parts = lookParts({ board, outside, signal: inner, wish, counterpart: counterpartOf(domain) });
      await Promise.all(parts.map(([step, work]) => watched(step, work())));
    });
    if (outcome === late) signal.throwIfAborted();
    return board.finish();
  }

  /** Why a domain has no address, where that is worth a look all the same; null: all is said. Else raises why it is not. */
  async function otherwise(thrown: unknown): Promise<Addresses | null> {
    if (isAddressName(domain)) throw thrown;
    const problem = toProblem(thrown);
    const { code, facts } = problem;
    const isAbsent = code === 'name-not-in-dns' && facts.reason === 'no-address';
    if (isAbsent && wish.mail && (await isForMailAlone())) return { a: [], aaaa: [] };
    const isTold = anywhere.dnsServer !== undefined;
    const missing = unfound(problem, { typed, domain, isTold });
    if (missing !== null) throw missing;
    if (code !== 'name-not-in-dns' || facts.reason !== 'dns-failed') throw thrown;
    return orBrokenSeal(thrown);
  }

  /** A domain may take mail without any site (RFC 5321 §5.1): its exchanges are looked at then. */
  async function isForMailAlone(): Promise<boolean> {
    const other = counterpartOf(domain);
    if (domain !== board.facts.dns.name || other === null) return false;
    const [mx, site] = await Promise.all([
      domainParts.mx(domain, anywhere, signal),
      addresses(other, anywhere, signal).catch(() => null),
    ]);
    return site === null && (whatIsKnown(mx) ?? []).length > 0;
  }

  /** A name server that checks signatures hides a domain whose signatures do not fit: that is the finding then. */
  async function orBrokenSeal(thrown: unknown): Promise<null> {
    const dnssec = await domainParts.dnssec(board.facts.dns.name, anywhere, signal);
    if (dnssec.state === 'unknown' || dnssec.value !== 'broken') throw thrown;
    board.change(({ dns }) => ({ dns: { ...dns, dnssec } }));
    return null;
  }
}
