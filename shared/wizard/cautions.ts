import httpsOnly from '../content/https-only-endings.json' with { type: 'json' };
import type { SiteLook } from '../look.ts';
import { isCovered } from '../names/coverage.ts';
import { bareOf, isStar } from '../names/domain-name.ts';
import { neighboursOn } from '../names/own-names.ts';
import { changeableMail, lacksMailCertificate, suggestionsFor } from '../names/suggestions.ts';
import { changeableServers, isChangeable } from '../target-capabilities.ts';
import { checkedOwner } from './advice/checked-owner.ts';
import { brokenCounterpart, isTrusted } from './advice/situation.ts';

/** What an owner should know before following an advice; words in `advice.caution.ID`. */
export const cautionIds = [
  /** The present certificate names its owner, and the new one will not. */
  'checked-owner',
  /** Visitors who type the name with or without `www.` come to another place, and are warned there. */
  'counterpart-broken',
  /** Rules in DNS let only others sign than the one that a host mostly asks. */
  'caa-limits',
  /** Browsers open names of this ending only where they are encrypted. */
  'https-only-ending',
  /** Between the network and the server behind it, all may go in the open. */
  'full-strict',
  'open-leg',
  /** The site is well, and mail programs are warned. */
  'mail-warns',
  /** Parts of the site answer from another place. */
  'addresses-disagree',
  'ipv6-elsewhere',
  /** The web server is one that we cannot change yet. */
  'server-not-yet',
  /** Keys pinned in DNS break with a new key. */
  'pinned',
  /** Mail must come encrypted here, so an expired mail certificate stops it. */
  'mail-rule',
  /** The rule for mail asks for a good certificate at a mail server whose name would not be in this one. */
  'mail-rule-misses',
  /** The present certificate covers every subdomain, the new one only those named. */
  'star-now',
  /** The present certificate carries names of other domains as well, which the new one leaves to them. */
  'neighbours-now',
  /** Mail of this domain lives here, and gets the certificate too. */
  'mail-too',
  /** Mail of this domain lives here under names that the advice leaves to the person. */
  'mail-here',
  /** Mail of this domain lives on another server. */
  'mail-elsewhere',
  'caa-unreadable',
  /** The look was stopped, or has not come to its end. */
  'incomplete',
] as const;
export type CautionId = (typeof cautionIds)[number];

export interface Caution {
  readonly id: CautionId;
  readonly facts: Readonly<Record<string, string | number | readonly string[]>>;
}

type Rule = (look: SiteLook, names: readonly string[]) => Caution['facts'] | null;

const rules: Readonly<Record<CautionId, Rule>> = {
  'checked-owner': checkedOwner,
  'counterpart-broken': (look) => {
    const other = brokenCounterpart(look);
    // Where the new certificate has it in, it is mended with the rest.
    return other === null || look.proposedNames.includes(other) ? null : { other };
  },
  'caa-limits': ({ findings }) => {
    const limits = findings.find(({ id }) => id === 'caa-limits');
    return limits === undefined || limits.severity === 'know' ? null : limits.facts;
  },
  'https-only-ending': (look) => {
    const ending = look.domain.slice(look.domain.lastIndexOf('.') + 1);
    return isTrusted(look) || !httpsOnly.endings.includes(ending) ? null : { ending: `.${ending}` };
  },
  'full-strict': ({ signs }) => networkIn(signs, (id) => id === 'cloudflare'),
  'open-leg': ({ signs }) => networkIn(signs, (id) => id !== 'cloudflare'),
  'mail-warns': (look) => {
    const own = look.mail.hosts.filter(({ isOwn, name }) => isOwn && lacksMailCertificate(look, name));
    return own.length === 0 ? null : { names: own.map(({ name }) => name) };
  },
  'addresses-disagree': ({ findings }) => factsOf(findings, 'addresses-disagree'),
  'ipv6-elsewhere': ({ findings }) => factsOf(findings, 'ipv6-elsewhere'),
  // Told before the person goes to fetch a password.
  'server-not-yet': ({ server }) =>
    server === null || server === '' || isChangeable(server) ? null : { server, ours: changeableServers },
  pinned: ({ pins }) => {
    const doors = pins.state === 'known' ? pins.value.map(({ host, port }) => `${host}:${String(port)}`) : [];
    return doors.length === 0 ? null : { doors };
  },
  'mail-rule': ({ dns }, names) => {
    const rule = dns.mtaSts.state === 'known' ? dns.mtaSts.value : null;
    const isStrict = rule?.mode === 'enforce' && rule.mx.some((host) => isCovered(names, host));
    return isStrict ? { names: rule.mx } : null;
  },
  'mail-rule-misses': (look, names) => {
    const { mtaSts } = look.dns;
    const mode = mtaSts.state === 'known' ? (mtaSts.value?.mode ?? 'none') : 'none';
    const missed = look.mail.hosts
      .filter(({ isOwn, roles }) => isOwn && roles.includes('exchange'))
      .map(({ name }) => name)
      .filter((name) => !isCovered(names, name) && lacksMailCertificate(look, name));
    return mode === 'none' || missed.length === 0 ? null : { names: missed, mode };
  },
  'star-now': ({ certificateNames }, names) => {
    const lost = (certificateNames ?? []).filter((name) => isStar(name) && names.includes(bareOf(name)));
    return lost.length === 0 ? null : { star: lost[0] ?? '' };
  },
  'neighbours-now': (look) => {
    const all = look.certificateNames ?? [];
    const others = isCovered(all, look.domain) ? neighboursOn(all, look) : [];
    return others.length === 0 ? null : { names: others.slice(0, 5) };
  },
  'mail-too': (look, names) => {
    const served = look.mail.hosts
      .filter(({ name }) => names.includes(name))
      .map(({ name }) => ({ name, programs: changeableMail(look, name) }))
      .filter(({ programs }) => programs.length > 0);
    const programs = [...new Set(served.flatMap((one) => one.programs))];
    return served.length === 0 ? null : { names: served.map(({ name }) => name), programs };
  },
  'mail-here': (look, names) => {
    const here = suggestionsFor(look)
      .filter(({ purpose, advice }) => purpose === 'mail' && advice === 'in')
      .map(({ name }) => name)
      .filter((name) => !isCovered(names, name) && lacksMailCertificate(look, name));
    return here.length === 0 ? null : { names: here };
  },
  'mail-elsewhere': (look) => {
    const elsewhere = suggestionsFor(look)
      .filter(({ purpose, standing }) => purpose === 'mail' && standing === 'elsewhere')
      .map(({ name }) => name);
    return elsewhere.length === 0 ? null : { names: elsewhere };
  },
  'caa-unreadable': ({ findings }) => factsOf(findings, 'caa-unreadable'),
  incomplete: ({ isComplete }) => (isComplete ? null : {}),
};

/** Whose certificate it will be: one that the app gets, one of somebody else's, or none. */
export type CautionedRoad = 'own' | 'others' | 'none';

/** On which roads each is worth a word; those that are not listed, where the app gets the certificate. */
const roads: Readonly<Partial<Record<CautionId, readonly CautionedRoad[]>>> = {
  'counterpart-broken': ['own', 'others'],
  // Where the app asks, this comes first and not on the side.
  'caa-limits': ['others'],
  'https-only-ending': ['own', 'others'],
  'full-strict': ['none'],
  'open-leg': ['none'],
  'mail-warns': ['others', 'none'],
  'caa-unreadable': ['own', 'others', 'none'],
  incomplete: ['own', 'others', 'none'],
};

/** All that applies on the road, in the order of the list. */
export function cautionsOf(
  look: SiteLook,
  names: readonly string[],
  road: CautionedRoad,
): readonly Caution[] {
  return cautionIds
    .filter((id) => (roads[id] ?? ['own']).includes(road))
    .flatMap((id) => {
      const facts = rules[id](look, names);
      return facts === null ? [] : [{ id, facts }];
    });
}

function networkIn(
  signs: SiteLook['signs'],
  isMeant: (id: string) => boolean,
): { readonly network: string } | null {
  const found = signs.find(({ kind, id }) => kind === 'network' && isMeant(id));
  return found === undefined ? null : { network: found.name };
}

function factsOf(findings: SiteLook['findings'], id: SiteLook['findings'][number]['id']) {
  return findings.find((finding) => finding.id === id)?.facts ?? null;
}
