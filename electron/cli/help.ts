import { cliHelp as german } from '../../shared/content/de/cli-help.ts';
import { cliHelp as english } from '../../shared/content/en/cli-help.ts';
import { cliHelp as spanish } from '../../shared/content/es/cli-help.ts';
import { cliHelp as french } from '../../shared/content/fr/cli-help.ts';
import type { Language } from '../../shared/content/languages.ts';
import type { Translated } from '../../shared/content/translated.ts';
import type { Translator } from '../../shared/content/translator.ts';
import type { CommandForm, OptionForm } from './command-form.ts';
import type { CommandName, Fault } from './command-line.ts';
import { commandNames, commandTable } from './command-table.ts';

type HelpWords = Translated<typeof english>;
const helpWords: Readonly<Record<Language, HelpWords>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
};

/** How one command is used, or all of them where it is null. */
export function helpLines(about: CommandName | null, language: Language): readonly string[] {
  const words = helpWords[language];
  return about === null ? ofAll(words) : ofOne(about, words);
}

function ofAll(words: HelpWords): readonly string[] {
  return [
    `${words.usage} sealkeeper COMMAND [--json]`,
    `${' '.repeat(words.usage.length)} sealkeeper --version`,
    '',
    ...commandNames.flatMap((name) => [
      ...row(`  ${[name, ...subjectOf(commandTable[name])].join(' ')}`, words[name]),
      ...optionRows(commandTable[name].options, '    ', words),
    ]),
    '',
    words.more,
    words.job,
    words['exit-status'],
  ];
}

function ofOne(name: CommandName, words: HelpWords): readonly string[] {
  const form = commandTable[name];
  const options = Object.entries(form.options)
    .filter(([option]) => option !== form.subject?.or)
    .map(([option, { value, isRepeatable }]) => {
      const said = value === undefined ? `--${option}` : `--${option} ${value}`;
      return isRepeatable === undefined ? `[${said}]` : `[${said}]…`;
    });
  return [
    [words.usage, 'sealkeeper', name, ...subjectOf(form), ...options, '[--json]'].join(' '),
    '',
    `  ${words[name]}`,
    '',
    ...optionRows({ ...form.options, json: { say: 'json' } }, '  ', words),
    '',
    ...(form.subject?.name === 'JOB' ? [words.job] : []),
    words['exit-status'],
  ];
}

/** How what a command is about is written behind its name; [] where there is nothing. */
export function subjectOf({ subject }: CommandForm): readonly string[] {
  if (subject === undefined) return [];
  const said = subject.or === undefined ? subject.name : `${subject.name}|--${subject.or}`;
  const each = subject.isRepeatable === undefined ? said : `${said}…`;
  return [subject.isOptional === undefined ? each : `[${each}]`];
}

const optionRows = (options: Readonly<Record<string, OptionForm>>, indent: string, words: HelpWords) =>
  Object.entries(options).flatMap(([option, { say, value }]) =>
    row(`${indent}--${option}${value === undefined ? '' : ` ${value}`}`, words[say]),
  );

const column = 24;

/** Words in a column of their own, below what leaves no room for it. */
const row = (left: string, right: string): readonly string[] =>
  left.length + 2 > column ? [left, `${' '.repeat(column)}${right}`] : [`${left.padEnd(column)}${right}`];

/** What is wrong with a line, and what was likely meant. */
export function faultSentence(fault: Fault, { language, say }: Translator): string {
  const words = helpWords[language];
  const { kind, word, wanted = '', nearest } = fault;
  const sentence = say(words[`wrong.${kind}`], { word, wanted });
  return nearest === undefined ? sentence : `${sentence} ${say(words.perhaps, { nearest })}`;
}
