/** What one line of a file gives to a logical line: its text without the blanks around it. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  /** The whole line, with what ends it. */
  readonly lineStart: number;
  readonly lineEnd: number;
}

/** Several lines that Postfix reads as one; between its pieces may stand comments and empty lines. */
export interface LogicalLine {
  /** Of its first piece, from 1. */
  readonly number: number;
  readonly pieces: readonly [Piece, ...Piece[]];
}

const blank = /[ \t\r\v\f]/;

/**
 * The logical lines of main.cf and master.cf (postconf(5), master(5)): one goes on while lines begin with a blank;
 * comments and empty lines in between belong to nobody and end nothing. `text` is latin1.
 */
export function logicalLines(text: string): readonly LogicalLine[] {
  const found: { number: number; pieces: [Piece, ...Piece[]] }[] = [];
  let open: { number: number; pieces: [Piece, ...Piece[]] } | null = null;
  let lineStart = 0;
  for (let number = 1; lineStart < text.length; number += 1) {
    const newline = text.indexOf('\n', lineStart);
    const lineEnd = newline === -1 ? text.length : newline + 1;
    const piece = pieceOf(text, lineStart, lineEnd);
    const first = text[lineStart] ?? '';
    if (first !== '#' && first !== '\n' && !blank.test(first)) open = null;
    if (piece !== null) {
      if (open === null) {
        open = { number, pieces: [piece] };
        found.push(open);
      } else open.pieces.push(piece);
    }
    lineStart = lineEnd;
  }
  return found;
}

/** Null: a comment, or nothing. */
function pieceOf(text: string, lineStart: number, lineEnd: number): Piece | null {
  let [start, end] = [lineStart, lineEnd];
  while (start < end && isBlank(text[start])) start += 1;
  while (end > start && isBlank(text[end - 1])) end -= 1;
  return start === end || text[start] === '#' ? null : { start, end, lineStart, lineEnd };
}

export const isBlank = (letter: string | undefined): boolean =>
  letter !== undefined && (letter === '\n' || blank.test(letter));

/** Behind the last of its pieces: where a line can stand that follows it. */
export const endOf = ({ pieces }: LogicalLine): number => pieces.at(-1)?.lineEnd ?? 0;
