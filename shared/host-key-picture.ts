/**
 * A server key's fingerprint as a picture that two people can compare over the telephone: the walk of the
 * "drunken bishop" that `ssh-keygen -lv` draws, as numbers for the window to paint.
 * Described in Loss, Limmer, von Gernler: "The drunken bishop" (2009); the field is OpenSSH's 17 × 9.
 */
export interface HostKeyPicture {
  readonly width: 17;
  readonly height: 9;
  /** Row by row: how often the walk came by, 0 to 14. */
  readonly visits: readonly (readonly number[])[];
  readonly start: Point;
  /** Where the walk ended; drawn over the start when both are one place. */
  readonly end: Point;
}

export interface Point {
  readonly column: number;
  readonly row: number;
}

const width = 17;
const height = 9;
/** OpenSSH's alphabet has 15 marks for visits (a blank first); more visits than that look alike. */
const mostVisits = 14;

/** The picture of a `SHA256:…` fingerprint; null for text that is none. */
export function hostKeyPicture(fingerprint: string): HostKeyPicture | null {
  const bytes = sha256Bytes(fingerprint);
  if (bytes === null) return null;
  const visits = Array.from({ length: height }, () => new Array<number>(width).fill(0));
  const start: Point = { column: Math.floor(width / 2), row: Math.floor(height / 2) };
  let at = start;
  for (const byte of bytes) {
    for (let pair = 0; pair < 4; pair += 1) {
      const step = byte >> (2 * pair);
      at = {
        column: within(at.column + (step & 1 ? 1 : -1), width),
        row: within(at.row + (step & 2 ? 1 : -1), height),
      };
      const row = visits[at.row];
      if (row) row[at.column] = Math.min((row[at.column] ?? 0) + 1, mostVisits);
    }
  }
  return { width, height, visits, start, end: at };
}

/** The walls of the field: a step through one stays where it is. */
function within(position: number, size: number): number {
  return Math.min(Math.max(position, 0), size - 1);
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Decoded by hand: neither Node's nor the browser's base64 exists in shared code. */
function sha256Bytes(fingerprint: string): readonly number[] | null {
  const text = /^SHA256:([A-Za-z0-9+/]{43})=?$/.exec(fingerprint)?.[1];
  if (text === undefined) return null;
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const letter of text) {
    held = (held << 6) | alphabet.indexOf(letter);
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((held >> bits) & 0xff);
      held &= (1 << bits) - 1;
    }
  }
  return bytes;
}
