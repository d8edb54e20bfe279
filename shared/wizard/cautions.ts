import type { SiteLook } from '../look.ts';
import { isCovered } from '../names/coverage.ts';
import { bareOf, isStar } from '../names/domain-name.ts';
import { neighboursOn } from '../names/own-names.ts';
import { changeableMail, lacksMailCertificate, suggestionsFor } from '../names/suggestions.ts';
import { changeableServers, isChangeable } from '../target-capabilities.ts';

/** What an owner should know before following an advice; words in `advice.caution.ID`. */
export const cautionIds = [
  /** Parts of the site answer from another place. */
  'addresses-disagree',
  'ipv6-elsewhere',
  /** The web server is one that we cannot change yet. */
  'server-not-yet',
  /** The host may include a certificate. */
  'host-may-include',
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
  'addresses-disagree': ({ findings }) => factsOf(findings, 'addresses-disagree'),
  'ipv6-elsewhere': ({ findings }) => factsOf(findings, 'ipv6-elsewhere'),
  // Told before the person goes to fetch a password.
  'server-not-yet': ({ server }) =>
    server === null || server === '' || isChangeable(server) ? null : { server, ours: changeableServers },
  'host-may-include': ({ signs }) => {
    const host = signs.find(({ kind, certificates }) => kind === 'host' && certificates === 'unknown');
    return host === undefined ? null : { host: host.name };
  },
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

/** All that applies, in the order of the list. */
export function cautionsOf(look: SiteLook, names: readonly string[]): readonly Caution[] {
  return cautionIds.flatMap((id) => {
    const facts = rules[id](look, names);
    return facts === null ? [] : { id, facts };
  });
}

function factsOf(findings: SiteLook['findings'], id: SiteLook['findings'][number]['id']) {
  return findings.find((finding) => finding.id === id)?.facts ?? null;
}
