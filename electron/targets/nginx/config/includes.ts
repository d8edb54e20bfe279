import { fitsFileWildcard } from '../../posix/file-wildcard.ts';
import { folderOf } from '../../posix/paths.ts';
import type { Directive, Include } from './facts.ts';
import { parseConfig, type Written } from './parse.ts';

/** What can be read of a server's configuration. */
export interface Source {
  /** Absolute. */
  readonly mainFile: string;
  /** Texts (latin1) by the names under which nginx reads the files. */
  readonly texts: ReadonlyMap<string, string>;
  /** Files that nginx reads and we could not. */
  readonly unread?: readonly string[] | undefined;
  /** What `-g` said; read before the main file (ngx_conf_param). */
  readonly given?: string | undefined;
}

export interface Tree {
  readonly main: readonly Directive[];
  readonly includes: readonly Include[];
  /** Files that are named and were not read, or not to their end: nothing can be said of what they hold. */
  readonly flaws: readonly Flaw[];
}

export interface Flaw {
  readonly file: string;
  /** Of its own, or 0: the whole file is missing. */
  readonly line: number;
}

/** Beyond this many directives, each counted as often as it is included, nothing is read any more. */
const mostDirectives = 300_000;
const deepestInclude = 30;

/** The configuration as nginx reads it, from its main file on, with every include carried out. */
export function readTree(source: Source): Tree {
  const includes: Include[] = [];
  const flaws: Flaw[] = [];
  const confFolder = folderOf(source.mainFile);
  let count = 0;
  const includedFiles = globOver([...source.texts.keys(), ...(source.unread ?? [])]);

  const carriedOut = (
    children: readonly Written[],
    file: string,
    within: readonly Directive[],
    chain: readonly string[],
  ): readonly Directive[] =>
    children.flatMap((one) => {
      count += 1;
      if (count > mostDirectives) {
        if (count === mostDirectives + 1) flaws.push({ file, line: one.line });
        return [];
      }
      const [pattern] = one.words;
      if (one.name === 'include' && pattern !== undefined && one.words.length === 1 && one.block === null) {
        const absolute = absoluteIn(confFolder, pattern);
        const files = includedFiles(absolute);
        count += files.length;
        includes.push({ directive: { ...one, file, block: null }, pattern: absolute, files, within });
        return files.flatMap((name) => fileIn(name, within, chain));
      }
      return [withChildren(one, file, within, chain)];
    });

  const withChildren = (
    one: Written,
    file: string,
    within: readonly Directive[],
    chain: readonly string[],
  ): Directive => {
    if (one.block === null) return { ...one, file, block: null };
    const children: Directive[] = [];
    const directive: Directive = { ...one, file, block: { ...one.block, children } };
    for (const child of carriedOut(one.block.children, file, [...within, directive], chain)) {
      children.push(child);
    }
    return directive;
  };

  const fileIn = (
    name: string,
    within: readonly Directive[],
    chain: readonly string[],
  ): readonly Directive[] => {
    const text = source.texts.get(name);
    // One that includes itself nginx never comes to the end of.
    if (text === undefined || chain.includes(name) || chain.length > deepestInclude) {
      flaws.push({ file: name, line: 0 });
      return [];
    }
    const parsed = parseConfig(text);
    if (parsed.flaw !== null) flaws.push({ file: name, line: parsed.flaw });
    return carriedOut(parsed.directives, name, within, [...chain, name]);
  };

  const given = carriedOut(parseConfig(source.given ?? '').directives, '-g', [], []);
  const main = [...given, ...fileIn(source.mainFile, [], [])];
  return { main, includes, flaws };
}

/** A name as nginx takes it: relative ones belong to `folder` (ngx_conf_full_name). */
export function absoluteIn(folder: string, name: string): string {
  return name.startsWith('/') ? name : `${folder}/${name}`;
}

interface Folder {
  readonly inside: Map<string, Folder>;
  /** The files of this path. */
  readonly files: string[];
}

/**
 * What an include reads of these paths. Without wildcards a file is read whatever it is called; with them glob(3) decides,
 * and nothing may fit. Looked up folder by folder: servers of hosts have thousands of both.
 */
function globOver(paths: readonly string[]): (pattern: string) => readonly string[] {
  const top: Folder = { inside: new Map(), files: [] };
  for (const path of paths) {
    let folder = top;
    for (const part of path.split('/')) {
      const next = folder.inside.get(part) ?? { inside: new Map(), files: [] };
      folder.inside.set(part, next);
      folder = next;
    }
    folder.files.push(path);
  }
  return (pattern) => {
    if (!isWildcard(pattern)) return [pattern];
    let found: readonly Folder[] = [top];
    for (const part of pattern.split('/')) {
      found = found.flatMap(({ inside }) =>
        isWildcard(part)
          ? [...inside].filter(([name]) => fitsFileWildcard(part, name)).map(([, folder]) => folder)
          : (inside.get(part) ?? []),
      );
    }
    return found.flatMap(({ files }) => files).sort(byBytes);
  };
}

const isWildcard = (pattern: string): boolean => /[*?[]/.test(pattern);

/** glob(3) sorts by bytes where no locale is set, and nginx sets none. */
const byBytes = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/**
 * Would an include of this pattern (absolute) read a file at this path? Part by part: no wildcard reaches across a slash, and
 * none takes a leading dot.
 */
export function patternReads(pattern: string, path: string): boolean {
  if (!isWildcard(pattern)) return pattern === path;
  const wanted = pattern.split('/');
  const parts = path.split('/');
  return (
    wanted.length === parts.length && wanted.every((one, index) => fitsFileWildcard(one, parts[index] ?? ''))
  );
}

/** The includes of `http` that would read a new file at this path. */
export function includesOf(tree: Pick<Tree, 'includes'>, path: string): readonly Include[] {
  return tree.includes.filter(
    ({ pattern, within }) => within.length === 1 && within[0]?.name === 'http' && patternReads(pattern, path),
  );
}

/** How often the file of this directive is read: who changes it there changes it in all these places. */
export function placesOf(
  tree: Pick<Tree, 'includes'>,
  { file }: Pick<Directive, 'file'>,
): readonly Include[] {
  return tree.includes.filter(({ files }) => files.includes(file));
}
