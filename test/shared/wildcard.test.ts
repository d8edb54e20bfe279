import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitsWildcard } from '../../shared/wildcard.ts';

/** As plain as it can be said, and as slow. */
function fits(pattern: string, text: string): boolean {
  const [first = '', rest] = [pattern.charAt(0), pattern.slice(1)];
  if (first === '') return text === '';
  if (first === '*') return fits(rest, text) || (text !== '' && fits(pattern, text.slice(1)));
  return text !== '' && (first === '?' || first === text.charAt(0)) && fits(rest, text.slice(1));
}

describe('wildcards', () => {
  it('mean what the plainest reading says', () => {
    const pattern = fc.string({ unit: fc.constantFrom(...'ab.*?'), maxLength: 8 });
    const text = fc.string({ unit: fc.constantFrom(...'ab.'), maxLength: 8 });
    let hits = 0;
    fc.assert(
      fc.property(pattern, text, (one, other) => {
        const expected = fits(one, other);
        if (expected) hits += 1;
        expect(fitsWildcard(one, other)).toBe(expected);
      }),
      { numRuns: 5000 },
    );
    expect(hits).toBeGreaterThan(100);
  });

  it.each([
    ['a line end is a character like any other', '*b', 'a\nb', true],
    ['all else stands for itself', 'a.[b]+', 'a.[b]+', true],
    ['and for nothing else', 'a.b', 'axb', false],
  ])('%s', (_, pattern, text, expected) => {
    expect(fitsWildcard(pattern, text)).toBe(expected);
  });

  it('take no longer for having many stars', () => {
    const name = `${'a'.repeat(63)}.`.repeat(3) + 'a'.repeat(61);
    const start = performance.now();
    for (const stars of [8, 100, 10_000]) {
      expect(fitsWildcard(`${'*a'.repeat(stars)}*b`, name)).toBe(false);
      expect(fitsWildcard('*'.repeat(stars), name)).toBe(true);
    }
    // Eight stars took 1.3 seconds, a hundred would not have ended.
    expect(performance.now() - start).toBeLessThan(500);
  });
});
