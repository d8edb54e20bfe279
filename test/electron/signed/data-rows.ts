import { dataBody } from '../../../build/signed-files.ts';
import { offersOfProgram } from '../../../shared/content/offers.ts';

/** The rows of a data file, as a test changes them. */
export type Rows = Record<string, unknown> & {
  offers: Record<string, unknown>[];
  signers: Record<string, unknown>[];
  trustRecord: Record<string, unknown>[];
  signs: Record<string, Record<string, unknown>[]>;
};

/** The program's rows as of some day (ISO 8601), changed. */
export function rowsOf(made: string, change: (data: Rows) => void = () => undefined): Rows {
  const data = JSON.parse(dataBody('2026-12-31T00:00:00Z').toString()) as Rows;
  change(data);
  return { ...data, made };
}

/** Leaves only what may stand in a file of an early day. */
export function ofEarlyDays(data: Rows): void {
  data.offers = data.offers.filter(({ seenOn }) => seenOn === null);
  data.trustRecord = data.trustRecord.slice(0, 1).map((row) => ({ ...row, on: '2011-08-28' }));
  data.rates = { ...offersOfProgram.rates, on: '2019-12-30' };
}
