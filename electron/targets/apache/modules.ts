import type { Change } from '../../../shared/plan.ts';
import type { Problem } from '../../../shared/problems.ts';
import type { ApacheFacts } from './facts.ts';
import { layouts } from './layouts.ts';

/** Modules by the name of their `.load` file: `ssl`, `rewrite`. */
export type ModuleName = 'ssl' | 'rewrite' | 'headers' | 'alias';

/** What each needs beside itself (the `# Depends:` of Debian's load files). */
const needs: Readonly<Record<ModuleName, readonly string[]>> = {
  ssl: ['setenvif', 'mime', 'socache_shmcb'],
  rewrite: [],
  headers: [],
  alias: [],
};

type Known = Pick<
  ApacheFacts,
  'layout' | 'modules' | 'moduleFiles' | 'moduleFolder' | 'modsAvailable' | 'modsEnabled' | 'run'
>;

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
      facts: { module: `mod_${module}`, package: packages[module] ?? packages.apache },
    }));
}

/** How the modules that are not loaded yet get loaded. */
export function modulePlan(known: Known, names: readonly ModuleName[]): ModulePlan {
  const wanted = [...new Set(names.filter((name) => !isLoaded(known, name)))];
  const root = known.run.serverRoot ?? '';
  const changes: Change[] = [];
  const lines: string[] = [];
  for (const name of wanted) {
    const hasLoadFile = known.modsAvailable.includes(`${name}.load`);
    if (layouts[known.layout].modules === 'links' && hasLoadFile) {
      const parts = [...needs[name], name].filter((part) => part === name || !isLoaded(known, part));
      // The module first: its settings alone are a mistake to a server that reloads in between.
      const files = parts.flatMap((part) => [`${part}.load`, `${part}.conf`]);
      for (const file of files) {
        if (!known.modsAvailable.includes(file) || known.modsEnabled.includes(file)) continue;
        const path = `${root}/mods-enabled/${file}`;
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
