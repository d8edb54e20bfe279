import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { ProblemError } from '../../shared/problems.ts';
import type { ByteChannel, ChannelEnd } from './byte-channel.ts';
import { relayCommand, says } from './elevate-script.ts';

/** Starts a program on a channel of its own, with a terminal or without one. Raises `shell-unusable` or `connection-lost`. */
export type Exec = (command: string, options?: { readonly terminal?: boolean }) => Promise<ByteChannel>;

/**
 * Starts a program that has a terminal (tty(4)) of its own and does not use it: what goes in and comes out goes through pipes of a
 * second channel, whose streams stay apart and echo nothing, as everywhere else. `command` gets the token that
 * `terminalLead` begins with. Raises what `exec` does, `shell-unusable` {user} where no pipes can be made within `patience`
 * milliseconds, or the signal's reason; then nothing stays on the server.
 */
export async function onTerminal(
  exec: Exec,
  command: (token: string) => string,
  user: string,
  patience: number,
  signal: AbortSignal | undefined,
): Promise<ByteChannel> {
  const token = randomBytes(16).toString('hex');
  const pipes = await exec(relayCommand(token));
  try {
    await isReady(pipes, user, patience, signal);
    const program = await exec(command(token), { terminal: true });
    // What a start file prints there is nobody's answer.
    program.listen({ stdout: () => undefined, stderr: () => undefined });
    pipes.write(`${says.go}\n`);
    return joined(pipes, program);
  } catch (thrown) {
    // Without a word it takes away again what it has made.
    pipes.endInput();
    throw thrown;
  }
}

/** How long a program whose pipes are gone may take to end by itself. */
const lastWordMs = 1000;

/** One that ends with the first of the two, and behind the last byte. */
function joined(pipes: ByteChannel, program: ByteChannel): ByteChannel {
  const closed = (async (): Promise<ChannelEnd> => {
    const first = await Promise.race([program.closed, pipes.closed.then(() => null)]);
    // The program is gone, and with it whoever wrote into the pipes; or the pipes are, and the program meets their end: it may be
    // about to say with what it ended.
    if (first === null) {
      await Promise.race([program.closed, wait(lastWordMs, undefined, { ref: false })]);
      program.close();
    } else pipes.endInput();
    const end = await pipes.closed;
    return end.exitCode === null ? end : (first ?? (await program.closed));
  })();
  return {
    write: (bytes) => pipes.write(bytes),
    endInput: () => pipes.endInput(),
    listen: (listener) => pipes.listen(listener),
    closed,
    close: () => {
      pipes.close();
      program.close();
    },
  };
}

function isReady(
  pipes: ByteChannel,
  user: string,
  patience: number,
  signal: AbortSignal | undefined,
): Promise<void> {
  let heard = '';
  return new Promise((resolve, reject) => {
    const settle = (act: () => void) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
      act();
    };
    const refuse = (detail: string) =>
      settle(() => reject(new ProblemError('shell-unusable', { user }, { detail })));
    const onAbort = () => settle(() => reject(signal?.reason));
    const timer = setTimeout(() => refuse('no pipes for a terminal in time'), patience);
    signal?.addEventListener('abort', onAbort, { once: true });
    pipes.listen({
      stdout: (bytes) => {
        // Start files may print before it; what comes behind it is nothing before we say so.
        heard = (heard + bytes.toString('latin1')).slice(-4000);
        if (heard.split('\n').some((line) => line.trimEnd() === says.pipes)) settle(resolve);
      },
      stderr: () => undefined,
    });
    pipes.closed.then(() => refuse('no pipes for a terminal'));
  });
}
