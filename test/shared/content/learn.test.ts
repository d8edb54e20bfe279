import { describe, expect, test } from 'vitest';
import { languages } from '../../../shared/content/languages.ts';
import { learnFacts } from '../../../shared/content/learn-facts.ts';
import { learnIds, pageIds } from '../../../shared/content/learn-ids.ts';
import { loadCatalogue, loadLearnWords } from '../../../shared/content/load.ts';
import record from '../../../shared/content/trust-record.json' with { type: 'json' };

describe.each(languages)('the pages in %s', async (language) => {
  const { pages, distrust } = await loadLearnWords(language);
  const { texts } = await loadCatalogue(language);
  const words = JSON.stringify([pages, texts]);

  test('link only to pages that exist', () => {
    const links = [...words.matchAll(/<see-([a-z-]+)>/g)].map(([, id]) => id);
    expect(links.length).toBeGreaterThan(3);
    expect(links.filter((id) => !learnIds.some((known) => known === id))).toEqual([]);
  });

  test('are each a page: a title of its own, a sentence, and something to read', () => {
    const titles = learnIds.map((id) => pages[id].title);
    expect(new Set(titles).size).toBe(titles.length);
    for (const id of learnIds) {
      expect(pages[id].summary, id).toMatch(/[.?]$/);
      expect(
        pages[id].passages.flatMap(({ text, points = [] }) => [...text, ...points]),
        id,
      ).not.toEqual([]);
    }
  });

  test('stay short: a page is read in two minutes', () => {
    for (const id of pageIds) {
      const length = JSON.stringify(pages[id]).split(/\s+/).length;
      expect(length, id).toBeGreaterThan(60);
      expect(length, id).toBeLessThan(340);
    }
  });

  test('say of each authority that lost trust why, and what came of it', () => {
    const lost = record.filter(({ kind }) => kind === 'distrusted').map(({ id }) => id);
    expect(Object.keys(distrust).sort()).toEqual([...lost].sort());
  });
});

test('every page says when its facts were checked, and those with facts say where', () => {
  for (const id of learnIds) {
    const { checked, sources, seeAlso } = learnFacts[id];
    expect(checked, id).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(new Set(sources.map(({ url }) => url)).size, id).toBe(sources.length);
    for (const { url } of sources) expect(url, id).toMatch(/^https:\/\//);
    expect(seeAlso.length, id).toBeGreaterThan(0);
    expect(seeAlso, id).not.toContain(id);
  }
  const withoutSources = pageIds.filter((id) => learnFacts[id].sources.length === 0);
  // It speaks of this app only; the tests of runs prove what it says.
  expect(withoutSources).toEqual(['undo-and-safety']);
});
