import { randomBytes } from 'node:crypto';
import { ProblemError, type QuietCode } from '../../shared/problems.ts';
import type { ByteChannel } from './byte-channel.ts';
import { elevateCommand } from './elevate-script.ts';

/** What made us root. */
const elevations = ['root', 'sudo', 'sudo-password', 'doas'] as const;
export type Elevation = (typeof elevations)[number];

export interface RootShell {
  readonly channel: ByteChannel;
  readonly elevation: Elevation;
  /** Who logged in, as the server says. */
  readonly user: string;
  /** `uname -s` */
  readonly system: string;
}

export interface ElevateOptions {
  readonly user: string;
  readonly sudoPassword?: string;
  /** Milliseconds for the server to let us be root; 15 000 unless told. */
  readonly patience?: number;
}

/** What sudo writes if it gave up on a password without asking again (`passwd_tries=1`); English by LC_ALL=C. */
const wrongPassword = /incorrect password attempt/;

/**
 * Opens one channel and becomes root on it: as root, by sudo (with a password only if it wants one) or doas.
 * The password is sent once, only when sudo has asked. Raises `shell-unusable`, `sudo-missing`,
 * `sudo-refused` {user}, `sudo-password-needed` {user}, `sudo-password-wrong` {user}, `connection-lost`,
 * or the signal's reason.
 */
export async function elevate(
  exec: (command: string) => Promise<ByteChannel>,
  options: ElevateOptions,
  signal?: AbortSignal,
): Promise<RootShell> {
  signal?.throwIfAborted();
  const mark = `sealkeeper-${randomBytes(12).toString('hex')}`;
  const channel = await exec(elevateCommand(mark, options.sudoPassword !== undefined));
  try {
    return await becomeRoot(channel, mark, options, signal);
  } catch (thrown) {
    channel.close();
    throw thrown;
  }
}

function becomeRoot(
  channel: ByteChannel,
  mark: string,
  { user, sudoPassword, patience = 15_000 }: ElevateOptions,
  signal: AbortSignal | undefined,
): Promise<RootShell> {
  let said = '';
  let complaints = '';
  let questions = 0;
  const hello = () => new RegExp(`${mark} hello \\d+ (\\S*) (\\S*)`).exec(said);
  const detail = () => `${complaints.replaceAll(`${mark} password`, '')}`.trim().slice(0, 2000);

  return new Promise<RootShell>((resolve, reject) => {
    const settle = (act: () => void) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
      act();
    };
    const refuse = (code: QuietCode, text?: string) =>
      settle(() => reject(new ProblemError(code, { user }, { detail: text })));
    const onAbort = () => settle(() => reject(signal?.reason));
    signal?.addEventListener('abort', onAbort, { once: true });
    // A login for file transfer only answers nothing: it waits for us to speak its protocol.
    const timer = setTimeout(
      () => refuse(hello() ? 'server-too-slow' : 'shell-unusable', detail()),
      patience,
    );

    channel.listen({
      stdout: (bytes) => {
        said += bytes.toString('latin1');
        const [, word, how] =
          new RegExp(`${mark} (ready|password-needed|no-sudo) ?(.*?)\\r?\\n`).exec(said) ?? [];
        const elevation = elevations.find((each) => each === how);
        if (word === 'no-sudo') refuse('sudo-missing');
        else if (word === 'password-needed') refuse('sudo-password-needed');
        else if (elevation !== undefined) {
          const [, name = user, system = ''] = hello() ?? [];
          settle(() => resolve({ channel, elevation, user: name, system }));
        }
      },
      stderr: (bytes) => {
        complaints += bytes.toString('latin1');
        const asked = complaints.split(`${mark} password`).length - 1;
        if (asked > 0 && questions === 0) channel.write(`${sudoPassword}\n`);
        questions = asked;
        // Asked again, so it was wrong. Nothing more is sent: further tries could lock the account.
        if (asked > 1) refuse('sudo-password-wrong', detail());
      },
    });
    channel.closed.then(({ exitCode }) => {
      if (exitCode === null) refuse('connection-lost', detail());
      else if (hello() === null) refuse('shell-unusable', `${said}\n${detail()}`.trim().slice(0, 2000));
      else
        refuse(
          questions > 0 && wrongPassword.test(complaints) ? 'sudo-password-wrong' : 'sudo-refused',
          detail(),
        );
    });
  });
}
