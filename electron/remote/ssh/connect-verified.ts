import { ProblemError } from '../../../shared/problems.ts';
import { type ConnectOptions, connect, type SshConnection } from './connect.ts';
import { type HostKey, isSameFingerprint } from './fingerprint.ts';
import { hostKeyAlgorithms } from './host-key-algorithms.ts';
import { judgeHostKey, type KnownHost, knownKeyTypes } from './known-hosts.ts';

export interface Trust {
  readonly known: readonly KnownHost[];
  /** The name to look up in `known`, which an alias may make another than the one that is dialled. */
  readonly knownAs: { readonly host: string; readonly port: number };
  /** The only fingerprint to accept; then `known` is only asked whether the key was revoked. */
  readonly expected?: string;
}

/**
 * Connects to a server whose key is trusted. Raises `host-key-unknown` {host, port, fingerprint, keyType},
 * `host-key-changed` {host, port, fingerprint, expected}, `host-key-revoked` {host, fingerprint}, and what
 * `connect` raises.
 */
export async function connectVerified(
  options: Omit<ConnectOptions, 'hostKeyAlgorithms' | 'verifyHostKey'>,
  trust: Trust,
  signal?: AbortSignal,
): Promise<SshConnection> {
  const { host, port } = trust.knownAs;
  const expectedType = trust.known.find(
    ({ fingerprint }) => trust.expected !== undefined && isSameFingerprint(fingerprint, trust.expected),
  )?.type;
  const types = expectedType === undefined ? knownKeyTypes(trust.known, host, port) : [expectedType];
  const seen: HostKey[] = [];
  let refusal: ProblemError | undefined;
  for (;;) {
    const algorithms = hostKeyAlgorithms(
      types,
      seen.map(({ type }) => type),
    );
    if (algorithms.length === 0 && refusal) throw refusal;
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
      // A server has a key of each type, and a fingerprint does not say of which it is: ask for the others
      // before alarm. When it has no more of them, the first answer stands.
      refusal ??= thrown instanceof ProblemError && seen.length > 0 ? thrown : undefined;
      const isMismatch = thrown instanceof ProblemError && thrown.problem.code === 'host-key-changed';
      if (refusal === undefined || trust.expected === undefined) throw thrown;
      if (!isMismatch) throw signal?.aborted ? thrown : refusal;
    }
  }
}

function judge(key: HostKey, { known, knownAs, expected }: Trust): ProblemError | null {
  const { host, port } = knownAs;
  const { fingerprint } = key;
  const verdict = judgeHostKey(known, host, port, key);
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
