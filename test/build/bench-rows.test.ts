import { expect, it } from 'vitest';
import { atMost, benchPage, failed, figure, lineOf, median } from '../../build/bench/rows.ts';

const ratio = (value: number): string => value.toFixed(2);

it('says of each budget whether it is kept, and that a part without a figure keeps none', () => {
  expect(lineOf(atMost('ratio', 0.8, 1, ratio))).toMatch(/ratio +0\.80, budget 1\.00: kept$/);
  expect(lineOf(atMost('ratio', 1.2, 1, ratio))).toMatch(/NOT KEPT$/);
  expect(atMost('ratio', Number.NaN, 1, ratio).isKept).toBe(false);
  expect(failed('ratio', new Error('certbot:\n no nonce')).isKept).toBe(false);
  expect(lineOf(figure('undo', '1.2 s'))).toMatch(/undo +1\.2 s$/);
});

it('takes the middle one', () => {
  expect(median([3, 1, 2])).toBe(2);
});

it('writes the page with the commit that the figures are of', () => {
  const page = benchPage([atMost('ratio', 0.8, 1, ratio), failed('fleet', new Error('a | b'))], {
    day: '2026-11-29',
    commit: '0123456789abcdef',
  });
  expect(page).toContain('one commit (`0123456789ab`)');
  expect(page).toContain('| ratio | 0.80 | 1.00 | kept |');
  expect(page).toContain('| fleet | a \\| b | a figure | NOT KEPT |');
});
