import { createHash } from 'node:crypto';

/** SHA-256 of bytes in latin1, lower-case hexadecimal. The one thing the pure files borrow from Node. */
export function sha256(bytes: string): string {
  return createHash('sha256').update(Buffer.from(bytes, 'latin1')).digest('hex');
}
