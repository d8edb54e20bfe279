/**
 * Who holds the ports of the web on a POSIX server. What a line says of a program is text of that program's own choice, so it
 * only ever says where to look, or is shown.
 */
export interface Listener {
  readonly address: string;
  readonly port: number;
  /** Name of the program; null where the system does not tell. */
  readonly process: string | null;
}

/**
 * `sk_listening HTTP HTTPS` leaves the lines of ss, netstat or sockstat in `$listening`, of these two ports only: a user may
 * listen on as many others as they like. `port_pids PORT` prints the processes of one of them.
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
  printf '%s\n' "$listening" | sed -n \
    -e "s/^LISTEN  *[0-9][0-9]*  *[0-9][0-9]*  *[^ ]*:$1  *[^ ][^ ]*  *\(users:.*\)/\1/p" \
    -e "s/^tcp[46]*  *[0-9][0-9]*  *[0-9][0-9]*  *[^ ]*:$1  *[^ ][^ ]*  *LISTEN  *\([0-9][0-9]*\)\/.*/,pid=\1,fd=/p" |
    grep -oE ',pid=[0-9]+,fd=' | tr -cd '0-9\n'
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

/** With the numbers of the processes that a line tells of. */
export function parseHolders(
  text: string,
): readonly { readonly listener: Listener; readonly pids: readonly number[] }[] {
  return text.split('\n').flatMap((line) => {
    if (line.length > 1000) return [];
    const found = listenerLines.map((pattern) => pattern.exec(line)?.groups).find((groups) => groups);
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

export const parseListeners = (text: string): readonly Listener[] =>
  parseHolders(text).map(({ listener }) => listener);
