import type { Edit } from '../../shared/plan.ts';

/**
 * Puts edits into a file. `text` is the file in latin1 (one character is one byte, so that `Edit`'s bytes are
 * indexes); what an edit inserts is written as UTF-8. Edits are sorted and must not overlap; several insertions
 * at one place keep their order.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const sorted = sortEdits(edits);
  let result = '';
  let position = 0;
  for (const edit of sorted) {
    if (edit.start < position || edit.end < edit.start || edit.end > text.length) {
      throw new RangeError(`edit ${edit.start}-${edit.end} overlaps another or lies outside the file`);
    }
    result += text.slice(position, edit.start) + toBytes(edit.text);
    position = edit.end;
  }
  return result + text.slice(position);
}

/** In the order of the file; equal places keep the order in which they were given. */
export function sortEdits(edits: readonly Edit[]): readonly Edit[] {
  return edits
    .map((edit, index) => ({ edit, index }))
    .sort((a, b) => a.edit.start - b.edit.start || a.edit.end - b.edit.end || a.index - b.index)
    .map(({ edit }) => edit);
}

/** A JavaScript string as its UTF-8 bytes in latin1. */
export function toBytes(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}

/** Bytes in latin1 as text, or null where they are not UTF-8 and so cannot be said in a plan. */
export function fromBytes(bytes: string): string | null {
  const text = Buffer.from(bytes, 'latin1').toString('utf8');
  return toBytes(text) === bytes ? text : null;
}

/** For people's eyes only: UTF-8 where it is, else each byte as its latin1 character. */
export function readable(bytes: string): string {
  return fromBytes(bytes) ?? bytes;
}
