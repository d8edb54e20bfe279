import type { MailHost } from '../../look/mail.ts';
import { isDomainName } from '../../names/domain-name.ts';
import { changeableMail, lacksMailCertificate } from '../../names/suggestions.ts';
import type { Advice, Rule } from './advice-of.ts';
import { atHost, automatic, mendFirst, nothing } from './roads.ts';
import { type Situation, signOf } from './situation.ts';

/** Mail stops there, or goes in the open: nothing but an expired certificate, or no encryption at all. */
function isBroken({ endpoints }: MailHost): boolean {
  const isExpired = endpoints.some(({ certificate }) => certificate?.fault === 'expired');
  const isOpen = endpoints.some(({ state }) => state === 'plain');
  return isExpired || (isOpen && !endpoints.some(({ certificate }) => certificate !== null));
}

/** Where the site is well and the owner's mail is not. Null: the mail is well too, or somebody else's. */
export function mailTrouble(situation: Situation): Advice | null {
  const { look, names } = situation;
  const hosts = look.mail.hosts.filter((host) => host.isOwn && isBroken(host)).map(({ name }) => name);
  if (hosts.length === 0) return null;
  const facts = { hosts };
  const isFront =
    signOf(look, 'builder', 'automatic', 'switch', 'unknown', 'own') ??
    signOf(look, 'network', 'automatic', 'switch');
  const panel = signOf(look, 'panel', 'automatic', 'switch') ?? signOf(look, 'host', 'automatic', 'switch');
  if (isFront === undefined && panel !== undefined)
    return atHost(
      { ...situation, names: [...new Set([...names, ...hosts.filter(isDomainName)])] },
      panel,
      'mail-broken-host',
      facts,
    );
  return isFront === undefined && hosts.every((host) => names.some((name) => name === host))
    ? automatic(situation, 'mail-broken', facts)
    : mendFirst(situation, 'mail-broken-elsewhere', facts);
}

/** A domain without an address takes mail all the same: there is no site to look at, but its mail servers. */
export const mailOnly: Rule = (situation) => {
  const { look } = situation;
  const exchanges = look.dns.mx.state === 'known' ? look.dns.mx.value : [];
  if (exchanges.length === 0 || look.mail.state !== 'seen') return null;
  if (look.names.some(({ name }) => name === look.domain)) return null;
  const own = look.mail.hosts.filter(({ isOwn }) => isOwn).map(({ name }) => name);
  const lacking = own.filter((name) => lacksMailCertificate(look, name)).filter(isDomainName);
  const hosts = exchanges.map(({ host }) => host);
  if (own.length === 0) return nothing(situation, 'mail', 'mail-only-foreign', { hosts });
  if (lacking.length === 0) return nothing(situation, 'mail', 'mail-only-fine', { hosts: own });
  return lacking.every((name) => changeableMail(look, name).length > 0)
    ? automatic({ ...situation, names: lacking }, 'mail-only', { hosts: lacking })
    : mendFirst({ ...situation, names: lacking }, 'mail-broken-elsewhere', { hosts: lacking });
};
