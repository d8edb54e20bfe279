import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../../../../electron/targets/nginx/config/parse.ts';
import { saidAgain, saidLine, saidWord } from '../../../../../electron/targets/nginx/config/said.ts';
import { toBytes } from '../../../../../electron/text/edits.ts';
import { hostileWords } from '../../../../support/hostile-words.ts';

describe('a word that is said', () => {
  it.each(hostileWords)('is read as it was: %j', (word) => {
    const text = `${saidLine('a', [word, 'end'])}\nnext 1;`;
    const { directives, flaw } = parseConfig(text);
    expect(flaw).toBeNull();
    expect(directives.map(({ name, words }) => [name, ...words])).toEqual([
      ['a', word, 'end'],
      ['next', '1'],
    ]);
    expect(text.split('\n')).toHaveLength(2);
  });

  it('is read as it was, whatever it is', () => {
    const letter = fc.constantFrom(...'a$;{}#"\'\\ntr\n\t\r ()ü');
    fc.assert(
      fc.property(fc.array(letter, { maxLength: 12 }), (all) => {
        const word = all.join('');
        const { directives, flaw } = parseConfig(saidLine('a', [word]));
        expect([flaw, directives[0]?.words]).toEqual([null, [word]]);
      }),
      { numRuns: 2000 },
    );
  });

  it('stands as people write it, where it may', () => {
    expect(['DENY', '$host', '[::]:443', '^/a$'].map(saidWord)).toEqual([
      'DENY',
      '$host',
      '[::]:443',
      '^/a$',
    ]);
    expect(saidWord('^(?:shop\\.ex)$')).toBe('"^(?:shop\\.ex)$"');
    expect(saidAgain('a', [toBytes('ü')])).toBe('a "ü";');
    expect(saidAgain('a', ['\xff'])).toBeNull();
  });
});
