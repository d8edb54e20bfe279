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
 * What to offer a server: the key types on record for it first (as OpenSSH does), or a server with several
 * keys would show another one than we know and look changed; without those in `except`.
 */
export function hostKeyAlgorithms(
  known: readonly string[],
  except: readonly string[] = [],
): readonly HostKeyAlgorithm[] {
  const offered = Object.entries(byKeyType).filter(([type]) => !except.includes(type));
  const isKnown = ([type]: readonly [string, unknown]) => known.includes(type);
  return [...offered.filter(isKnown), ...offered.filter((entry) => !isKnown(entry))].flatMap(
    ([, algorithms]) => algorithms,
  );
}
