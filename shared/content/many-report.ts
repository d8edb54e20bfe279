import type { RunEnded } from '../events.ts';
import { hasFailed } from '../several.ts';
import { problemSaid } from './problem-words.ts';
import { renewalSaid } from './renewal-words.ts';
import type { Translator } from './translator.ts';

/** The report of many: for both faces, in the forms that people open. */

/** How one of many ended. */
export interface JobReport {
  readonly job: string;
  readonly names: readonly string[];
  /** ISO 8601: the last day of the new certificate; null: there is none. */
  readonly until: string | null;
  readonly how: RunEnded;
}

export const signOf = (how: RunEnded): string => (hasFailed(how) ? '✗' : '✓');

export type ReportForm = (reports: readonly JobReport[], translator: Translator, now: Date) => string;

export const jsonReport: ReportForm = (reports, _translator, now) =>
  `${JSON.stringify({ made: now.toISOString(), jobs: reports }, null, 2)}\n`;

const columns = ['job', 'names', 'how', 'until', 'renewal', 'run'] as const;

/** Pure. What stands in each column, as people read it. */
function cellsOf({ job, names, until, how }: JobReport, translator: Translator): readonly string[] {
  const { outcome, problem, renewal, runId } = how;
  const said = problem === undefined ? null : problemSaid(problem, translator);
  return [
    job,
    names.join(' '),
    [
      signOf(how),
      translator.t(`outcome.${outcome}`),
      ...(said === null ? [] : [said.title, said.what, said.next]),
    ].join('\n'),
    until === null || outcome !== 'committed' ? '' : translator.date(until),
    renewal === undefined ? '' : renewalSaid(renewal, translator),
    runId,
  ];
}

const headsOf = ({ t }: Translator): readonly string[] => columns.map((column) => t(`many.${column}`));

/** Columns parted by tabs. */
export const textReport: ReportForm = (reports, translator) =>
  [headsOf(translator), ...reports.map((report) => cellsOf(report, translator))]
    .map(
      (cells) => `${cells.map((cell) => cell.replaceAll('\n', ' / ').replaceAll(/\s+/g, ' ')).join('\t')}\n`,
    )
    .join('');

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const markup = (text: string): string => text.replaceAll(/[&<>"]/g, (mark) => entities[mark] ?? '');

/** One page that needs nothing else: no script, no picture, nothing from elsewhere. */
export const htmlReport: ReportForm = (reports, translator, now) => {
  const { t, language } = translator;
  const title = markup(t('many.title'));
  const row = (tag: 'th' | 'td', cells: readonly string[]) =>
    `<tr>${cells.map((cell) => `<${tag}>${markup(cell)}</${tag}>`).join('')}</tr>`;
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>
  body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem; }
  table { border-collapse: collapse; }
  th, td { border: 1px solid #999; padding: .4rem .6rem; text-align: start; vertical-align: top; white-space: pre-line; }
</style>
<h1>${title}</h1>
<p>${markup(t('many.made', { when: translator.moment(now.toISOString()) }))}</p>
<table>
<thead>${row('th', headsOf(translator))}</thead>
<tbody>
${reports.map((report) => row('td', cellsOf(report, translator))).join('\n')}
</tbody>
</table>
</html>
`;
};
