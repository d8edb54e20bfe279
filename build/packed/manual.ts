import type { CommandForm, OptionForm } from '../../electron/cli/command-form.ts';
import { commandNames, commandTable } from '../../electron/cli/command-table.ts';
import { subjectOf } from '../../electron/cli/help.ts';
import { cliHelp as words } from '../../shared/content/en/cli-help.ts';

/**
 * The manual page sealkeeper(1), in the language of man(7), made from the table of commands: what the program
 * understands and what the page says cannot part.
 *
 * @param date of the release; the page shows its day.
 */
export function manualPage(version: string, date: Date): string {
  return [
    `.TH SEALKEEPER 1 ${date.toISOString().slice(0, 10)} "Sealkeeper ${plain(version)}" "User Commands"`,
    ...section(
      'NAME',
      'sealkeeper \\- get a certificate for a site and its mail, install it over SSH, and take it back',
    ),
    '.SH SYNOPSIS',
    '.B sealkeeper',
    '.br',
    '.B sealkeeper',
    '.I COMMAND',
    '[\\fIOPTION\\fR]… [\\fB\\-\\-json\\fR]',
    '.br',
    '.B sealkeeper \\-\\-version',
    ...section(
      'DESCRIPTION',
      'Without a word the window opens, where there is a display. With a command the same work is done in the terminal, and no display is needed.',
      'Both keep what they have done in one folder, so that either can undo what the other did.',
    ),
    '.SH COMMANDS',
    ...commandNames.flatMap((name) => ofCommand(name, commandTable[name])),
    '.SH OPTIONS OF EVERY COMMAND',
    ...ofOption('json', { say: 'json' }),
    ...tagged('\\fB\\-\\-help\\fR', 'How one command is used.'),
    ...ofOption('version', { say: 'version' }),
    '.SH EXIT STATUS',
    ...tagged('0', 'Done, or answered.'),
    ...tagged('1', 'It failed, and the server is as it was.'),
    ...tagged('2', 'Refused; nothing was touched.'),
    ...tagged('3', 'Somebody has to look at it; what was said last says at what.'),
    '.SH ENVIRONMENT',
    ...tagged('SEALKEEPER_DATA', 'The folder that is used in place of the usual one.'),
    ...tagged(
      'LC_ALL, LC_MESSAGES, LANG',
      'The language of what is said: English, German, French or Spanish.',
    ),
    ...tagged('NODE_EXTRA_CA_CERTS', 'A file with further roots (PEM), such as those of a company’s proxy.'),
    '.P',
    'Passwords are read from the variables that a job file or an option names, never from the command line.',
    '.SH FILES',
    ...tagged(
      '~/.local/share/sealkeeper',
      'Runs with what is needed to undo them, account keys, known servers, settings. Removing the package leaves it there.',
    ),
    '.SH SEE ALSO',
    '.BR ssh (1),',
    '.BR ssh\\-agent (1)',
    '',
  ].join('\n');
}

function ofCommand(name: keyof typeof commandTable, form: CommandForm): readonly string[] {
  const subject = subjectOf(form).map(emphasized).join(' ');
  return [
    `.SS "${plain(name)}${subject === '' ? '' : ` ${subject}`}"`,
    sentence(words[name]),
    ...Object.entries(form.options).flatMap(([option, own]) => ofOption(option, own)),
  ];
}

const ofOption = (option: string, { say, value }: OptionForm): readonly string[] =>
  tagged(
    `\\fB\\-\\-${plain(option)}\\fR${value === undefined ? '' : ` ${emphasized(value)}`}`,
    sentence(words[say]),
    true,
  );

/** `isReady`: the text is in the language of man(7) already. */
const tagged = (tag: string, text: string, isReady = false): readonly string[] => [
  '.TP',
  tag,
  isReady ? text : plain(text),
];

const section = (title: string, ...texts: readonly string[]): readonly string[] => [
  `.SH ${title}`,
  ...texts.flatMap((text, place) => (place === 0 ? [text] : ['.P', text])),
];

const emphasized = (word: string): string => `\\fI${plain(word)}\\fR`;

function sentence(text: string): string {
  const whole = `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
  return plain(/[.!?)]$/.test(whole) ? whole : `${whole}.`);
}

/** As it stands, whatever it begins with: groff(7) takes a dash for a hyphen, and a dot in front for a request. */
function plain(text: string): string {
  const escaped = text.replaceAll('\\', '\\e').replaceAll('-', '\\-').replaceAll('"', '\\(dq');
  return /^[.']/.test(escaped) ? `\\&${escaped}` : escaped;
}
