import { ProblemError } from '../../../shared/problems.ts';
import { type ConnectOptions, connect, type SshConnection } from './connect.ts';
import { type HostKey, isSameFingerprint, isTooShort } from './fingerprint.ts';
import { hostKeyAlgorithms } from './host-key-algorithms.ts';
import type { KnownAs } from './known-as.ts';
import { judgeHostKey, type KnownHost, knownKeyTypes } from './known-hosts.ts';

export interface Trust {
  readonly known: readonly KnownHost[];
  /** What to look up in `known`. */
  readonly knownAs: KnownAs;
  /** The only fingerprint to accept; then `known` is only asked whether the key was revoked. */
  readonly expected?: string;
}

/**
 * Connects to a server whose key is trusted. Raises `host-key-unknown` {host, port, fingerprint, keyType},
 * `host-key-changed` {host, port, fingerprint, expected}, `host-key-revoked` {host, fingerprint},
 * `host-not-ssh` for a key too short to trust, and what `connect` raises.
 */
export async function connectVerified(
  options: Omit<ConnectOptions, 'hostKeyAlgorithms' | 'verifyHostKey'>,
  trust: Trust,
  signal?: AbortSignal,
): Promise<SshConnection> {
  const expectedType = trust.known.find(
    ({ fingerprint }) => trust.expected !== undefined && isSameFingerprint(fingerprint, trust.expected),
  )?.type;
  const types = expectedType === undefined ? knownKeyTypes(trust.known, trust.knownAs) : [expectedType];
  const seen: HostKey[] = [];
  let refusal: ProblemError | undefined;
  for (;;) {
    const algorithms = hostKeyAlgorithms(
      types,
      seen.map(({ type }) => type),
    );
    if (refusal && (algorithms.length === 0 || seen.length > 8)) throw refusal;
    try {
      return await connect(
        {
          ...options,
          hostKeyAlgorithms: algorithms,
          verifyHostKey: (key) => {
            const problem = judge(key, trust);
            if (problem) seen.push(key);
            return problem;
          },
        },
        signal,
      );
    } catch (thrown) {
      if (trust.expected === undefined || signal?.aborted || !(thrown instanceof ProblemError)) throw thrown;
      // A server has a key of each type, and a fingerprint does not say of which it is: ask for the others
      // before alarm. When it has no more of them, or stops answering, the first answer stands.
      const isMismatch = thrown.problem.code === 'host-key-changed';
      if (isMismatch) refusal ??= thrown;
      else throw refusal ?? thrown;
    }
  }
}

function judge(key: HostKey, { known, knownAs, expected }: Trust): ProblemError | null {
  const { port } = knownAs;
  const host = knownAs.alias ?? knownAs.host;
  const { fingerprint } = key;
  if (isTooShort(Buffer.from(key.publicKey, 'base64'))) {
    return new ProblemError('host-not-ssh', { host, port, reason: 'no-common-algorithm' });
  }
  const verdict = judgeHostKey(known, knownAs, key);
  if (verdict.kind === 'revoked') return new ProblemError('host-key-revoked', { host, port, fingerprint });
  if (expected !== undefined) {
    if (isSameFingerprint(fingerprint, expected)) return null;
    return new ProblemError('host-key-changed', { host, port, fingerprint, expected: [expected] });
  }
  switch (verdict.kind) {
    case 'known':
      return null;
    case 'unknown':
      return new ProblemError('host-key-unknown', { host, port, fingerprint, keyType: key.type });
    case 'changed':
      return new ProblemError('host-key-changed', {
        host,
        port,
        fingerprint,
        expected: [...verdict.expected],
      });
  }
}
