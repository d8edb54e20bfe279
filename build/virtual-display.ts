import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';

const SCREEN = '1400x1000x24';

let running: { readonly server: ChildProcess; readonly name: string } | undefined;

/** True when a window could be seen here. macOS and Windows always have a display. */
export function hasDisplay(environment: NodeJS.ProcessEnv = process.env): boolean {
  return process.platform !== 'linux' || Boolean(environment.DISPLAY || environment.WAYLAND_DISPLAY);
}

/**
 * Name of a virtual display (such as `:99`) for windows nobody looks at; one per process, started on first use
 * and gone with the process.
 *
 * @throws Error when Xvfb is not installed or does not start.
 */
export async function virtualDisplay(): Promise<string> {
  if (running?.server.exitCode === null) return running.name;
  // The server picks a free number itself and writes it to the file descriptor we name. setpriv (util-linux) ends
  // it with this process, even one that is killed and can tidy up nothing (a test runner's worker).
  const server = spawn(
    'setpriv',
    ['--pdeathsig', 'TERM', 'Xvfb', '-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const number = await firstLine(server);
  server.unref();
  process.once('exit', () => server.kill());
  running = { server, name: `:${number}` };
  return running.name;
}

function firstLine(server: ChildProcess): Promise<string> {
  const answer = server.stdio[3] as Readable; // Fixed by the 'pipe' above.
  return new Promise((resolve, reject) => {
    let text = '';
    const give = (cause: unknown): void =>
      reject(new Error('No virtual display: install Xvfb (Debian: apt install xvfb).', { cause }));
    server.once('error', give);
    server.once('exit', (code) => give(new Error(`Xvfb ended with status ${code}`)));
    answer.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      if (text.includes('\n')) {
        answer.destroy();
        resolve(text.trim());
      }
    });
  });
}
