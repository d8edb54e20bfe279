import { cost, type Row, type Span } from './compare.ts';

/** One bar of the chart: what each year adds, as a part (0 to 1) of the longest bar. */
export interface Bar {
  readonly row: Row;
  readonly parts: readonly number[];
  readonly amount: number;
}

/** The first rows whose total is known, at most `most`; the owner's own quotes are never left out. */
export function barsOf(rows: readonly Row[], span: Span, most: number): readonly Bar[] {
  const priced = rows.filter((row) => cost(row, span) !== null);
  const own = priced.filter(({ isOwn }) => isOwn).length;
  let room = Math.max(0, most - own);
  const chosen = priced.filter(({ isOwn }) => isOwn || room-- > 0);
  const longest = Math.max(1, ...chosen.map((row) => cost(row, span) ?? 0));
  return chosen.map((row) => {
    const upTo = ([1, 2, 3] as const).slice(0, span).map((years) => cost(row, years) ?? 0);
    const parts = upTo.map((amount, place) => Math.max(0, amount - (upTo[place - 1] ?? 0)) / longest);
    return { row, parts, amount: cost(row, span) ?? 0 };
  });
}
