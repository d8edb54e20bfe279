import type { Change, Plan, PlanNote, PlanPart, Stage } from '../../../shared/plan.ts';
import { mailProbes, type Probe, visitedNames } from '../../../shared/probes.ts';
import type { UnnamedDoor } from '../../../shared/unnamed-doors.ts';
import { type Look, type Looks, wishOf } from '../look/look.ts';
import { goingBackAlone, type SharedPart } from './goes-back-alone.ts';
import type { PartsWish } from './plan-wish.ts';

/** What a run with this wish does on a server that was looked at. Pure. Only where no check stands in the way. */
export function planOf(looks: Looks, wish: PartsWish): Plan {
  const shared: SharedPart[] = [];
  for (const look of looks) {
    const own = wishOf(look, looks, wish);
    const { target, facts, among } = look;
    const planned = target.plan(facts, own);
    const probes = target
      .probes(facts, own.names)
      .filter(({ name }) => among?.elsewhere.includes(name) !== true && !isPlainAlone(look, name));
    const unnamed = target.unnamed?.(facts, own).doors ?? [];
    const part = {
      ...planned,
      probes,
      notes: [...planned.notes, ...behindNotes(look), ...apartNotes(look)],
      ...(unnamed.length === 0 ? {} : { unnamed: [...unnamed] }),
    };
    shared.push(withoutDone(part, shared));
  }
  const keepsProven = wish.ifOneFails === 'keep-proven' && looks.length > 1;
  const alone = keepsProven ? goingBackAlone(looks, shared) : new Set();
  const parts = shared.map(({ part }, index) =>
    alone.has(index) ? { ...part, goesBackAlone: true as const } : part,
  );
  const given = wish.defaultSiteFor ?? [];
  return {
    names: [...wish.names],
    parts,
    ...(keepsProven ? { ifOneFails: 'keep-proven' as const } : {}),
    ...(given.length === 0 ? {} : { defaultSiteFor: [...given] }),
    ...(wish.mailDomains === undefined ? {} : { mailDomains: [...wish.mailDomains] }),
  };
}

/** Its plain visitors alone come to this service: it shows them no certificate. */
export const isPlainAlone = ({ among }: Look, name: string): boolean =>
  among?.apart.plainAlone?.includes(name) === true;

/** Of each other web server of the job that no visitor of its names meets: nothing is changed there for them. */
const behindNotes = ({ among }: Look): readonly PlanNote[] =>
  (among?.behind ?? []).map(({ server, names }): PlanNote => {
    return { stage: 'install', say: 'plan.web.behind', facts: { names: names.join(', '), server } };
  });

/** At which of two web servers its names are plain. */
function apartNotes({ among }: Look): readonly PlanNote[] {
  const names = among?.apart.plainAlone ?? [];
  return names.length === 0
    ? []
    : [{ stage: 'install', say: 'plan.web.plain-alone', facts: { names: names.join(', ') } }];
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

/** The names at which these parts have doors for mail. */
export const namesOfMail = ({ parts }: Pick<Parts, 'parts'>): readonly string[] => [
  ...new Set(mailProbes(probesOf({ parts })).map(({ name }) => name)),
];

/** What the mail services of these parts show to whoever asks for no name, each door once. */
export const unnamedDoorsOf = ({ parts }: Pick<Parts, 'parts'>): readonly UnnamedDoor[] => [
  ...new Map(
    parts.flatMap(({ unnamed = [] }) => unnamed).map((door) => [`${door.kind} ${door.port}`, door]),
  ).values(),
];

/** The names of which a web site is expected, in the order of the certificate. */
export function sitesOf(plan: Parts): readonly string[] {
  const visited = visitedNames(probesOf(plan));
  return plan.names.filter((name) => visited.includes(name));
}

/** Key and chain lie in one place for all services of a name: what an earlier part puts there is there for the later ones. */
function withoutDone(part: PlanPart, earlier: readonly SharedPart[]): SharedPart {
  const done = new Map<string, number>();
  earlier.forEach(({ part: one }, index) => {
    for (const change of stagesOf(one).flatMap(({ changes }) => changes))
      if (!done.has(asText(change))) done.set(asText(change), index);
  });
  if (done.size === 0) return { part, leansOn: [] };
  const leansOn = new Set<number>();
  const rest = (stage: Stage): Stage => ({
    ...stage,
    changes: stage.changes.filter((change) => {
      const by = done.get(asText(change));
      if (by !== undefined) leansOn.add(by);
      return by === undefined;
    }),
  });
  const own = {
    ...part,
    ...(part.import === undefined ? {} : { import: rest(part.import) }),
    install: rest(part.install),
    redirect: part.redirect === null ? null : rest(part.redirect),
  };
  return { part: own, leansOn: [...leansOn] };
}

const asText = (change: Change): string => JSON.stringify(change);

/** The lasting ones, in the order in which they are done. */
export const stagesOf = ({ import: stored, install, redirect }: PlanPart): readonly Stage[] =>
  [stored, install, redirect].flatMap((stage) => stage ?? []);
