import { parseArgs } from 'node:util';

/** A command line as data; `help` stands for everything that cannot be understood, with what was wrong. */
export type CommandLine =
  | { readonly command: 'check'; readonly name: string; readonly json: boolean }
  | { readonly command: 'plan' | 'secure'; readonly file: string; readonly json: boolean }
  | {
      readonly command: 'undo';
      readonly runId: string;
      /** Files that somebody edited since: their version stays, or the former file comes back. */
      readonly choices: Readonly<Record<string, 'theirs' | 'former'>>;
      readonly json: boolean;
    }
  | { readonly command: 'recover'; readonly runId: string | null; readonly json: boolean }
  | {
      readonly command: 'renew';
      readonly runId: string | null;
      readonly all: boolean;
      readonly json: boolean;
    }
  | { readonly command: 'runs'; readonly json: boolean }
  | { readonly command: 'help'; readonly wrong: string | null; readonly json: boolean };

export const usage = `Usage: sealkeeper COMMAND [--json]

  check NAME          look at a site from outside
  plan JOB            read the server and say what would be changed; changes nothing
  secure JOB          get a certificate, install it, prove it from outside
  undo RUN            take a run back, also weeks later
    --keep PATH         a file that somebody edited since stays as it is
    --former PATH       the former file comes back; a copy of theirs is kept
  recover [RUN]       ask the server how a run that was cut off stands, and finish it or take it back
  renew [RUN|--all]   repeat a run (or all that are due) with a fresh certificate
  runs                list what was done from this computer

JOB is a JSON file, see docs/job-file.md. --json prints one JSON object a line.
Exit status: 0 done · 1 failed, the server is as it was · 2 refused, nothing touched · 3 needs attention`;

/** Understands the words behind the program's name. */
export function readArguments(argv: readonly string[]): CommandLine {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(argv);
  } catch (thrown) {
    return { command: 'help', wrong: thrown instanceof Error ? thrown.message : String(thrown), json: false };
  }
  const { values, positionals } = parsed;
  const json = values.json ?? false;
  const help = (wrong: string | null): CommandLine => ({ command: 'help', wrong, json });
  const [command, subject, ...surplus] = positionals;
  if (values.help === true || command === undefined || command === 'help') return help(null);
  if (surplus.length > 0) return help(`too many words: ${surplus.join(' ')}`);
  if (command !== 'undo' && (values.keep ?? values.former) !== undefined)
    return help('--keep and --former go with undo');
  if (values.all === true && command !== 'renew') return help('--all goes with renew');
  switch (command) {
    case 'check':
      return subject === undefined ? help('check wants a NAME') : { command, name: subject, json };
    case 'plan':
    case 'secure':
      return subject === undefined ? help(`${command} wants a JOB file`) : { command, file: subject, json };
    case 'undo':
      return subject === undefined
        ? help('undo wants a RUN')
        : { command, runId: subject, choices: choicesOf(values), json };
    case 'recover':
      return { command, runId: subject ?? null, json };
    case 'renew':
      return { command, runId: subject ?? null, all: values.all ?? false, json };
    case 'runs':
      return { command, json };
    default:
      return help(`no such command: ${command}`);
  }
}

function choicesOf({
  keep = [],
  former = [],
}: {
  keep?: string[];
  former?: string[];
}): Readonly<Record<string, 'theirs' | 'former'>> {
  return Object.fromEntries([
    ...keep.map((path) => [path, 'theirs'] as const),
    ...former.map((path) => [path, 'former'] as const),
  ]);
}

const parse = (argv: readonly string[]) =>
  parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      all: { type: 'boolean' },
      keep: { type: 'string', multiple: true },
      former: { type: 'string', multiple: true },
      help: { type: 'boolean', short: 'h' },
    },
  });
