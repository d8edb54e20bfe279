import { withoutEnd } from '../../../../shared/trim.ts';
import { fitsFileWildcard } from '../../posix/file-wildcard.ts';
import type { ApacheFacts } from './facts.ts';
import { parseConfig, walk } from './tree.ts';

type Known = Pick<ApacheFacts, 'files' | 'run'>;

/**
 * Would the server read a new file at this path? Asked of the Include lines themselves: the dump's line
 * numbers are wrong behind a nested Include.
 */
export function isIncluded(known: Known, path: string): boolean {
  return Object.keys(known.files).some((file) => includingLine(known, file, path) !== null);
}

/** The first line of a file, by its name in the settings, whose Include would read what lies at this path; null: none. */
export function includingLine(known: Known, file: string, path: string): number | null {
  const text = known.files[file]?.text;
  if (text === undefined) return null;
  for (const { node } of walk(parseConfig(text).nodes)) {
    if (node.kind !== 'directive' || !/^include(optional)?$/.test(node.name)) continue;
    const pattern = node.words[0]?.value;
    if (pattern !== undefined && patternReads(resolvePattern(known, pattern), path))
      return node.line.lastLine;
  }
  return null;
}

/**
 * An Include pattern reads the files it matches, and all that is below a folder it matches. Wildcards are matched part by
 * part and never reach across a slash. `Include dir` reads dot files too, `Include dir/*` does not.
 */
export function patternReads(pattern: string, path: string): boolean {
  const wanted = withoutEnd(pattern, '/').split('/');
  const parts = path.split('/');
  return (
    wanted.length <= parts.length && wanted.every((one, index) => fitsFileWildcard(one, parts[index] ?? ''))
  );
}

function resolvePattern(known: Known, pattern: string): string {
  const filled = pattern.replace(
    /\$\{([^{}]+)\}/g,
    (whole, name: string) => known.run.defines[name] ?? whole,
  );
  return filled.startsWith('/') ? filled : `${known.run.serverRoot ?? ''}/${filled}`;
}
