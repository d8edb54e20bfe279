import { type AnyHost, anyExit } from '../remote/host.ts';
import { parseParts, partOf } from '../remote/parts.ts';
import { newNonce, scriptFrame } from '../remote/script-frame.ts';
import { listeningScript, parseHolders } from './listeners.ts';
import { programOf } from './programs.ts';

/** A program at one of the ports of the web. */
export interface Occupant {
  /** As its makers write it, or its own name where nobody knows it; null: the system does not tell. */
  readonly program: string | null;
  /** As the server writes it: `*`, `192.0.2.1`, `[::]`. */
  readonly address: string;
  readonly port: number;
}

/** Standard input: nonce. Arguments: the ports for http and https. Reads only, and runs nothing of whoever listens. */
const occupantsScript = String.raw`${scriptFrame}${listeningScript}
sk_listening "$1" "$2"
say listeners; printf '%s\n' "$listening"
for pid in $(port_pids "$1") $(port_pids "$2"); do
  say "program $pid"; readlink "/proc/$pid/exe" 2>/dev/null
done
say end
`;

/** Parses what the script prints. */
export function occupantsIn(output: string, nonce: string): readonly Occupant[] {
  const parts = parseParts(output, nonce);
  const filesOf = (pids: readonly number[]): readonly string[] =>
    pids.flatMap((pid) => {
      const [path = ''] = partOf(parts, `program ${pid}`).split('\n');
      const file =
        path
          .replace(/ \(deleted\)$/, '')
          .split('/')
          .at(-1) ?? '';
      return file === '' ? [] : file;
    });
  return parseHolders(partOf(parts, 'listeners')).map(({ listener: { address, port, process }, pids }) => ({
    program: programOf(filesOf(pids), process),
    address,
    port,
  }));
}

/**
 * Who holds the ports of the web on this server, in one round trip (with those that are asked at the same moment). Null:
 * that cannot be asked there (Windows, where the system itself holds them for all). Raises what the connection does.
 */
export async function askOccupants(host: AnyHost, signal: AbortSignal): Promise<readonly Occupant[] | null> {
  if (host.system !== 'posix') return null;
  const nonce = newNonce();
  const [answer] = await host.runAll(
    [
      {
        argv: ['sh', '-c', occupantsScript, 'sealkeeper-ports', '80', '443'],
        stdin: `${nonce}\n`,
        accept: anyExit,
        reads: true,
      },
    ],
    signal,
  );
  return occupantsIn(answer?.stdout ?? '', nonce);
}
