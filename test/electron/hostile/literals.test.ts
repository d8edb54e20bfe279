import { describe, expect, it } from 'vitest';
import { type SourceLiteral, sourceLiterals } from '../../support/source-literals.ts';

/**
 * Our own regular expressions meet texts of strangers, too. Each of them is tried on texts that are made for it: pieces
 * of itself over and over, with an end that disappoints. Of twice the text it may take about twice the time.
 */

const size = 1500;
/** Three times as much for twice as many letters: then it grows with the square. */
const growth = 2.6;
const end = '\u2028x"y\u0000';

const milliseconds = (expression: RegExp, text: string): number => {
  const start = performance.now();
  expression.test(text);
  return performance.now() - start;
};

const best = (expression: RegExp, text: string): number =>
  Math.min(...[1, 2, 3, 4, 5].map(() => milliseconds(expression, text)));

/** So many milliseconds for so few letters tell: a part of what a pattern takes here that is known to grow with the square. */
const noticeable = best(/=+$/, '='.repeat(size) + end) / 15;

/** Letters and words of the pattern, and what patterns like to run over. */
function pieces(pattern: string): readonly string[] {
  const words = pattern.match(/[A-Za-z]{2,}/g) ?? [];
  const letters = pattern.replace(/\\[A-Za-z]/g, '');
  return [...new Set([...' a1/."\':\\\n-=<(_,', ...letters, ...words, ...words.map((word) => `${word} `)])];
}

function starts(pattern: string): readonly string[] {
  const own = /^\^([A-Za-z# <"']+)/.exec(pattern)?.[1] ?? '';
  return [...new Set(['', '"', "'", '<', own])];
}

/** The text on which it takes the square of the length; null where none was found. */
function slowText({ pattern, flags }: SourceLiteral): string | null {
  const expression = new RegExp(pattern, flags);
  const all = pieces(pattern);
  for (const start of starts(pattern)) {
    for (const first of all) {
      for (const second of ['', ...all.slice(0, 17)]) {
        const unit = first + second;
        const text = (length: number) => start + unit.repeat(Math.ceil(length / unit.length)) + end;
        if (milliseconds(expression, text(size)) < noticeable) continue;
        // Somebody else may have had the processor: the best of several, for the length, twice and four times as much.
        const [once = 0, twice = 0, fourfold = 0] = [1, 2, 4].map((times) =>
          best(expression, text(times * size)),
        );
        const isSlow = once >= noticeable && twice / once > growth && fourfold / twice > growth;
        if (isSlow) return JSON.stringify([start, unit, end]);
      }
    }
  }
  return null;
}

/** Those that may: nobody else writes what they are run over, or it is cut short before. */
const allowed: Readonly<Record<string, string>> = {
  'renderer/screens/learn/search.ts': 'our own pages and terms',
  'electron/targets/posix/generated-files.ts': 'the first 4000 characters of a file’s comments',
};

describe('our own regular expressions', () => {
  const literals = sourceLiterals();

  it('are found in the sources', () => {
    expect(literals.length).toBeGreaterThan(400);
  });

  it('would not be passed if they grew with the square', { timeout: 60_000 }, () => {
    for (const pattern of ['\\s+$', '^(\\S+):(\\S+)\\s+is$', '=+$', 'a.*b', '<title[^>]*>x']) {
      expect(slowText({ file: '', pattern, flags: '' })).not.toBeNull();
    }
    expect(slowText({ file: '', pattern: '^\\s*(\\d+)', flags: '' })).toBeNull();
  });

  it('take twice the time for twice the text', { timeout: 240_000 }, () => {
    const slow = literals
      .filter(({ file }) => allowed[file] === undefined)
      .flatMap((literal) => {
        const text = slowText(literal);
        return text === null ? [] : [`${literal.file}: /${literal.pattern}/${literal.flags} on ${text}`];
      });
    expect(slow).toEqual([]);
  });
});
