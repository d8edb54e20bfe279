import { writeFileSync } from 'node:fs';
import type { Counts } from '../test/e2e/counted.ts';
import { launchApp } from '../test/e2e/launch.ts';
import { type Person, persons, walk } from '../test/e2e/persons.ts';
import { inCheckout } from './checkout.ts';

/** `node build/bootstrap.mjs build/journeys.ts`: lets each person go their way in the real window, and writes docs/journeys.md. */

/** An adult reads some 238 words of plain English in a minute (Brysbaert 2019, J. Mem. Lang. 109). */
const wordsAMinute = 238;

const minutes = (words: number): string => `${(words / wordsAMinute).toFixed(1)} min`;

const row = ({ name, wants }: Person, { clicks, fields, words, seconds, end, next }: Counts): string =>
  `| ${name} | ${wants} | ${String(clicks)} | ${String(fields)} | ${String(words)} | ${minutes(words)} | ${seconds.toFixed(1)} s | ${end}${next === null ? '' : ` → “${next}”`} |`;

const launched = await launchApp();
const rows: string[] = [];
try {
  launched.page.setDefaultTimeout(20_000);
  for (const person of persons) {
    // What went wrong is told, and keeps nobody else from their way.
    const counts = await walk(launched, person).catch((thrown: unknown) => {
      console.error(`${person.name}: ${String(thrown)}`);
      process.exitCode = 1;
      return null;
    });
    if (counts !== null) rows.push(row(person, counts));
  }
} finally {
  await launched.close();
}
writeFileSync(
  inCheckout('docs/journeys.md'),
  `# What it takes of people

Made by \`node build/bootstrap.mjs build/journeys.ts\`: each goes their whole way in the real window, from its first screen to where they
have what they came for, or know what to do next. The sites, servers and answers are made up, so the seconds are those of the window
alone; a real run takes some seconds more ([bench.md](bench.md)). Words are all that stands on the screens that are passed, each at its fullest, also
what nobody has to read; an adult reads ${String(wordsAMinute)} a minute (Brysbaert 2019).

| who | wants | clicks | fields | words | to read | window | ends at |
|---|---|---|---|---|---|---|---|
${rows.join('\n')}
`,
);
