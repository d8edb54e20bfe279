import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Case } from './fault.ts';
import { inParallel } from './in-parallel.ts';
import { commitHere, forgetResults, isBad, keepResult, keptResults } from './kept-results.ts';
import { allCases } from './matrix.ts';
import { faultsPage } from './report.ts';
import { type CaseResult, runCase } from './run-case.ts';
import type { Visits } from './watch-site.ts';
import { windowsFaults } from './windows/faults.ts';
import { windowsFaultsPage } from './windows/report.ts';
import { runWindowsCase, type WindowsCase } from './windows/run-case.ts';
import { closeShops } from './windows/shops.ts';

/**
 * `npm run faults`: every trouble at every step, on real servers, with a hostile user on each. Goes on where an earlier
 * run of the same commit stopped, and writes docs/faults.md once that commit has a result of every case. Those of IIS are
 * tried on a double, last, two at once, and stand in docs/faults-iis.md.
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

const windowsCases: readonly WindowsCase[] = windowsFaults.flatMap((fault) =>
  fault.at.map((step) => ({ id: `${fault.id}@${step}`, fault, step })),
);

async function runAll(cases: readonly Case[], ofWindows: readonly WindowsCase[]): Promise<number> {
  const began = Date.now();
  if (values.again) forgetResults(commit);
  const kept = values.only === '' ? new Set(keptResults(commit).map(({ id }) => id)) : new Set<string>();
  const left = cases.filter(({ id }) => !kept.has(id));
  const windowsLeft = ofWindows.filter(({ id }) => !kept.has(id));
  const total = left.length + windowsLeft.length;
  console.log(`${total} cases of ${cases.length + ofWindows.length} on ${commit.hash.slice(0, 12)}`);
  const results: CaseResult[] = [];
  const hear = (result: CaseResult): void => {
    results.push(result);
    keepResult(commit, result);
    tell(result, results.length, total);
  };
  // Those that wait for a minute cost little meanwhile, so they go beside the others. Of those that boot a whole systemd few
  // go at once: its logins stand still for half a minute where many boot together, which is no trouble of ours.
  const [boots, rest] = [left.filter(isWhole), left.filter((one) => !isWhole(one))];
  await Promise.all([
    inParallel(boots, mostBooting, hear, runCase),
    inParallel(rest.filter(waits), Number(values.waiting), hear, runCase),
    inParallel(
      rest.filter((one) => !waits(one)),
      Number(values.jobs),
      hear,
      runCase,
    ),
  ]);
  await inParallel(windowsLeft, Math.min(2, Number(values.jobs)), hear, runWindowsCase);
  await closeShops();
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
  const docs = join(import.meta.dirname, '..', '..', 'docs');
  const made = { day: new Date().toISOString().slice(0, 10), commit: commit.hash };
  const ofWindows = windowsCases.flatMap(({ id }) => kept.find((result) => result.id === id) ?? []);
  if (ofWindows.length === windowsCases.length)
    await writeFile(join(docs, 'faults-iis.md'), windowsFaultsPage(ofWindows, made));
  const all = allCases.flatMap(({ id }) => kept.find((result) => result.id === id) ?? []);
  if (all.length < allCases.length && !values.report) {
    console.log(`${allCases.length - all.length} cases have no result yet, so docs/faults.md stays as it is`);
    return;
  }
  await writeFile(join(docs, 'faults.md'), faultsPage(all, made));
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

const isChosen = ({ id }: { readonly id: string }): boolean => new RegExp(values.only).test(id);
const chosen = allCases.filter(isChosen);
const chosenOfWindows = windowsCases.filter(isChosen);
if (values.list) {
  const all = [...chosen, ...chosenOfWindows];
  for (const { id, fault } of all) console.log(`${id.padEnd(44)} ${fault.title}`);
  console.log(`${all.length} cases`);
} else if (values.report) {
  await writePage();
} else {
  process.exitCode = await runAll(chosen, chosenOfWindows);
}
