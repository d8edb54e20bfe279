import type { ApacheFacts } from './facts.ts';
import { parseConfig, walk } from './tree.ts';

type Known = Pick<ApacheFacts, 'files' | 'run'>;

/**
 * Would the server read a new file at this path? Asked of the Include lines themselves: the dump's line
 * numbers are wrong behind a nested Include.
 */
export function isIncluded(known: Known, path: string): boolean {
  return Object.values(known.files).some((file) =>
    [...walk(parseConfig(file.text).nodes)].some(({ node }) => {
      if (node.kind !== 'directive' || !/^include(optional)?$/.test(node.name)) return false;
      const pattern = node.words[0]?.value;
      return pattern !== undefined && patternReads(resolvePattern(known, pattern), path);
    }),
  );
}

/** An Include pattern reads the files it matches, and all that is below a folder it matches. */
export function patternReads(pattern: string, path: string): boolean {
  const trimmed = pattern.replace(/\/+$/, '');
  const regex = new RegExp(`^${globToRegex(trimmed)}(/.*)?$`);
  const match = regex.exec(path);
  if (match === null) return false;
  // `Include dir` reads dot files too, `Include dir/*` does not (fnmatch's leading period).
  const name = path.slice(path.lastIndexOf('/') + 1);
  return match[1] !== undefined || !name.startsWith('.') || !/[*?[]/.test(trimmed);
}

function resolvePattern(known: Known, pattern: string): string {
  const filled = pattern.replace(/\$\{([^}]+)\}/g, (whole, name: string) => known.run.defines[name] ?? whole);
  return filled.startsWith('/') ? filled : `${known.run.serverRoot ?? ''}/${filled}`;
}

function globToRegex(glob: string): string {
  return glob.replace(/\[[^\]]*\]|[.*+?^${}()|[\]\\]/g, (part) => {
    if (part === '*') return '[^/]*';
    if (part === '?') return '[^/]';
    if (part.length > 2) return part.replace(/^\[!/, '[^').replaceAll('\\', '\\\\');
    return `\\${part}`;
  });
}
