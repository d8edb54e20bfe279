import { quote } from '../../shared/quote.ts';
import { commandLimits } from './command-limits.ts';
import type { Command } from './host.ts';
import { onlyRootPrelude } from './only-root.ts';

/**
 * What the one long-lived root shell reads. POSIX sh only (dash, busybox, ksh, bash): commands are framed by
 * marks on both streams, `MARK EXITCODE` behind each command and `MARK end` behind each batch.
 */

/** Milliseconds that a command may take unless it says otherwise. */
export const defaultTimeout = 30_000;

/**
 * Seconds behind its limit after which the server itself ends a command. We have given up on it by then, and our clock
 * starts later than the server's.
 */
const graceSeconds = 10;

/**
 * Sent once, in front of everything. `prelude` holds function definitions that commands may call.
 * Non-login shells under sudo may lack the sbin folders (RHEL), and a locale would translate what we read. The system's
 * own folders are enough for this; /usr/local counts only where root alone may write there (on Debian a group may).
 */
export function opening(mark: string, prelude: string): string {
  return `
export LC_ALL=C PATH=/usr/sbin:/usr/bin:/sbin:/bin
unset HISTFILE ENV BASH_ENV CDPATH LANGUAGE
umask 077
cd /
set -u
${onlyRootPrelude}
sk_root_ways /usr/local/bin /usr/local/sbin
if sk_only_root /usr/local/bin; then PATH=/usr/local/bin:$PATH; fi
if sk_only_root /usr/local/sbin; then PATH=/usr/local/sbin:$PATH; fi
# Words, not a function: that would be a process more for each command.
if command -v base64 >/dev/null 2>&1; then sk_frame_decode='base64 -d'; else sk_frame_decode='openssl base64 -d'; fi
sk_frame_after() { # EXITCODE ACCEPTED... : ends a command's output; fails if the code is not accepted
  sk_frame_code=$1; shift
  [ "$sk_frame_code" = 0 ] || sk_frame_failed=1
  echo '${mark}' "$sk_frame_code"; echo '${mark}' >&2
  for sk_frame_ok in "$@"; do [ "$sk_frame_ok" = "$sk_frame_code" ] && return 0; done
  return 1
}
sk_frame_forget() { sk_roots=$sk_frame_roots sk_ways=$sk_frame_ways; }
sk_frame_end() { sk_frame_forget; echo '${mark}' end; echo '${mark}' end >&2; }
${commandLimits}
${prelude.startsWith(onlyRootPrelude) ? prelude.slice(onlyRootPrelude.length) : prelude}
sk_frame_roots=$sk_roots sk_frame_ways=$sk_ways
`;
}

/** Seconds of one command in which its clock stays silent. */
const quietSeconds = 10;

/** Seconds after which the server itself ends a command. */
const secondsFor = ({ timeout }: Command, grace: number): number =>
  Math.ceil((timeout ?? defaultTimeout) / 1000) + grace;

const kindOf = ({ reads }: Command): 'reads' | 'changes' => (reads === true ? 'reads' : 'changes');

/**
 * One compound command, which a shell reads to its end before it begins: a batch whose sending was cut off
 * in the middle does nothing at all. Each command runs in a subshell, so that an `exit` ends only it.
 */
export function batch(commands: readonly Command[], grace = graceSeconds, isRoots = true): string {
  const ahead = isRoots ? asksAhead(commands) : '';
  const steps = commands.map((command, index) => {
    const accept = (command.accept ?? [0]).map(String).join(' ');
    const limit = `sk_frame_await ${secondsFor(command, grace)} ${kindOf(command)}`;
    const condition = command.afterSuccess === true ? '[ -z "$sk_frame_failed" ] || break\n' : '';
    const isStale =
      commands[index - 1]?.timeout !== undefined ||
      (command.reads !== true && commands.slice(0, index).some((one) => pathsRead(one).length > 0));
    const front = `${condition}${ahead !== '' && isStale ? 'sk_frame_forget\n' : ''}`;
    return `${front}sk_frame_ready\n${runOne(command)} &\n${limit}\nsk_frame_after "$?" ${accept} || break`;
  });
  const shortest = Math.min(...commands.map((command) => secondsFor(command, grace)));
  const clock = `sk_frame_watch ${Math.max(1, Math.min(quietSeconds, shortest - 1))}`;
  return `while :; do\nsk_frame_failed=\n${clock}\n${ahead}${steps.join('\n')}\nbreak; done; sk_frame_end\n`;
}

/**
 * Asks at once, for all commands of a batch, whether only root could have made what those that only read name, and what is told as
 * `looks`: each is a subshell, and what it learns is gone with it. It counts for this batch alone. Who changes something asks anew
 * where: an administrator may give a site's folder to its user at any moment, who could then lead elsewhere what we write. Nor
 * does it count once a command has run that takes others' programs their time (which has a `timeout` of its own).
 */
function asksAhead(commands: readonly Command[]): string {
  const paths = commands.flatMap((command) => [...pathsRead(command), ...(command.looks ?? [])]);
  return paths.length === 0 ? '' : `sk_root_ways ${quote([...new Set(paths)])}\n`;
}

/** Of a function of ours that changes nothing. */
const pathsRead = ({ argv, reads }: Command): readonly string[] =>
  reads === true && argv[0]?.startsWith('sk_') === true ? argv.filter((word) => word.startsWith('/')) : [];

function runOne({ argv, stdin }: Command): string {
  const words = quote(argv);
  if (stdin === undefined) return `( ${words} ) </dev/null`;
  // `echo` is a builtin in every sh, so the content is in no process list and under no length limit.
  if (isEchoed(stdin)) return `echo ${quote([stdin.slice(0, -1)])} 2>/dev/null | ( ${words} )`;
  // base64 has no letter that echo would change. Lines of 64 because old openssl reads no longer ones.
  const text = Buffer.from(stdin)
    .toString('base64')
    .replace(/(.{64})(?=.)/g, '$1\n');
  return `echo '${text}' 2>/dev/null | $sk_frame_decode 2>/dev/null | ( ${words} )`;
}

/** Whether every `echo` says it as it stands: lines of printable ASCII, no backslash, and nothing that it takes for an option. */
const isEchoed = (stdin: string | Uint8Array): stdin is string =>
  typeof stdin === 'string' && /^(?!-[^-])[ -[\]-~][ -[\]-~\n]*\n$/.test(stdin);
