import { expect, it } from 'vitest';
import { languages } from '../../../shared/content/languages.ts';
import { learnFacts } from '../../../shared/content/learn-facts.ts';
import { loadLearnWords } from '../../../shared/content/load.ts';

it.each(languages)('outside monitors are named honestly, each with its account: %s', async (language) => {
  const { pages } = await loadLearnWords(language);
  const said = JSON.stringify(pages.renewal);
  for (const monitor of ['Red Sift', 'UptimeRobot', 'healthchecks.io']) expect(said).toContain(monitor);
  // That watching needs an account, that nobody here has tried it, and that logs do not show what is served.
  for (const word of {
    en: ['account', 'none was tried', 'does not see'],
    de: ['Konto', 'nicht ausprobiert', 'sieht es nicht'],
    fr: ['compte', 'essayé aucun', 'ne le voit pas'],
    es: ['cuenta', 'no hemos probado ninguno', 'no lo ve'],
  }[language])
    expect(said).toContain(word);
  expect(learnFacts.renewal.sources.map(({ url }) => url)).toContain(
    'https://letsencrypt.org/docs/monitoring-options/',
  );
});
