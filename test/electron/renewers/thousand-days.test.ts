import { describe, expect, it } from 'vitest';
import { inCheckout } from '../../../build/checkout.ts';
import { allRows, allStops, renewalPage } from './thousand-days/page.ts';
import { day, hour } from './thousand-days/rules.ts';
import { lifetimes } from './thousand-days/simulate.ts';

const rows = allRows();
const stopRows = allStops();
const there = rows.filter(({ isThere }) => isThere);
const cellsOf = <Cell>(all: readonly { readonly who: string; readonly results: readonly Cell[] }[]) =>
  all.flatMap(({ who, results }) =>
    results.map((result, at): [string, number | undefined, Cell] => [who, lifetimes[at], result]),
  );

describe('a thousand days', () => {
  it.each(cellsOf(there))(
    '%s renews certificates of %s days without a gap, and is never called late',
    (_who, _days, result) => {
      expect(result).toMatchObject({ darkHours: 0, redHours: 0 });
      expect(result.certificates).toBeGreaterThan(10);
    },
  );

  it.each(cellsOf(stopRows))(
    '%s, stopped, with certificates of %s days is red in two days',
    (_who, _days, result) => {
      expect(result.wasRedBefore).toBe(false);
      expect(result.lateBy).toBeLessThanOrEqual(2 * day + hour);
      expect(result.left).toBeGreaterThan(0);
    },
  );

  it('are survived where the laptop is opened each month, but for the shortest lives', () => {
    const dark = rows
      .filter(({ how }) => how === 'opened once a month')
      .flatMap(({ results }) => results.map(({ darkHours }) => darkHours > 0));
    expect(dark).toEqual([false, false, false, true]);
  });

  it('end in the dark where nobody opens it', () => {
    for (const { how, results } of rows)
      if (how === 'never followed')
        results.forEach(({ darkHours }, at) => {
          expect(darkHours).toBe((1000 - (lifetimes[at] ?? 0)) * 24);
        });
  });

  it('stand in docs/renewal-simulated.md as they came out', async () => {
    await expect(renewalPage(rows, stopRows)).toMatchFileSnapshot(inCheckout('docs/renewal-simulated.md'));
  });
});
