import { ProblemError } from '../../../shared/problems.ts';
import type { RemoteHost } from '../../remote/host.ts';
import { newNonce } from '../../remote/script-frame.ts';

/** What a script of a look printed, in parts that the nonce begins. */
export interface Looked {
  readonly stdout: string;
  readonly stderr: string;
  readonly nonce: string;
}

/**
 * Runs a script that only reads, with these words behind it, in one round trip. `server` names the software in words. Raises
 * `web-server-broken` {server} where the script itself fails.
 */
export async function lookBy(
  host: RemoteHost,
  server: string,
  script: string,
  words: readonly string[],
  signal: AbortSignal,
): Promise<Looked> {
  const nonce = newNonce();
  const argv = ['sh', '-c', script, 'sealkeeper-look', ...words];
  const [result] = await host.runAll([{ argv, stdin: `${nonce}\n`, reads: true }], signal);
  if (result === undefined || !result.accepted)
    throw new ProblemError('web-server-broken', { server }, { detail: result?.stderr });
  return { stdout: result.stdout, stderr: result.stderr, nonce };
}
