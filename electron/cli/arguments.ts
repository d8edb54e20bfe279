import { parseArgs } from 'node:util';
import { nearest } from '../../shared/nearest.ts';
import type { OptionForm } from './command-form.ts';
import type { CommandLine, CommandName, Fault } from './command-line.ts';
import { commandNames, commandTable } from './command-table.ts';

/** Understands the words behind the program's name. Options may stand anywhere, also before the command. */
export function readArguments(argv: readonly string[]): CommandLine {
  const { options, positionals } = parse(argv);
  const json = options.some(({ name }) => name === 'json');
  const [first, ...others] = positionals;
  const isHelp = first === 'help';
  const asked = isHelp ? others[0] : first;
  const command = commandNames.find((name) => name === asked);
  const about = command === undefined ? {} : { about: command };
  const wrong = (fault: Fault): CommandLine => ({
    command: 'help',
    wrong: fault.word,
    fault,
    ...about,
    json,
  });

  const malformed = options.map((option) => malformation(option, command)).find((fault) => fault !== null);
  if (malformed !== undefined && malformed !== null) return wrong(malformed);
  if (options.some(({ name }) => name === 'version')) return { command: 'version', json };
  const wantsHelp = isHelp || options.some(({ name }) => name === 'help');
  if (asked === undefined || asked === 'help') return { command: 'help', wrong: null, json };
  if (command === undefined)
    return wrong({ kind: 'unknown-command', word: asked, ...perhaps(asked, [...commandNames, 'help']) });
  if (wantsHelp) return { command: 'help', wrong: null, ...about, json };

  const form = commandTable[command];
  const [subject, ...surplus] = form.subject === undefined ? [undefined, ...others] : others;
  const foreign = options.find(({ name }) => !(name in form.options) && !(name in general));
  if (foreign !== undefined)
    return wrong({
      kind: 'foreign-option',
      word: foreign.rawName,
      wanted: commandNames.filter((name) => foreign.name in commandTable[name].options).join(', '),
    });
  const { isRepeatable = false } = form.subject ?? {};
  if (surplus.length > 0 && !isRepeatable) return wrong({ kind: 'surplus', word: surplus.join(' ') });
  const { name: wanted = '', isOptional = false, or = '' } = form.subject ?? { isOptional: true };
  if (subject !== undefined && options.some(({ name }) => name === or))
    return wrong({ kind: 'not-both', word: `--${or}`, wanted });
  if (subject === undefined && !isOptional) return wrong({ kind: 'missing-subject', word: wanted, wanted });

  const values = (option: string) =>
    options.flatMap(({ name, value }) => (name === option && value !== undefined ? [value] : []));
  return form.read({
    subject: subject ?? '',
    subjects: subject === undefined ? [] : [subject, ...surplus.flatMap((word) => word ?? [])],
    hasSubject: subject !== undefined,
    flag: (option) => options.some(({ name }) => name === option),
    value: (option) => values(option).at(-1) ?? null,
    values,
    json,
  });
}

/** Those that every command has. */
const general: Readonly<Record<string, OptionForm>> = {
  json: { say: 'json' },
  help: { say: 'more' },
  version: { say: 'version' },
};

/** A name has one form, whichever commands have it: else where its value ends would hang on the command. */
const known: Readonly<Record<string, OptionForm>> = Object.assign(
  {},
  general,
  ...commandNames.map((name) => commandTable[name].options),
);

interface TypedOption {
  readonly name: string;
  /** As it was typed. */
  readonly rawName: string;
  readonly value: string | undefined;
  readonly isInline: boolean;
}

function parse(argv: readonly string[]) {
  const { tokens, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    // What is wrong is said by us, in the language of whoever reads it.
    strict: false,
    tokens: true,
    options: {
      ...Object.fromEntries(
        Object.entries(known).map(([name, { value }]) => [
          name,
          { type: value === undefined ? ('boolean' as const) : ('string' as const), multiple: true },
        ]),
      ),
      help: { type: 'boolean', short: 'h', multiple: true },
    },
  });
  const options = tokens.flatMap((token): TypedOption[] =>
    token.kind === 'option' ? [{ ...token, value: token.value, isInline: token.inlineValue ?? false }] : [],
  );
  return { options, positionals };
}

const perhaps = (typed: string, words: readonly string[], mark = '') => {
  const found = nearest(typed, words);
  return found === undefined ? {} : { nearest: `${mark}${found}` };
};

/** What is wrong with an option wherever it stands; null where that is nothing. */
function malformation(
  { name, rawName, value, isInline }: TypedOption,
  command: CommandName | undefined,
): Fault | null {
  const form = Object.hasOwn(known, name) ? known[name] : undefined;
  if (form === undefined) {
    const own = command === undefined ? known : { ...commandTable[command].options, ...general };
    return { kind: 'unknown-option', word: rawName, ...perhaps(name, Object.keys(own), '--') };
  }
  if (form.value === undefined) return isInline ? { kind: 'no-value', word: rawName } : null;
  // Who writes `--dns --json` has forgotten the value; `--dns=--json` would be meant.
  const isForgotten = value === undefined || (!isInline && value.length > 1 && value.startsWith('-'));
  const isBad = isForgotten || form.isGood?.(value) === false;
  return isBad ? { kind: 'value', word: rawName, wanted: form.value } : null;
}
