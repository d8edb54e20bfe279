import type { Plan } from './plan.ts';

/**
 * Where two plans of the same wish part: paths and places on the server, each once, in the order in which the later plan
 * speaks of them, then those of which only the former one spoke. Empty where they are the same, or differ only in what has
 * no place (how a service is told).
 */
export function planChanges(reviewed: Plan, now: Plan): readonly string[] {
  const [former, later] = [placesOf(reviewed), placesOf(now)];
  const places = [...new Set([...later.keys(), ...former.keys()])];
  return places.filter((place) => later.get(place) !== former.get(place));
}

/** All that a plan says of a place, as text. */
function placesOf(plan: Plan): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const add = (path: string | undefined, what: unknown): void => {
    if (path !== undefined) found.set(path, (found.get(path) ?? '') + JSON.stringify(what));
  };
  for (const part of plan.parts) {
    for (const stage of [part.proofExample, part.import, part.install, part.redirect])
      for (const change of stage?.changes ?? []) add(change.path, [stage?.id, change]);
    for (const difference of part.differences) add(difference.path, difference);
    for (const note of part.notes) add(note.path, note);
  }
  for (const change of plan.renewal?.stage?.changes ?? []) add(change.path, ['renewal', change]);
  for (const note of plan.renewal?.notes ?? []) add(note.path, note);
  return found;
}
