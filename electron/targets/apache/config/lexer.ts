import { withoutEnds } from '../../../../shared/trim.ts';
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
  /** Index behind it in the line's text. */
  readonly until: number;
}

/** httpd's `isspace` knows six blanks; JavaScript's would also eat the byte 0xA0 of a UTF-8 letter. */
const blanks = ' \t\n\v\f\r';
const blank = /[ \t\n\v\f\r]/;

/**
 * Splits a file into logical lines. Every byte belongs to exactly one of them. What httpd prints about itself has
 * joined its lines already (`joins` false): a backslash at the end of one is a character like any other.
 */
export function lexLines(text: string, joins = true): readonly Line[] {
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
      const whole = text.slice(
        position,
        newline > position && text[newline - 1] === '\r' ? newline - 1 : withReturn,
      );
      // To httpd, which is written in C, a line ends at its first NUL, and such a line is never continued.
      const nul = whole.indexOf('\0');
      const body = nul === -1 ? whole : whole.slice(0, nul);
      // The backslash must be the very last byte, also in a comment; without a next line it is only a character.
      const isContinued = joins && nul === -1 && body.endsWith('\\') && newline !== -1;
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
    const end = offsetOf(line, position - 1) + 1;
    words.push({ value, start: offsetOf(line, start), end, quote, until: position });
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

/**
 * A logical line as it is to be written anew: a backslash at its end, which blanks kept from being the very last byte,
 * must not become that, or it would swallow the line behind it, a closing tag perhaps.
 */
export function sealed(text: string): string {
  return text.endsWith('\\') ? `${text} ` : text;
}

/** Walks in from both ends, which an expression would do again and again in a line of a million blanks. */
export function trimBlanks(text: string): string {
  return withoutEnds(text, blanks);
}

function leadOf(text: string): number {
  let lead = 0;
  while (lead < text.length && blank.test(text.charAt(lead))) lead += 1;
  return lead;
}

function trimmed(joined: string, pieces: readonly { index: number; offset: number }[]) {
  const lead = leadOf(joined);
  const text = trimBlanks(joined);
  return {
    text,
    pieces: pieces.map(({ index, offset }) =>
      index >= lead ? { index: index - lead, offset } : { index: 0, offset: offset + lead - index },
    ),
  };
}
