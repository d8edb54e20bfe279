import type { Counts } from '../test/e2e/counted.ts';

/** Somebody's way, and what it took of them; null: it could not be walked to its end. */
export interface Journey {
  readonly name: string;
  readonly wants: string;
  readonly counts: Counts | null;
}

/** An adult reads some 238 words of plain English in a minute (Brysbaert 2019, J. Mem. Lang. 109). */
const wordsAMinute = 238;

const cells = (counts: Counts | null): readonly string[] => {
  if (counts === null) return ['–', '–', '–', '–', '–', 'not yet walked'];
  const { clicks, fields, words, seconds, end, next } = counts;
  const ending = next === null ? end : `${end} → “${next}”`;
  return [
    String(clicks),
    String(fields),
    String(words),
    `${(words / wordsAMinute).toFixed(1)} min`,
    `${seconds.toFixed(1)} s`,
    ending,
  ];
};

/** The text of docs/journeys.md: a row for each journey, in their order. */
export function journeysPage(journeys: readonly Journey[]): string {
  const rows = journeys.map(
    ({ name, wants, counts }) => `| ${[name, wants, ...cells(counts)].join(' | ')} |`,
  );
  return `# What it takes of people

Made by \`node build/bootstrap.mjs build/journeys.ts\`: each goes their whole way in the real window, from its first screen to where they
have what they came for, or know what to do next. The sites, servers and answers are made up, so the seconds are those of the window
alone; a real run takes some seconds more ([bench.md](bench.md)). Words are all that stands on the screens that are passed, each at its fullest, also
what nobody has to read; an adult reads ${String(wordsAMinute)} a minute (Brysbaert 2019).

| who | wants | clicks | fields | words | to read | window | ends at |
|---|---|---|---|---|---|---|---|
${rows.join('\n')}
`;
}
