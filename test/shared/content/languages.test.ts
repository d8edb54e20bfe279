import { expect, test } from 'vitest';
import { languageFor } from '../../../shared/content/languages.ts';

test.each([
  ['de', ['en-GB'], 'de'],
  ['system', ['de-AT', 'en'], 'de'],
  ['system', ['it-IT', 'de_DE.UTF-8'], 'de'],
  ['system', ['fr-CA', 'de_DE.UTF-8'], 'fr'],
  ['system', ['es_MX.UTF-8'], 'es'],
  ['system', ['de_DE@euro'], 'de'],
  ['system', ['C'], 'en'],
  ['system', ['pt-BR', 'sv'], 'en'],
  ['system', [], 'en'],
  ['undefined', ['DE'], 'de'],
  // Not a German locale, although it begins with the same letters.
  ['system', ['den-CA'], 'en'],
] as const)('choice %s on a system of %j speaks %s', (choice, preferred, language) => {
  expect(languageFor(choice, preferred)).toBe(language);
});
