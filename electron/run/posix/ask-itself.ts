import { anyExit, type Command, type ShellLink } from '../../remote/host.ts';
import type { OwnAnswer, OwnQuestion } from '../own-answer.ts';

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

/** As `askItself`. */
export async function askByShell(
  host: ShellLink,
  { name, path, expected, address, port }: OwnQuestion,
  signal: AbortSignal,
): Promise<OwnAnswer> {
  const command: Command = {
    argv: ['sh', '-c', askScript, 'sealkeeper-ask', address, String(port), name, path],
    accept: anyExit,
    timeout: 20_000,
    reads: true,
  };
  const [result] = await host.runAll([command], signal);
  if (result === undefined || (result.exitCode !== 0 && result.stdout === '')) return 'unknown';
  const body = result.stdout.split(/\r?\n\r?\n/).at(-1) ?? '';
  return body.trimEnd() === expected ? 'as-expected' : 'otherwise';
}
