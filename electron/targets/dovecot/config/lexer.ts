/** One line of Dovecot's configuration, which may go on over several; places are bytes of the file (latin1). */
export type Line =
  | {
      readonly kind: 'setting';
      readonly name: string;
      readonly value: string;
      /** Of the value, without what surrounds it. */
      readonly start: number;
      readonly end: number;
      readonly place: Place;
    }
  | { readonly kind: 'open'; readonly name: string; readonly argument: string; readonly place: Place }
  | { readonly kind: 'close'; readonly place: Place }
  | { readonly kind: 'include'; readonly pattern: string; readonly place: Place };

export interface Place {
  /** Counted from 1. */
  readonly line: number;
  readonly start: number;
  /** Behind the line's end. */
  readonly end: number;
  readonly indent: string;
}

/**
 * Dovecot's configuration by its own rules (config-parser.c of 2.3 and 2.4): a comment begins at the start of a line or
 * behind a blank, outside of quotes; a backslash at the end joins the next line. Pure; never fails: what is no line of these
 * kinds is left out.
 */
export function readLines(text: string): readonly Line[] {
  const found: Line[] = [];
  let start = 0;
  let line = 0;
  while (start < text.length) {
    const first = line + 1;
    let end = start;
    let last = start;
    let stop = start;
    const isCommented = isComment(text, start);
    for (;;) {
      const newline = text.indexOf('\n', end);
      last = end;
      end = newline === -1 ? text.length : newline + 1;
      line += 1;
      stop = contentEnd(text, last, end);
      if (text[stop - 1] !== '\\' || stop <= last || end >= text.length || isCommented) break;
    }
    const one = lineOf(text, start, stop, first, end);
    if (one !== null) found.push(one);
    start = end;
  }
  return found;
}

const isBlank = (letter: string | undefined): boolean => letter === ' ' || letter === '\t' || letter === '\r';

function skipBlanks(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isBlank(text[at])) at += 1;
  return at;
}

const isComment = (text: string, start: number): boolean =>
  text[skipBlanks(text, start, text.length)] === '#';

/** Where a line's content ends: in front of its comment, and of the blanks there. */
function contentEnd(text: string, start: number, end: number): number {
  let quote = '';
  let stop = end;
  for (let at = start; at < end; at += 1) {
    const letter = text[at] ?? '';
    if (quote !== '') {
      if (letter === '\\') at += 1;
      else if (letter === quote) quote = '';
    } else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === '#' && (at === start || isBlank(text[at - 1]))) {
      stop = at;
      break;
    }
  }
  while (stop > start && (isBlank(text[stop - 1]) || text[stop - 1] === '\n')) stop -= 1;
  return stop;
}

function lineOf(text: string, start: number, stop: number, line: number, end: number): Line | null {
  const from = skipBlanks(text, start, stop);
  if (from >= stop) return null;
  const place = { line, start, end, indent: text.slice(start, from) };
  if (text[from] === '}') return { kind: 'close', place };
  let at = from;
  while (at < stop && !isBlank(text[at]) && text[at] !== '=' && text[at] !== '{') at += 1;
  const name = text.slice(from, at);
  at = skipBlanks(text, at, stop);
  if (name === '!include' || name === '!include_try')
    return { kind: 'include', pattern: unquoted(text.slice(at, stop)), place };
  if (text[at] === '=') {
    const begin = skipBlanks(text, at + 1, stop);
    return { kind: 'setting', name, value: text.slice(begin, stop), start: begin, end: stop, place };
  }
  if (text[stop - 1] !== '{') return null;
  return { kind: 'open', name, argument: unquoted(text.slice(at, stop - 1).trim()), place };
}

/** Without the quotes around it. */
export function unquoted(text: string): string {
  const [quote] = text;
  const isQuoted = (quote === '"' || quote === "'") && text.length > 1 && text.endsWith(quote);
  return isQuoted ? text.slice(1, -1).replaceAll(/\\(.)/g, '$1') : text;
}
