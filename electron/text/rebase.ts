import type { Edit } from '../../shared/plan.ts';
import type { ChangedFile, FileEdits } from './changed-files.ts';
import { sha256 } from './digest.ts';
import { applyEdits, fromBytes, sortEdits, toBytes } from './edits.ts';
import type { ServerFile } from './server-file.ts';

/**
 * Moves edits that were thought out on the original file to the file as an earlier stage leaves it. At the same
 * place the earlier stage's text comes first.
 */
export function rebaseEdits(edits: readonly Edit[], earlier: readonly Edit[]): readonly Edit[] {
  const ordered = earlier.toSorted((one, other) => one.end - other.end);
  const grown = [0];
  for (const { start, end, text } of ordered) {
    grown.push((grown.at(-1) ?? 0) + toBytes(text).length - (end - start));
  }
  const moved = (offset: number) => {
    let [from, until] = [0, ordered.length];
    while (from < until) {
      const middle = (from + until) >> 1;
      if ((ordered[middle]?.end ?? 0) > offset) until = middle;
      else from = middle + 1;
    }
    return offset + (grown[from] ?? 0);
  };
  return edits.map((edit) => ({ start: moved(edit.start), end: moved(edit.end), text: edit.text }));
}

/**
 * One after the other as one: `later` are edits of the file as `first` leave it, and may reach into what those bring, but not
 * over its edges. Null where that would not be UTF-8 any more. Pure.
 */
export function composeEdits(first: readonly Edit[], later: readonly Edit[]): readonly Edit[] | null {
  let grown = 0;
  let rest = sortEdits(later);
  const composed: Edit[] = [];
  const back = (edit: Edit): Edit => ({ ...edit, start: edit.start - grown, end: edit.end - grown });
  for (const { start, end, text } of sortEdits(first)) {
    const bytes = toBytes(text);
    const from = start + grown;
    const until = from + bytes.length;
    composed.push(...rest.filter((edit) => edit.end <= from).map(back));
    const within = rest
      .filter((edit) => edit.end > from && edit.start < until)
      .map((edit) => ({ ...edit, start: edit.start - from, end: edit.end - from }));
    rest = rest.filter((edit) => edit.start >= until && edit.end > from);
    const changed = fromBytes(applyEdits(bytes, within));
    if (changed === null) return null;
    composed.push({ start, end, text: changed });
    grown += bytes.length - (end - start);
  }
  return [...composed, ...rest.map(back)];
}

/** The same for whole files: what the second stage does, in terms of what the first one left. */
export function rebaseFiles(
  later: readonly FileEdits[],
  earlier: readonly FileEdits[],
  changed: readonly ChangedFile[],
): readonly FileEdits[] {
  return later.map(({ file, edits }) => {
    const before = earlier.find((one) => one.file.realPath === file.realPath);
    const after = changed.find((one) => one.path === file.realPath)?.after;
    if (before === undefined || after === undefined) return { file, edits };
    const moved: ServerFile = { ...file, text: after, sha256: sha256(after) };
    return { file: moved, edits: rebaseEdits(edits, before.edits) };
  });
}
