/** One element of ASN.1 as it was found: DER, or the BER that older programs write (X.690 §8, §10). */
export interface Element {
  readonly tagClass: 'universal' | 'application' | 'context' | 'private';
  readonly tag: number;
  readonly isConstructed: boolean;
  readonly content: Buffer;
  /** With its head, and its end where the length was indefinite. */
  readonly whole: Buffer;
}

export const tags = {
  integer: 2,
  bits: 3,
  octets: 4,
  objectId: 6,
  sequence: 16,
  set: 17,
} as const;

const classes = ['universal', 'application', 'context', 'private'] as const;
/** No file of certificates lies deeper; a hostile one must not fill the stack. */
const deepest = 40;
const mostChildren = 5000;

/** The element that begins at `at`; null: none does. */
export function elementAt(bytes: Buffer, at = 0, depth = 0): Element | null {
  const head = bytes[at];
  const lengthByte = bytes[at + 1];
  // Tags of more than one byte stand in no file of ours.
  if (head === undefined || lengthByte === undefined || (head & 0x1f) === 0x1f || depth > deepest)
    return null;
  const isConstructed = (head & 0x20) !== 0;
  const made = (start: number, end: number, after: number): Element | null =>
    end > bytes.length || after > bytes.length
      ? null
      : {
          tagClass: classes[head >> 6] ?? 'universal',
          tag: head & 0x1f,
          isConstructed,
          content: bytes.subarray(start, end),
          whole: bytes.subarray(at, after),
        };
  if (lengthByte === 0x80) {
    const end = isConstructed ? endOfContents(bytes, at + 2, depth) : null;
    return end === null ? null : made(at + 2, end, end + 2);
  }
  const more = lengthByte & 0x80 ? lengthByte & 0x7f : 0;
  if (more > 4) return null;
  let length = more === 0 ? lengthByte : 0;
  for (const byte of bytes.subarray(at + 2, at + 2 + more)) length = length * 256 + byte;
  const start = at + 2 + more;
  return made(start, start + length, start + length);
}

function endOfContents(bytes: Buffer, from: number, depth: number): number | null {
  let at = from;
  for (let count = 0; count < mostChildren; count += 1) {
    if (bytes[at] === 0 && bytes[at + 1] === 0) return at;
    const inner = elementAt(bytes, at, depth + 1);
    if (inner === null) return null;
    at += inner.whole.length;
  }
  return null;
}

/** What a constructed element holds, in its order; []: nothing, or what cannot be read. */
export function childrenOf(element: Element | null | undefined): readonly Element[] {
  if (element === null || element === undefined || !element.isConstructed) return [];
  const { content } = element;
  const found: Element[] = [];
  for (let at = 0; at < content.length && found.length < mostChildren; ) {
    const one = elementAt(content, at);
    if (one === null) return [];
    found.push(one);
    at += one.whole.length;
  }
  return found;
}

export const is = (element: Element | undefined, tag: number): element is Element =>
  element?.tagClass === 'universal' && element.tag === tag;

export const isContext = (element: Element | undefined, tag: number): element is Element =>
  element?.tagClass === 'context' && element.tag === tag;

/** The bytes of a string, also where BER has it in pieces (X.690 §8.7.3). */
export function octetsOf(element: Element | undefined, depth = 0): Buffer | null {
  if (element === undefined || depth > 4) return null;
  if (!element.isConstructed) return element.content;
  const pieces = childrenOf(element).map((piece) => octetsOf(piece, depth + 1));
  return pieces.some((piece) => piece === null) ? null : Buffer.concat(pieces as Buffer[]);
}

/** A small whole number; null: none, or one of more than four bytes. */
export function numberOf(element: Element | undefined): number | null {
  if (!is(element, tags.integer) || element.content.length === 0 || element.content.length > 5) return null;
  const value = element.content.reduce((sum, byte) => sum * 256 + byte, 0);
  return (element.content[0] ?? 0) >= 0x80 || value > 0xffffffff ? null : value;
}

/** An object identifier in its dotted form (X.690 §8.19); null: none, or none that anybody would use. */
export function objectIdOf(element: Element | undefined): string | null {
  if (!is(element, tags.objectId) || element.content.length === 0 || element.content.length > 40) return null;
  const arcs: number[] = [];
  let value = 0;
  for (const byte of element.content) {
    value = value * 128 + (byte & 0x7f);
    if (value > Number.MAX_SAFE_INTEGER / 256) return null;
    if (byte & 0x80) continue;
    if (arcs.length === 0) {
      const first = Math.min(2, Math.floor(value / 40));
      arcs.push(first, value - first * 40);
    } else arcs.push(value);
    value = 0;
  }
  return arcs.join('.');
}
