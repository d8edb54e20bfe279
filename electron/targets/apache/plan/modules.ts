import type { Change } from '../../../../shared/plan.ts';
import type { Problem } from '../../../../shared/problems.ts';
import { foreignOnTheWay } from '../../posix/own-ground.ts';
import type { ApacheFacts } from '../config/facts.ts';
import { layouts } from '../config/layouts.ts';
import { placeOfNew } from '../config/reading-order.ts';
import { listenClash } from './listening.ts';
import { fallingAsleep, pageChanging, wakingSite } from './waking.ts';

/** Modules by the name of their `.load` file: `ssl`, `rewrite`. */
export type ModuleName = 'ssl' | 'rewrite' | 'headers' | 'alias';

/** What each needs beside itself (the `# Depends:` of Debian's load files). */
const needs: Readonly<Record<ModuleName, readonly string[]>> = {
  ssl: ['setenvif', 'mime', 'socache_shmcb'],
  rewrite: [],
  headers: [],
  alias: [],
};

/** All that a plan may load. */
export const loadable: readonly string[] = [
  ...new Set([...Object.keys(needs), ...Object.values(needs).flat()]),
];

type Known = Pick<
  ApacheFacts,
  | 'layout'
  | 'modules'
  | 'moduleFiles'
  | 'moduleFolder'
  | 'modsAvailable'
  | 'modsEnabled'
  | 'run'
  | 'files'
  | 'foreignFolders'
  | 'ports'
  | 'main'
  | 'includes'
  | 'listeners'
  | 'process'
>;

type ModsKnown = Pick<Known, 'modules' | 'modsAvailable' | 'modsEnabled'>;

export interface ModulePlan {
  /** Debian's way: links into mods-enabled. */
  readonly changes: readonly Change[];
  /** Elsewhere: lines that must stand in front of the first use. */
  readonly lines: readonly string[];
  /** What is switched on, for the person to read. */
  readonly names: readonly string[];
}

export function isLoaded(known: Pick<ApacheFacts, 'modules'>, name: string): boolean {
  return known.modules.includes(`${name}_module`);
}

/** Modules that the server would need and does not have on its disk. */
export function missingModules(known: Known, names: readonly ModuleName[]): readonly Problem[] {
  const { packages } = layouts[known.layout];
  return names
    .filter((name) => !isLoaded(known, name) && !known.moduleFiles.includes(`mod_${name}.so`))
    .map((module) => ({
      code: 'web-server-module-missing' as const,
      facts: { server: 'Apache', package: packages[module] ?? packages.apache, module: `mod_${module}` },
    }));
}

/** Debian's files for a module that are not linked yet. The module first: its settings alone are a mistake to a server that reloads in between. */
export function modsToLink(known: ModsKnown, name: ModuleName): readonly string[] {
  const parts = [...needs[name], name].filter((part) => part === name || !isLoaded(known, part));
  const files = parts.flatMap((part) => [`${part}.load`, `${part}.conf`]);
  return files.filter((file) => known.modsAvailable.includes(file) && !known.modsEnabled.includes(file));
}

/** The two ends of such a link. */
export function modsPaths({ run }: Pick<Known, 'run'>, file: string) {
  const root = run.serverRoot ?? '';
  return { path: `${root}/mods-enabled/${file}`, source: `${root}/mods-available/${file}` };
}

/** How the modules that are not loaded yet get loaded. */
export function modulePlan(known: Known, names: readonly ModuleName[]): ModulePlan {
  const wanted = [...new Set(names.filter((name) => !isLoaded(known, name)))];
  const changes: Change[] = [];
  const lines: string[] = [];
  for (const name of wanted) {
    const hasLoadFile = known.modsAvailable.includes(`${name}.load`);
    const links = modsToLink(known, name).map((file) => ({ file, ...modsPaths(known, file) }));
    // A file that somebody else may change would have root load what they like.
    const isOwn = links.every(
      ({ path, source }) => foreignOnTheWay(known, path) === null && foreignOnTheWay(known, source) === null,
    );
    // A server with a main file of its own need not read Debian's folder.
    const place = placeOfNew(known, modsPaths(known, `${name}.load`).path);
    // Read early, the module would wake up lines that listen beside one by hand (`listenClash`), and other people's sites, or
    // put to sleep what holds only without it.
    const mayWake =
      pageChanging(known, place, `${name}_module`) === null &&
      (name !== 'ssl' ||
        [listenClash, wakingSite, fallingAsleep].every((stirred) => stirred(known, place) === null));
    const isRead = place !== null;
    if (layouts[known.layout].modules === 'links' && hasLoadFile && isOwn && isRead && mayWake) {
      for (const { file, path } of links) {
        changes.push({ kind: 'make-link', path, target: `../mods-available/${file}` });
      }
    } else {
      lines.push(
        `<IfModule !${name}_module>`,
        `    LoadModule ${name}_module ${known.moduleFolder ?? ''}/mod_${name}.so`,
        '</IfModule>',
      );
    }
  }
  return { changes, lines, names: wanted };
}
