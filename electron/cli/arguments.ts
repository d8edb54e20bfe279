import { isIP } from 'node:net';
import { parseArgs } from 'node:util';

/** A command line as data; `help` stands for everything that cannot be understood, with what was wrong. */
export type CommandLine =
  | {
      readonly command: 'check';
      readonly name: string;
      /** `address:port` of the name server to ask. */
      readonly dns: string | null;
      /** PEM file that stands for the browsers' list of roots. */
      readonly trust: string | null;
      readonly wish: { readonly mail: boolean; readonly panels: boolean; readonly logs: boolean };
      readonly json: boolean;
    }
  | { readonly command: 'plan'; readonly file: string; readonly json: boolean }
  | {
      readonly command: 'secure';
      readonly file: string;
      /** What `plan --json` printed: nothing else is done. */
      readonly reviewed: string | null;
      readonly json: boolean;
    }
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
  | { readonly command: 'status'; readonly json: boolean }
  | { readonly command: 'runs'; readonly json: boolean }
  | { readonly command: 'help'; readonly wrong: string | null; readonly json: boolean };

export const usage = `Usage: sealkeeper COMMAND [--json]

  check NAME          look at a site from outside: DNS, certificates, mail, who is there
    --dns ADDRESS:PORT  ask this name server
    --trust FILE        roots (PEM) in place of the public list
    --no-mail           leave the mail servers out
    --panels            also try the doors of control panels, once each
    --logs              also ask crt.sh for names; it then knows the domain
  plan JOB            read the server and say what would be changed; changes nothing
  secure JOB          get a certificate, install it, prove it from outside
    --reviewed PLAN     only if it is still the plan that \`plan JOB --json\` wrote to this file
  undo RUN            take a run back, also weeks later
    --keep PATH         a file that somebody edited since stays as it is
    --former PATH       the former file comes back; a copy of theirs is kept
  recover [RUN]       ask the server how a run that was cut off stands, and finish it or take it back
  renew [RUN|--all]   repeat a run (or all that are due) with a fresh certificate
  status              ask from outside how each certificate stands with visitors
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
  if (command !== 'check' && checkOptions.some((option) => values[option] !== undefined))
    return help(`${checkOptions.map((option) => `--${option}`).join(', ')} go with check`);
  if (values.reviewed !== undefined && command !== 'secure') return help('--reviewed goes with secure');
  if (values.dns !== undefined && !isNameServer(values.dns)) return help('--dns wants ADDRESS:PORT');
  if ((command === 'runs' || command === 'status') && subject !== undefined)
    return help(`too many words: ${subject}`);
  if (command === 'renew' && values.all === true && subject !== undefined)
    return help('renew wants one RUN or --all');
  switch (command) {
    case 'check':
      return subject === undefined
        ? help('check wants a NAME')
        : {
            command,
            name: subject,
            dns: values.dns ?? null,
            trust: values.trust ?? null,
            wish: {
              mail: values['no-mail'] !== true,
              panels: values.panels ?? false,
              logs: values.logs ?? false,
            },
            json,
          };
    case 'plan':
      return subject === undefined ? help('plan wants a JOB file') : { command, file: subject, json };
    case 'secure':
      return subject === undefined
        ? help('secure wants a JOB file')
        : { command, file: subject, reviewed: values.reviewed ?? null, json };
    case 'undo':
      return subject === undefined
        ? help('undo wants a RUN')
        : { command, runId: subject, choices: choicesOf(values), json };
    case 'recover':
      return { command, runId: subject ?? null, json };
    case 'renew':
      return { command, runId: subject ?? null, all: values.all ?? false, json };
    case 'runs':
    case 'status':
      return { command, json };
    default:
      return help(`no such command: ${command}`);
  }
}

const checkOptions = ['dns', 'trust', 'no-mail', 'panels', 'logs'] as const;

/** `192.0.2.1`, `192.0.2.1:53`, `2001:db8::1` or `[2001:db8::1]:53`; names are not looked up to look names up. */
function isNameServer(text: string): boolean {
  const [, bracketed, plain, port = '53'] = /^(?:\[(.+)\]|([^:]+))(?::(\d{1,5}))?$/.exec(text) ?? [];
  return (
    isIP(text) !== 0 || (isIP(bracketed ?? plain ?? '') !== 0 && Number(port) > 0 && Number(port) < 65_536)
  );
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
      dns: { type: 'string' },
      trust: { type: 'string' },
      'no-mail': { type: 'boolean' },
      panels: { type: 'boolean' },
      logs: { type: 'boolean' },
      keep: { type: 'string', multiple: true },
      former: { type: 'string', multiple: true },
      reviewed: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
