import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Processes that end with their owner. Each tethered program is the first process of its own PID namespace and
 * watches its standard input, a pipe from us: when we close it, or die by any signal, the pipe ends, the first
 * process leaves, and the kernel kills everything that was started below it (pid_namespaces(7)).
 */
export interface Tethered {
  readonly pid: number;
  /** The text of standard output and standard error so far, for messages. */
  output(): string;
  /** Resolves when `text` was printed; rejects with the output when the program ends or is late. */
  printed(text: string, timeout?: number): Promise<void>;
  hasEnded(): boolean;
  end(): Promise<void>;
}

export interface TetherOptions {
  /** Folder in which the process is recorded for the sweep of a killed run. */
  readonly records: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Hears all of standard output as it comes; what `output` keeps is only the end. */
  readonly hear?: (chunk: Buffer) => void;
}

const outputKept = 64_000;
const patience = 3000;

/** Start time of a process in clock ticks since boot (proc(5), field 22), or null when there is no such process. */
export function startTimeOf(pid: number): string | null {
  try {
    const status = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The command name may hold blanks and parentheses; the fields after its last ')' start with number 3.
    return status.slice(status.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

/** Starts argv, which must itself end when its standard input ends (see `watchingInput`). */
export async function tether(argv: readonly string[], options: TetherOptions): Promise<Tethered> {
  const [file, ...args] = argv;
  if (file === undefined) throw new Error('a tethered program needs at least a program');
  // Its own process group: Ctrl-C in a terminal is for the owner, who then stops the lab in order.
  const child = spawn(file, args, { env: options.env ?? process.env, stdio: 'pipe', detached: true });
  const pid = await started(child);
  const record = join(options.records, String(pid));
  await writeFile(record, startTimeOf(pid) ?? '');
  let text = '';
  const waiters = new Set<() => void>();
  const wake = () => {
    for (const waiter of waiters) waiter();
  };
  const keep = (chunk: Buffer) => {
    text = (text + chunk.toString('utf8')).slice(-outputKept);
    wake();
  };
  child.stdout?.on('data', keep);
  if (options.hear !== undefined) child.stdout?.on('data', options.hear);
  child.stderr?.on('data', keep);
  child.stdin?.on('error', () => {});
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
  void ended.then(wake);
  return {
    pid,
    hasEnded,
    output: () => text,
    printed: (wanted, timeout = 20_000) =>
      new Promise<void>((resolve, reject) => {
        const finish = (settle: () => void) => {
          clearTimeout(timer);
          waiters.delete(look);
          settle();
        };
        const look = () => {
          if (text.includes(wanted)) finish(resolve);
          else if (hasEnded()) finish(() => reject(new Error(`${argv.join(' ')} ended: ${text}`)));
        };
        const timer = setTimeout(
          () =>
            finish(() =>
              reject(new Error(`no “${wanted}” after ${timeout} ms from ${argv.join(' ')}: ${text}`)),
            ),
          timeout,
        );
        waiters.add(look);
        look();
      }),
    end: async () => {
      child.stdin?.end();
      const impatience = setTimeout(() => child.kill('SIGKILL'), patience);
      await ended;
      clearTimeout(impatience);
      await rm(record, { force: true });
    },
  };
}

async function started(child: ChildProcess): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    child.once('spawn', () => resolve());
    child.once('error', reject);
  });
  if (child.pid === undefined) throw new Error('the program has no process number');
  return child.pid;
}

/** Wraps a program that does not watch its input itself, such as Pebble, in a namespace that does. */
export function watchingInput(argv: readonly string[]): readonly string[] {
  const script = 'exec 3<&0; "$@" </dev/null & cat <&3 >/dev/null & wait -n';
  // Our pipe is a socket, for which bash would read its start file as if a remote shell had begun it (bash(1), INVOCATION): what
  // stands there would slow each lab, or keep it from coming up.
  return ['unshare', '--pid', '--fork', '--kill-child', 'bash', '--norc', '-c', script, 'tethered', ...argv];
}

/** Ends what a killed owner recorded, if it is still the same process, and waits until it is gone. */
export async function killRecorded(pid: number, startTime: string): Promise<void> {
  const deadline = Date.now() + patience;
  while (startTimeOf(pid) === startTime && !isDead(pid)) {
    if (Date.now() > deadline) throw new Error(`process ${pid} of an abandoned lab does not end`);
    try {
      process.kill(pid, 'SIGKILL');
    } catch (failure) {
      if ((failure as NodeJS.ErrnoException).code !== 'ESRCH') throw failure;
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** A zombie counts as dead: whether it is collected is up to the machine's process 1. */
export function isDead(pid: number): boolean {
  try {
    return /^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return true;
  }
}
