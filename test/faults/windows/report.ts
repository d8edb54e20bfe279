import { isBad } from '../kept-results.ts';
import type { CaseResult } from '../run-case.ts';
import { type WindowsFault, windowsFaults } from './faults.ts';

const endings = [
  ['refused', 'refused'],
  ['undone', 'back'],
  ['committed', 'through'],
] as const;

/** The page docs/faults-iis.md: a line for each kind of trouble. */
export function windowsFaultsPage(
  results: readonly CaseResult[],
  { day, commit }: { readonly day: string; readonly commit: string },
): string {
  const all = windowsFaults.flatMap(({ at }) => at);
  const titles = [...new Set(windowsFaults.map(({ title }) => title))];
  const sum = (of: (one: CaseResult) => number) => results.reduce((total, one) => total + of(one), 0);
  return [
    '# What happens on IIS when things go wrong',
    '',
    `\`npm run faults -- --only ^iis-\` on ${day}, on one commit (\`${commit.slice(0, 12)}\`), on a **double of Windows** (docs/iis.md), with the real`,
    'command line, a real authority (Pebble) and real handshakes. Eight sites, two of them stopped, one of FTP alone, three that ask visitors',
    'for certificates of their own. Where it says PowerShell, the scripts themselves run under PowerShell 7 and end with their',
    'connection; else a model answers in their place. A visitor calls on four sites all the while. After each case: every site answers;',
    'bindings, rows of http.sys with all their settings, certificates, files and the state of every site are what they were, or the new',
    'certificate shows at every endpoint and an undo brings all of it back; no task, lock or half-written file is left. The next case',
    'begins on the same server, put back to its start, or on a new one where anything was not as it must be.',
    '',
    '| | |',
    '|---|---|',
    `| cases tried | ${results.length} of ${all.length} |`,
    `| sites down at the end | ${results.filter(({ faults }) => faults.some((one) => one.startsWith('site down'))).length} |`,
    `| not as they must be | ${results.filter(isBad).length} |`,
    `| needed a hand until the trouble was gone | ${results.filter(({ said }) => said === 'needs-attention').length} |`,
    `| visits | ${sum(({ visits }) => visits.answered + visits.failed).toLocaleString('en')}, ${sum(({ visits }) => visits.failed)} of them lost |`,
    '',
    '| trouble | by | cases | a hand |',
    '|---|---|---|---|',
    ...titles.map((title) => row(title, results)),
    '',
  ].join('\n');
}

function row(title: string, results: readonly CaseResult[]): string {
  const faults: readonly WindowsFault[] = windowsFaults.filter((fault) => fault.title === title);
  const own = results.filter(({ id }) => faults.some((fault) => id.startsWith(`${fault.id}@`)));
  const parts = endings.flatMap(([wanted, word]) => {
    const count = own.filter(({ outcome }) => outcome === wanted).length;
    return count === 0 ? [] : [`${count} ${word}`];
  });
  const by = faults.every(({ powershell }) => powershell === true) ? 'PowerShell' : 'model';
  const hand = own.filter(({ said }) => said === 'needs-attention').length;
  return `| ${title} | ${by} | ${own.length}: ${parts.join(', ')} | ${hand} |`;
}
