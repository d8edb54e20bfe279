import { printable } from '../../shared/printable.ts';
import { ProblemError, type QuietCode } from '../../shared/problems.ts';
import type { ByteChannel } from './byte-channel.ts';
import { says } from './elevate-script.ts';
import { isAskedAgainAtOnce, isForPassword, isQuestion, lastLineOf, loginRefusal } from './login-refusals.ts';
import { doasSays, noProgramsRefusal, sudoRefusal } from './sudo-refusals.ts';

/** What made us root. */
const elevations = ['root', 'sudo', 'sudo-password', 'doas'] as const;
export type Elevation = (typeof elevations)[number];

/** A shell that reads its script from `channel`. */
export interface EnteredShell {
  readonly channel: ByteChannel;
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

export const patienceUnlessTold = 15_000;

/** What sudo writes if it gave up on a password without asking again (`passwd_tries=1`); English by LC_ALL=C. */
const wrongPassword = /incorrect password attempt/;

/** `isForRoot`: it is to become root's. */
type EnterOptions = ElevateOptions & { readonly isForRoot?: true };

/**
 * Systems whose processes cannot be judged from a /proc like that of Linux (proc(5)), so that a server which runs there would
 * look as if it stood still; by `uname -s`.
 */
const unsupported = /^(\w*BSD|DragonFly|SunOS|Darwin|AIX|HP-UX)$/;

/** `elevation` null: it stays who logged in. */
type Entered = EnteredShell & { readonly elevation: Elevation | null };

/**
 * A shell that has said who it is, over the channel that `open` opens, which is closed again where none comes. Raises what
 * `elevate` does.
 */
export async function enter(
  open: () => Promise<ByteChannel>,
  options: EnterOptions,
  signal: AbortSignal | undefined,
): Promise<Entered> {
  signal?.throwIfAborted();
  const channel = await open();
  try {
    return await hearShell(channel, options, signal);
  } catch (thrown) {
    channel.close();
    throw thrown;
  }
}

/** Characters that a login may print before it is done, such as a long greeting; more is no shell that we can use. */
const mostHeard = 64 * 1024;

/** Milliseconds after which a line that was not ended is a question: what only reports ends its lines. */
const quietFor = 2000;

/** What came so far, gathered without ever being copied as it grows. */
function hearing() {
  const pieces: string[] = [];
  let length = 0;
  return {
    /** False where it is too much by now; then it is not kept. */
    add(text: string): boolean {
      length += text.length;
      if (length > mostHeard) return false;
      pieces.push(text);
      return true;
    },
    text: () => pieces.join(''),
  };
}

/** Its own words, as a fact that is shown. */
const quoted = (words: string) => {
  const said = printable(words, 600);
  return said === '' ? {} : { said };
};

function hearShell(
  channel: ByteChannel,
  { user, sudoPassword, isForRoot, patience = patienceUnlessTold }: EnterOptions,
  signal: AbortSignal | undefined,
): Promise<Entered> {
  const said = hearing();
  const complaints = hearing();
  let hello: readonly string[] | undefined;
  let lineStart: string[] = [];
  let promptStart = '';
  let openLine = '';
  let questions = 0;
  let isAnswered = false;
  let heardBefore = 0;
  let mayStart = true;
  const detail = () => complaints.text().replaceAll(says.password, '').trim().slice(0, 2000);

  return new Promise<Entered>((resolve, reject) => {
    let quiet: NodeJS.Timeout | undefined;
    const settle = (act: () => void) => {
      clearTimeout(timer);
      clearTimeout(quiet);
      signal?.removeEventListener('abort', onAbort);
      act();
    };
    const fail = (problem: ProblemError) => settle(() => reject(problem));
    const refuse = (code: QuietCode, text = '') =>
      fail(new ProblemError(code, { user, ...quoted(text) }, { detail: text }));
    const wantMore = () => fail(new ProblemError('sudo-second-proof', { user }, { detail: detail() }));
    const words = () => `${said.text()}\n${detail()}`.trim().slice(0, 2000);
    /** It came to no shell: for a reason that it said, or else for this one. */
    const turnedAway = (otherwise: QuietCode) => {
      const known = loginRefusal(words(), user);
      if (known === null) refuse(otherwise, words());
      else fail(known);
    };
    /** What sudo said without a password, which goes to standard output behind our own greeting. */
    const sudoWords = () => said.text().split(`${says.hello} `).at(-1)?.split(says.needsPassword)[0] ?? '';
    const sudoSaid = () => sudoWords().slice(sudoWords().indexOf('\n') + 1);
    const onAbort = () => settle(() => reject(signal?.reason));
    signal?.addEventListener('abort', onAbort, { once: true });
    // A login for file transfer only answers nothing: it waits for us to speak its protocol.
    const timer = setTimeout(() => {
      if (hello === undefined) return turnedAway('login-silent');
      // What it said behind the password was no question, and it waits all the same: for a touch, or a code.
      const isWaiting = isAnswered && complaints.text().slice(heardBefore).trim() !== '';
      return isWaiting ? wantMore() : refuse('server-too-slow', detail());
    }, patience);

    const tooMuch = () => refuse('shell-unusable', `more than ${mostHeard} bytes before anything of ours`);
    /** It waits for an answer, and not by the words that we told it to ask by. */
    const asked = () => {
      if (!isForPassword(openLine)) return wantMore();
      if (questions > 0) return refuse('sudo-password-wrong', detail());
      questions = 1;
      openLine = '';
      answerSudo();
    };
    const answerSudo = () => {
      if (hello === undefined || questions === 0 || isAnswered) return;
      isAnswered = true;
      heardBefore = complaints.text().length;
      channel.write(`${sudoPassword}\n`);
    };
    const hear = (line: string) => {
      const elevation =
        line === says.user ? null : elevations.find((each) => line === `${says.root} ${each}`);
      if (line === says.noPrograms) mayStart = false;
      if (hello !== undefined && elevation !== undefined) {
        const [name = user, system = ''] = hello;
        settle(() => resolve({ channel, elevation, user: name, system }));
        return;
      }
      if (line === says.noSudo) fail(new ProblemError('sudo-missing', { user, doas: doasSays(said.text()) }));
      else if (line === says.needsPassword)
        fail(sudoRefusal(sudoSaid(), user) ?? new ProblemError('sudo-password-needed', { user }));
      else if (line.startsWith(`${says.hello} `)) {
        const [id = '', ...more] = line.slice(says.hello.length + 1).split(' ');
        if (/^\d+$/.test(id)) hello ??= more;
        const [, system = ''] = hello ?? [];
        if (isForRoot === true && unsupported.test(system))
          return fail(new ProblemError('system-unsupported', { system }));
        answerSudo();
      }
    };

    channel.listen({
      stdout: (bytes) => {
        const text = bytes.toString('latin1');
        if (!said.add(text)) return tooMuch();
        const [first = '', ...rest] = text.split('\n');
        lineStart.push(first);
        for (const next of rest) {
          hear(lineStart.join('').trimEnd());
          lineStart = [next];
        }
      },
      stderr: (bytes) => {
        const text = bytes.toString('latin1');
        if (!complaints.add(text)) return tooMuch();
        const parts = (promptStart + text).split(says.password);
        promptStart = (parts.at(-1) ?? '').slice(1 - says.password.length);
        questions += parts.length - 1;
        answerSudo();
        // Nothing more is sent: further tries could lock the account.
        if (questions > 1) {
          const isMore = isAskedAgainAtOnce(complaints.text(), says.password);
          if (isMore) wantMore();
          else refuse('sudo-password-wrong', detail());
        }
        openLine = lastLineOf(openLine + text);
        clearTimeout(quiet);
        if (hello !== undefined && isQuestion(openLine, says.password)) quiet = setTimeout(asked, quietFor);
      },
    });
    channel.closed.then(({ exitCode }) => {
      if (exitCode === null) refuse('connection-lost', detail());
      else if (!mayStart) fail(noProgramsRefusal(said.text(), detail(), user));
      else if (hello === undefined) turnedAway(exitCode === 0 ? 'login-ended-at-once' : 'shell-unusable');
      else if (questions > 0 && wrongPassword.test(complaints.text()))
        refuse('sudo-password-wrong', detail());
      else {
        const known = sudoRefusal(detail(), user);
        if (known !== null) return fail(known);
        const facts = { user, allowed: 'none', ...quoted(detail()) };
        fail(new ProblemError('sudo-refused', facts, { detail: detail() }));
      }
    });
  });
}
