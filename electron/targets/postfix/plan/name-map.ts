import { isStar } from '../../../../shared/names/domain-name.ts';
import type { Edit } from '../../../../shared/plan.ts';
import type { ServerFile } from '../../../text/server-file.ts';
import type { LivePaths } from '../../posix/live-places.ts';
import { mainFile, masterFile, type PostfixFacts } from '../config/facts.ts';
import { heldValue } from '../config/listeners.ts';
import { lastOf, readMain, withFront } from '../config/main-cf.ts';
import { mapSource, mapsIn } from '../config/maps.ts';
import { overrideOf, type Service } from '../config/master-cf.ts';
import { sniMaps } from '../config/parameters.ts';
import { chainsOf, type PlaceEdits } from './certificate-places.ts';

/**
 * Certificates by the name that is asked for (`tls_server_sni_maps`). Ours stands in the setting itself (`inline:`), so that no
 * map has to be built by a command, and in front of what is there, which stays as it is: the first map that knows a name
 * decides.
 */
export function nameMap(names: readonly string[], live: LivePaths, isTight: boolean): string {
  // A star is written as the domain with a dot in front.
  const keys = names.map((name) => (isStar(name) ? name.slice(1) : name));
  return isTight
    ? `inline:{${keys.map((key) => `{${key}=${chainsOf(live, true)}}`).join(',')}}`
    : `inline:{ ${keys.map((key) => `{ ${key} = ${chainsOf(live)} }`).join(', ')} }`;
}

/** False only where its text is known and says nothing of any of these names. */
export function mayKnow(
  map: string,
  names: readonly string[],
  files: Readonly<Record<string, ServerFile>>,
): boolean {
  const source = mapSource(map);
  const text = map.startsWith('inline:') ? map.slice('inline:'.length) : files[source ?? '']?.text;
  if (text === undefined) return true;
  const words = new Set(text.toLowerCase().split(/[\s,={}]+/));
  return names.some((name) =>
    [isStar(name) ? name.slice(1) : name, ...parentsOf(name)].some((key) => words.has(key)),
  );
}

const parentsOf = (name: string): readonly string[] => {
  const labels = name.split('.');
  return labels.slice(1).map((_, index) => `.${labels.slice(index + 1).join('.')}`);
};

/** Whether these names are shown something else than the default certificate by now. */
export const mapsMayKnow = (
  facts: PostfixFacts,
  service: Service | null,
  names: readonly string[],
): boolean =>
  mapsIn(heldValue(facts, service, sniMaps) ?? '').some((map) => mayKnow(map, names, facts.files));

/** Whether what stands in front says so already. */
const isThere = (value: string, names: readonly string[], live: LivePaths): boolean =>
  [true, false].some((isTight) => mapsIn(value)[0] === nameMap(names, live, isTight));

/** main.cf with our map in front of its own. */
export function mainMap(facts: PostfixFacts, names: readonly string[], live: LivePaths): PlaceEdits {
  const text = facts.files[mainFile(facts)]?.text ?? '';
  const setting = lastOf(readMain(text), sniMaps);
  const value = nameMap(names, live, false);
  if (isThere(facts.values[sniMaps] ?? '', names, live))
    return { edits: [], added: [], changed: [], stuck: [] };
  const isNew = setting === undefined;
  return {
    edits: isNew ? [] : withFront(text, setting, value),
    added: isNew ? [`${sniMaps} = ${value}`] : [],
    changed: [sniMaps],
    stuck: [],
  };
}

/** The same where a service has maps of its own; null: it follows main.cf. */
export function serviceMap(
  facts: PostfixFacts,
  service: Service,
  names: readonly string[],
  live: LivePaths,
): PlaceEdits | null {
  const own = overrideOf(service, sniMaps);
  if (own === undefined) return null;
  if (isThere(own.value, names, live)) return { edits: [], added: [], changed: [], stuck: [] };
  if (own.place === null)
    return {
      edits: [],
      added: [],
      changed: [],
      stuck: [{ file: masterFile(facts), line: own.line, setting: sniMaps }],
    };
  const front: Edit = {
    start: own.place.start,
    end: own.place.start,
    text: `${nameMap(names, live, true)}${own.value === '' ? '' : ','}`,
  };
  return { edits: [front], added: [], changed: [sniMaps], stuck: [] };
}
