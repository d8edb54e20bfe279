import { createHash, hash as hashOf } from 'node:crypto';

/** A password as the older half of PKCS#12 wants it: UTF-16, big end first, ended by a zero letter (RFC 7292 B.1). */
export const bmpPassword = (password: string): Buffer => Buffer.from(`${password}\0`, 'utf16le').swap16();

/** What is derived: a key, a first block, or the key of a seal (RFC 7292 B.3). */
export type Purpose = 1 | 2 | 3;

/** `length` bytes out of a password by the method of RFC 7292 B.2. `password`: as `bmpPassword` makes it, or empty. */
export function derivePkcs12(
  password: Buffer,
  { salt, rounds, hash }: { readonly salt: Buffer; readonly rounds: number; readonly hash: string },
  purpose: Purpose,
  length: number,
): Buffer {
  const block = hash === 'sha384' || hash === 'sha512' ? 128 : 64;
  const diversifier = Buffer.alloc(block, purpose);
  const input = Buffer.concat([filled(salt, block), filled(password, block)]);
  const pieces: Buffer[] = [];
  for (let made = 0; made < length; ) {
    let piece = createHash(hash).update(diversifier).update(input).digest();
    for (let round = 1; round < rounds; round += 1) piece = hashOf(hash, piece, 'buffer');
    pieces.push(piece);
    made += piece.length;
    if (made < length) addToBlocks(input, repeated(piece, block));
  }
  return Buffer.concat(pieces).subarray(0, length);
}

const repeated = (bytes: Buffer, length: number): Buffer =>
  bytes.length === 0 ? Buffer.alloc(0) : Buffer.alloc(length, bytes);

const filled = (bytes: Buffer, block: number): Buffer =>
  repeated(bytes, Math.ceil(bytes.length / block) * block);

/** Each block of `input` plus `addend` plus one, as whole numbers, what runs over being dropped. */
function addToBlocks(input: Buffer, addend: Buffer): void {
  for (let start = 0; start < input.length; start += addend.length) {
    let carry = 1;
    for (let at = addend.length - 1; at >= 0; at -= 1) {
      const sum = (input[start + at] ?? 0) + (addend[at] ?? 0) + carry;
      input[start + at] = sum & 255;
      carry = sum >> 8;
    }
  }
}
