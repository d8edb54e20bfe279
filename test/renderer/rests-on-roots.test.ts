import { expect, test } from 'vitest';
import { restsOnRoots } from '../../renderer/screens/site/rests-on-roots.ts';
import { languages } from '../../shared/content/languages.ts';
import { loadTranslator } from '../../shared/content/load.ts';
import { findingIds } from '../../shared/look/findings.ts';

test('whose list it was is said where a verdict rests on one, and nowhere else', () => {
  expect(new Set(findingIds.filter(restsOnRoots))).toEqual(
    new Set([
      'certificate-good',
      'certificate-ends-soon',
      'certificate-not-trusted',
      'certificate-incomplete',
      'certificate-distrusted',
    ]),
  );
});

test.each(languages)('its name is said in %s', async (language) => {
  expect((await loadTranslator(language)).t('site.judged-by')).toContain('Mozilla');
});
