import { randomUUID } from 'node:crypto';
import { ProblemError } from '../../../shared/problems.ts';
import { anyExit, type RemoteHost } from '../../remote/host.ts';
import { parseParts, partOf } from '../../remote/parts.ts';
import { newNonce, scriptFrame } from '../../remote/script-frame.ts';
import type { MadeKey } from '../session.ts';
import { othersProblem } from './place-of-others.ts';
import { preludeExit, runFolder } from './prelude.ts';
import { beat, madeKey } from './run-folder.ts';

/** The path comes behind the nonce. What is not root's alone, or no key without a passphrase, prints nothing. */
const digestScript = String.raw`${scriptFrame}
IFS= read -r path
say digest
if [ -f "$path" ] && sk_only_root "$path"; then
  public=$(openssl pkey -pubout -passin pass: 2>/dev/null <"$path") && [ -n "$public" ] &&
    printf '%s\n' "$public" | openssl pkey -pubin -outform DER 2>/dev/null | openssl dgst -sha256 | sed 's/.*[ =]//'
fi
say end
`.replaceAll('\\$', '$');

/**
 * SHA-256 of the public half of a key that stands on the server (its SubjectPublicKeyInfo, as RFC 6698 §2.1.2 has it),
 * hexadecimal, lower case. Reads only. Null: no such key, or one that somebody besides root could have put there. Raises what
 * the connection does.
 */
export async function standingKey(
  host: RemoteHost,
  path: string,
  signal: AbortSignal,
): Promise<string | null> {
  const nonce = newNonce();
  const [answer] = await host.runAll(
    [
      {
        argv: ['sh', '-c', digestScript, 'sealkeeper-key'],
        stdin: `${nonce}\n${path}\n`,
        accept: anyExit,
        reads: true,
      },
    ],
    signal,
  );
  const digest = partOf(parseParts(answer?.stdout ?? '', nonce), 'digest').trim();
  return /^[0-9a-f]{64}$/.test(digest) ? digest : null;
}

/**
 * The run goes on with a key that stands, where that is the one with this digest; nothing of it leaves the server. Raises
 * `pinned-key-gone` {path} where it is another by now, `writable-by-others`, and what `madeKey` does.
 */
export async function reuseKey(
  host: RemoteHost,
  runId: string,
  { path, digest }: { readonly path: string; readonly digest: string },
  names: readonly string[],
): Promise<MadeKey> {
  const [, taken] = await host.runAll([
    beat(runId, randomUUID()),
    { argv: ['sk_reuse_key', runId, path, digest, ...names], accept: anyExit },
  ]);
  const byOthers = othersProblem(taken, path);
  if (byOthers !== null) throw byOthers;
  if (taken?.exitCode === preludeExit.wrongResult) throw new ProblemError('pinned-key-gone', { path });
  return madeKey(taken, runFolder(runId));
}
