import { expect, it } from 'vitest';
import { applyEdits } from '../../../electron/text/edits.ts';
import { composeEdits } from '../../../electron/text/rebase.ts';

const text = 'abcdefghij';
const edit = (start: number, end: number, put: string) => ({ start, end, text: put });

it.each([
  ['apart, before and behind', [edit(4, 5, 'XXX')], [edit(0, 1, 'A'), edit(9, 10, '')]],
  ['within what came in', [edit(2, 4, 'hello')], [edit(3, 5, 'E')]],
  ['insertions at both edges of what came in', [edit(2, 4, 'hello')], [edit(2, 2, '<'), edit(7, 7, '>')]],
  ['letters of several bytes', [edit(2, 4, 'é–é')], [edit(4, 7, '!'), edit(9, 9, 'é')]],
  [
    'several of each',
    [edit(0, 0, '123'), edit(5, 8, '')],
    [edit(1, 2, ''), edit(4, 6, 'Q'), edit(10, 10, 'z')],
  ],
  ['nothing first', [], [edit(3, 3, 'x')]],
])('edits one after the other do the same as one: %s', (_, first, later) => {
  const composed = composeEdits(first, later);
  expect(composed).not.toBeNull();
  expect(applyEdits(text, composed ?? [])).toBe(applyEdits(applyEdits(text, first), later));
});

it('what would cut a letter in two is none', () => {
  expect(composeEdits([edit(2, 2, 'é')], [edit(3, 4, '')])).toBeNull();
});
