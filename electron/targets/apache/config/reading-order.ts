import type { ApacheFacts } from './facts.ts';
import { includingLine } from './include-pattern.ts';

/** When httpd comes to a line: the line of the main file, which of what it includes, the line in that, and so on. */
export type Place = readonly number[];

type Known = Pick<ApacheFacts, 'files' | 'run' | 'includes'>;

/** Conditions, and LoadModule, are answered the moment they are read: what stands further down does not hold yet. */
export function isReadBefore(one: Place, other: Place): boolean {
  const at = one.findIndex((step, index) => step !== other[index]);
  if (at === -1) return one.length < other.length;
  return (one[at] ?? 0) < (other[at] ?? Number.NEGATIVE_INFINITY);
}

/** Where a line of a file is read first; null where the server does not read the file. `file` as httpd names it. */
export function placeOf(known: Known, file: string, line: number): Place | null {
  const index = known.includes.findIndex(({ path }) => path === file);
  return index === -1 ? null : [...placeOfFile(known, index), line];
}

/** Where a new file would be read; null where no Include line that is known reads it. Files of one pattern go by their names. */
export function placeOfNew(known: Known, path: string): Place | null {
  for (const parent of new Set(known.includes.map((one) => one.path))) {
    const line = includingLine(known, parent, path);
    const place = line === null ? null : placeOf(known, parent, line);
    if (place !== null) return [...place, amongSisters(known, parent, line ?? 0, path)];
  }
  return null;
}

function placeOfFile(known: Known, index: number): Place {
  const { path, parent, line } = known.includes[index] ?? { path: '', parent: null, line: null };
  if (parent === null) return [];
  const above = known.includes.findIndex((one) => one.path === parent);
  // A file that includes itself is refused by httpd; here it must not go round.
  if (above === -1 || above >= index) return [index];
  // Behind a nested Include the dump's own number is wrong.
  return [...placeOfFile(known, above), includingLine(known, parent, path) ?? line ?? 0, index];
}

/** Between the numbers of the files that the same line reads already. */
function amongSisters(known: Known, parent: string, line: number, path: string): number {
  const sisters = known.includes.flatMap((one, index) =>
    one.parent === parent && includingLine(known, parent, one.path) === line ? [{ ...one, index }] : [],
  );
  const behind = sisters.find((one) => one.path > path);
  return behind === undefined ? (sisters.at(-1)?.index ?? 0) + 0.5 : behind.index - 0.5;
}
