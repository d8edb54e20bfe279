import type { SiteLook } from '../look.ts';
import { coverage, covers, isCovered } from './coverage.ts';
import { bareOf, counterpartOf, type DomainName, isDomainName, isStar, starOn } from './domain-name.ts';
import { isInternational, toUnicode } from './international.ts';
import type { NameLimits } from './limits.ts';
import { suffixOf } from './public-suffix.ts';
import { type AskedName, addressesOf, standingOf } from './standing.ts';
import { purposeOf, suggestionsFor } from './suggestions.ts';

/** The traps of choosing names. `blocker`: the authority would refuse the whole order. */
const severities = {
  'covered-by-star': 'blocker',
  'star-on-suffix': 'blocker',
  'too-many': 'blocker',
  'pair-only': 'blocker',
  'no-star-there': 'blocker',
  'not-public': 'care',
  absent: 'care',
  'not-here': 'care',
  foreign: 'care',
  'bare-under-star': 'care',
  'too-deep': 'care',
  'loses-names': 'care',
  'counterpart-missing': 'care',
  'mail-missing': 'care',
  'exchange-missing': 'care',
  'mail-by-hand': 'know',
  'separate-mail-names': 'know',
  'several-mail-domains': 'know',
  'star-needs-dns': 'know',
  international: 'know',
} as const;

export type NameCheckId = keyof typeof severities;
export const nameCheckIds = Object.keys(severities) as NameCheckId[];

export interface NameCheck {
  readonly id: NameCheckId;
  readonly severity: 'blocker' | 'care' | 'know';
  /** Names in A-labels, for the words. */
  readonly facts: Readonly<Record<string, string | number | readonly string[]>>;
  /** What would mend it. */
  readonly mend?: { readonly add?: readonly DomainName[]; readonly leaveOut?: readonly string[] };
}

export interface NameQuestion {
  readonly names: readonly DomainName[];
  readonly look: SiteLook | null;
  readonly asked: readonly AskedName[];
  readonly limits: NameLimits;
}

type Rule = (question: NameQuestion) => readonly NameCheck[];

/** All that is to be said about a set of names, the weightiest first. */
export function checkNames(question: NameQuestion): readonly NameCheck[] {
  const weight = ['blocker', 'care', 'know'];
  return rules
    .flatMap((rule) => rule(question))
    .toSorted((one, other) => weight.indexOf(one.severity) - weight.indexOf(other.severity));
}

const check = (id: NameCheckId, facts: NameCheck['facts'], mend?: NameCheck['mend']): NameCheck => ({
  id,
  severity: severities[id],
  facts,
  ...(mend === undefined ? {} : { mend }),
});

const authorityLimits: Rule = ({ names, limits }) => {
  const { provider, most, isPairOnly, hasStar } = limits;
  const [first = ''] = names;
  const others = names.slice(1).filter((name) => name !== counterpartOf(first));
  return [
    ...(names.length > most && !isPairOnly
      ? [check('too-many', { provider, most, count: names.length })]
      : []),
    ...(isPairOnly && others.length > 0
      ? [check('pair-only', { provider, name: first }, { leaveOut: others })]
      : []),
    ...(!hasStar && names.some(isStar)
      ? [check('no-star-there', { provider }, { leaveOut: names.filter(isStar) })]
      : []),
  ];
};

/** Boulder answers `malformed` to an order with a redundant name. */
const coveredByStar: Rule = ({ names, limits }) =>
  names.filter(isStar).flatMap((star) => {
    const redundant = names.filter((name) => name !== star && covers(star, name));
    if (redundant.length === 0) return [];
    const { provider, refusesCovered } = limits;
    const facts = { star, names: redundant, provider, refuses: refusesCovered ? 'yes' : 'no' };
    const found = check('covered-by-star', facts, { leaveOut: redundant });
    return [refusesCovered ? found : { ...found, severity: 'know' as const }];
  });

const stars: Rule = ({ names, look }) =>
  names.filter(isStar).flatMap((star) => {
    const behind = bareOf(star);
    if (suffixOf(behind).isSuffix) return [check('star-on-suffix', { star }, { leaveOut: [star] })];
    const known = [...(look?.names ?? []).map(({ name }) => name), ...(look?.certificateNames ?? [])];
    const deep = [...new Set(known)]
      .filter(isDomainName)
      .filter((name) => coverage(star, name).why === 'too-deep' && !isCovered(names, name) && !isStar(name));
    return [
      ...(names.includes(behind)
        ? []
        : [check('bare-under-star', { star, name: behind }, { add: [behind] })]),
      ...(deep.length > 0 ? [check('too-deep', { star, names: deep }, { add: deep })] : []),
    ];
  });

const starsNeedDns: Rule = ({ names }) =>
  names.some(isStar) ? [check('star-needs-dns', { names: names.filter(isStar) })] : [];

const places: Rule = ({ names, look, asked }) =>
  names
    .filter((name) => !isStar(name))
    .flatMap((name) => {
      const standing = standingOf(name, look, asked);
      if (standing === 'absent') return [check('absent', { name }, { leaveOut: [name] })];
      if (standing !== 'elsewhere' || look === null) return [];
      const facts = {
        name,
        addresses: addressesOf(name, look, asked),
        site: look.domain,
        siteAddresses: addressesOf(look.domain, look),
      };
      return [check('not-here', facts, { leaveOut: [name] })];
    });

const owners: Rule = ({ names, look, limits }) => {
  const own = look?.registrable ?? null;
  const foreign = names.filter((name) => {
    const { registrable } = suffixOf(name);
    return own !== null && registrable !== null && registrable !== own;
  });
  const isOwn = (name: string) => own !== null && (name === own || name.endsWith(`.${own}`));
  const unknown = names.filter((name) => limits.isPublic && !suffixOf(name).isPublic && !isOwn(name));
  return [
    ...(foreign.length > 0 ? [check('foreign', { names: foreign, registrable: own ?? '' })] : []),
    ...(unknown.length > 0 ? [check('not-public', { names: unknown })] : []),
  ];
};

/** A new certificate takes the old one's place: what only the old one covers would warn from then on. */
const losses: Rule = ({ names, look }) => {
  if (look === null) return [];
  const lost = suggestionsFor(look)
    .filter(({ purpose, standing }) => purpose === 'former' && standing === 'here')
    .map(({ name }) => name)
    .filter((name) => !isCovered(names, name))
    // Said of the star already.
    .filter((name) => !names.some((pattern) => coverage(pattern, name).why === 'too-deep'));
  return lost.length > 0 ? [check('loses-names', { names: lost }, { add: lost })] : [];
};

const counterparts: Rule = ({ names, look }) =>
  names
    .filter((name) => !isStar(name))
    .flatMap((name) => {
      const other = counterpartOf(name);
      if (other === null) return [];
      const isBare = names.includes(starOn(other)); // said of the star already
      const isMissing = !isBare && !isCovered(names, other) && standingOf(other, look) === 'here';
      return isMissing ? [check('counterpart-missing', { name, other }, { add: [other] })] : [];
    });

const mail: Rule = ({ names, look }) => {
  if (look === null) return [];
  const here = suggestionsFor(look).filter(({ advice }) => advice === 'in');
  const missing = (purpose: 'mail' | 'exchange') =>
    here.filter((each) => each.purpose === purpose && !isCovered(names, each.name)).map(({ name }) => name);
  const [programs, exchanges] = [missing('mail'), missing('exchange')];
  return [
    ...(programs.length > 0 ? [check('mail-missing', { names: programs }, { add: programs })] : []),
    ...(exchanges.length > 0 ? [check('exchange-missing', { names: exchanges }, { add: exchanges })] : []),
    ...severalMailNames(names, look),
  ];
};

/** Also names that nobody looked at, by the first label that mail programs guess. */
function severalMailNames(names: readonly string[], look: SiteLook): readonly NameCheck[] {
  const isForMail = (name: string) =>
    purposeOf(name, look) === 'mail' || /^(mail|smtp|imap|pop3?)\./.test(name);
  const hosts = names.filter(isForMail);
  const strange = hosts.filter(
    (name) =>
      purposeOf(name, look) === 'mail' &&
      name !== look.domain &&
      !isCovered(look.certificateNames ?? [], name),
  );
  const apart = hosts.filter((name) => /^(smtp|imap|pop3?)\./.test(name));
  const domains = [...new Set(hosts.flatMap((name) => suffixOf(name).registrable ?? []))];
  const one = hosts.find((name) => name.startsWith('mail.')) ?? hosts[0] ?? '';
  return [
    ...(strange.length > 0 ? [check('mail-by-hand', { names: strange })] : []),
    ...(apart.length > 1 ? [check('separate-mail-names', { names: apart, one })] : []),
    ...(domains.length > 1 ? [check('several-mail-domains', { domains, one })] : []),
  ];
}

const letters: Rule = ({ names }) =>
  names.filter(isInternational).map((name) => check('international', { shown: toUnicode(name), name }));

const rules: readonly Rule[] = [
  authorityLimits,
  coveredByStar,
  stars,
  places,
  owners,
  losses,
  counterparts,
  mail,
  starsNeedDns,
  letters,
];
