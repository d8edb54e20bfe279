import { createHash } from 'node:crypto';

/** Numbers from 0 up to 1 that look like chance, and are the same for the same word (mulberry32): what failed once fails again. */
export function seeded(word: string): () => number {
  let state = createHash('sha256').update(word).digest().readUInt32LE(0);
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}
