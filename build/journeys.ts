import { writeFileSync } from 'node:fs';
import { launchApp } from '../test/e2e/launch.ts';
import { persons, walk } from '../test/e2e/persons.ts';
import { inCheckout } from './checkout.ts';
import { type Journey, journeysPage } from './journeys-page.ts';

/** `node build/bootstrap.mjs build/journeys.ts`: lets each person go their way in the real window, and writes docs/journeys.md. */

const launched = await launchApp();
const journeys: Journey[] = [];
try {
  launched.page.setDefaultTimeout(20_000);
  for (const person of persons) {
    // What went wrong is told, and keeps nobody else from their way.
    const counts = await walk(launched, person).catch((thrown: unknown) => {
      console.error(`${person.name}: ${String(thrown)}`);
      process.exitCode = 1;
      return null;
    });
    journeys.push({ name: person.name, wants: person.wants, counts });
  }
} finally {
  await launched.close();
}
writeFileSync(inCheckout('docs/journeys.md'), journeysPage(journeys));
