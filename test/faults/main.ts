import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Case } from './fault.ts';
import { inParallel } from './in-parallel.ts';
import { commitHere, forgetResults, isBad, keepResult, keptResults } from './kept-results.ts';
import { allCases } from './matrix.ts';
import { faultsPage } from './report.ts';
import type { CaseResult } from './run-case.ts';
import type { Visits } from './watch-site.ts';

/**
 * `npm run faults`: every trouble at every step, on real servers, with a hostile user on each. Goes on where an earlier
 * run of the same commit stopped, and writes docs/faults.md once that commit has a result of every case.
 *   --list            say which cases there are
 *   --only PATTERN    only those whose name matches (a regular expression), also those that were tried before
 *   --again           forget what this commit has brought so far
 *   --report          only write the page from the results that are kept
 *   --jobs N          how many at once; 6 unless told
 *   --waiting N       how many beside them that do little but wait for a minute; 14 unless told
 */
const { values } = parseArgs({
  options: {
    list: { type: 'boolean', default: false },
    report: { type: 'boolean', default: false },
    again: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    jobs: { type: 'string', default: '6' },
    waiting: { type: 'string', default: '14' },
  },
});
const commit = commitHere();

async function runAll(cases: readonly Case[]): Promise<number> {
  const began = Date.now();
  if (values.again) forgetResults(commit);
  const kept = values.only === '' ? new Set(keptResults(commit).map(({ id }) => id)) : new Set<string>();
  const left = cases.filter(({ id }) => !kept.has(id));
  console.log(`${left.length} cases of ${cases.length} on ${commit.hash.slice(0, 12)}`);
  const results: CaseResult[] = [];
  const hear = (result: CaseResult): void => {
    results.push(result);
    keepResult(commit, result);
    tell(result, results.length, left.length);
  };
  // Those that wait for a minute cost little meanwhile, so they go beside the others. Of those that boot a whole systemd few
  // go at once: its logins stand still for half a minute where many boot together, which is no trouble of ours.
  const [boots, rest] = [left.filter(isWhole), left.filter((one) => !isWhole(one))];
  await Promise.all([
    inParallel(boots, mostBooting, hear),
    inParallel(rest.filter(waits), Number(values.waiting), hear),
    inParallel(
      rest.filter((one) => !waits(one)),
      Number(values.jobs),
      hear,
    ),
  ]);
  const bad = results.filter(isBad);
  const minutes = Math.round((Date.now() - began) / 60_000);
  console.log(`\n${results.length} cases in ${minutes} minutes, ${bad.length} not as they must be`);
  for (const { id } of bad) console.log(`  ${id}`);
  await writePage();
  return bad.length === 0 ? 0 : 1;
}

async function writePage(): Promise<void> {
  if (!commit.isClean) {
    console.log('Files differ from their commit, so no result was kept and docs/faults.md stays as it is');
    return;
  }
  const kept = keptResults(commit);
  const all = allCases.flatMap(({ id }) => kept.find((result) => result.id === id) ?? []);
  if (all.length < allCases.length && !values.report) {
    console.log(`${allCases.length - all.length} cases have no result yet, so docs/faults.md stays as it is`);
    return;
  }
  const page = join(import.meta.dirname, '..', '..', 'docs', 'faults.md');
  await writeFile(page, faultsPage(all, { day: new Date().toISOString().slice(0, 10), commit: commit.hash }));
}

const mostBooting = 2;
const isWhole = ({ fault }: Case): boolean => fault.shop?.systemd === true;
const waits = ({ fault }: Case): boolean => fault.settling === 'wait' || fault.id === 'asleep';

/** Visits, and behind them knocks at doors for mail where there are any. */
const gone = (...watched: readonly Visits[]): string =>
  watched
    .filter(({ answered, failed }) => answered + failed > 0)
    .map(({ answered, failed }) => `${failed}/${answered + failed}`)
    .join(' + ');

function tell(result: CaseResult, at: number, of: number): void {
  const { id, said, outcome, problem, faults, visits, knocks, seconds, struck } = result;
  const verdict = isBad(result) ? 'FAIL' : 'ok  ';
  const words = said === outcome ? outcome : `${said ?? 'killed'} → ${outcome}`;
  console.log(
    `${String(at).padStart(3)}/${of} ${verdict} ${id.padEnd(40)} ${words.padEnd(26)} ${(problem ?? '').padEnd(24)} ${gone(visits, knocks)} lost  ${seconds.toFixed(0)} s`,
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
  process.exitCode = await runAll(chosen);
}
