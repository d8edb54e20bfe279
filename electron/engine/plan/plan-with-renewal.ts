import type { Plan, PlanNote, PlanPart, RenewalPlan } from '../../../shared/plan.ts';
import type { RenewerSeen } from '../../../shared/renewers.ts';
import { planRenewal, seenBy } from '../../renewers/registry.ts';
import {
  type FoundRenewers,
  isProvenByFile,
  type PlannedRenewal,
  type RenewedServices,
} from '../../renewers/system-renewers.ts';
import type { InstallWish } from '../../targets/target.ts';
import { holderOfPort80, needsListener } from '../look/listener.ts';
import { type Looks, wishOf } from '../look/look.ts';
import { authorityNotes } from './authority-notes.ts';
import { planOf } from './plan-of.ts';
import type { PlanWish } from './plan-wish.ts';
import { selfSignedNotes, selfSignedRenewal } from './self-signed-notes.ts';
import { mustBeRenewedInTime } from './short-lived.ts';
import { zoneNotes, zoneRenewalNotes } from './zone-notes.ts';

/**
 * The whole plan: the targets' own parts, and who renews what they install. Pure but for the time, by which a renewer is
 * judged. Raises `short-lived-unrenewed` and `address-unrenewed` where nobody would renew in time what is wanted.
 */
export function planWithRenewal(
  looks: Looks,
  renewers: FoundRenewers | null,
  wish: PlanWish,
  now = new Date(),
): Plan {
  const { renewal, opensProofPath } =
    wish.issuedByService === true
      ? renewedByItself(looks)
      : planRenewal(renewers, servicesOf(looks, wish), wish, now);
  const { parts, ...others } = planOf(looks, opensProofPath ? { ...wish, openProofPath: true } : wish);
  const isProven = wish.endsAt === undefined;
  const listened = isListened(looks, wish) ? [listenerNote] : [];
  const proven = isProven ? [...listened, ...zoneNotes(wish), ...authorityNotes(wish)] : [];
  const { selfSignedDays } = wish;
  const unproven = selfSignedDays === undefined ? parts : parts.map(withWarning);
  const kept = isProven ? parts : withoutProofNotes(unproven);
  const notes =
    selfSignedDays === undefined
      ? [...renewal.notes, ...zoneRenewalNotes(wish, renewal.by)]
      : [selfSignedRenewal(selfSignedDays)];
  const plan = { ...others, parts: withNotes(proven, kept), renewal: { ...renewal, notes } };
  mustBeRenewedInTime(plan, wish);
  return plan;
}

/**
 * Who renews where services were left out of a run: as planned, but nothing of theirs takes up a renewed certificate. Where
 * that would be another renewer than the one that was shown, this app. `leftOut`: by their number among the looks. Pure.
 */
export function renewalWithout(
  looks: Looks,
  renewers: FoundRenewers | null,
  wish: PlanWish,
  planned: RenewalPlan,
  leftOut: ReadonlySet<number>,
  now = new Date(),
): RenewalPlan {
  const services = servicesOf(looks, wish);
  const lasting = () =>
    services
      .lasting()
      .map((one, index) => (one !== null && leftOut.has(index) ? { ...one, services: [], probes: [] } : one));
  const { renewal } = planRenewal(renewers, { ...services, lasting }, wish, now);
  const { by, certificate, webroot } = planned;
  const isSame = renewal.by === by && renewal.certificate === certificate && renewal.webroot === webroot;
  return isSame ? renewal : { by: 'app', certificate: null, webroot: null, stage: null, notes: [] };
}

/** Whoever gets certificates by themselves renews them. */
const renewedByItself = ([{ target }]: Looks): PlannedRenewal => ({
  renewal: {
    by: 'another',
    certificate: null,
    webroot: null,
    stage: null,
    notes: [{ stage: 'renewal', say: target.ownIssue?.renews ?? 'plan.cpanel.autossl-renews', facts: {} }],
  },
  opensProofPath: false,
});

const withWarning = (part: PlanPart): PlanPart => ({
  ...part,
  notes: [...selfSignedNotes(part), ...part.notes],
});

/** What would stand in the way of a proof is nobody's concern where none is asked for. */
const withoutProofNotes = (parts: readonly PlanPart[]): PlanPart[] =>
  parts.map((part) => ({ ...part, notes: part.notes.filter(({ stage }) => stage !== 'proof') }));

/** Names are proven by a listener of our own. */
const isListened = (looks: Looks, wish: PlanWish): boolean => isProvenByFile(wish) && needsListener(looks);

const listenerNote: PlanNote = { stage: 'proof', say: 'plan.listener', facts: {} };

const withNotes = (notes: readonly PlanNote[], [first, ...others]: readonly PlanPart[]): PlanPart[] =>
  first === undefined ? [] : [{ ...first, notes: [...notes, ...first.notes] }, ...others];

/** Who keeps the very certificates that these services show for the names, or keeps one for them that nobody is shown. */
export const renewersSeen = (
  looks: Looks,
  renewers: FoundRenewers,
  wish: InstallWish,
  now: Date,
): readonly RenewerSeen[] => seenBy(renewers, servicesOf(looks, wish), wish.names, now);

/** What those who renew may ask of the services that were looked at. */
function servicesOf(looks: Looks, wish: InstallWish): RenewedServices {
  return {
    usualKey: looks[0].target.usualKey,
    shown: () => looks.flatMap(({ target, facts }) => target.shown(facts, wish.names)),
    proofFolder(name) {
      const able = looks.filter(({ target }) => target.proofFolder !== undefined);
      const look = able.find(({ among }) => among?.proves.includes(name)) ?? able[0];
      return look?.target.proofFolder?.(look.facts, name);
    },
    lasting: () => looks.map((look) => look.target.lasting?.(look.facts, wishOf(look, looks, wish)) ?? null),
    isPort80Free: () => needsListener(looks) && holderOfPort80(looks) === null,
    installs: () => planOf(looks, wish).parts.flatMap(({ install }) => install.changes),
  };
}
