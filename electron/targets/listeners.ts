/**
 * Who holds the ports of the web on a POSIX server. What a line says of a program is text of that program's own choice, so it
 * only ever says where to look, or is shown.
 */
export interface Listener {
  readonly address: string;
  readonly port: number;
  /** Name of the program; null where the system does not tell. */
  readonly process: string | null;
  /**
   * Does the very server that was looked at hold it, itself or by a child? Another one of the same program does not: names tell
   * nothing there. Absent where the system tells no process numbers, or no server runs.
   */
  readonly isOwn?: boolean;
}

/**
 * `sk_listening HTTP HTTPS` leaves the lines of ss, netstat or sockstat in `$listening`, of these two ports only: a user may
 * listen on as many others as they like. `port_pids PORT` prints the processes of one of them, `port_children MAIN PORT...` those
 * that a process has started: netstat names only one of all that hold a port, perhaps a child.
 */
export const listeningScript = String.raw`
sk_listening() { # HTTP HTTPS
  if command -v ss >/dev/null 2>&1; then listening=$(ss -ltnp "( sport = :$1 or sport = :$2 )" 2>/dev/null)
  elif command -v netstat >/dev/null 2>&1; then
    listening=$(netstat -ltnp 2>/dev/null | grep -E "^tcp[46]* +[0-9]+ +[0-9]+ +[^ ]*:($1|$2) ")
  else listening=$(sockstat -l -P tcp -p "$1,$2" 2>/dev/null); fi
}
# The column of the local address alone: a line ends with the name of the program, which may say anything.
port_pids() { # PORT
  sk_port_of=$1 sk_fields=$IFS
  IFS='
'
  set -f; set -- $listening
  for sk_listener in "$@"; do
    IFS=$sk_fields
    set -- $sk_listener
    [ $# -gt 5 ] || continue
    case $4 in *:"$sk_port_of") ;; *) continue ;; esac
    case $1:$6 in
      LISTEN:users:*) sk_holders=$sk_listener ;;
      tcp*:LISTEN) sk_holders=,pid=\${7-} sk_holders=\${sk_holders%%/*},fd= ;;
      *) continue ;;
    esac
    while :; do
      case $sk_holders in *,pid=*,fd=*) ;; *) break ;; esac
      sk_holders=\${sk_holders#*,pid=}
      case \${sk_holders%%,*} in '' | *[!0-9]*) ;; *) echo "\${sk_holders%%,*}" ;; esac
    done
  done
  IFS=$sk_fields; set +f
}
port_children() { # MAIN PORT...
  sk_parent=$1; shift
  for sk_child in $(for sk_port in "$@"; do port_pids "$sk_port"; done | sort -u); do
    { while IFS= read -r line; do
        case $line in PPid:?"$sk_parent") echo "$sk_child"; break ;; esac
      done <"/proc/$sk_child/status"; } 2>/dev/null
  done
}
`.replaceAll('\\$', '$');

/**
 * Lines of ss, netstat and sockstat, whole and in their columns: the name of a program, which stands last (in sockstat
 * second), may say anything, `:80` too.
 */
const listenerLines = [
  /^LISTEN\s+\d+\s+\d+\s+(?<address>\S+):(?<port>\d+)\s+\S+(?:\s+users:\(\("(?<process>.+?)",pid=.*)?\s*$/,
  /^tcp[46]*\s+\d+\s+\d+\s+(?<address>\S+):(?<port>\d+)\s+\S+\s+LISTEN(?:\s+\d+\/(?<process>\S+).*|\s+-)?\s*$/,
  /^.*\s\d+\s+\d+\s+tcp[46]*\s+(?<address>\S+)[:.](?<port>\d+)\s+\S+\s*$/,
] as const;

const longestLine = 100_000;

/** With the numbers of the processes that a line tells of. */
export function parseHolders(
  text: string,
): readonly { readonly listener: Listener; readonly pids: readonly number[] }[] {
  return text.split('\n').flatMap((whole) => {
    // A line of ss names each process that holds the port: hundreds with a server that has one for each visitor.
    const line = whole.slice(0, longestLine);
    const patterns = line.length > 1000 ? listenerLines.slice(0, 1) : listenerLines;
    const found = patterns.map((pattern) => pattern.exec(line)?.groups).find((groups) => groups);
    if (found === undefined) return [];
    const { address = '', port, process } = found;
    const pids = [...line.matchAll(/(?:,pid=(\d+),fd=\d+\)|\sLISTEN\s+(\d+)\/)/g)];
    return [
      {
        listener: { address, port: Number(port), process: process ?? null },
        pids: pids.map(([, ss, netstat]) => Number(ss ?? netstat)),
      },
    ];
  });
}

/**
 * What `sk_listening` found. `main` is the process of the server that was looked at (null: none runs), `children` those that it
 * has started, one number a line, as `port_children` prints them.
 */
export function parseListeners(text: string, main: number | null, children = ''): readonly Listener[] {
  const own = new Set([
    main,
    ...children
      .split('\n')
      .filter((line) => /^\d+$/.test(line))
      .map(Number),
  ]);
  return parseHolders(text).map(({ listener, pids }) =>
    main === null || pids.length === 0 ? listener : { ...listener, isOwn: pids.some((pid) => own.has(pid)) },
  );
}

/** Somebody else's than that of the server whose program has this name? False where nobody tells. */
export const isForeign = ({ process, isOwn }: Listener, program: string | undefined): boolean =>
  isOwn === undefined ? process !== null && process !== program : !isOwn;
