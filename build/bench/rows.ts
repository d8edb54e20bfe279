/** One line of the bench: a figure beside its budget. */
export interface Row {
  readonly what: string;
  /** With its unit, and whatever makes it believable: median of how many, from where to where. */
  readonly value: string;
  /** What the design allows; null: a figure to compare with, such as the yardstick's own. */
  readonly budget: string | null;
  readonly isKept: boolean;
}

export const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[values.length >> 1] ?? Number.NaN;

export const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;

/** Median and range of times in milliseconds. */
export const spread = (values: readonly number[]): string =>
  `${seconds(median(values))} (${seconds(Math.min(...values))} to ${seconds(Math.max(...values))})`;

/** A figure that must not be more than its budget; `show` gives both their unit. */
export const atMost = (
  what: string,
  value: number,
  budget: number,
  show: (value: number) => string,
): Row => ({
  what,
  value: show(value),
  budget: show(budget),
  isKept: value <= budget,
});

export const figure = (what: string, value: string): Row => ({ what, value, budget: null, isKept: true });

/** A part that came to no figure: its budget is not kept. */
export const failed = (what: string, thrown: unknown): Row => ({
  what,
  value: thrown instanceof Error ? thrown.message.replaceAll(/\s+/g, ' ').slice(0, 300) : String(thrown),
  budget: 'a figure',
  isKept: false,
});

export const verdict = ({ budget, isKept }: Row): string =>
  budget === null ? '' : isKept ? 'kept' : 'NOT KEPT';

/** A line of the terminal. */
export const lineOf = (row: Row): string =>
  `  ${row.what.padEnd(46)} ${row.value}${row.budget === null ? '' : `, budget ${row.budget}: ${verdict(row)}`}`;

/** The page of the documents (Markdown) with the figures of one commit. */
export function benchPage(
  rows: readonly Row[],
  from: { readonly day: string; readonly commit: string },
): string {
  const lines = rows.map(
    (row) => `| ${row.what} | ${row.value.replaceAll('|', '\\|')} | ${row.budget ?? ''} | ${verdict(row)} |`,
  );
  return `# What it takes

\`npm run bench\` on ${from.day}, on one commit (\`${from.commit.slice(0, 12)}\`), two cores, servers and authority on the
same machine. Ratios count; absolute times are that machine's.

| | measured | budget | |
|---|---|---|---|
${lines.join('\n')}
`;
}
