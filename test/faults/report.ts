import { casesOf, type Fault } from './fault.ts';
import { isBad } from './kept-results.ts';
import { groups } from './matrix.ts';
import { type RoadId, roads } from './road.ts';
import type { CaseResult } from './run-case.ts';

interface Row {
  readonly title: string;
  readonly results: Readonly<Record<RoadId, readonly CaseResult[]>>;
}

const roadIds = Object.keys(roads) as RoadId[];

/** The page docs/faults.md: figures of one whole run, a line for each kind of trouble. */
export function faultsPage(
  results: readonly CaseResult[],
  /** `day` as an ISO date; the commit that every case was tried on. */
  { day, commit }: { readonly day: string; readonly commit: string },
): string {
  const sections = groups.map(({ title, faults }) => {
    const at = roadIds.filter((road) => faults.some((fault) => roadOf(fault) === road));
    const titles = [...new Set(faults.map((fault) => fault.title))];
    return { title, at, rows: titles.map((name) => rowOf(name, faults, results)) };
  });
  return [
    '# What happens when things go wrong',
    '',
    `\`npm run faults\` on ${day}, whole, on one commit (\`${commit.slice(0, 12)}\`): every trouble below at every step of a run,`,
    'on real servers of the lab (Debian, sshd, Pebble, and Apache, or nginx, or nginx with Postfix and Dovecot, or Apache with Exim) with the real',
    'command line. A visitor calls on three sites all the while, four times a second; where there is mail, a mail program',
    'knocks at each door (six; three of Exim) twice a second, and wants encryption; where nothing else goes wrong, others stay',
    'connected to send all the while, and are not cut off. A hostile user lives on every server: false web servers under',
    'odd names, a race for every file that appears, links, pipes and devices where files are read, patterns without end, and a',
    'reader of every argument list. After each case: every site and every door answers; `/etc` is byte for byte what it was and',
    'each door shows what it showed, or the new certificate is proven for every name and at every door; no lock, watchdog,',
    'private server, half-written file or process of ours is left; the journal says how it ended; nothing of that user’s was',
    'executed by root, read for them or overwritten, and they saw no secret.',
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
    `| visits lost where the trouble is not itself the web server’s end | ${lostToUs(results, 'visits', 'takesSiteDown')} |`,
    `| knocks at doors for mail | ${sum(results, ({ knocks }) => knocks.answered + knocks.failed).toLocaleString('en')} |`,
    `| knocks lost where the trouble is not itself the mail server’s end | ${lostToUs(results, 'knocks', 'takesMailDown')} |`,
    '',
    'A column for each kind of server: how many cases, and of them how many were refused before anything was touched, were taken',
    'back, or went through. *A hand*: asked for one until the trouble was gone (then `recover` finished it). *Lost*: visits and',
    'knocks, only where the trouble itself ends the service or the machine.',
    ...sections.flatMap(({ title, at, rows }) => ['', `## ${title}`, '', ...table(rows, at)]),
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

function lostToUs(
  results: readonly CaseResult[],
  what: 'visits' | 'knocks',
  byTheTrouble: 'takesSiteDown' | 'takesMailDown',
): number {
  const down = new Set(
    groups
      .flatMap(({ faults }) => faults)
      .filter((fault) => fault[byTheTrouble] === true)
      .map(({ id }) => id),
  );
  return sum(
    results.filter(({ id }) => !down.has(faultIdOf(id))),
    (each) => each[what].failed,
  );
}

const roadOf = ({ road = 'apache' }: Fault): RoadId => road;
const faultIdOf = (caseId: string): string => caseId.slice(0, caseId.lastIndexOf('@'));

/** All troubles of that title, by the road on which they were tried. */
function rowOf(title: string, faults: readonly Fault[], results: readonly CaseResult[]): Row {
  const on = (road: RoadId) => {
    const ids = faults.filter((fault) => fault.title === title && roadOf(fault) === road).map(({ id }) => id);
    return results.filter(({ id }) => ids.includes(faultIdOf(id)));
  };
  return {
    title,
    results: { apache: on('apache'), nginx: on('nginx'), mail: on('mail'), exim: on('exim') },
  };
}

function table(rows: readonly Row[], at: readonly RoadId[]): readonly string[] {
  return [
    `| trouble | ${at.map((road) => `${roads[road].title} | `).join('')}a hand | lost |`,
    `|---|${at.map(() => '---|').join('')}---|---|`,
    ...rows.map(({ title, results }) => {
      const all = at.flatMap((road) => results[road]);
      const hand = countOf(all, ({ said }) => said === 'needs-attention');
      const lost = sum(all, ({ visits, knocks }) => visits.failed + knocks.failed);
      return `| ${title} | ${at.map((road) => `${cell(results[road])} | `).join('')}${hand} | ${lost} |`;
    }),
  ];
}

const endings = [
  ['refused', 'refused'],
  ['undone', 'back'],
  ['committed', 'through'],
] as const;

function cell(results: readonly CaseResult[]): string {
  if (results.length === 0) return '';
  const parts = endings.flatMap(([wanted, word]) => {
    const count = countOf(results, ({ outcome }) => outcome === wanted);
    return count === 0 ? [] : [`${count} ${word}`];
  });
  return `${results.length}: ${parts.join(', ')}`;
}
