import type { Change, Plan, PlanPart, Stage } from '../../../shared/plan.ts';
import { type Probe, visitedNames } from '../../../shared/probes.ts';
import type { InstallWish } from '../../targets/target.ts';
import { type Looks, wishOf } from '../look/look.ts';

/** What a run with this wish does on a server that was looked at. Pure. Only where no check stands in the way. */
export function planOf(looks: Looks, wish: InstallWish): Plan {
  const parts: PlanPart[] = [];
  for (const look of looks) {
    const own = wishOf(look, looks, wish);
    const { target, facts } = look;
    const part = { ...target.plan(facts, own), probes: [...target.probes(facts, own.names)] };
    parts.push(withoutDone(part, parts));
  }
  return { names: [...wish.names], parts };
}

/** A plan, or some of its parts. */
interface Parts {
  readonly names: readonly string[];
  readonly parts: readonly PlanPart[];
}

/** By what a run is judged, each once. */
export function probesOf({ parts }: Pick<Parts, 'parts'>): readonly Probe[] {
  const probes = parts.flatMap((part) => part.probes);
  return [...new Map(probes.map((probe) => [`${probe.kind} ${probe.name} ${probe.port}`, probe])).values()];
}

/** The names of which a web site is expected, in the order of the certificate. */
export function sitesOf(plan: Parts): readonly string[] {
  const visited = visitedNames(probesOf(plan));
  return plan.names.filter((name) => visited.includes(name));
}

/** Key and chain lie in one place for all services of a name: what an earlier part puts there is there for the later ones. */
function withoutDone(part: PlanPart, earlier: readonly PlanPart[]): PlanPart {
  const done = new Set(earlier.flatMap(stagesOf).flatMap(({ changes }) => changes.map(asText)));
  if (done.size === 0) return part;
  const rest = (stage: Stage): Stage => ({
    ...stage,
    changes: stage.changes.filter((change) => !done.has(asText(change))),
  });
  return {
    ...part,
    ...(part.import === undefined ? {} : { import: rest(part.import) }),
    install: rest(part.install),
    redirect: part.redirect === null ? null : rest(part.redirect),
  };
}

const asText = (change: Change): string => JSON.stringify(change);

/** The lasting ones, in the order in which they are done. */
export const stagesOf = ({ import: stored, install, redirect }: PlanPart): readonly Stage[] =>
  [stored, install, redirect].flatMap((stage) => stage ?? []);
