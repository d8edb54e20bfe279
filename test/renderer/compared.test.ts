import { describe, expect, it } from 'vitest';
import { allRows, compared, firstView } from '../../renderer/screens/provider/compare/compared.ts';
import { tableFile } from '../../renderer/screens/provider/compare/table-file.ts';
import { languages } from '../../shared/content/languages.ts';
import { loadTranslator } from '../../shared/content/load.ts';
import type { Row } from '../../shared/offers/compare.ts';
import type { OwnQuote } from '../../shared/offers/own-quote.ts';
import { someOffer, someRow, terms } from '../shared/offers/some-offers.ts';

const row = (id: string, change: Partial<Row> = {}): Row => {
  const made = someRow();
  return { ...made, offer: { ...made.offer, id }, fit: 'yes', standing: 'sure', ...change };
};
const all: readonly Row[] = [
  row('plain'),
  row('unfit', { fit: 'names' }),
  row('old', { standing: 'old' }),
  row('unpriced', { standing: 'no-price' }),
  row('ended', { standing: 'ended' }),
  row('own-1', { isOwn: true, standing: 'old', fit: 'names' }),
  row('old-unfit', { standing: 'old', fit: 'names' }),
  row('history', { standing: 'history' }),
  row('history-unfit', { standing: 'history', fit: 'names' }),
];
const idsOf = (rows: readonly Row[]) => rows.map(({ offer }) => offer.id).toSorted();

describe('what the comparison shows', () => {
  it.each([
    ['at once, what fits and has a price of late, and whatever its owner typed', {}, ['own-1', 'plain']],
    ['with what is unsure', { showsUnsure: true }, ['ended', 'old', 'own-1', 'plain', 'unpriced']],
    ['with what does not fit', { showsUnfit: true }, ['own-1', 'plain', 'unfit']],
    ['with what is only of the past', { showsHistory: true }, ['history', 'own-1', 'plain']],
    ['with all', { showsUnsure: true, showsUnfit: true, showsHistory: true }, idsOf(all)],
  ])('%s', (_what, change, ids) => {
    const { rows, hidden } = compared(all, { ...firstView, ...change }, () => true);
    expect(idsOf(rows)).toEqual(ids);
    expect(hidden).toEqual({ unsure: 3, unfit: 3, history: 1 });
  });

  it('is what has no price of late where nothing else fits, such as where an organisation is to be checked', () => {
    const unsure = all.filter(({ offer }) => offer.id !== 'plain');
    const { rows, isOnlyUnsure } = compared(unsure, firstView, () => true);
    expect([isOnlyUnsure, idsOf(rows)]).toEqual([true, ['ended', 'old', 'own-1', 'unpriced']]);
    expect(compared(all, firstView, () => true).isOnlyUnsure).toBe(false);
  });

  it('is only what was searched for, and so are the switches', () => {
    const { rows, hidden } = compared(all, firstView, ({ offer }) => offer.id === 'old');
    expect([rows, hidden]).toEqual([[], { unsure: 1, unfit: 0, history: 0 }]);
  });

  it('begins with the quotes that its owner typed', () => {
    const quote: OwnQuote = {
      ...({
        id: 'own-7',
        seller: 'Host',
        product: 'Plan',
        validation: 'domain',
        shape: 'one-and-www',
      } as const),
      ...({ amount: 100, currency: 'EUR', per: 'month', firstYear: null } as const),
      ...{ renewsItself: false, toldOn: '2026-11-01' },
    };
    const rows = allRows([quote], [someOffer()], terms);
    expect(rows.map(({ isOwn }) => isOwn)).toEqual([true, false]);
  });
});

describe.each(languages)('the saved table in %s', async (language) => {
  const translator = await loadTranslator(language);
  const cells = (line: string) => line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  const file = (rows: readonly Row[]) =>
    tableFile({ rows, terms, view: firstView, ratesOn: '2026-11-28' }, translator).split('\r\n');

  it('has a cell for each head in every row', () => {
    const [heads = '', ...lines] = file([someRow(), someRow({ price: null }), someRow({ seenOn: null })]);
    expect(lines.pop()).toBe('');
    expect(lines.map((line) => cells(line).length)).toEqual(lines.map(() => cells(heads).length));
    for (const line of lines) expect(line).not.toMatch(/undefined|NaN|\[object/);
  });

  it('leaves empty what is not known, and runs nothing that a seller wrote', () => {
    const [, unpriced = ''] = file([someRow({ price: null })]);
    expect(unpriced).toContain(`,,,"${translator.t('offers.unknown')}"`);
    const [, hostile = ''] = file([someRow({ seller: '=1+1', product: 'a,"b"' })]);
    expect(hostile).toMatch(/^"'=1\+1","a,""b"""/);
  });
});
