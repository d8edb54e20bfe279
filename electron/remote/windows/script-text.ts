import { scriptFiles } from './script-files.ts';
import type { VerbName, VerbSecrets } from './verbs.ts';

/**
 * The one command line that a Windows server ever gets from us, whatever is done there.
 *
 * Its login shell may be cmd, which reads `"<line>"` as it is and at most 8191 letters, or Windows PowerShell or pwsh,
 * which change quotes. So the line has no letter that any of them treats specially, and everything that differs from
 * call to call travels on standard input. Windows PowerShell, because IIS' library works in no other.
 */
export const commandLine = [
  'powershell.exe -NoLogo -NoProfile -NonInteractive -ExecutionPolicy Bypass -OutputFormat Text -EncodedCommand',
  Buffer.from(textOf('bootstrap').trim(), 'utf16le').toString('base64'),
].join(' ');

/** What all verbs share; read before the verb's own file. */
const shared = ['prelude', 'adapters-windows', 'adapters-windows-httpsys', 'iis', 'files'] as const;

/** What single verbs need besides. */
const more: Partial<Record<VerbName, readonly string[]>> = {
  detect: ['access'],
  bind: ['bindings', 'rows', 'sites'],
  cleanup: ['adapters-windows-users', 'users'],
  'run-folder': ['adapters-windows-run'],
  renewers: ['adapters-windows-renewers', 'renewals'],
  'simple-acme': [
    'adapters-windows-run',
    'adapters-windows-renewers',
    'renewals',
    'bindings',
    'rows',
    'sites',
    'adapters-windows-users',
    'users',
  ],
};

/** A verb's whole script. The same for every call: parameters and secrets are never part of it. */
export function scriptOf(verb: VerbName): string {
  return [...shared, ...(more[verb] ?? []), `verb-${verb}`].map(textOf).join('\n');
}

/** The net of a run (scripts/watch.ps1), and how it starts a PowerShell for each of its calls. */
export const watchText = (): string => textOf('watch');
export const shellArguments = (): readonly string[] => commandLine.split(' ').slice(1);

/** What the bootstrap reads: script, parameters, secrets, each a line of base64, and a line that says it is all. */
export function inputLines(
  verb: VerbName,
  mark: string,
  parameters: unknown,
  secrets?: VerbSecrets,
): readonly string[] {
  return [
    base64(scriptOf(verb)),
    base64(JSON.stringify({ mark, parameters })),
    ...(secrets ? [Buffer.from(secrets.pfx).toString('base64'), base64(secrets.password)] : []),
    'end',
  ];
}

function base64(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64');
}

function textOf(name: string): string {
  const text = scriptFiles[name];
  if (text === undefined) throw new Error(`there is no script ${name}.ps1`);
  return text.replaceAll('\r\n', '\n');
}
