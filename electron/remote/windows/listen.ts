import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { ProblemError } from '../../../shared/problems.ts';
import type { ByteChannel } from '../byte-channel.ts';
import type { WindowsConnection } from './connection.ts';
import type { ChallengeListener, ListenWish } from './host.ts';
import { VerbOutput } from './outcome.ts';
import { commandLine, inputLines } from './script-text.ts';
import { verbs } from './verbs.ts';

const hitsOf = z.object({ hits: z.number().int() });

/** Milliseconds that a listener gets to end by itself before its process is ended. */
const patienceToStop = 5000;

/** The long-running verb on a channel of its own; see `WindowsHost.listen`. */
export async function startListener(
  connection: WindowsConnection,
  host: string,
  { answers, seconds = 600, port = 80 }: ListenWish,
  signal: AbortSignal | undefined,
  timeout: number = verbs.listener.timeout,
): Promise<ChallengeListener> {
  const stopToken = randomBytes(24).toString('base64url');
  const parameters = verbs.listener.parameters.parse({ port, answers, stopToken, seconds });
  const mark = randomBytes(16).toString('hex');
  let hits = 0;
  let becomeReady = () => {};
  const ready = new Promise<void>((resolve) => {
    becomeReady = resolve;
  });
  const output = new VerbOutput(mark, (tag, message) => {
    if (tag === 'ready') becomeReady();
    const counted = hitsOf.safeParse(message);
    if (counted.success) hits = counted.data.hits;
  });
  const channel = await connection.exec(commandLine);
  channel.listen(output);
  for (const line of inputLines('listener', mark, parameters)) channel.write(`${line}\n`);
  channel.endInput();

  const ended = channel.closed.then((end) => {
    try {
      const result = hitsOf.safeParse(output.result('listener', end, host));
      if (result.success) hits = result.data.hits;
      return null;
    } catch (thrown) {
      return thrown;
    }
  });
  await untilReady({ ready, ended, channel, host, signal, timeout });
  return {
    ended: ended.then(() => undefined),
    async stop() {
      const isAsked = await askToStop(connection, port, stopToken);
      if (!isAsked || !(await settlesWithin(ended, patienceToStop))) {
        // The process is in a job that ends with the channel.
        channel.close();
        await settlesWithin(ended, patienceToStop);
      }
      return { hits };
    },
  };
}

interface Waiting {
  readonly ready: Promise<void>;
  readonly ended: Promise<unknown>;
  readonly channel: ByteChannel;
  readonly host: string;
  readonly signal: AbortSignal | undefined;
  readonly timeout: number;
}

async function untilReady({ ready, ended, channel, host, signal, timeout }: Waiting): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let onAbort = () => {};
  const given = new Promise<never>((_, reject) => {
    const seconds = Math.round(timeout / 1000);
    timer = setTimeout(() => reject(new ProblemError('server-too-slow', { host, seconds })), timeout);
    onAbort = () => reject(signal?.reason);
    signal?.addEventListener('abort', onAbort, { once: true });
  });
  const endedEarly = ended.then((thrown) => {
    throw thrown ?? new ProblemError('shell-unusable', { host }, { detail: 'the listener ended at once' });
  });
  try {
    await Promise.race([ready, endedEarly, given]);
  } catch (thrown) {
    channel.close();
    throw thrown;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
    endedEarly.catch(() => undefined);
  }
}

/** The listener hears the request that ends it from the server's own side; no second PowerShell has to start. */
async function askToStop(connection: WindowsConnection, port: number, stopToken: string): Promise<boolean> {
  try {
    const stream = await connection.tunnel('127.0.0.1', port);
    stream.on('error', () => undefined);
    stream.on('data', () => stream.destroy());
    stream.write(
      `GET /.well-known/acme-challenge/${stopToken} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`,
    );
    return true;
  } catch {
    // No tunnels there, or no connection any more: the channel is closed instead.
    return false;
  }
}

async function settlesWithin(promise: Promise<unknown>, milliseconds: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), milliseconds);
  });
  try {
    return await Promise.race([promise.then(() => true), late]);
  } finally {
    clearTimeout(timer);
  }
}
