import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quote } from '../../shared/quote.ts';
import { posixShells } from '../support/posix-shells.ts';

const word = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(...' \t\n\'"\\$`!*?[]{}()<>|&;#~=-%^\r\u0007\u001b'), maxLength: 12 }),
  fc.constantFrom('if', 'done', 'a=b', '-n', '--', '', "'", 'ä', '\u{1f9ad}'),
);
const words = fc.array(
  word.filter((text) => !text.includes('\0')),
  { minLength: 1, maxLength: 6 },
);

describe('quote', () => {
  it.each(posixShells)(
    'comes back from $program as it went in, whatever stands in a word',
    ({ program, options }) => {
      // One shell for many lists of words: each word is printed with a NUL behind it.
      fc.assert(
        fc.property(fc.array(words, { minLength: 20, maxLength: 60 }), (lists) => {
          const script = lists.map((list) => `printf '%s\\0' ${quote(list)}`).join('\n');
          const { stdout } = spawnSync(program, [...options, '-s'], { input: script });
          expect(stdout.toString('utf8')).toBe(
            lists.flatMap((list) => list.map((each) => `${each}\0`)).join(''),
          );
        }),
        { numRuns: 25 },
      );
    },
  );

  it.each(posixShells)(
    'keeps $program from taking a first word for its own grammar',
    ({ program, options }) => {
      for (const reserved of ['if', 'while', '{', '!', 'function', 'a=b', 'case']) {
        const run = spawnSync(program, [...options, '-c', `( ${quote([reserved])} ) 2>/dev/null`]);
        expect([reserved, run.status]).toEqual([reserved, 127]);
      }
    },
  );

  it('refuses NUL, which no program can be given', () => {
    expect(() => quote(['a\0b'])).toThrow(TypeError);
  });
});
