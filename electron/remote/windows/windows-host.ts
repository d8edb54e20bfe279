import { randomBytes } from 'node:crypto';
import { ProblemError } from '../../../shared/problems.ts';
import type { ByteChannel } from '../byte-channel.ts';
import type { WindowsConnection } from './connection.ts';
import type { RunOptions, WindowsHost } from './host.ts';
import { startListener } from './listen.ts';
import { withPlainLists } from './normalise.ts';
import { VerbOutput } from './outcome.ts';
import { commandLine, inputLines } from './script-text.ts';
import { type ShortVerb, type VerbParameters, type VerbResult, type VerbSecrets, verbs } from './verbs.ts';

export interface WindowsHostOptions {
  readonly label: string;
  /** Replaces the verbs' own patience, in milliseconds; for tests. */
  readonly timeout?: number;
}

/** A Windows server over an open connection. */
export function windowsHost(
  connection: WindowsConnection,
  { label, timeout }: WindowsHostOptions,
): WindowsHost {
  let answers = 0;
  let isGone = false;
  let last: Promise<unknown> = Promise.resolve();
  let tooSlow: ProblemError | undefined;
  const closed = connection.closed.then(() => {
    isGone = true;
  });

  /** IIS allows one writer, and a small server one PowerShell: one after the other. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };

  const perform = async (
    verb: ShortVerb,
    parameters: unknown,
    { signal, secrets }: RunOptions & { readonly secrets?: VerbSecrets },
  ): Promise<unknown> => {
    signal?.throwIfAborted();
    if (tooSlow) throw tooSlow;
    if (isGone) throw new ProblemError('connection-lost', { host: label });
    const mark = randomBytes(16).toString('hex');
    const output = new VerbOutput(mark);
    const clock = deadline(timeout ?? verbs[verb].timeout, label, (problem) => {
      tooSlow = problem;
      void connection.close();
    });
    // What changes something is awaited even if the signal is aborted now: its outcome must be known.
    const givenUp = verbs[verb].changes ? undefined : aborted(signal);
    const ending = [clock.late, ...(givenUp ? [givenUp.promise] : [])];
    let opening: Promise<ByteChannel> | undefined;
    try {
      opening = connection.exec(commandLine);
      const channel = await Promise.race([opening, ...ending]);
      channel.listen(output);
      for (const line of inputLines(verb, mark, parameters, secrets)) channel.write(`${line}\n`);
      // Always: Windows' sshd keeps a command waiting for input otherwise.
      channel.endInput();
      const end = await Promise.race([channel.closed, ...ending]);
      answers += 1;
      return output.result(verb, end, label);
    } catch (thrown) {
      // Also where it opens only later: a PowerShell would wait there for its input.
      opening?.then((channel) => channel.close()).catch(() => undefined);
      throw thrown;
    } finally {
      clock.stop();
      givenUp?.forget();
    }
  };

  return {
    system: 'windows',
    way: 'windows-administrator',
    label,
    run: async <Name extends ShortVerb>(
      verb: Name,
      parameters: VerbParameters<Name>,
      options: RunOptions & { readonly secrets?: VerbSecrets } = {},
    ) => {
      const checked = verbs[verb].parameters.parse(parameters);
      const data = withPlainLists(await inTurn(() => perform(verb, checked, options)));
      const parsed = verbs[verb].result.safeParse(data);
      if (!parsed.success)
        throw new ProblemError('shell-unusable', { host: label }, { detail: parsed.error.message });
      // The schema of this very verb has just said so; the compiler loses the link through the table.
      return parsed.data as VerbResult<Name>;
    },
    listen: async (wish, signal) => {
      signal?.throwIfAborted();
      if (isGone) throw new ProblemError('connection-lost', { host: label });
      const listener = await startListener(connection, label, wish, signal, timeout);
      answers += 1;
      return listener;
    },
    tunnel: async (address, port, signal) => {
      signal?.throwIfAborted();
      if (isGone) throw new ProblemError('connection-lost', { host: label });
      return connection.tunnel(address, port);
    },
    get roundTrips() {
      return connection.roundTrips + answers;
    },
    closed,
    close: () => connection.close(),
  };
}

/** Rejects with `server-too-slow` after so many milliseconds, and tells `onLate` first. */
function deadline(milliseconds: number, host: string, onLate: (problem: ProblemError) => void) {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const problem = new ProblemError('server-too-slow', { host, seconds: Math.round(milliseconds / 1000) });
      onLate(problem);
      reject(problem);
    }, milliseconds);
  });
  return { late, stop: () => clearTimeout(timer) };
}

function aborted(signal: AbortSignal | undefined) {
  if (signal === undefined) return undefined;
  let forget = () => {};
  const promise = new Promise<never>((_, reject) => {
    const onAbort = () => reject(signal.reason);
    signal.addEventListener('abort', onAbort, { once: true });
    forget = () => signal.removeEventListener('abort', onAbort);
  });
  return { promise, forget: () => forget() };
}
