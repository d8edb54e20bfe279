import { writeFileSync } from 'node:fs';
import { commitHere } from '../../test/faults/kept-results.ts';
import { inCheckout } from '../checkout.ts';
import { fleetRows, manyNamesRows, tableRows } from './fleet.ts';
import { againstCertbot, firstWordRows, overASlowLine } from './one-server.ts';
import { outsideLookRows } from './outside-look.ts';
import { benchPage, failed, lineOf, type Row } from './rows.ts';
import { windowRows } from './window.ts';

/**
 * `npm run bench`: what the design gives a budget for, with the yardstick in the same run. A part that fails says so and
 * the rest goes on; exit status 1 where a budget is not kept. Writes docs/bench.md where no file differs from its commit.
 */

const parts: readonly (readonly [title: string, measure: () => Promise<readonly Row[]>])[] = [
  ['The command line', firstWordRows],
  ['Two names on Apache', () => againstCertbot('apache')],
  ['Two names on nginx', () => againstCertbot('nginx')],
  ['The line to the server', overASlowLine],
  ['The look from outside', outsideLookRows],
  ['Many names', manyNamesRows],
  ['Many servers', fleetRows],
  ['Many clients', tableRows],
  ['The window', windowRows],
];

const rows: Row[] = [];
for (const [title, measure] of parts) {
  console.log(title);
  const found = await measure().catch((thrown: unknown) => [failed(title, thrown)]);
  for (const row of found) console.log(lineOf(row));
  rows.push(...found);
}
const { hash, isClean } = commitHere();
if (isClean)
  writeFileSync(
    inCheckout('docs/bench.md'),
    benchPage(rows, { day: new Date().toISOString().slice(0, 10), commit: hash }),
  );
else console.log('Files differ from their commit, so docs/bench.md stays as it is');
process.exitCode = rows.every(({ isKept }) => isKept) ? 0 : 1;
