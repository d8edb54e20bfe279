import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inCheckout } from '../../build/checkout.ts';
import { type Journey, journeysPage } from '../../build/journeys-page.ts';
import { persons } from '../e2e/persons.ts';

/** A row of the page, as the counts of which it was made. */
function journeyOf(line: string): Journey {
  const [name = '', wants = '', clicks, fields, words, , seconds = '', ending = ''] = line
    .slice(2, -2)
    .split(' | ');
  if (ending === 'not yet walked') return { name, wants, counts: null };
  const [end = '', next] = ending.split(' → ');
  return {
    name,
    wants,
    counts: {
      clicks: Number(clicks),
      fields: Number(fields),
      words: Number(words),
      seconds: Number(seconds.replace(' s', '')),
      end,
      next: next === undefined ? null : next.slice(1, -1),
    },
  };
}

test('docs/journeys.md is what its generator makes of the journeys in it, one for each person', () => {
  const page = readFileSync(inCheckout('docs/journeys.md'), 'utf8');
  const journeys = page
    .trimEnd()
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(1)
    .map(journeyOf);
  expect(journeys.map(({ name, wants }) => ({ name, wants }))).toEqual(
    persons.map(({ name, wants }) => ({ name, wants })),
  );
  expect(page).toBe(journeysPage(journeys));
});

test('a way that could not be walked says so, and no number', () => {
  const page = journeysPage([{ name: 'Novice', wants: 'a padlock', counts: null }]);
  expect(page).toContain('| Novice | a padlock | – | – | – | – | – | not yet walked |');
});
