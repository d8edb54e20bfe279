import { commandNames, commandTable } from '../../electron/cli/command-table.ts';
import { cliHelp as words } from '../../shared/content/en/cli-help.ts';

/**
 * What the Tab key offers behind `sealkeeper`, for three shells, made from the table of commands. Nothing of it starts the
 * program: a shell that completes must neither wait nor change anything.
 */
export type Shell = 'bash' | 'zsh' | 'fish';

/** Where a shell looks for it by itself, below /usr/share. */
export const completionPlaces: Readonly<Record<Shell, string>> = {
  bash: 'bash-completion/completions/sealkeeper',
  zsh: 'zsh/vendor-completions/_sealkeeper',
  fish: 'fish/vendor_completions.d/sealkeeper.fish',
};

/** The text of the file. */
export const completion = (shell: Shell): string => `${shells[shell]().join('\n')}\n`;

const general = ['json', 'help', 'version'];
const optionsOf = (name: (typeof commandNames)[number]): readonly string[] => [
  ...Object.keys(commandTable[name].options),
  ...general.filter((option) => option !== 'version'),
];

/** Options with a value, in all commands; a name has one form everywhere (electron/cli/arguments.ts). */
function valued(isFile: boolean): readonly string[] {
  const all = commandNames.flatMap((name) =>
    Object.entries(commandTable[name].options).flatMap(([option, { value }]) =>
      value !== undefined && isPath(value) === isFile ? [option] : [],
    ),
  );
  return [...new Set(all)].sort();
}

/** Values and subjects that are files or folders of this computer. */
const isPath = (value: string): boolean => value.split('|').some((each) => paths.has(each));
const paths = new Set(['FILE', 'FOLDER', 'JOB', 'PLAN', 'DIR']);

const dashed = (options: readonly string[]): readonly string[] => options.map((option) => `--${option}`);

const takesFile = (name: (typeof commandNames)[number]): boolean =>
  isPath(commandTable[name].subject?.name ?? '');

const shells: Readonly<Record<Shell, () => readonly string[]>> = {
  bash: () => [
    '# Made from the table of commands; see sealkeeper(1).',
    '_sealkeeper() {',
    `  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command= each`,
    '  COMPREPLY=()',
    `  for each in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do`,
    `    case $each in ${commandNames.join('|')}) command=$each; break ;; esac`,
    '  done',
    '  case $before in',
    `    ${dashed(valued(true)).join('|')}) compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- "$word"); return ;;`,
    `    ${dashed(valued(false)).join('|')}) return ;;`,
    '  esac',
    '  local options= files=',
    '  case $command in',
    ...commandNames.map(
      (name) =>
        `    ${name}) options='${dashed(optionsOf(name)).join(' ')}'${takesFile(name) ? ' files=yes' : ''} ;;`,
    ),
    `    '') options='${[...commandNames, 'help', '--version'].join(' ')}' ;;`,
    '  esac',
    '  if [[ $word == -* || -z $command ]]; then',
    '    mapfile -t COMPREPLY < <(compgen -W "$options" -- "$word")',
    '  elif [[ -n $files ]]; then',
    '    compopt -o filenames',
    '    mapfile -t COMPREPLY < <(compgen -f -- "$word")',
    '  fi',
    '}',
    'complete -F _sealkeeper sealkeeper',
  ],
  zsh: () => [
    '#compdef sealkeeper',
    '# Made from the table of commands; see sealkeeper(1).',
    'local -a commands',
    'commands=(',
    ...[...commandNames.map((name) => [name, words[name]] as const)].map(
      ([name, said]) => `  ${single(`${name}:${said}`)}`,
    ),
    "  'help:how one command is used'",
    ')',
    'if (( CURRENT == 2 )); then',
    `  _describe command commands -- && return`,
    '  return 1',
    'fi',
    'case $words[2] in',
    ...commandNames.map((name) => {
      const options = Object.entries(commandTable[name].options).map(([option, { say, value }]) => {
        const said = words[say].replaceAll('[', '(').replaceAll(']', ')').replaceAll(':', ' –');
        const taken =
          value === undefined ? '' : `:${value.replaceAll(':', '-')}:${isPath(value) ? '_files' : ''}`;
        return single(`--${option}[${said}]${taken}`);
      });
      const subject = takesFile(name) ? single('*:file:_files') : single('*: :');
      return `  ${name}) _arguments ${[...options, single(`--json[${words.json}]`), subject].join(' ')} ;;`;
    }),
    'esac',
  ],
  fish: () => [
    '# Made from the table of commands; see sealkeeper(1).',
    'complete -c sealkeeper -f',
    `complete -c sealkeeper -n __fish_use_subcommand -l version -d ${single(words.version)}`,
    `complete -c sealkeeper -n 'not __fish_use_subcommand' -l json -d ${single(words.json)}`,
    ...commandNames.flatMap((name) => {
      const here = single(`__fish_seen_subcommand_from ${name}`);
      return [
        `complete -c sealkeeper -n __fish_use_subcommand -a ${name} -d ${single(words[name])}`,
        ...(takesFile(name) ? [`complete -c sealkeeper -n ${here} -F`] : []),
        ...Object.entries(commandTable[name].options).map(([option, { say, value }]) => {
          const taken = value === undefined ? '' : isPath(value) ? ' -r -F' : ' -x';
          return `complete -c sealkeeper -n ${here} -l ${option}${taken} -d ${single(words[say])}`;
        }),
      ];
    }),
  ],
};

/** A word of a shell, as it stands. fish takes a backslash within quotes for one that escapes only before a quote or itself. */
function single(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", '’')}'`;
}
