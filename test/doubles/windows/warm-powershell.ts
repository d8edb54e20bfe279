import { spawn } from 'node:child_process';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { quiet } from '../../../build/powershell-runtime.ts';
import type { PowerShellRun } from './runner.ts';

const hostFile = join(import.meta.dirname, 'warm-powershell.ps1');

export interface WarmCall {
  /** A word of its own, which nothing printed by a script begins with. */
  readonly id: string;
  /** Where the model of the machine listens. */
  readonly socket: string;
  /** The file that holds the bootstrap. */
  readonly bootstrap: string;
  readonly input: Buffer;
}

/** Shared by all machines of a test file. Their input ends with the test's process, and they with it. */
const idle: WarmPowerShell[] = [];

/**
 * Runs a call in a PowerShell that has been started before and has nothing else to do, in a new one where all are busy:
 * a start costs more than most scripts. Resolves to the exit code, or to null where the call was killed.
 */
export async function runWarm(
  executable: string,
  call: WarmCall,
  run: PowerShellRun,
): Promise<number | null> {
  if (run.killed.aborted) return null;
  const shell = idle.pop() ?? new WarmPowerShell(executable);
  const kill = () => shell.kill();
  run.killed.addEventListener('abort', kill, { once: true });
  const code = await shell.call(call, run);
  run.killed.removeEventListener('abort', kill);
  if (shell.isRunning) idle.push(shell);
  return code;
}

class WarmPowerShell {
  readonly #child;
  #isRunning = true;
  #rest = '';
  #call:
    | {
        readonly id: string;
        readonly run: PowerShellRun;
        readonly resolve: (code: number | null) => void;
      }
    | undefined;

  constructor(executable: string) {
    const words = ['-NoLogo', '-NoProfile', '-NonInteractive', '-File', hostFile];
    const child = spawn(executable, words, { cwd: tmpdir(), env: quiet() });
    child.stdin.on('error', () => undefined);
    child.stdout.setEncoding('latin1').on('data', (text: string) => this.#hear(text));
    child.stderr.on('data', (bytes: Buffer) => this.#call?.run.stderr(bytes));
    const end = () => {
      this.#isRunning = false;
      this.#end(null);
    };
    child.once('error', end);
    child.once('close', end);
    // Nobody waits for it: the test's process ends when its tests have.
    child.unref();
    for (const pipe of child.stdio) (pipe as Socket).unref();
    this.#child = child;
  }

  get isRunning(): boolean {
    return this.#isRunning;
  }

  call({ id, socket, bootstrap, input }: WarmCall, run: PowerShellRun): Promise<number | null> {
    return new Promise((resolve) => {
      this.#call = { id, run, resolve };
      this.#child.stdin.write(`${id} ${socket} ${bootstrap} ${input.toString('base64')}\n`);
    });
  }

  kill(): void {
    this.#isRunning = false;
    this.#child.kill('SIGKILL');
  }

  /** Whole lines go on as they are, but for the last of a call, which is ours. */
  #hear(text: string): void {
    const lines = (this.#rest + text).split('\n');
    this.#rest = lines.pop() ?? '';
    for (const line of lines) {
      const [id, code] = line.split(' ');
      if (id === this.#call?.id) this.#end(Number(code));
      else this.#call?.run.stdout(Buffer.from(`${line}\n`, 'latin1'));
    }
  }

  #end(code: number | null): void {
    const ended = this.#call;
    this.#call = undefined;
    ended?.resolve(code);
  }
}
