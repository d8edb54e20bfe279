import type { Edit } from '../../../../shared/plan.ts';
import type { LivePaths } from '../../posix/live-places.ts';
import { compareVersions } from '../../posix/versions.ts';
import { mainFile, masterFile, type PostfixFacts } from '../config/facts.ts';
import { ownValueOf } from '../config/listeners.ts';
import { lastOf, readMain, type Setting, withLines, withValue } from '../config/main-cf.ts';
import { overrideOf, type Service, withOverride } from '../config/master-cf.ts';
import { allOf, certificateParameters, type Prefix } from '../config/parameters.ts';

/** Edits of one file, and the lines that cannot be edited. */
export interface PlaceEdits {
  readonly edits: readonly Edit[];
  /** Settings that main.cf says nothing of yet: lines for its end. */
  readonly added: readonly string[];
  /** The settings changed, for people. */
  readonly changed: readonly string[];
  readonly stuck: readonly { readonly file: string; readonly line: number; readonly setting: string }[];
}
const nothing: PlaceEdits = { edits: [], added: [], changed: [], stuck: [] };

/** Several certificates in one list, and maps by name that need no command (RELEASE_NOTES-3.4). */
export const hasChains = ({ version }: Pick<PostfixFacts, 'version'>): boolean =>
  compareVersions(version, '3.4') >= 0;

export const chainsOf = (live: LivePaths, isTight = false): string =>
  `${live.key},${isTight ? '' : ' '}${live.chain}`;

const isSet = (value: string | undefined): boolean => value !== undefined && value !== '' && value !== 'none';

/** How a service finds its certificate by now: by the list, else by the single files. */
export interface Shown {
  readonly by: 'chains' | 'files' | 'nothing';
  /** Files of certificates, or of keys with certificates. */
  readonly files: readonly string[];
}

/** `value` tells what holds for a name. */
export function shownBy(prefix: Prefix, value: (name: string) => string | undefined): Shown {
  const { chains, certificate, others } = certificateParameters[prefix];
  const list = value(chains) ?? '';
  if (list !== '') return { by: 'chains', files: list.split(/[\s,]+/).filter((word) => word !== '') };
  const files = [certificate, ...others.filter((name) => name.endsWith('cert_file'))]
    .map(value)
    .flatMap((path) => (path !== undefined && isSet(path) ? [path] : []));
  return { by: files.length === 0 ? 'nothing' : 'files', files };
}

/**
 * main.cf told to show what lies at `live`, where it says so by now: the list, or the single files of one pair, the others
 * emptied. Where nothing is said yet, lines at the end. Nothing where it is so already.
 */
export function mainEdits(facts: PostfixFacts, prefix: Prefix, live: LivePaths): PlaceEdits {
  const text = facts.files[mainFile(facts)]?.text ?? '';
  const settings = readMain(text);
  const { chains, certificate, key, others } = certificateParameters[prefix];
  const edits: Edit[] = [];
  const added: string[] = [];
  const changed: string[] = [];
  const set = (setting: Setting, value: string): void => {
    if (facts.values[setting.name] === value || setting.value === value) return;
    edits.push(...withValue(text, setting, value));
    changed.push(setting.name);
  };
  const { by } = shownBy(prefix, (name) => facts.values[name]);
  const [list, pair, secret] = [chains, certificate, key].map((name) => lastOf(settings, name));
  if (by === 'chains' && list !== undefined) {
    if (!isOurs(facts.values[chains], live)) set(list, chainsOf(live));
  } else if (by === 'files' && pair !== undefined && isSet(facts.values[certificate])) {
    set(pair, live.chain);
    if (secret !== undefined) set(secret, live.key);
    else if (facts.values[key] !== live.key) {
      edits.push(withLines(text, pair.end, [`${key}${pair.equals}${live.key}`]));
      changed.push(key);
    }
    for (const name of others) {
      const other = lastOf(settings, name);
      if (other !== undefined && isSet(facts.values[name])) set(other, '');
    }
  } else if (hasChains(facts) && list !== undefined) set(list, chainsOf(live));
  else {
    const lines = hasChains(facts)
      ? [`${chains} = ${chainsOf(live)}`]
      : [
          `${certificate} = ${live.chain}`,
          `${key} = ${live.key}`,
          ...others.filter((name) => isSet(facts.values[name])).map((name) => `${name} =`),
        ];
    added.push(...lines);
    changed.push(...(hasChains(facts) ? [chains] : [certificate, key]));
  }
  return { edits, added, changed, stuck: [] };
}

const isOurs = (list: string | undefined, live: LivePaths): boolean =>
  (list ?? '').split(/[\s,]+/).join(' ') === `${live.key} ${live.chain}`;

/**
 * A service's own words about its certificate (`-o` in master.cf), told to show what lies at `live`. Nothing where it has
 * none that count: then it follows main.cf. `mainShows`: how main.cf says it once it is edited.
 */
export function serviceEdits(
  facts: PostfixFacts,
  prefix: Prefix,
  service: Service,
  live: LivePaths,
  mainShows: Shown['by'],
): PlaceEdits {
  if (!hasOwnCertificate(facts, prefix, service, mainShows)) return nothing;
  const { chains, certificate, key, others } = certificateParameters[prefix];
  const edits: Edit[] = [];
  const changed: string[] = [];
  const stuck: PlaceEdits['stuck'][number][] = [];
  const set = (name: string, value: string): boolean => {
    const own = overrideOf(service, name);
    if (own === undefined) return false;
    if (ownValueOf(facts, service, name) === value) return true;
    const edit = withOverride(own, value);
    if (edit === null) stuck.push({ file: masterFile(facts), line: own.line, setting: name });
    else edits.push(edit);
    changed.push(name);
    return true;
  };
  if (isSet(ownValueOf(facts, service, chains))) {
    if (!isOurs(ownValueOf(facts, service, chains), live)) set(chains, chainsOf(live, true));
    return { edits, added: [], changed, stuck };
  }
  const isToldCertificate = set(certificate, live.chain);
  const isToldKey = set(key, live.key);
  for (const name of others) if (isSet(ownValueOf(facts, service, name))) set(name, '');
  const missing = [
    ...(isToldCertificate ? [] : [`-o ${certificate}=${live.chain}`]),
    ...(isToldKey ? [] : [`-o ${key}=${live.key}`]),
  ];
  const last = service.overrides.findLast(({ name }) => allOf(certificateParameters[prefix]).includes(name));
  if (missing.length > 0 && last !== undefined) {
    edits.push({ start: last.end, end: last.end, text: ` ${missing.join(' ')}` });
    changed.push(...(isToldCertificate ? [] : [certificate]), ...(isToldKey ? [] : [key]));
  }
  return { edits, added: [], changed, stuck };
}

/** It says for itself what counts: its own list, or its own files where no list of main.cf comes before them. */
export function hasOwnCertificate(
  facts: PostfixFacts,
  prefix: Prefix,
  service: Service,
  mainShows: Shown['by'],
): boolean {
  const { chains, ...files } = certificateParameters[prefix];
  const list = ownValueOf(facts, service, chains);
  if (isSet(list)) return true;
  const isListRead = list === undefined && mainShows === 'chains';
  const hasFiles = [files.certificate, files.key, ...files.others].some(
    (name) => ownValueOf(facts, service, name) !== undefined,
  );
  return !isListRead && (hasFiles || (list === '' && mainShows === 'chains'));
}
