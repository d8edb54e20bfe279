/** Of a SHA-256 in base64 without padding, as `ssh-keygen -l` prints it. */
const length = 43;

/**
 * The fingerprint in what a host has told: alone, without its `SHA256:`, with padding, or in a line of `ssh-keygen -l`
 * (ssh-keygen(1)). Canonical, `SHA256:` and 43 letters; null where there is none, or more than one. Pure.
 */
export function toldFingerprint(text: string): string | null {
  const words = text.split(/\s+/).map((word) => word.replace(/^sha256:/i, '').replace(/=$/, ''));
  const found = new Set(words.filter((word) => word.length === length && /^[A-Za-z0-9+/]+$/.test(word)));
  const [only] = found;
  return only === undefined || found.size > 1 ? null : `SHA256:${only}`;
}
