/** Signature algorithms by key type, best first. No SHA-1 `ssh-rsa` and no DSA (RFC 8332, RFC 9142). */
const byKeyType = {
  'ssh-ed25519': ['ssh-ed25519'],
  'ecdsa-sha2-nistp256': ['ecdsa-sha2-nistp256'],
  'ecdsa-sha2-nistp384': ['ecdsa-sha2-nistp384'],
  'ecdsa-sha2-nistp521': ['ecdsa-sha2-nistp521'],
  'ssh-rsa': ['rsa-sha2-512', 'rsa-sha2-256'],
} as const;

export type HostKeyAlgorithm = (typeof byKeyType)[keyof typeof byKeyType][number];

/**
 * What to offer a server: the key types on record for it first, or a server with several keys would show another one
 * than we know and look changed; without those in `except`. Where the best type is on record, all stay in their order,
 * as in OpenSSH's `order_hostkeyalgs`: who has lost that key is not the server that is known.
 */
export function hostKeyAlgorithms(
  known: readonly string[],
  except: readonly string[] = [],
): readonly HostKeyAlgorithm[] {
  const offered = Object.entries(byKeyType).filter(([type]) => !except.includes(type));
  const isKnown = ([type]: readonly [string, unknown]) => known.includes(type);
  const [best] = offered;
  const isAsItIs = best === undefined || isKnown(best);
  if (isAsItIs) return offered.flatMap(([, algorithms]) => algorithms);
  return [...offered.filter(isKnown), ...offered.filter((entry) => !isKnown(entry))].flatMap(
    ([, algorithms]) => algorithms,
  );
}
