import { expect, test } from 'vitest';
import { differenceLines } from '../../renderer/components/line-differences.ts';

const file = (lines: readonly string[]): string => `${lines.join('\n')}\n`;
const numbered = Array.from({ length: 20 }, (_, index) => `line ${String(index + 1)}`);

test('a new file is all added, with its numbers', () => {
  expect(differenceLines(null, 'a\nb\n')).toEqual([
    { kind: 'added', text: 'a', number: 1 },
    { kind: 'added', text: 'b', number: 2 },
  ]);
});

test('a change stands between three unchanged lines, the rest is counted', () => {
  const after = [...numbered.slice(0, 10), 'new', ...numbered.slice(10)];
  expect(differenceLines(file(numbered), file(after))).toEqual([
    { kind: 'gap', count: 7, number: 1 },
    ...[8, 9, 10].map((number) => ({ kind: 'same', text: `line ${String(number)}`, number })),
    { kind: 'added', text: 'new', number: 11 },
    ...[11, 12, 13].map((number) => ({ kind: 'same', text: `line ${String(number)}`, number: number + 1 })),
    { kind: 'gap', count: 7, number: 15 },
  ]);
});

test('what goes away does not count in the new numbers', () => {
  expect(differenceLines('a\nb\n', 'b\n')).toEqual([
    { kind: 'removed', text: 'a', number: 0 },
    { kind: 'same', text: 'b', number: 1 },
  ]);
});

test('two texts that have nearly nothing in common are not searched for it, as that takes ever longer', () => {
  const lines = (of: string) =>
    `${Array.from({ length: 2000 }, (_, at) => `${of} ${String(at)}\n`).join('')}common\n`;
  const shown = differenceLines(lines('a'), lines('b'));
  expect(shown.map(({ kind }) => kind)).toEqual([
    ...Array.from({ length: 2001 }, () => 'removed'),
    ...Array.from({ length: 2001 }, () => 'added'),
  ]);
  expect(differenceLines(null, lines('a'))).toHaveLength(2001);
});
