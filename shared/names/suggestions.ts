import type { MailEndpoint } from '../look/mail.ts';
import type { NameRole, SiteLook } from '../look.ts';
import { changeableServers } from '../target-capabilities.ts';
import { isCovered } from './coverage.ts';
import { counterpartOf, type DomainName, isDomainName, isStar } from './domain-name.ts';
import { isOwnName } from './own-names.ts';
import { type NameStanding, standingOf } from './standing.ts';

/** What a name is for; decides what people would see with and without it. */
export const namePurposes = [
  /** The address that was typed. */
  'main',
  /** The same with `www.`, or without it. */
  'counterpart',
  /** Another name that leads to the site. */
  'page',
  /** The present certificate carries it. */
  'former',
  /** Mail programs are told to use it. */
  'mail',
  /** Other mail servers deliver there (MX). */
  'exchange',
  'webmail',
  'autoconfig',
  'autodiscover',
  'mta-sts',
  /** Every first label at once. */
  'star',
  /** Typed in by the person, or found in the public logs. */
  'added',
] as const;
export type NamePurpose = (typeof namePurposes)[number];

export interface Suggestion {
  readonly name: DomainName;
  readonly purpose: NamePurpose;
  readonly standing: NameStanding;
  /** `in`: belongs in. `offer`: may be wanted. `leave`: seen, and better left out. */
  readonly advice: 'in' | 'offer' | 'leave';
}

/**
 * Every name of the typed domain that was found and can stand in a certificate, with what it is for and whether it belongs
 * in. The main one stands first. Others on the same server, certificate or address are other people's, or other sites.
 */
export function suggestionsFor(look: SiteLook): readonly Suggestion[] {
  const found = [
    look.domain,
    ...look.proposedNames,
    ...look.names.map(({ name }) => name),
    ...mailNames(look),
    ...(look.certificateNames ?? []),
    ...(look.logNames.state === 'known' ? look.logNames.value : []),
  ];
  const names = [...new Set(found.map((name) => name.toLowerCase()))]
    .filter(isDomainName)
    .filter((name) => isOwnName(name, look));
  return names.map((name) => suggestion(name, look)).filter((each) => each !== null);
}

/** The names that the advice puts in. */
export function proposedFor(look: SiteLook): readonly DomainName[] {
  if (look.proposedNames.length === 0) return [];
  return suggestionsFor(look).flatMap(({ name, advice }) => (advice === 'in' ? name : []));
}

/**
 * The proposed names but those for mail alone, unless a run can show a certificate for them: the web server's present one
 * carries them, or the mail program that greets there is one that we can set up.
 */
export function followedNames(look: SiteLook): readonly DomainName[] {
  return proposedFor(look)
    .filter(
      (name) =>
        !isForMail(look, name) ||
        isCovered(look.certificateNames ?? [], name) ||
        changeableMail(look, name).length > 0,
    )
    .slice(0, 100);
}

/** Nobody visits it: mail programs, or other mail servers, come there. */
export const isForMail = (look: SiteLook, name: string): boolean =>
  ['mail', 'exchange'].includes(purposeOf(name, look));

/** Some door of the mail at this name shows no good certificate for it; else somebody sees to that already. */
export function lacksMailCertificate(look: SiteLook, name: string): boolean {
  return endpointsAt(look, name).some(
    ({ state, certificate }) => state === 'plain' || (state === 'encrypted' && certificate?.fault !== null),
  );
}

/** The mail programs that greet at the name, lack a certificate for it and can be changed by a run, each once. */
export function changeableMail(look: SiteLook, name: string): readonly string[] {
  if (!lacksMailCertificate(look, name)) return [];
  const programs = endpointsAt(look, name).flatMap(({ software }) => software ?? []);
  return [...new Set(programs)].filter((program) => changeableServers.includes(program));
}

const endpointsAt = ({ mail }: SiteLook, name: string): readonly MailEndpoint[] =>
  mail.hosts.find((host) => host.name === name)?.endpoints ?? [];

function suggestion(name: DomainName, look: SiteLook): Suggestion | null {
  const purpose = purposeOf(name, look);
  const standing = standingOf(name, look);
  if (standing === 'absent' && purpose !== 'counterpart') return null;
  return { name, purpose, standing, advice: adviceOn(name, purpose, standing, look) };
}

function adviceOn(
  name: string,
  purpose: NamePurpose,
  standing: NameStanding,
  look: SiteLook,
): Suggestion['advice'] {
  if (purpose === 'main' || look.proposedNames.includes(name)) return 'in';
  if (purpose === 'star') return 'offer';
  if (standing !== 'here') return standing === 'unknown' ? 'offer' : 'leave';
  switch (purpose) {
    case 'mail':
      return answersMail(name, look) ? 'in' : 'offer';
    case 'exchange':
    case 'former':
      return 'in';
    case 'mta-sts':
      return hasMailRule(look) ? 'in' : 'offer';
    default:
      return 'offer';
  }
}

/** Where DNS answers every guess, `imap.` has an address without being a mail server. */
function answersMail(name: string, look: SiteLook): boolean {
  return endpointsAt(look, name).some(({ state }) => state === 'encrypted' || state === 'plain');
}

const hasMailRule = ({ dns }: SiteLook): boolean =>
  dns.mtaSts.state === 'known' && dns.mtaSts.value !== null && dns.mtaSts.value.mode !== 'none';

/** The owner's own mail servers: a stranger's shows the stranger's certificate, whatever ours says. */
function mailNames(look: SiteLook): readonly string[] {
  return look.mail.hosts.filter(({ isOwn }) => isOwn).map(({ name }) => name);
}

/** Roles of a look that are a purpose of their own, the telling ones first. */
const purposesByRole: readonly [NameRole, NamePurpose][] = [
  ['webmail', 'webmail'],
  ['autoconfig', 'autoconfig'],
  ['autodiscover', 'autodiscover'],
  ['mta-sts', 'mta-sts'],
  ['mail', 'mail'],
  ['certificate', 'former'],
];

export function purposeOf(name: string, look: SiteLook | null): NamePurpose {
  if (isStar(name)) return 'star';
  if (look === null) return 'added';
  if (name === look.domain) return 'main';
  if (name === counterpartOf(look.domain)) return 'counterpart';
  const host = look.mail.hosts.find((each) => each.name === name);
  if (host?.roles.includes('programs')) return 'mail';
  const roles = look.names.find((seen) => seen.name === name)?.roles ?? [];
  const purpose = purposesByRole.find(([role]) => roles.includes(role))?.[1];
  if (host !== undefined && (purpose === undefined || purpose === 'former')) return 'exchange';
  if (purpose !== undefined) return purpose;
  if (look.proposedNames.includes(name)) return 'page';
  return look.certificateNames !== null && isCovered(look.certificateNames, name) ? 'former' : 'added';
}
