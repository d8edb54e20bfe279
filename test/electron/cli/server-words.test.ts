import { describe, expect, it } from 'vitest';
import { describeFound, describeLimits } from '../../../electron/cli/words.ts';
import { languages } from '../../../shared/content/languages.ts';
import { loadTranslator } from '../../../shared/content/load.ts';
import { limits, limitsOf } from '../../../shared/ways.ts';

it('names each program with its places, and whether it can be set up', async () => {
  const said = describeFound(
    [
      { target: 'apache', title: 'Apache 2.4 · Debian 12', support: 'supported', places: ['*:80'] },
      { target: null, title: 'nginx', support: 'not-served', places: ['192.0.2.1:80', '192.0.2.1:443'] },
      { target: 'iis', title: 'IIS', support: 'broken', places: [] },
    ],
    await loadTranslator('en'),
  );
  expect(said).toEqual([
    'Programs that answer visitors there',
    '  • Apache 2.4 · Debian 12, at *:80: can be set up',
    '  • nginx, at 192.0.2.1:80 and 192.0.2.1:443: not set up by this app',
    '  • IIS, at no door of the web that we can see: does not work as it is',
  ]);
});

describe.each(languages)('what a way cannot promise, in %s', async (language) => {
  const translator = await loadTranslator(language);

  it('is a sentence of its own each', () => {
    const said = describeLimits(limits, translator).slice(1);
    expect(new Set(said).size).toBe(limits.length);
    for (const sentence of said) expect(sentence).toMatch(/^ {2}• \S.*\.$/);
  });

  it('stands under its heading', () => {
    expect(describeLimits(limitsOf('user-shell'), translator)).toHaveLength(6);
  });
});
