import { problemSaid } from '../../shared/content/problem-words.ts';
import type { Translator } from '../../shared/content/translator.ts';
import { problemCodes } from '../../shared/problem-codes.ts';
import type { IisReport, IisRunReport } from './iis-report.ts';
import type { Report } from './report.ts';

const kinds: readonly (readonly [heading: string, is: (report: Report) => boolean])[] = [
  ['Apache, SSH and sudo', ({ web, mail }) => web === 'apache' && mail.length === 0],
  ['nginx', ({ web }) => web === 'nginx'],
  ['Postfix and Dovecot', ({ mail }) => mail.length > 0],
];

/** docs/reports.md: what happened to others, by name, and how it ends here. `ofIis`: those that are tried on the double. */
export function reportsPage(
  reports: readonly Report[],
  ofIis: { readonly bindings: readonly IisReport[]; readonly runs: readonly IisRunReport[] },
  translator: Translator,
): string {
  const refused = (codes: string, facts: Report['expected']['facts'] = {}): string =>
    `refused: ${codes
      .split(' ')
      .map((code) => `${titleOf(code, facts, translator)} (\`${code}\`)`)
      .join('; ')}`;
  const lineOf = ({ id, title, thread, was, expected: { outcome, code, facts } }: Report): string => {
    const told = thread.split(' ').map(linkOf).join(', ');
    return row([
      `\`${id}\``,
      title,
      told,
      was === '' ? 'not noted' : was,
      outcome === 'committed' ? 'secured' : refused(code, facts),
    ]);
  };
  const back = (code: string): string => `taken back: ${titleOf(code, {}, translator)} (\`${code}\`)`;
  const count = (some: readonly unknown[]) => String(some.length);
  const threadsOf = ({ threads }: { readonly threads: string }): string => threads.split(' ').join(', ');
  const told = reports.filter(({ thread }) => thread.startsWith('http'));
  return [
    '# What happened to others, and what happens here',
    '',
    `${count(reports)} settings, of which ${count(told)} were told in public; the others are ours, each made beside the one that it is like. Each is a file of`,
    '`test/reports/cases/`, in our own words and as small as it can be, and is laid onto a real server: what is secured is undone to',
    `the byte afterwards, what is refused is refused before anything is touched. ${count([...ofIis.bindings, ...ofIis.runs])} more are of IIS, tried on a double. Under “once” stands`,
    'what came of it here before it was mended, where that was noted. “Tried later”: by the plan of commit 9ad2a6b, carried out afterwards on a',
    'real Apache, without an authority, and by what visitors met then. That commit knew neither nginx nor Postfix nor Dovecot. “Not',
    'noted”: it was well at the first trial, or nobody had tried it by then. To write this page anew: `npm run only -- test/build/reports-page -u`.',
    ...kinds.flatMap(([heading, is]) => [
      '',
      `## ${heading}`,
      '| case | what was there | told | once | now |',
      '| --- | --- | --- | --- | --- |',
      ...reports.filter(is).map(lineOf),
    ]),
    '',
    '## IIS: which entries',
    '| what was there | told | now |',
    '| --- | --- | --- |',
    ...ofIis.bindings.map((report) =>
      row([
        report.told,
        threadsOf(report),
        'refused' in report.expected ? refused(report.expected.refused, { server: 'a.ex (IIS)' }) : 'secured',
      ]),
    ),
    '',
    '## IIS: what Windows did, each a whole run and its undo',
    '| what was there | told | now |',
    '| --- | --- | --- |',
    ...ofIis.runs.map((report) => {
      const { expected } = report;
      const ended =
        expected === 'secured'
          ? 'secured'
          : 'refused' in expected
            ? refused(expected.refused)
            : back(expected.undone);
      return row([report.told, threadsOf(report), ended]);
    }),
    '',
  ].join('\n');
}

const row = (cells: readonly string[]): string => `| ${cells.map(plain).join(' | ')} |`;

/** A table of Markdown knows no bar, and an angle begins a tag. */
const plain = (cell: string): string =>
  cell.replaceAll('|', '\\|').replaceAll('<', '\\<').replaceAll('*', '\\*');

const linkOf = (thread: string): string =>
  thread.startsWith('http') ? `[${shortOf(thread)}](${thread})` : `ours, like \`${thread}\``;

/** `certbot/certbot#8243`. */
const shortOf = (address: string): string =>
  address
    .replace('https://', '')
    .replace('github.com/', '')
    .replace(/\/(?:issues|pull|discussions)\/(\d+)$/, '#$1');

/** As the window says it, in English. Throws where no problem has this code. */
function titleOf(code: string, facts: Report['expected']['facts'], translator: Translator): string {
  const known = problemCodes.find((one) => one === code);
  if (known === undefined) throw new Error(`${code} is no code of a problem`);
  return problemSaid({ code: known, facts }, translator).title;
}
