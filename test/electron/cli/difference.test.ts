import { describe, expect, it } from 'vitest';
import { differenceText } from '../../../electron/cli/difference.ts';

const lines = (of: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${of} ${at}\n`).join('');

describe('what became of a file', () => {
  it.each([
    ['the same', 'a\nb\n', 'a\nb\n', []],
    ['a line more', 'a\n', 'a\nb\n', ['@@ 1 @@', ' a', '+b']],
    ['a line less', 'a\nb\n', 'a\n', ['@@ 1 @@', ' a', '-b']],
    ['new', '', 'a\n', ['@@ 1 @@', '+a']],
  ])('%s', (_what, former, now, expected) => {
    expect(differenceText(former, now)).toEqual(expected);
  });

  it('is two different texts where nearly nothing stayed: looking for it takes ever longer', () => {
    const shown = differenceText(`${lines('a', 2000)}common\n`, `${lines('b', 2000)}common\n`);
    expect(shown.slice(0, 2)).toEqual(['@@ 1 @@', '-a 0']);
    expect(shown.filter((line) => line.endsWith('common'))).toEqual(['-common', '+common']);
    expect(shown).toHaveLength(4003);
  });
});
