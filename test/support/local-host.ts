import { spawn } from 'node:child_process';
import type { Command, CommandResult, RemoteHost } from '../../electron/remote/host.ts';

/** This very machine as a `RemoteHost`, for tests of what runs on a server without an SSH server between. */
export function localHost(prefix: readonly string[] = []): RemoteHost {
  let roundTrips = 0;
  return {
    system: 'posix',
    way: 'root-shell',
    label: 'this machine',
    get roundTrips() {
      return roundTrips;
    },
    async runAll(commands, signal) {
      signal?.throwIfAborted();
      roundTrips += 1;
      const results: CommandResult[] = [];
      for (const command of commands) {
        const result = await run(prefix, command);
        results.push(result);
        if (!result.accepted) break;
      }
      return results;
    },
    closed: new Promise(() => {}),
    close: async () => {},
  };
}

function run(prefix: readonly string[], command: Command): Promise<CommandResult> {
  const [program = '', ...words] = [...prefix, ...command.argv];
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { stdio: 'pipe', timeout: command.timeout ?? 30_000 });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', reject);
    child.stdin.on('error', () => {});
    child.on('close', (code) => {
      const exitCode = code ?? -1;
      const accepted = (command.accept ?? [0]).includes(exitCode);
      const stdout = Buffer.concat(out).toString('utf8');
      resolve({ command, exitCode, accepted, stdout, stderr: Buffer.concat(err).toString('utf8') });
    });
    child.stdin.end(command.stdin ?? '');
  });
}
