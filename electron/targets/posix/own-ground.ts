import type { Change } from '../../../shared/plan.ts';
import type { Problem, ProblemFacts } from '../../../shared/problems.ts';
import { quote } from '../../../shared/quote.ts';
import { writerAt } from './generated-files.ts';
import { folderOf } from './paths.ts';
import type { SeenPaths } from './server-files.ts';

type Known = Pick<SeenPaths, 'files' | 'foreignFolders' | 'fixed'>;

/**
 * The first path on the way to `path` that somebody but root may change; null where only root may. Of what does not
 * exist yet, the nearest folder decides.
 */
export function foreignOnTheWay({ files, foreignFolders }: Known, path: string): string | null {
  const file = Object.values(files).find(({ realPath }) => realPath === path);
  if (file !== undefined && file.foreign !== null) return file.foreign;
  const parts = path.split('/');
  const folders = parts.map((_, index) => parts.slice(0, parts.length - index).join('/'));
  return folders.map((folder) => foreignFolders[folder]).find((why) => why !== undefined) ?? null;
}

/** A place where we would have to write, or that we would have to trust, and must not; with the command that mends it. */
export function notRoots(foreign: string, facts: ProblemFacts): Problem {
  const manager = writerAt(foreign);
  if (manager !== null) return { code: 'site-managed-elsewhere', facts: { ...facts, manager } };
  const mend = `sudo ${quote(['chown', 'root:', foreign])} && sudo ${quote(['chmod', 'go-w', foreign])}`;
  return { code: 'settings-writable-by-others', facts: { place: foreign, ...facts, mend } };
}

/** Changes of a plan at places that are not root's own, or locked against root too: there must be none; a problem for each place. */
export function changesElsewhere(known: Known, changes: readonly Change[]): readonly Problem[] {
  const found = new Map<string, Problem>();
  for (const { path } of changes) {
    const foreign = foreignOnTheWay(known, path);
    if (foreign !== null && !found.has(foreign)) found.set(foreign, notRoots(foreign, { file: path }));
    const locked = known.fixed?.find((place) => place === path || place === folderOf(path));
    if (locked !== undefined && !found.has(locked))
      found.set(locked, { code: 'settings-locked', facts: { path: locked } });
  }
  return [...found.values()];
}
