import { type AnyHost, anyExit, type Command } from '../../remote/host.ts';
import { askInside } from '../../run/windows/ask-inside.ts';
import type { ServerSite } from '../../targets/target.ts';

/** How the web server answered when it was asked on its own machine; `unknown`: nothing there could ask it. */
export type OwnAnswer = 'as-expected' | 'otherwise' | 'unknown';

/**
 * Constant program: address, port, host name, path. Prints the answer as it came, with whatever tool is there:
 * this tells a server that answers wrongly from something between it and the world.
 */
const askScript = String.raw`
address=$1 port=$2 name=$3 path=$4
url="http://$name$([ "$port" = 80 ] || printf ':%s' "$port")$path"
if command -v curl >/dev/null 2>&1; then
  case $address in *:*) at="[$address]" ;; *) at=$address ;; esac
  exec curl -s -m 5 --noproxy '*' --resolve "$name:$port:$at" "$url"
fi
request() { printf 'GET %s HTTP/1.0\r\nHost: %s\r\nConnection: close\r\n\r\n' "$path" "$name"; }
if command -v nc >/dev/null 2>&1; then { request; sleep 1; } | nc -w 5 "$address" "$port"; exit; fi
if command -v bash >/dev/null 2>&1; then
  exec bash -c 'exec 3<>"/dev/tcp/$1/$2" || exit 9
    printf "GET %s HTTP/1.0\r\nHost: %s\r\nConnection: close\r\n\r\n" "$4" "$3" >&3
    while IFS= read -r -t 5 line <&3 || [ -n "$line" ]; do printf "%s\n" "$line"; line=; done' ask "$address" "$port" "$name" "$path"
fi
exit 9
`;

/** Asks the server's own web server, on that machine, for a path of a name, and compares the body. */
export async function askItself(
  host: AnyHost,
  sites: readonly ServerSite[],
  question: {
    readonly name: string;
    readonly path: string;
    readonly expected: string;
    /** Another address than its own, on the usual port: what visitors meet there, seen from the server. */
    readonly address?: string;
  },
  signal: AbortSignal,
): Promise<OwnAnswer> {
  const { name, path, expected } = question;
  const [address, port] = question.address === undefined ? doorOf(sites, name) : [question.address, '80'];
  if (host.system === 'windows') {
    const answer = await askInside(host, { name, path, address, port: Number(port) });
    if (answer === null) return 'unknown';
    return answer.body.includes(expected) ? 'as-expected' : 'otherwise';
  }
  const command: Command = {
    argv: ['sh', '-c', askScript, 'sealkeeper-ask', address, port, name, path],
    accept: anyExit,
    timeout: 20_000,
    reads: true,
  };
  const [result] = await host.runAll([command], signal);
  if (result === undefined || (result.exitCode !== 0 && result.stdout === '')) return 'unknown';
  const body = result.stdout.split(/\r?\n\r?\n/).at(-1) ?? '';
  return body.trimEnd() === expected ? 'as-expected' : 'otherwise';
}

/** Where the web server hears plain questions for the name: `*:80` is heard on the machine's own address. */
function doorOf(sites: readonly ServerSite[], name: string): readonly [string, string] {
  const plain = sites.filter(({ encrypted }) => !encrypted);
  const own = plain.find(({ names }) => names.includes(name)) ?? plain[0];
  const socket = own?.addresses[0] ?? '*:80';
  const colon = socket.lastIndexOf(':');
  const address = socket.slice(0, colon).replace(/^\[|\]$/g, '');
  const port = socket.slice(colon + 1);
  const isAny = address === '*' || address === '' || address === '_default_';
  return [isAny ? '127.0.0.1' : address, /^\d+$/.test(port) ? port : '80'];
}
