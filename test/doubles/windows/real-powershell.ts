import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { quiet } from '../../../build/powershell-runtime.ts';
import { scriptFiles } from '../../../electron/remote/windows/script-files.ts';
import type { LoginShell } from './login-shells.ts';
import type { WindowsModel } from './model/model.ts';
import type { WatchProcess } from './model/watches.ts';
import { ModelSocket } from './model-socket.ts';
import type { Executor, PowerShellRun } from './runner.ts';
import { runWarm } from './warm-powershell.ts';

const windowsAdapters = scriptFiles['adapters-windows'] ?? '';
const textBeside = (name: string): string => readFileSync(join(import.meta.dirname, name), 'utf8');
/** What stands in for each file of adapters; all but the first are only in the scripts that need them. */
const doubles = [
  [windowsAdapters, textBeside('adapters-double.ps1')],
  [scriptFiles['adapters-windows-httpsys'] ?? '', textBeside('adapters-double-httpsys.ps1')],
  [scriptFiles['adapters-windows-users'] ?? '', textBeside('adapters-double-users.ps1')],
  [scriptFiles['adapters-windows-run'] ?? '', textBeside('adapters-double-run.ps1')],
  [scriptFiles['adapters-windows-renewers'] ?? '', textBeside('adapters-double-renewers.ps1')],
] as const;

export interface RealPowerShellOptions {
  readonly executable: string;
  readonly version: string;
  readonly model: WindowsModel;
  /** Windows PowerShell or pwsh as login shell is started for real as well, and starts PowerShell in its turn. */
  readonly loginShell: () => LoginShell;
  readonly languageMode: () => string;
  readonly starts: Starts;
}

/**
 * Which calls are started as sshd starts them: `each`, or only the `first` of each script, or `none`. The others run in
 * a PowerShell that stays.
 */
export type Starts = 'each' | 'first' | 'none';

/**
 * Real PowerShell runs the very bootstrap and script that came over SSH; only the text of the Windows adapters in it
 * is replaced by the double's.
 */
export async function realPowerShell(options: RealPowerShellOptions): Promise<Executor> {
  const { executable, version, model, starts } = options;
  const folder = mkdtempSync(join(tmpdir(), 'sealkeeper-pwsh-'));
  const socket = new ModelSocket(model, folder);
  await socket.start();
  // The name that the command line asks for, found by the login shell in its PATH.
  const named = join(folder, 'powershell.exe');
  writeFileSync(named, `#!/bin/sh\nexec '${executable}' "$@"\n`);
  chmodSync(named, 0o755);
  const environment = {
    ...quiet(),
    PATH: `${folder}:${process.env.PATH ?? ''}`,
    SK_DOUBLE_SOCKET: socket.path,
  };
  const started = new Set<string>();
  const isStarted = ({ input }: PowerShellRun): boolean => {
    const script = input.toString('latin1').split('\n', 1).join('');
    const isFirst = !started.has(script);
    started.add(script);
    return starts === 'each' || options.languageMode() !== 'FullLanguage' || (starts === 'first' && isFirst);
  };
  const bootstrap = join(folder, 'bootstrap.ps1');
  model.watches.starter = (encodedCommand) => startTask(named, folder, environment, encodedCommand);
  return {
    title: `PowerShell ${version}`,
    async run(run) {
      const id = randomBytes(8).toString('hex');
      const input = withDoubleAdapters(run.input, model.beforeWrite !== null);
      if (!isStarted(run)) {
        writeFileSync(bootstrap, run.bootstrap);
        const code = await runWarm(executable, { id, socket: socket.path, bootstrap, input }, run);
        await socket.endOf(id);
        return code;
      }
      const { program, words } = startOf(options, named, run);
      const child = spawn(program, words, {
        cwd: folder,
        detached: true,
        stdio: ['pipe', 'pipe', 'pipe'],
        env: { ...environment, SK_DOUBLE_RUN: id },
      });
      const kill = () => {
        // The whole group: a login shell's child as well.
        if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
      };
      child.stdin.on('error', () => undefined);
      child.stdout.on('data', run.stdout);
      child.stderr.on('data', run.stderr);
      child.stdin.end(input);
      if (run.killed.aborted) kill();
      run.killed.addEventListener('abort', kill, { once: true });
      const code = await new Promise<number | null>((resolve, reject) => {
        child.once('error', reject);
        child.once('close', (exitCode) => resolve(exitCode));
      });
      run.killed.removeEventListener('abort', kill);
      await socket.endOf(id);
      return code;
    },
    async stop() {
      await socket.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A scheduled task: a process of its own, which starts PowerShell by the name that Windows has for it. */
function startTask(
  named: string,
  folder: string,
  environment: NodeJS.ProcessEnv,
  encodedCommand: string,
): WatchProcess {
  const child = spawn(
    named,
    ['-NoLogo', '-NoProfile', '-NonInteractive', '-EncodedCommand', encodedCommand],
    {
      cwd: folder,
      detached: true,
      stdio: 'ignore',
      env: { ...environment, SK_DOUBLE_RUN: 'task', SK_DOUBLE_TASK: '1' },
    },
  );
  return {
    ended: new Promise((resolve) => {
      child.once('error', () => resolve());
      child.once('close', () => resolve());
    }),
    kill: () => {
      if (child.pid !== undefined && child.exitCode === null && child.signalCode === null)
        process.kill(-child.pid, 'SIGKILL');
    },
  };
}

function startOf(
  { executable, loginShell, languageMode }: RealPowerShellOptions,
  named: string,
  run: PowerShellRun,
) {
  if (languageMode() !== 'FullLanguage') {
    // A rule of the machine sets this before the first line runs.
    const restricted = `$ExecutionContext.SessionState.LanguageMode = '${languageMode()}'\n${run.bootstrap}`;
    const encoded = Buffer.from(restricted, 'utf16le').toString('base64');
    return { program: named, words: ['-NoProfile', '-NonInteractive', '-EncodedCommand', encoded] };
  }
  if (loginShell() === 'cmd') return { program: named, words: run.line.split(' ').slice(1) };
  return { program: executable, words: ['-c', run.line] };
}

/** The frames as they came, but for the adapters' text in the script, and in the undo calls that a run notes. */
function withDoubleAdapters(input: Buffer, isWatched: boolean): Buffer {
  const [script = '', parameters = '', ...rest] = input.toString('latin1').split('\n');
  const own = isWatched ? announced(swapped(script)) : swapped(script);
  return Buffer.from([own, withSwappedSteps(parameters), ...rest].join('\n'), 'latin1');
}

/** Statements by which a script writes files itself, and not by an adapter. */
const fileWrites =
  /(^|[{;])(\s*)((?:\$null = )?\[IO\.(?:File|Directory)\]::(?:WriteAll\w+|AppendAllText|Move|Replace|Delete|CreateDirectory)\(|\$stream = New-Object IO\.FileStream\(|\$stream\.Write\()/gm;

/** The script with a word to the model before each of its writes. */
function announced(script: string): string {
  const text = Buffer.from(script, 'base64').toString('utf8');
  const whole = text.replace(fileWrites, "$1$2$$null = Invoke-SkModel 'about-to-write'; $3");
  return Buffer.from(whole, 'utf8').toString('base64');
}

/** Cut off on the way: PowerShell is to see exactly that. */
function swapped(script: string): string {
  const text = Buffer.from(script, 'base64').toString('utf8');
  if (!text.includes(windowsAdapters)) return script;
  const whole = doubles.reduce((now, [windows, double]) => now.split(windows).join(double), text);
  return Buffer.from(whole, 'utf8').toString('base64');
}

interface Noting {
  readonly parameters?: { readonly steps?: readonly { readonly lines: readonly string[] }[] };
}

function withSwappedSteps(line: string): string {
  const text = Buffer.from(line, 'base64').toString('utf8');
  if (!text.includes('"steps":')) return line;
  const envelope = JSON.parse(text) as Noting;
  const steps = envelope.parameters?.steps?.map((step) => ({
    ...step,
    lines: step.lines.map((one, index) => (index === 0 ? swapped(one) : one)),
  }));
  const replaced = { ...envelope, parameters: { ...envelope.parameters, steps } };
  return Buffer.from(JSON.stringify(replaced), 'utf8').toString('base64');
}
