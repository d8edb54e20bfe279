import type { Sign } from '../look/signs.ts';
import type { FindingId, SiteLook } from '../look.ts';
import { isCovered } from '../names/coverage.ts';
import { type DomainName, isDomainName } from '../names/domain-name.ts';
import { isOwnName } from '../names/own-names.ts';
import { followedNames, isForMail } from '../names/suggestions.ts';
import { type CertificateTime, renewalOf } from '../renewal.ts';
import type { Preset } from '../settings.ts';
import type { Patch } from './answer.ts';
import { type Caution, cautionsOf } from './cautions.ts';
import { recommendedProvider } from './recommend.ts';

/** Why this flow and no other, with the facts for its words (`advice.ID.title` and `.text`). */
export const reasonIds = [
  // nothing to do
  'builder-does-it',
  'network-does-it',
  'certificate-fine',
  // somebody else has the switch
  'builder-switch',
  'network-switch',
  'panel-switch',
  'host-switch',
  // to be mended before any authority can sign
  'not-answering',
  'caa-forbids',
  'dnssec-broken',
  'port-80-shut',
  'not-public',
  // a certificate from us
  'not-encrypted',
  'expired',
  'ends-soon',
  'wrong-name',
  'names-missing',
  'not-trusted',
  'usual',
] as const;
export type ReasonId = (typeof reasonIds)[number];

export type Facts = Readonly<Record<string, string | number | readonly string[]>>;

export interface Advice {
  /** `mend-first`: whatever else is chosen, this would make it fail. */
  readonly flow: 'automatic' | 'by-hand' | 'nothing-to-do' | 'mend-first';
  readonly because: { readonly id: ReasonId; readonly facts: Facts };
  /** What else the owner should know before going that way. */
  readonly cautions: readonly Caution[];
  /** Where the certificate will live: on the owner's server, or in somebody's customer area. */
  readonly install: 'server' | 'customer-area' | 'nowhere';
  /** When to come back, as milliseconds since 1970; null: now, or never. */
  readonly comeBack: number | null;
  /** All that the advice decides. Agreeing to terms is left to the person. Null: there is nothing to follow. */
  readonly patch: Patch | null;
}

interface Situation {
  readonly look: SiteLook;
  readonly preset: Preset | null;
  readonly names: readonly DomainName[];
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Answers for the situations that it knows; null leaves it to the next. */
type Rule = (situation: Situation) => Advice | null;

/**
 * From what was seen to a flow. Pure; the first rule that speaks decides, so their order is the order of what
 * matters more. `now`: milliseconds since 1970.
 */
export function adviceFor(look: SiteLook, preset: Preset | null, now: number): Advice {
  const situation: Situation = { look, preset, names: followedNames(look), now };
  for (const rule of rules) {
    const found = rule(situation);
    if (found !== null) return found;
  }
  return automatic(situation, 'usual', {});
}

const day = 86_400_000;

const findingOf = (look: SiteLook, ...ids: readonly FindingId[]) =>
  look.findings.find(({ id }) => ids.includes(id));
const has = (look: SiteLook, ...ids: readonly FindingId[]): boolean => findingOf(look, ...ids) !== undefined;
const signOf = (look: SiteLook, kind: Sign['kind'], ...certificates: readonly Sign['certificates'][]) =>
  look.signs.find((sign) => sign.kind === kind && certificates.includes(sign.certificates));

/** Browsers are content with the domain today. */
const isTrusted = (look: SiteLook): boolean => has(look, 'certificate-good', 'certificate-ends-soon');

const builder: Rule = (situation) => {
  const { look } = situation;
  const sign = signOf(look, 'builder', 'automatic', 'switch', 'unknown', 'own');
  if (sign === undefined) return null;
  if (isTrusted(look)) return nothing(situation, 'builder', 'builder-does-it', { name: sign.name });
  return atHost(situation, sign, 'builder-switch');
};

/** Visitors meet the network's certificate, whatever the server behind it has. */
const network: Rule = (situation) => {
  const sign = signOf(situation.look, 'network', 'automatic', 'switch');
  if (sign === undefined) return null;
  if (isTrusted(situation.look)) return nothing(situation, 'network', 'network-does-it', { name: sign.name });
  return atHost(situation, sign, 'network-switch');
};

const silence: Rule = (situation) =>
  has(situation.look, 'site-not-answering') ? mendFirst(situation, 'not-answering') : null;

/** What visitors ask for and the present certificate does not carry. A good site is not touched for its mail alone. */
const missingOf = ({ look, names }: Situation): readonly DomainName[] =>
  names.filter((name) => !isCovered(look.certificateNames ?? [], name) && !isForMail(look, name));

const fine: Rule = (situation) => {
  const { look, now } = situation;
  const good = findingOf(look, 'certificate-good');
  const endsAt = Number(good?.facts.endsAt ?? Number.NaN);
  if (good === undefined || Number.isNaN(endsAt)) return null;
  const missing = missingOf(situation);
  if (missing.length > 0) return null;
  const comeBack = renewalOf(timeOf(look, endsAt)).getTime();
  if (comeBack <= now) return null;
  const facts = { endsAt, comeBack, issuer: String(good.facts.issuer ?? '') };
  return { ...nothing(situation, 'certificate-good', 'certificate-fine', facts), comeBack };
};

/** Where its first day was not seen, the usual 90 days before its end. */
function timeOf(look: SiteLook, endsAt: number): CertificateTime {
  const leaf = look.names.find(({ name }) => name === look.domain)?.certificates[0]?.certificate.links[0];
  const issuedAt = leaf?.notBefore ?? new Date(endsAt - 90 * day).toISOString();
  return { issuedAt, notAfter: new Date(endsAt).toISOString() };
}

const customerArea: Rule = (situation) => {
  const panel = signOf(situation.look, 'panel', 'automatic', 'switch');
  if (panel !== undefined) return atHost(situation, panel, 'panel-switch');
  const host = signOf(situation.look, 'host', 'automatic', 'switch');
  return host === undefined ? null : atHost(situation, host, 'host-switch');
};

/** What every public authority would stumble over; one's own has its own rules. */
const publicRules: Rule = (situation) => {
  const { look, preset } = situation;
  if (preset?.authority !== undefined) return null;
  if (look.registrable === null) return mendFirst(situation, 'not-public', { name: look.domain });
  const caa = findingOf(look, 'caa-forbids');
  if (caa !== undefined) return mendFirst(situation, 'caa-forbids', caa.facts);
  return has(look, 'dnssec-broken') ? mendFirst(situation, 'dnssec-broken', { name: look.dns.name }) : null;
};

const closedPort: Rule = (situation) =>
  has(situation.look, 'port-80-closed')
    ? mendFirst(situation, 'port-80-shut', { name: situation.look.domain })
    : null;

const reasonsByFinding: readonly [FindingId, ReasonId][] = [
  ['not-encrypted', 'not-encrypted'],
  ['certificate-expired', 'expired'],
  ['certificate-wrong-name', 'wrong-name'],
  ['certificate-self-signed', 'not-trusted'],
  ['certificate-not-trusted', 'not-trusted'],
  ['certificate-incomplete', 'not-trusted'],
  ['certificate-not-yet-valid', 'not-trusted'],
  ['certificate-ends-soon', 'ends-soon'],
];

const lacking: Rule = (situation) => {
  const { look, now } = situation;
  for (const [id, reason] of reasonsByFinding) {
    const found = findingOf(look, id);
    if (found === undefined) continue;
    // A certificate of one's own that lacks some of the names is not somebody else's.
    const isOwn = (look.certificateNames ?? []).some((name) => isOwnName(name, look));
    const missing = reason === 'wrong-name' && isOwn ? missingOf(situation) : [];
    if (missing.length > 0) return automatic(situation, 'names-missing', { names: missing });
    return automatic(situation, reason, found.facts);
  }
  const good = findingOf(look, 'certificate-good');
  if (good === undefined) return null;
  const endsAt = Number(good.facts.endsAt);
  return automatic(situation, 'ends-soon', { ...good.facts, days: Math.floor((endsAt - now) / day) });
};

const rules: readonly Rule[] = [
  builder,
  network,
  silence,
  fine,
  customerArea,
  publicRules,
  closedPort,
  lacking,
];

function automatic(situation: Situation, id: ReasonId, facts: Facts): Advice {
  const { look, preset, names } = situation;
  return {
    flow: 'automatic',
    because: { id, facts: { ...facts, name: look.domain } },
    cautions: cautionsOf(look, names),
    install: 'server',
    comeBack: null,
    patch:
      names.length === 0
        ? null
        : {
            flow: undefined,
            names: [...names],
            provider: recommendedProvider(preset),
            proof: 'http-01',
          },
  };
}

function atHost(situation: Situation, { id, name }: Sign, because: ReasonId): Advice {
  const { look, names } = situation;
  return {
    flow: 'by-hand',
    because: { id: because, facts: { name, domain: look.domain } },
    cautions: [],
    install: 'customer-area',
    comeBack: null,
    patch: {
      names: names.length === 0 ? [look.domain].filter(isDomainName) : [...names],
      flow: { kind: 'by-hand', source: 'host', offer: { id, name } },
    },
  };
}

function nothing(
  { look }: Situation,
  because: Extract<NonNullable<Patch['flow']>, { kind: 'nothing-to-do' }>['because'],
  id: ReasonId,
  facts: Facts,
): Advice {
  return {
    flow: 'nothing-to-do',
    because: { id, facts: { ...facts, domain: look.domain } },
    cautions: [],
    install: 'nowhere',
    comeBack: null,
    patch: { flow: { kind: 'nothing-to-do', because } },
  };
}

function mendFirst({ look, names }: Situation, id: ReasonId, facts: Facts = {}): Advice {
  return {
    flow: 'mend-first',
    because: { id, facts: { ...facts, domain: look.domain } },
    cautions: cautionsOf(look, names),
    install: 'nowhere',
    comeBack: null,
    patch: null,
  };
}
