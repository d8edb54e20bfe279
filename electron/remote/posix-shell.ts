import { randomBytes } from 'node:crypto';
import { serverPath } from '../../shared/plan.ts';
import { ProblemError } from '../../shared/problems.ts';
import type { ByteChannel } from './byte-channel.ts';
import { type Frame, FrameReader } from './frames.ts';
import type { Command, CommandResult, RemoteHost, ShellLink, UserHost } from './host.ts';
import { batch, defaultTimeout, opening } from './shell-script.ts';

export interface PosixShellOptions {
  readonly label: string;
  /** Function definitions in POSIX sh that commands may call by name. */
  readonly prelude?: string;
  /** What waiting for the server it took to get here. */
  readonly roundTripsBefore?: number;
  /** Whether its functions ask what only root could have made; true unless told. */
  readonly isRoots?: boolean;
  /** Closes what the shell's channel runs over. */
  readonly hangUp?: () => Promise<void>;
  /** Bytes that one stream of one command may print; 8 MB unless told. */
  readonly outputLimit?: number;
}

interface Batch {
  readonly commands: readonly Command[];
  readonly outputs: Frame[];
  readonly complaints: Frame[];
  readonly resolve: (results: readonly CommandResult[]) => void;
  readonly reject: (problem: unknown) => void;
}

/** A server through one root shell; see `shellLink`. */
export const posixShell = (channel: ByteChannel, options: PosixShellOptions): RemoteHost =>
  Object.assign(shellLink(channel, options), { way: 'root-shell' } as const);

/**
 * The same through the shell of an ordinary user. Raises `shell-unusable` where the user has no folder of their own, and
 * closes the channel then.
 */
export async function userShell(channel: ByteChannel, options: PosixShellOptions): Promise<UserHost> {
  const link = shellLink(channel, { ...options, isRoots: false });
  const [answer] = await link.runAll([
    { argv: ['sh', '-c', 'cd && pwd -P'], accept: [0, 1, 2], reads: true },
  ]);
  const home = answer?.stdout.replace(/\n$/, '') ?? '';
  if (serverPath.safeParse(home).success) return Object.assign(link, { way: 'user-shell', home } as const);
  await link.close();
  throw new ProblemError(
    'shell-unusable',
    {},
    { detail: `no folder of the user’s own: ${answer?.stderr ?? ''}` },
  );
}

/**
 * A server through one shell that reads its script from `channel`. Calls may overlap; they are answered
 * in order. Calls made in the same turn of the event loop travel together and count as one round trip.
 *
 * What was sent is awaited even if the signal is aborted then: a change on its way is a change to know about. Only what
 * does nothing but read is left alone at once.
 */
function shellLink(channel: ByteChannel, options: PosixShellOptions): Omit<ShellLink, 'way'> {
  const mark = randomBytes(16).toString('hex');
  const limit = options.outputLimit ?? 8_000_000;
  const stdout = new FrameReader(mark);
  const stderr = new FrameReader(mark);
  const inFlight: Batch[] = [];
  let unsent: { readonly work: Batch; readonly signal: AbortSignal | undefined }[] = [];
  let roundTrips = options.roundTripsBefore ?? 0;
  let hasAnswered = false;
  let ended: ProblemError | undefined;
  let timer: NodeJS.Timeout | undefined;
  let watched: { readonly work: Batch; readonly waiting: number } | undefined;

  const fail = (problem: ProblemError) => {
    ended ??= problem;
    clearTimeout(timer);
    for (const work of inFlight.splice(0)) work.reject(ended);
    channel.close();
    void options.hangUp?.();
  };

  /** The clock runs for the one command whose frame we wait for, from when the one before it had ended. */
  const watch = () => {
    const current = inFlight[0];
    const waiting = current && Math.min(current.outputs.length, current.complaints.length);
    if (current === watched?.work && waiting === watched?.waiting) return;
    clearTimeout(timer);
    watched = current && waiting !== undefined ? { work: current, waiting } : undefined;
    if (current === undefined || waiting === undefined) return;
    const milliseconds = current.commands[waiting]?.timeout ?? defaultTimeout;
    const facts = { host: options.label, seconds: Math.round(milliseconds / 1000) };
    timer = setTimeout(() => fail(new ProblemError('server-too-slow', facts)), milliseconds);
  };

  const receive = (reader: FrameReader, list: 'outputs' | 'complaints') => (bytes: Buffer) => {
    for (const frame of reader.push(bytes)) {
      // The streams travel apart: one may already be in the batch after the one the other is in.
      inFlight.find((work) => work[list].at(-1)?.words[0] !== 'end')?.[list].push(frame);
    }
    if (reader.size > limit) {
      fail(new ProblemError('shell-unusable', {}, { detail: `a command printed more than ${limit} bytes` }));
      return;
    }
    settle();
    watch();
  };

  const settle = () => {
    for (let work = inFlight[0]; work !== undefined; work = inFlight[0]) {
      if (work.outputs.at(-1)?.words[0] !== 'end' || work.complaints.at(-1)?.words[0] !== 'end') return;
      inFlight.shift();
      hasAnswered = true;
      work.resolve(resultsOf(work));
    }
  };

  channel.listen({ stdout: receive(stdout, 'outputs'), stderr: receive(stderr, 'complaints') });
  const closed = channel.closed.then(() => {
    // A shell that ends before its first answer could not read the prelude; later it is the line that broke.
    fail(
      hasAnswered || stderr.held === ''
        ? new ProblemError('connection-lost', { host: options.label })
        : new ProblemError('shell-unusable', {}, { detail: stderr.held.slice(0, 2000) }),
    );
  });
  channel.write(opening(mark, options.prelude ?? ''));

  const send = () => {
    const wanted = unsent.filter(({ work, signal }) => {
      if (signal?.aborted) work.reject(signal.reason);
      else if (ended) work.reject(ended);
      return !signal?.aborted && !ended;
    });
    unsent = [];
    if (wanted.length === 0) return;
    roundTrips += 1;
    inFlight.push(...wanted.map(({ work }) => work));
    channel.write(wanted.map(({ work }) => batch(work.commands, undefined, options.isRoots)).join(''));
    watch();
  };

  return {
    system: 'posix',
    label: options.label,
    get roundTrips() {
      return roundTrips;
    },
    closed,
    runAll: async (commands, signal) => {
      signal?.throwIfAborted();
      if (ended) throw ended;
      if (commands.length === 0) return [];
      return new Promise((resolve, reject) => {
        if (unsent.length === 0) queueMicrotask(send);
        unsent.push({ work: { commands, outputs: [], complaints: [], resolve, reject }, signal });
        if (commands.every(({ reads }) => reads === true)) {
          signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
        }
      });
    },
    close: async () => {
      channel.endInput();
      await options.hangUp?.();
      channel.close();
      await closed;
    },
  };
}

/** The frames of a batch as results: as many as commands ran. */
function resultsOf({ commands, outputs, complaints }: Batch): readonly CommandResult[] {
  return outputs.slice(0, -1).flatMap((output, index) => {
    const command = commands[index];
    const complaint = complaints[index];
    if (command === undefined || complaint === undefined) return [];
    const exitCode = Number(output.words[0]);
    return [
      {
        command,
        exitCode,
        accepted: (command.accept ?? [0]).includes(exitCode),
        stdout: output.bytes.toString('utf8'),
        stderr: complaint.bytes.toString('utf8'),
      },
    ];
  });
}
