import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Case } from './fault.ts';
import { inParallel } from './in-parallel.ts';
import { forgetResults, keepResult, keptResults } from './kept-results.ts';
import { allCases } from './matrix.ts';
import { faultsPage } from './report.ts';
import type { CaseResult } from './run-case.ts';

/**
 * `npm run faults`: every trouble at every step, on real servers. Writes docs/faults.md once there is a result of
 * every case; a run of all forgets what was kept before.
 *   --list            say which cases there are
 *   --only PATTERN    only those whose name matches (a regular expression)
 *   --report          only write the page from the results that are kept
 *   --jobs N          how many at once, beside as many that only wait; 4 unless told
 */
const { values } = parseArgs({
  options: {
    list: { type: 'boolean', default: false },
    report: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    jobs: { type: 'string', default: '4' },
  },
});
async function runAll(cases: readonly Case[], jobs: number): Promise<number> {
  const began = Date.now();
  const results: CaseResult[] = [];
  if (cases.length === allCases.length) forgetResults();
  const hear = (result: CaseResult): void => {
    results.push(result);
    keepResult(result);
    tell(result, results.length, cases.length);
  };
  // Those that wait for a minute cost nothing meanwhile, so they go beside the others.
  await Promise.all([
    inParallel(cases.filter(waits), jobs, hear),
    inParallel(
      cases.filter((one) => !waits(one)),
      jobs,
      hear,
    ),
  ]);
  const bad = results.filter(({ faults, struck }) => faults.length > 0 || !struck);
  const minutes = Math.round((Date.now() - began) / 60_000);
  console.log(`\n${results.length} cases in ${minutes} minutes, ${bad.length} not as they must be`);
  for (const { id } of bad) console.log(`  ${id}`);
  await writePage();
  return bad.length === 0 ? 0 : 1;
}

async function writePage(): Promise<void> {
  const kept = keptResults();
  const all = allCases.flatMap(({ id }) => kept.find((result) => result.id === id) ?? []);
  if (all.length < allCases.length && !values.report) {
    console.log(`${allCases.length - all.length} cases have no result yet, so docs/faults.md stays as it is`);
    return;
  }
  const page = join(import.meta.dirname, '..', '..', 'docs', 'faults.md');
  await writeFile(page, faultsPage(all, new Date().toISOString().slice(0, 10)));
}

const waits = ({ fault }: Case): boolean => fault.settling === 'wait' || fault.id === 'asleep';

function tell(
  { id, said, outcome, problem, faults, visits, seconds, struck }: CaseResult,
  at: number,
  of: number,
): void {
  const verdict = faults.length === 0 && struck ? 'ok  ' : 'FAIL';
  const words = said === outcome ? outcome : `${said ?? 'killed'} → ${outcome}`;
  console.log(
    `${String(at).padStart(3)}/${of} ${verdict} ${id.padEnd(40)} ${words.padEnd(26)} ${(problem ?? '').padEnd(24)} ${visits.failed}/${visits.answered + visits.failed} lost  ${seconds.toFixed(0)} s`,
  );
  if (!struck) console.log('      the step never came, so nothing was tried');
  for (const fault of faults) console.log(`      ${fault}`);
}

const chosen = allCases.filter(({ id }) => new RegExp(values.only).test(id));
if (values.list) {
  for (const { id, fault } of chosen) console.log(`${id.padEnd(44)} ${fault.title}`);
  console.log(`${chosen.length} cases`);
} else if (values.report) {
  await writePage();
} else {
  process.exitCode = await runAll(chosen, Number(values.jobs));
}
