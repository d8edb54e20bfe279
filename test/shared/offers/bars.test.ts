import { expect, test } from 'vitest';
import { barsOf } from '../../../shared/offers/bars.ts';
import { someRow } from './some-offers.ts';

const eur = (amount: number) => ({ amount, currency: 'EUR', per: 'year', termYears: 1 }) as const;
const ids = (bars: ReturnType<typeof barsOf>) => bars.map(({ row }) => row.offer.id);

test('a bar grows by what each year adds', () => {
  const intro = someRow({ id: 'intro', price: eur(1000), pricing: 'intro', renewal: eur(4500) });
  const plain = someRow({ id: 'plain', price: eur(2000) });
  const free = someRow({ id: 'free', price: eur(0) });
  const bars = barsOf([intro, plain, free], 3, 9);
  expect(bars.map(({ parts }) => parts)).toEqual([
    [0.1, 0.45, 0.45],
    [0.2, 0.2, 0.2],
    [0, 0, 0],
  ]);
});

test('a term paid at once stands in its first year', () => {
  const [bar] = barsOf([someRow({ price: { ...eur(500), termYears: 3 } })], 3, 9);
  expect(bar?.parts).toEqual([1, 0, 0]);
});

test('what has no known total has no bar, and one’s own quote always has one', () => {
  const rows = [
    someRow({ id: 'a' }),
    someRow({ id: 'unknown', price: null }),
    someRow({ id: 'half', pricing: 'intro' }),
    someRow({ id: 'b' }),
    someRow({ id: 'own-1' }),
  ];
  expect(ids(barsOf(rows, 3, 2))).toEqual(['a', 'own-1']);
  expect(ids(barsOf([], 3, 2))).toEqual([]);
});
