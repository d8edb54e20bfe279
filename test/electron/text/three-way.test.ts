import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutOurs } from '../../../electron/text/three-way.ts';
import type { Edit } from '../../../shared/plan.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'utf8');
const without = (theirs: string, before: string, edits: readonly Edit[]): string | null =>
  withoutOurs(bytes(theirs), bytes(before), edits)?.toString('utf8') ?? null;

const before = 'a\nb\nc\nb\nd\n';
const add: Edit = { start: 4, end: 4, text: 'OURS 1\nOURS 2\n' };
const replace: Edit = { start: 4, end: 5, text: 'OURS' };
const remove: Edit = { start: 4, end: 6, text: '' };

describe('taking only ours out of a file that others have edited', () => {
  it.each([
    ['lines added above and below', 'x\na\nb\nOURS 1\nOURS 2\nc\nb\nd\ny\n', add, 'x\na\nb\nc\nb\nd\ny\n'],
    [
      'lines beside ours changed',
      'a\nbeside\nOURS 1\nOURS 2\nother\nb\nd\n',
      add,
      'a\nbeside\nother\nb\nd\n',
    ],
    ['ours moved elsewhere', 'OURS 1\nOURS 2\na\nb\nc\n', add, 'a\nb\nc\n'],
    ['a word of ours replaced a word', 'a\nb\nOURS\nb\nd\nmore\n', replace, 'a\nb\nc\nb\nd\nmore\n'],
    ['ours was never written', 'x\na\nb\nc\nb\nd\n', add, 'x\na\nb\nc\nb\nd\n'],
    ['we had removed a line', 'a\nb\nb\nd\nmore\n', remove, 'a\nb\nc\nb\nd\nmore\n'],
  ])('works with %s', (_title, theirs, edit, wanted) => {
    expect(without(theirs, before, [edit])).toBe(wanted);
  });

  it.each([
    ['one of our lines was changed', 'a\nb\nOURS 1\nOURS two\nc\nb\nd\n', add],
    ['somebody wrote into our lines', 'a\nb\nOURS 1\nmine\nOURS 2\nc\nb\nd\n', add],
    ['ours stands there twice', 'OURS 1\nOURS 2\nOURS 1\nOURS 2\n', add],
    ['ours is gone, and its place too', 'a\nc\n', add],
    ['the place of what we removed is not to be found', 'a\nx\nd\n', remove],
  ])('leaves it to a person where %s', (_title, theirs, edit) => {
    expect(without(theirs, before, [edit])).toBeNull();
  });

  it('gives back the former file, byte for byte, where nobody has edited it', () => {
    const file = fc.array(fc.constantFrom('a\n', 'b\n', 'ä', '\n', 'x'), { maxLength: 12 });
    const cut = fc.tuple(fc.nat(40), fc.nat(40), fc.constantFrom('', 'OURS\n', 'a\n', 'more'));
    fc.assert(
      fc.property(file, fc.array(cut, { minLength: 1, maxLength: 3 }), (parts, cuts) => {
        const former = Buffer.from(parts.join(''));
        const edits = inOrder(cuts, former.length);
        const ours = applied(former, edits);
        const back = withoutOurs(ours, former, edits);
        // Where our place cannot be told from another one, it is left to a person; but never anything wrong.
        return back === null || back.equals(former);
      }),
    );
  });
});

/** Sorted, not overlapping, within the file. */
function inOrder(cuts: readonly (readonly [number, number, string])[], length: number): readonly Edit[] {
  const edits: Edit[] = [];
  for (const [from, long, text] of cuts.toSorted((one, other) => one[0] - other[0])) {
    const start = Math.max(from, (edits.at(-1)?.end ?? -1) + 1);
    const end = start + (long % 4);
    if (end <= length) edits.push({ start, end, text });
  }
  return edits;
}

function applied(file: Buffer, edits: readonly Edit[]): Buffer {
  let at = 0;
  const parts = edits.flatMap(({ start, end, text }) => {
    const kept = file.subarray(at, start);
    at = end;
    return [kept, Buffer.from(text)];
  });
  return Buffer.concat([...parts, file.subarray(at)]);
}
