/** What a spreadsheet would take for a formula, or for a way out of its cell. */
const formula = /^\s*[=+\-@\t\r＝＋－＠]/;

/**
 * A table as CSV (RFC 4180): quoted, CRLF, with the mark by which spreadsheets know UTF-8. Text that a
 * spreadsheet would run as a formula gets an apostrophe in front; numbers stay numbers.
 */
export function csvOf(rows: readonly (readonly (string | number | null)[])[]): string {
  return `\uFEFF${rows.map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('')}`;
}

function cellOf(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = formula.test(value) ? `'${value}` : value;
  return `"${safe.replaceAll('"', '""')}"`;
}
