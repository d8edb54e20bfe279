import { bareOf, isHostName } from '../../../shared/names/domain-name.ts';
import type { Plan } from '../../../shared/plan.ts';
import { type MailProbe, mailProbes } from '../../../shared/probes.ts';
import type { Door } from '../../outside/dns/pins.ts';
import type { Exchange } from '../../outside/mail/exchanges-at.ts';
import type { Outside } from '../../outside/outside.ts';
import type { InstallWish } from '../../targets/target.ts';
import type { Prober } from '../dependencies.ts';
import { probesOf } from '../plan/plan-of.ts';
import type { PartsWish } from '../plan/plan-wish.ts';
import { type Looks, wishOf } from './look.ts';

/** A name under which other mail servers deliver to the server of a run. */
export interface MetExchange extends Exchange {
  /** From then on whoever asks for this name is shown the new certificate, be it for that name or not. */
  readonly isShownNew: boolean;
}

/** Who comes to the mail services of a plan, by what DNS and their settings tell. */
export interface MailMet {
  readonly exchanges: readonly MetExchange[];
  /** Where other mail servers and senders meet the new key, by each name under which they come: those of the run and others. */
  readonly doors: readonly Door[];
  /**
   * Mail services whose new certificate is met by further domains than were asked of: `places` tell of more that cannot be read,
   * and `further` were too many.
   */
  readonly unread: readonly {
    readonly program: string;
    readonly places: readonly string[];
    readonly further: number;
  }[];
}

/** More domains than this are not looked up: on servers of hosts there are thousands. */
const mostDomains = 300;
/** Names of a certificate. */
const mostHosts = 100;

/** Doors at which keys are compared with what DNS names (RFC 7672): of mail on its way, not of people's mailboxes. */
const isOfSenders = ({ kind }: Pick<MailProbe, 'kind'>): boolean =>
  kind === 'smtp' || kind === 'submission' || kind === 'submissions';

/**
 * A certificate that is shown to whoever asks for no known name is shown for all domains whose mail comes here, not for the names
 * of the run alone. Asks DNS; nobody else. Rejects only when cancelled.
 */
export async function mailMet(
  looks: Looks,
  wish: InstallWish & Pick<PartsWish, 'mailDomains'>,
  plan: Plan,
  outside: Outside,
  signal: AbortSignal,
  { exchangesAt }: Pick<Prober, 'exchangesAt'>,
): Promise<MailMet> {
  const own = mailProbes(probesOf(plan)).filter(isOfSenders);
  if (own.length === 0) return { exchanges: [], doors: [], unread: [] };
  const besides = looks.flatMap((look) => {
    const said = look.target.unnamed?.(look.facts, wishOf(look, looks, wish));
    const exchanged = (said?.doors ?? []).filter((door) => door.shows === 'new' && isOfSenders(door));
    const program = look.target.capabilities.name;
    return said === undefined || exchanged.length === 0 ? [] : [{ ...said, program, doors: exchanged }];
  });
  const deliveredTo = [...new Set(own.filter(({ kind }) => kind === 'smtp').map(({ name }) => name))];
  const first = [
    ...(wish.mailDomains ?? []),
    ...wish.names.map((name) => bareOf(name)),
    ...deliveredTo.map((name) => name.slice(name.indexOf('.') + 1)),
  ];
  const all = [...first, ...besides.flatMap((one) => one.domains)].filter(isHostName);
  const domains = [...new Set(all)].slice(0, mostDomains);
  const exchanges = deliveredTo.length === 0 ? [] : await exchangesAt(domains, deliveredTo, outside, signal);
  const exchanged = besides.filter(({ doors }) => doors.some(({ kind }) => kind === 'smtp'));
  const isExchanged = exchanged.length > 0;
  const unread = exchanged.flatMap(({ program, domains: own, unread: places }) => {
    const further = own.filter((name) => isHostName(name) && !domains.includes(name)).length;
    return places.length + further === 0 ? [] : [{ program, places, further }];
  });
  const known = [
    ...own.map(({ name, port }) => ({ host: name, port })),
    ...besides.flatMap(({ doors, hosts }) =>
      doors.flatMap(({ kind, port }) =>
        [...hosts.slice(0, mostHosts), ...(kind === 'smtp' ? exchanges.map(({ host }) => host) : [])].map(
          (host) => ({ host, port }),
        ),
      ),
    ),
  ];
  return {
    exchanges: exchanges.map((one) => ({
      ...one,
      isShownNew: isExchanged || deliveredTo.includes(one.host),
    })),
    unread,
    doors: [...new Map(known.map((door) => [`${door.host} ${door.port}`, door])).values()],
  };
}
