import { IntlMessageFormat } from 'intl-messageformat';
import { english } from '../../../../shared/content/texts.ts';
import type { Advice, Facts } from '../../../../shared/wizard/advice.ts';
import type { Advised } from './rows.ts';

const roads: Readonly<Record<Advice['flow'], string>> = {
  automatic: 'by this app, over a log-in',
  'by-hand': 'by hand, step by step',
  'nothing-to-do': 'nothing to do',
  'mend-first': 'mend first',
  'ask-first': 'asks how the owner gets at it',
};

/** docs/advice.md: the table as a person reads it. */
export function advicePage(rows: readonly Advised[]): string {
  const headings = [...new Set(rows.map(({ about }) => about))];
  return [
    '# What is advised, and why',
    '',
    `${String(rows.length)} situations of \`test/fixtures/advice-situations.json\`, from which the tests run as well. Each is a look from outside as`,
    'the app would have it (its own findings, its own signs), and what `shared/wizard/advice.ts` says to it. To write this page',
    'anew: `npm run only -- test/shared/wizard/advice -u`.',
    ...headings.flatMap((heading) => [
      '',
      `## ${heading}`,
      '| seen | road | the advice | reason | names | said before |',
      '| --- | --- | --- | --- | --- | --- |',
      ...rows.filter(({ about }) => about === heading).map(lineOf),
    ]),
    '',
  ].join('\n');
}

function lineOf({ when, advice }: Advised): string {
  const { because, cautions, patch, fork } = advice;
  const cells = [
    when,
    roads[advice.flow] + (fork?.likely ? `; likely: ${fork.likely}` : ''),
    said(`advice.${because.id}.title`, because.facts),
    `\`${because.id}\``,
    (patch?.names ?? fork?.roads.server.patch.names ?? []).join(', '),
    cautions.map(({ id }) => `\`${id}\``).join(', '),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** As the window says it, in English. */
export function said(key: keyof typeof english.texts, facts: Facts): string {
  return String(new IntlMessageFormat(english.texts[key], 'en').format(facts));
}
