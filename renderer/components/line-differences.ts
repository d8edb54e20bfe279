import { type ChangeObject, diffLines } from 'diff';

export type DifferenceLine =
  | { readonly kind: 'same' | 'added' | 'removed'; readonly text: string; readonly number: number }
  /** Unchanged lines that are left out. */
  | { readonly kind: 'gap'; readonly count: number; readonly number: number };

/**
 * Lines that came and went. The way to find the fewest takes time that grows with its square, and both texts may be
 * anybody's: beyond this they are two different texts.
 */
const most = 1000;

/** Unchanged lines shown around a change, so that one sees where it stands. */
const around = 3;

/** A file before and after as lines to read; `null` before: the file is new. Numbers are those of the new file. */
export function differenceLines(before: string | null, after: string): readonly DifferenceLine[] {
  let number = 0;
  const lines = partsOf(before ?? '', after).flatMap((part): readonly DifferenceLine[] => {
    const kind = part.added ? 'added' : part.removed ? 'removed' : 'same';
    const texts = part.value.split('\n');
    if (texts.at(-1) === '') texts.pop();
    return texts.map((text) => {
      if (kind !== 'removed') number += 1;
      return { kind, text, number };
    });
  });
  return withGaps(lines);
}

type Part = Pick<ChangeObject<string>, 'value' | 'added' | 'removed'>;

const partsOf = (before: string, after: string): readonly Part[] =>
  diffLines(before, after, { maxEditLength: most }) ?? [
    { value: before, added: false, removed: true },
    { value: after, added: true, removed: false },
  ];

function withGaps(lines: readonly DifferenceLine[]): readonly DifferenceLine[] {
  const isNear = lines.map((_line, at) =>
    lines.slice(Math.max(0, at - around), at + around + 1).some(({ kind }) => kind !== 'same'),
  );
  const out: DifferenceLine[] = [];
  for (const [at, line] of lines.entries()) {
    const last = out.at(-1);
    if (isNear[at]) out.push(line);
    else if (last?.kind === 'gap') out[out.length - 1] = { ...last, count: last.count + 1 };
    else out.push({ kind: 'gap', count: 1, number: line.number });
  }
  return out;
}
