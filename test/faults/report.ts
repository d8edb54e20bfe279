import { casesOf, type Fault } from './fault.ts';
import { isBad } from './kept-results.ts';
import { groups } from './matrix.ts';
import type { CaseResult } from './run-case.ts';

interface Row {
  readonly title: string;
  readonly results: readonly CaseResult[];
}

/** The page docs/faults.md: figures of one whole run, a line for each kind of trouble. */
export function faultsPage(
  results: readonly CaseResult[],
  /** `day` as an ISO date; the commit that every case was tried on. */
  { day, commit }: { readonly day: string; readonly commit: string },
): string {
  const ofFault = (fault: Fault) => results.filter(({ id }) => id.slice(0, id.lastIndexOf('@')) === fault.id);
  const sections = groups.map(({ title, faults }) => {
    const rows = new Map<string, CaseResult[]>();
    for (const fault of faults) rows.set(fault.title, [...(rows.get(fault.title) ?? []), ...ofFault(fault)]);
    return { title, rows: [...rows].map(([name, all]): Row => ({ title: name, results: all })) };
  });
  return [
    '# What happens when things go wrong',
    '',
    `\`npm run faults\` on ${day}, whole, on one commit (\`${commit.slice(0, 12)}\`): every trouble below at every step of a run,`,
    'on real servers of the lab (Debian, sshd, Apache, Pebble) with the real command line. A visitor calls on three sites all',
    'the while, four times a second. A hostile user lives on every server: false web servers under odd names, a race for every',
    'file that appears, links, pipes and devices where files are read, patterns without end, and a reader of every argument',
    'list. After each case: every site answers; `/etc` is byte for byte what it was, or the new certificate is proven for',
    'every name; no lock, watchdog, private web server, half-written file or process of ours is left; the journal says how it',
    'ended; nothing of that user’s was executed by root, read for them or overwritten, and they saw no secret.',
    '',
    '| | |',
    '|---|---|',
    `| cases tried | ${results.length} of ${casesOf(groups.flatMap(({ faults }) => faults)).length} |`,
    `| sites down at the end | ${countOf(results, (each) => each.faults.some((fault) => fault.startsWith('site down')))} |`,
    `| taken back, byte for byte | ${restored(results)} |`,
    `| the new certificate proven | ${countOf(results, ({ outcome }) => outcome === 'committed')} |`,
    `| needed a hand until the trouble was gone | ${countOf(results, ({ said }) => said === 'needs-attention')} |`,
    `| not as they must be | ${countOf(results, isBad)} |`,
    `| visits | ${sum(results, ({ visits }) => visits.answered + visits.failed).toLocaleString('en')} |`,
    `| visits lost where the trouble is not itself the web server’s end | ${lostToUs(results)} |`,
    '',
    'Columns: cases · refused before anything was touched · taken back · went through · asked for a hand until the trouble',
    'was gone (then `recover` finished it) · visits lost (only where the trouble itself ends the web server or the machine).',
    ...sections.flatMap(({ title, rows }) => ['', `## ${title}`, '', ...table(rows)]),
    '',
    'Not in the lab: SELinux, BSD.',
    '',
  ].join('\n');
}

const countOf = (results: readonly CaseResult[], is: (one: CaseResult) => boolean): number =>
  results.filter(is).length;
const sum = (results: readonly CaseResult[], of: (one: CaseResult) => number): number =>
  results.reduce((total, one) => total + of(one), 0);

function restored(results: readonly CaseResult[]): string {
  const back = results.filter(({ outcome }) => outcome === 'undone' || outcome === 'refused');
  return `${countOf(back, (each) => each.faults.length === 0)} of ${back.length}`;
}

function lostToUs(results: readonly CaseResult[]): number {
  const down = new Set(
    groups
      .flatMap(({ faults }) => faults)
      .filter((fault) => fault.takesSiteDown === true)
      .map(({ id }) => id),
  );
  return sum(
    results.filter(({ id }) => !down.has(id.slice(0, id.lastIndexOf('@')))),
    ({ visits }) => visits.failed,
  );
}

function table(rows: readonly Row[]): readonly string[] {
  return [
    '| trouble | cases | refused | back | through | a hand | lost |',
    '|---|---|---|---|---|---|---|',
    ...rows.map(({ title, results }) => {
      const outcome = (wanted: string) => countOf(results, (each) => each.outcome === wanted);
      const hand = countOf(results, ({ said }) => said === 'needs-attention');
      const lost = sum(results, ({ visits }) => visits.failed);
      return `| ${title} | ${results.length} | ${outcome('refused')} | ${outcome('undone')} | ${outcome('committed')} | ${hand} | ${lost} |`;
    }),
  ];
}
