import { spawn } from 'node:child_process';
import type { ByteChannel, ByteListener, ChannelEnd } from '../../electron/remote/byte-channel.ts';

/** A program of this machine as a `ByteChannel`: what an SSH channel is to a server. */
export function localProgram(argv: readonly [string, ...string[]], environment = process.env): ByteChannel {
  const [program, ...words] = argv;
  const child = spawn(program, words, { stdio: 'pipe', env: environment, detached: true });
  let listener: ByteListener | undefined;
  const closed = new Promise<ChannelEnd>((resolve) => {
    child.on('close', (exitCode) => resolve({ exitCode }));
  });
  child.stdin.on('error', () => undefined); // writes to a shell that has ended; `closed` tells
  return {
    write: (bytes) => void child.stdin.write(bytes),
    endInput: () => void child.stdin.end(),
    listen: (next) => {
      const isFirst = listener === undefined;
      listener = next;
      if (!isFirst) return;
      child.stdout.on('data', (bytes: Buffer) => listener?.stdout(bytes));
      child.stderr.on('data', (bytes: Buffer) => listener?.stderr(bytes));
    },
    closed,
    // With everything it started, which would keep the streams open: a channel of SSH just ends.
    close: () => {
      if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) {
        process.kill(-child.pid, 'SIGKILL');
      }
    },
  };
}
