import { quote } from '../../shared/quote.ts';
import type { Command } from './host.ts';

/**
 * What the one long-lived root shell reads. POSIX sh only (dash, busybox, ksh, bash): commands are framed by
 * marks on both streams, `MARK EXITCODE` behind each command and `MARK end` behind each batch.
 */

/** Milliseconds that a command may take unless it says otherwise. */
export const usualTimeout = 30_000;

/** Seconds that the server gives a command beyond what we wait for it. */
const grace = 5;

/**
 * One guard a batch, on the server itself: nobody may be there any more to end what hangs. It ends a command with all
 * that this started when it outlasts the limit, and a batch that only reads also when its connection is gone. Once
 * a second it compares the children of the shell: others mean that another command is running.
 */
const guard = String.raw`
sk_frame_word() { # WORD FILE : what stands behind it on a line of /proc/N/status
  while IFS=' 	' read -r sk_frame_key sk_frame_value sk_frame_rest; do
    if [ "$sk_frame_key" = "$1" ]; then return 0; fi
  done 2>/dev/null <"$2"
  sk_frame_value=
}
sk_frame_session=$PPID
while [ -r "/proc/$sk_frame_session/status" ]; do
  sk_frame_word Name: "/proc/$sk_frame_session/status"
  case $sk_frame_value in sshd* | dropbear*) break ;; esac
  sk_frame_word PPid: "/proc/$sk_frame_session/status"; sk_frame_session=$sk_frame_value
done
[ -r "/proc/\${sk_frame_session:-none}/status" ] || sk_frame_session=
sk_frame_below() { # PROCESS : those that it started
  if [ -r "/proc/$1/task/$1/children" ]; then cat "/proc/$1/task/$1/children" 2>/dev/null
  else ps -A -o pid= -o ppid= 2>/dev/null | while read -r sk_frame_one sk_frame_above; do
      [ "$sk_frame_above" != "$1" ] || printf '%s ' "$sk_frame_one"
    done; fi
}
sk_frame_all() { # PROCESS... : they and all below them
  for sk_frame_each in "$@"; do
    printf '%s ' "$sk_frame_each"
    sk_frame_all $(sk_frame_below "$sk_frame_each")
  done
}
sk_frame_guard() { # SECONDS READS(0 or 1)
  sk_frame_turn=0 sk_frame_seen= sk_frame_own=$(exec sh -c 'echo $PPID')
  while [ $sk_frame_turn -lt "$1" ]; do
    sleep 1
    kill -0 $$ 2>/dev/null || return 0
    if [ "$2" = 1 ] && [ -n "$sk_frame_session" ] && ! kill -0 "$sk_frame_session" 2>/dev/null; then break; fi
    sk_frame_now=$(sk_frame_below $$)
    if [ "$sk_frame_now" = "$sk_frame_seen" ]; then sk_frame_turn=$((sk_frame_turn + 1))
    else sk_frame_turn=0 sk_frame_seen=$sk_frame_now; fi
  done
  for sk_frame_signal in TERM KILL; do
    set --
    for sk_frame_each in $(sk_frame_below $$); do
      [ "$sk_frame_each" = "$sk_frame_own" ] || set -- "$@" "$sk_frame_each"
    done
    kill -$sk_frame_signal $(sk_frame_all "$@") 2>/dev/null
    sleep 2
  done
}
`.replaceAll('\\$', '$');

/**
 * Sent once, in front of everything. `prelude` holds function definitions that commands may call.
 * Non-login shells under sudo may lack the sbin folders (RHEL), and a locale would translate what we read.
 */
export function opening(mark: string, prelude: string): string {
  return `
export LC_ALL=C PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
unset HISTFILE ENV BASH_ENV CDPATH LANGUAGE
umask 077
cd /
set -u
if command -v base64 >/dev/null 2>&1; then sk_frame_decode() { base64 -d; }
else sk_frame_decode() { openssl base64 -d; }; fi
sk_frame_after() { # EXITCODE ACCEPTED... : ends a command's output; fails if the code is not accepted
  sk_frame_code=$1; shift
  echo '${mark}' "$sk_frame_code"; echo '${mark}' >&2
  for sk_frame_ok in "$@"; do [ "$sk_frame_ok" = "$sk_frame_code" ] && return 0; done
  return 1
}
sk_frame_end() { echo '${mark}' end; echo '${mark}' end >&2; }
${guard}
${prelude}
`;
}

/**
 * One compound command, which a shell reads to its end before it begins: a batch whose sending was cut off
 * in the middle does nothing at all. Each command runs in a subshell, so that an `exit` ends only it.
 */
export function batch(commands: readonly Command[]): string {
  const steps = commands.map((command) => {
    const accept = (command.accept ?? [0]).map(String).join(' ');
    return `${runOne(command)}\nsk_frame_after "$?" ${accept} || break`;
  });
  const seconds =
    Math.ceil(Math.max(...commands.map(({ timeout }) => timeout ?? usualTimeout)) / 1000) + grace;
  const reads = commands.every((command) => command.reads === true) ? 1 : 0;
  return [
    `{ sk_frame_guard ${seconds} ${reads} </dev/null >/dev/null 2>&1 & }; sk_frame_guarding=$!`,
    `while :; do\n${steps.join('\n')}\nbreak; done; sk_frame_end`,
    '{ kill $sk_frame_guarding; wait $sk_frame_guarding; } 2>/dev/null\n',
  ].join('; ');
}

function runOne({ argv, stdin }: Command): string {
  const words = quote(argv);
  if (stdin === undefined) return `( ${words} ) </dev/null`;
  // `echo` is a builtin in every sh, so the content is in no process list and under no length limit;
  // base64 has no letter that echo would change. Lines of 64 because old openssl reads no longer ones.
  const text = Buffer.from(stdin)
    .toString('base64')
    .replace(/(.{64})(?=.)/g, '$1\n');
  return `echo '${text}' 2>/dev/null | sk_frame_decode 2>/dev/null | ( ${words} )`;
}
