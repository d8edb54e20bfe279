/** One piece of a stream: what came before a mark, and the words behind the mark on its line. */
export interface Frame {
  readonly bytes: Buffer;
  readonly words: readonly string[];
}

/**
 * Cuts a stream at marks. The bytes before a mark are kept exactly, with or without a last line end; the mark
 * is 128 random bits that nobody else on the server knows, so output cannot contain it by chance or by design.
 */
export class FrameReader {
  readonly #mark: Buffer;
  #parts: Buffer[] = [];
  #rest: Buffer = Buffer.alloc(0);
  #size = 0;

  constructor(mark: string) {
    this.#mark = Buffer.from(mark, 'latin1');
  }

  /** Bytes held that no mark has ended yet. */
  get size(): number {
    return this.#size + this.#rest.length;
  }

  /** What is held, for a report when the stream ends early. */
  get held(): string {
    return Buffer.concat([...this.#parts, this.#rest]).toString('utf8');
  }

  push(chunk: Buffer): readonly Frame[] {
    const frames: Frame[] = [];
    let bytes = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    for (;;) {
      const at = bytes.indexOf(this.#mark);
      const lineEnd = at < 0 ? -1 : bytes.indexOf(0x0a, at);
      if (lineEnd < 0) {
        // From the mark on, or as much as could be the beginning of one.
        this.#keep(bytes, at < 0 ? Math.max(0, bytes.length - this.#mark.length + 1) : at);
        return frames;
      }
      const words = bytes
        .toString('latin1', at + this.#mark.length, lineEnd)
        .trim()
        .split(' ');
      frames.push({ bytes: Buffer.concat([...this.#parts, bytes.subarray(0, at)]), words });
      this.#parts = [];
      this.#size = 0;
      bytes = bytes.subarray(lineEnd + 1);
    }
  }

  #keep(bytes: Buffer, until: number): void {
    if (until > 0) {
      this.#parts.push(bytes.subarray(0, until));
      this.#size += until;
    }
    this.#rest = bytes.subarray(until);
  }
}
