import { CsvError, parse } from 'csv-parse/sync';
import { ProblemError } from '../../shared/problems.ts';

/** One record of a table: where it begins, and its cells by the names of their columns. */
export interface CsvRecord {
  /** Counted from 1, the line of the column names. */
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/**
 * A table with a first line of column names (RFC 4180), also as spreadsheets of other countries write it: parted by
 * semicolons or tabs, with a mark of the byte order. Empty lines are left out.
 * Raises `job-list-unusable` {file, reason: `not-csv`, line}.
 */
export function readCsv(text: string, file: string): readonly CsvRecord[] {
  try {
    const found: { readonly record: Record<string, string>; readonly info: { readonly lines: number } }[] =
      parse(text, {
        bom: true,
        columns: true,
        delimiter: delimiterOf(text),
        info: true,
        skip_empty_lines: true,
        skip_records_with_empty_values: true,
        trim: true,
      });
    return found.map(({ record, info }) => ({ line: info.lines, cells: record }));
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    const line = typeof cause.lines === 'number' ? cause.lines : 1;
    throw new ProblemError(
      'job-list-unusable',
      { file, reason: 'not-csv', line },
      { detail: cause.message, cause },
    );
  }
}

/** What parts the names of the columns parts the rest as well. */
function delimiterOf(text: string): string {
  const [head = ''] = text.split(/\r?\n/, 1);
  return [';', '\t'].find((mark) => head.includes(mark)) ?? ',';
}
