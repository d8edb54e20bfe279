import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lexLines, lexWords, sealed } from '../../../../../electron/targets/apache/config/lexer.ts';

const wordsOf = (text: string) => lexLines(text).flatMap((line) => lexWords(line).map(({ value }) => value));

describe('splitting a configuration as httpd does', () => {
  it.each([
    ['a blank ends a word', 'ServerAlias  a\tb', ['ServerAlias', 'a', 'b']],
    ['quotes hold a word together', 'A "b c" \'d e\'', ['A', 'b c', 'd e']],
    ['a quote is escaped by a backslash', 'A "b \\"c\\" d"', ['A', 'b "c" d']],
    ['a missing closing quote runs to the end', 'A "b c', ['A', 'b c']],
    ['a quote inside a word is itself', "A display-name='%{GROUP}' x", ['A', "display-name='%{GROUP}'", 'x']],
    ['behind a closing quote a word may start at once', 'A "b"c', ['A', 'b', 'c']],
    ['a double backslash is one', 'A b\\\\c "d\\\\e"', ['A', 'b\\c', 'd\\e']],
    ['other backslashes stay', 'A ^/x\\.y$', ['A', '^/x\\.y$']],
    ['a number sign later in a line is a word', 'A b # c', ['A', 'b', '#', 'c']],
    ['a byte 0xA0 is no blank', 'A b\u00a0c', ['A', 'b\u00a0c']],
  ])('%s', (_, text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it.each([
    ['a backslash at the end joins', 'A b\\\nc\nD', ['A bc', 'D']],
    ['also before CR LF', 'A b \\\r\n c\r\nD\r\n', ['A b  c', 'D']],
    ['also in a comment', '# x \\\nA b\nC', ['# x A b', 'C']],
    ['not when a blank follows it', 'A b\\ \nC', ['A b\\', 'C']],
    ['not at the end of the file', 'A b\\', ['A b\\']],
    ['an empty line ends a continued one', 'A \\\n\nB', ['A', 'B']],
    ['a NUL ends a line', 'A b\0c\nD', ['A b', 'D']],
    ['which then is not continued', '# x\0\\\nB', ['# x', 'B']],
  ])('%s', (_, text, lines) => {
    expect(lexLines(text).map((line) => line.text)).toEqual(lines);
  });

  it('joins nothing of what httpd printed itself', () => {
    expect(lexLines('A b\\\nC\n', false).map((line) => line.text)).toEqual(['A b\\', 'C']);
  });

  it('writes no line that swallows the one behind it', () => {
    const [line] = lexLines('A b\\ \n');
    const anew = sealed(line?.text ?? '');
    expect(lexLines(`${anew}\nC\n`).map(({ text }) => text)).toEqual(['A b\\', 'C']);
  });

  it('is through with a line of a million blanks at once', () => {
    const start = performance.now();
    expect(lexLines(`A${' '.repeat(1_000_000)}b`).map(({ text }) => text.length)).toEqual([1_000_002]);
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  it('counts physical lines', () => {
    const lines = lexLines('A \\\n b\nC\n');
    expect(lines.map(({ firstLine, lastLine }) => [firstLine, lastLine])).toEqual([
      [1, 2],
      [3, 3],
    ]);
  });

  const config = fc.string({
    unit: fc.constantFrom(...'aZ<>/"\'\\# \t\r\n\u00a0\u00e9$'.split(''), '{', '}', '\\\n', '\\\r\n'),
    maxLength: 60,
  });

  it('gives every byte to exactly one line', () => {
    fc.assert(
      fc.property(config, (text) => {
        const joined = lexLines(text)
          .map(({ start, end }) => text.slice(start, end))
          .join('');
        expect(joined).toBe(text);
      }),
    );
  });

  it('knows the bytes of each word: lexing them alone gives the word again', () => {
    fc.assert(
      fc.property(config, (text) => {
        for (const line of lexLines(text)) {
          for (const word of lexWords(line)) {
            const alone = lexLines(text.slice(word.start, word.end).replace(/\\\r?\n/g, ''))[0];
            expect(alone === undefined ? '' : (lexWords(alone)[0]?.value ?? '')).toBe(word.value);
          }
        }
      }),
      { numRuns: 20_000 },
    );
  });
});
