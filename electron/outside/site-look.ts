import { isHostName } from '../../shared/host-name.ts';
import { blankLook, type NameRole, nameFrom, type SiteLook } from '../../shared/look.ts';
import { toProblem } from '../../shared/problems.ts';
import { inParallel } from './in-parallel.ts';
import { findingsOf, type Gathered, proposedNamesOf } from './look-findings.ts';
import type { Outside } from './outside.ts';
import { addresses, mx } from './resolver.ts';
import { networkOf, serverOf } from './server-software.ts';
import { domainFrom, registrableOf } from './typed-name.ts';
import { type AddressLook, lookAtPlace } from './view.ts';

/** Keys of `content/en/findings.ts`. */
export type LookStep = 'look.names' | 'look.pages';

/**
 * What anyone can see of a site from outside, and what its owner should know of it. Reads only.
 * Raises `name-invalid` {typed, reason} and, for the domain itself, `name-not-in-dns` {name, reason}.
 */
export async function lookAtSite(
  typed: string,
  outside: Outside,
  signal: AbortSignal,
  onStep: (step: LookStep) => void = () => undefined,
): Promise<SiteLook> {
  const domain = domainFrom(typed);
  const bare = domain.replace(/^www\./, '');
  const counterpart = domain === bare ? `www.${domain}` : bare;
  onStep('look.names');
  const [own, other, mailServers] = await Promise.all([
    addressesOf(domain, outside, signal),
    addressesOf(counterpart, outside, signal).catch(orAbsent(null)),
    mx(bare, outside, signal).catch(orAbsent([])),
  ]);
  const mailHosts = mailServers.map(({ exchange }) => exchange.toLowerCase()).filter(isHostName);
  // Mail under the domain's own name is the owner's own server, as a rule; any other is their provider's.
  const mailName = mailHosts.find((host) => host.endsWith(`.${registrableOf(domain) ?? bare}`));
  const isNew = mailName !== undefined && mailName !== domain && mailName !== counterpart;
  const mail = isNew ? await addressesOf(mailName, outside, signal).catch(orAbsent(null)) : null;
  const found = [own, other, mail].filter((each) => each !== null);

  onStep('look.pages');
  const places = found.flatMap((each) => each.addresses.map((address) => ({ name: each.name, address })));
  const looks = await inParallel(places, 16, (place) => lookAtPlace(place, outside, signal));
  const answers = looks.filter(({ view }) => view.name === domain).flatMap((look) => look.answers);
  const gathered: Gathered = {
    domain,
    registrable: registrableOf(domain),
    names: found.map((each) => ({
      ...nameFrom(each.name, [roleOf(each.name)], each.addresses),
      views: viewsOf(looks, each.name),
    })),
    server: serverOf(answers),
    network: networkOf(answers),
    counterpart,
    mailServers: mailHosts,
  };
  const { registrable, names, server, network } = gathered;
  const findings = findingsOf(gathered, Date.now());
  return {
    ...blankLook(domain, new Date().toISOString()),
    isComplete: true,
    registrable,
    names,
    server,
    network,
    findings,
    proposedNames: proposedNamesOf(gathered),
  };

  function roleOf(name: string): NameRole {
    if (name === domain) return 'site';
    return name === counterpart ? 'counterpart' : 'mail';
  }
}

async function addressesOf(name: string, outside: Outside, signal: AbortSignal) {
  const { a, aaaa } = await addresses(name, outside, signal);
  return { name, addresses: [...a, ...aaaa] };
}

const viewsOf = (looks: readonly AddressLook[], name: string) =>
  looks.map(({ view }) => view).filter((view) => view.name === name);

/** For the names beside the domain: what DNS does not tell is left out. */
const orAbsent =
  <T>(absent: T) =>
  (thrown: unknown): T => {
    if (toProblem(thrown).code !== 'name-not-in-dns') throw thrown;
    return absent;
  };
