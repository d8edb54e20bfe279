import { withoutEnds } from '../../../shared/trim.ts';
/**
 * Apache's own line rules (server/util.c `ap_cfg_getline` and `ap_getword_conf`), kept with byte positions so
 * that a file can be edited in place. Texts are decoded as latin1 here: one character is one byte of the file.
 */

/** One logical line: continued lines joined, blanks at both ends removed. */
export interface Line {
  /** First byte, and the byte behind the line's end (its newline included). */
  readonly start: number;
  readonly end: number;
  /** Physical lines, counted from 1. */
  readonly firstLine: number;
  readonly lastLine: number;
  readonly text: string;
  /** Where the pieces of `text` stand in the file: from which index of `text` on, at which byte. */
  readonly pieces: readonly { readonly index: number; readonly offset: number }[];
}

/** A word of a line as httpd splits it. `start` and `end` are bytes of the file, quotes included. */
export interface Word {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly quote: '"' | "'" | '';
}

const blanks = ' \t\n\v\f\r';
const blank = /[ \t\n\v\f\r]/;

/** Splits a file into logical lines. Every byte belongs to exactly one of them. */
export function lexLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let position = 0;
  let number = 1;
  while (position < text.length) {
    const start = position;
    const firstLine = number;
    const pieces: { index: number; offset: number }[] = [];
    let joined = '';
    for (;;) {
      const newline = text.indexOf('\n', position);
      const end = newline === -1 ? text.length : newline + 1;
      const withReturn = newline === -1 ? end : newline;
      const body = text.slice(
        position,
        newline > position && text[newline - 1] === '\r' ? newline - 1 : withReturn,
      );
      // The backslash must be the very last byte, also in a comment; without a next line it is only a character.
      const isContinued = body.endsWith('\\') && newline !== -1;
      pieces.push({ index: joined.length, offset: position });
      joined += isContinued ? body.slice(0, -1) : body;
      position = end;
      number += 1;
      if (!isContinued || position >= text.length) break;
    }
    lines.push({ start, end: position, firstLine, lastLine: number - 1, ...trimmed(joined, pieces) });
  }
  return lines;
}

/** The words of a logical line from `from` on: a missing closing quote runs to the end, as httpd lets it. */
export function lexWords(line: Line, from = 0, until = line.text.length): readonly Word[] {
  const words: Word[] = [];
  const { text } = line;
  let position = from;
  for (;;) {
    while (position < until && blank.test(text.charAt(position))) position += 1;
    if (position >= until) return words;
    const start = position;
    const first = text.charAt(position);
    const quote = first === '"' || first === "'" ? first : '';
    let value = '';
    if (quote !== '') position += 1;
    while (position < until) {
      const character = text.charAt(position);
      if (quote === '' ? blank.test(character) : character === quote) break;
      const next = text.charAt(position + 1);
      const escapes = character === '\\' && position + 1 < until;
      if (escapes && (next === '\\' || (quote !== '' && next === quote))) position += 1;
      value += text.charAt(position);
      position += 1;
    }
    if (quote !== '' && position < until) position += 1;
    words.push({ value, start: offsetOf(line, start), end: offsetOf(line, position - 1) + 1, quote });
  }
}

/** The byte of the file at which a character of the logical line stands. */
export function offsetOf(line: Line, index: number): number {
  // The last piece that begins at or before it: a line may be continued a hundred thousand times.
  let from = 0;
  let until = line.pieces.length;
  while (from < until) {
    const middle = (from + until) >> 1;
    if ((line.pieces[middle]?.index ?? 0) > index) until = middle;
    else from = middle + 1;
  }
  const piece = line.pieces[from - 1];
  return piece === undefined ? line.start : piece.offset + index - piece.index;
}

/** httpd's `isspace` knows six blanks; JavaScript's `trim` would also eat the byte 0xA0 of a UTF-8 letter. */
export function trimBlanks(text: string): string {
  return withoutEnds(text, blanks);
}

function trimmed(joined: string, pieces: readonly { index: number; offset: number }[]) {
  const lead = joined.length - joined.replace(/^[ \t\n\v\f\r]+/, '').length;
  const text = trimBlanks(joined);
  return {
    text,
    pieces: pieces.map(({ index, offset }) =>
      index >= lead ? { index: index - lead, offset } : { index: 0, offset: offset + lead - index },
    ),
  };
}
