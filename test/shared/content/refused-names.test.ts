import { describe, expect, test } from 'vitest';
import { languages } from '../../../shared/content/languages.ts';
import { loadTranslator } from '../../../shared/content/load.ts';
import { problemSaid } from '../../../shared/content/problem-words.ts';
import { nameRefusals } from '../../../shared/names/read-name.ts';

describe.each(languages)('what is no name for a site, in %s', async (language) => {
  const translator = await loadTranslator(language);
  const said = (reason: string): string =>
    problemSaid(
      {
        code: 'name-invalid',
        facts: { typed: '', reason, kind: reason.replaceAll('-', '_'), perhaps: '', count: 0 },
      },
      translator,
    ).what;

  test('has a sentence of its own for each way to mistype it', () => {
    // What is typed into the first field has no star, and an underline is one sign too many.
    const reasons = [...nameRefusals.filter((reason) => !/star|underscore/.test(reason)), 'several'];
    expect(new Set(reasons.map(said)).size).toBe(reasons.length);
  });

  test('leads on from this computer’s own name to the road that is for such', () => {
    expect(said('this-computer')).toContain(translator.t('self-signed.instead'));
  });

  test('tells of a number that certificates for it last six days', () => {
    expect(said('address')).toMatch(/six days|sechs Tage|six jours|seis días/);
  });
});
