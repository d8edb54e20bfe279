import type { Change, Plan, PlanNote, Stage } from './plan.ts';
import type { ChangedText, PlanDifference } from './plan-difference.ts';
import type { PartNote } from './plan-parts.ts';

/**
 * Where two plans of the same wish part: each place once, in the order in which the later plan speaks of them, then those
 * of which only the former one spoke. Empty where they say the same of every place.
 */
export function planDifferences(reviewed: Plan, now: Plan): readonly PlanDifference[] {
  const [former, later] = [placesOf(reviewed), placesOf(now)];
  return [...new Set([...later.keys(), ...former.keys()])].flatMap((place): PlanDifference[] => {
    const [one, other] = [former.get(place), later.get(place)];
    if (one?.said.join() === other?.said.join()) return [];
    const became = one === undefined ? 'new' : other === undefined ? 'gone' : 'other';
    const isSecret = one?.isSecret === true || other?.isSecret === true;
    const isPath = one?.isPath === true || other?.isPath === true;
    return [{ place, isPath, became, texts: isSecret ? [] : changedTexts(one?.texts, other?.texts) }];
  });
}

/** The paths among the differences. */
export const changedPaths = (differences: readonly PlanDifference[]): string[] =>
  differences.filter(({ isPath }) => isPath).map(({ place }) => place);

/** Every path that a plan speaks of. */
export const pathsIn = (plan: Plan): string[] =>
  [...placesOf(plan)].filter(([, { isPath }]) => isPath).map(([path]) => path);

/**
 * Whether what a later plan says is different from the former one: in these words the former one did not say it, or
 * something else is done at its place.
 */
export function isSaidAnew(
  former: Plan,
  differences: readonly PlanDifference[],
  { note, part }: Pick<PartNote, 'note' | 'part'>,
): boolean {
  if (note.path !== undefined && differences.some(({ place }) => place === note.path)) return true;
  const said = part === null ? former.renewal : former.parts.find(({ target }) => target === part.target);
  return said?.notes.some((one) => JSON.stringify(one) === JSON.stringify(note)) !== true;
}

interface Text {
  readonly before: string | null;
  readonly after: string;
}

interface Place {
  /** All that the plan says of it, as text. */
  readonly said: string[];
  /** By part and stage. */
  readonly texts: Map<string, Text & { readonly stage: Stage['id'] }>;
  isSecret: boolean;
  isPath: boolean;
}

/** All that a plan says of each place. What has no place of its own is said of the service or of the name that it is for. */
function placesOf(plan: Plan): ReadonlyMap<string, Place> {
  const found = new Map<string, Place>();
  const at = (path: string): Place => {
    const place = found.get(path) ?? { said: [], texts: new Map(), isSecret: false, isPath: false };
    found.set(path, place);
    return place;
  };
  const add = (path: string, what: unknown): void => void at(path).said.push(JSON.stringify(what));
  const ofPath = (path: string, what: unknown): void => {
    add(path, what);
    at(path).isPath = true;
  };
  const once = (path: string, what: unknown): void => {
    if (found.get(path)?.said.includes(JSON.stringify(what)) !== true) add(path, what);
  };
  const tellNote = (note: PlanNote): void =>
    note.path === undefined ? add(mainOf(plan), note) : ofPath(note.path, note);
  const stageOf = (whose: string, stage: Stage | null | undefined): void => {
    for (const change of stage?.changes ?? []) {
      ofPath(change.path, [stage?.id, change]);
      if (holdsKey(change)) at(change.path).isSecret = true;
      const text = textOf(change);
      if (stage && text !== null)
        at(change.path).texts.set(`${whose} ${stage.id}`, { ...text, stage: stage.id });
    }
  };
  for (const part of plan.parts) {
    for (const stage of [part.proofExample, part.import, part.install, part.redirect])
      stageOf(part.target, stage);
    for (const { stage, path, ...text } of part.differences) {
      ofPath(path, [stage, text]);
      at(path).texts.set(`${part.target} ${stage}`, { ...text, stage });
    }
    part.notes.forEach(tellNote);
  }
  stageOf('renewal', plan.renewal?.stage);
  plan.renewal?.notes.forEach(tellNote);
  for (const { target, names, live, unredirected = [], probes, goesBackAlone, ...stages } of plan.parts) {
    for (const stage of [stages.proofExample, stages.import, stages.install, stages.redirect])
      if (stage?.activation) tellActivation(at, stage.activation, once);
    if (live !== null) {
      once(live.chain, ['live', live]);
      at(live.chain).isPath = true;
    }
    for (const name of names) once(name, ['shown by', target, goesBackAlone]);
    for (const name of unredirected) once(name, ['not redirected by', target]);
    for (const probe of probes) once(probe.name, [target, probe]);
  }
  const { stage, notes: _, ...renewal } = plan.renewal ?? {};
  if (stage?.activation) tellActivation(at, stage.activation, once);
  once(mainOf(plan), ['renewal', renewal]);
  once(mainOf(plan), ['if one fails', plan.ifOneFails]);
  once(mainOf(plan), ['default site for', plan.defaultSiteFor]);
  once(mainOf(plan), ['mail for', plan.mailDomains]);
  return found;
}

/** The certificate as a whole goes by its first name. */
const mainOf = ({ names }: Plan): string => names[0] ?? '';

function tellActivation(
  at: (path: string) => Place,
  activation: NonNullable<Stage['activation']>,
  once: (path: string, what: unknown) => void,
): void {
  const { service, test, reload, start } = activation;
  once(service, activation);
  const after = [test, reload, start].map((argv) => `${argv.join(' ')}\n`).join('');
  at(service).texts.set(service, { stage: 'install', before: null, after });
}

const holdsKey = (change: Change): boolean =>
  change.kind === 'write-file' && ['private-key', 'server-file', 'dns-login'].includes(change.content.from);

const textOf = (change: Change): Text | null =>
  change.kind === 'write-file' && change.content.from === 'text'
    ? { before: null, after: change.content.text }
    : null;

function changedTexts(former: Place['texts'] = new Map(), later: Place['texts'] = new Map()): ChangedText[] {
  return [...new Set([...former.keys(), ...later.keys()])].flatMap((key): ChangedText[] => {
    const [one, other] = [former.get(key), later.get(key)];
    const stage = (other ?? one)?.stage;
    const [was, is] = partingTexts(one, other);
    // Whoever keeps a key in a configuration file is not to read it here.
    const isShown = was !== is && !hasKey(was) && !hasKey(is);
    return stage !== undefined && isShown ? [{ stage, former: was, now: is }] : [];
  });
}

/** What each would have made of it; where that is the same, what they found there. One alone: before and after. */
function partingTexts(
  one: Text | undefined,
  other: Text | undefined,
): readonly [string | null, string | null] {
  if (one === undefined) return [other?.before ?? null, other?.after ?? null];
  if (other === undefined) return [one.after, one.before];
  return one.after === other.after ? [one.before, other.before] : [one.after, other.after];
}

/** RFC 7468 §10 and §11, and the forms of single kinds of keys. */
const hasKey = (text: string | null): boolean => text?.includes('PRIVATE KEY-----') === true;
