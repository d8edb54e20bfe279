/**
 * nginx's own rules for words (src/core/ngx_conf_file.c, `ngx_conf_read_token`), kept with byte positions so that a file
 * can be edited in place. Texts are decoded as latin1 here: one character is one byte of the file. A byte order mark is
 * part of a word, as it is to nginx.
 */

/** A word as nginx unquotes it. `start` and `end` are bytes of the file, quotes included. */
export interface Word {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly quote: '"' | "'" | '';
  /** Counted from 1. */
  readonly line: number;
}

/** What nginx reads in one go: words and what ends them. */
export interface Statement {
  /** `;`, `{`, `}`, the file's end, or something that nginx refuses. */
  readonly ends: ';' | '{' | '}' | 'file' | 'broken';
  readonly words: readonly Word[];
  /** Behind the last byte that was read, and the line there. */
  readonly position: number;
  readonly line: number;
}

const newline = 10;

const isBlank = (character: string): boolean =>
  character === ' ' || character === '\t' || character === '\r' || character === '\n';

/** Reads one statement from `position` on. Comments begin only where a word could. */
export function readStatement(text: string, position: number, line: number): Statement {
  const words: Word[] = [];
  let at = position;
  let number = line;
  const end = (ends: Statement['ends']): Statement => ({ ends, words, position: at, line: number });
  /** Behind a closing quote: what comes must end the word. */
  let needsSpace = false;
  while (at < text.length) {
    const character = text.charAt(at);
    if (isBlank(character)) {
      if (character === '\n') number += 1;
      needsSpace = false;
      at += 1;
      continue;
    }
    if (needsSpace && character !== ';' && character !== '{' && character !== ')') return end('broken');
    needsSpace = false;
    if (character === ';' || character === '{' || character === '}') {
      if ((character === '}') === words.length > 0) return end('broken');
      at += 1;
      return end(character);
    }
    if (character === '#') {
      const endOfLine = text.indexOf('\n', at);
      at = endOfLine === -1 ? text.length : endOfLine;
      continue;
    }
    const word = readWord(text, at, number);
    if (word === null) {
      at = text.length;
      return end('broken');
    }
    words.push(word);
    number += linesIn(text, at, word.end);
    at = word.end;
    needsSpace = word.quote !== '';
  }
  return end(words.length === 0 ? 'file' : 'broken');
}

/** Null where the text ends within it. */
function readWord(text: string, start: number, line: number): Word | null {
  const first = text.charAt(start);
  const quote = first === '"' || first === "'" ? first : '';
  const from = quote === '' ? start : start + 1;
  let at = from;
  // The brace of `${name}` begins no block.
  let isVariable = false;
  while (at < text.length) {
    const character = text.charAt(at);
    if (character === '{' && isVariable) {
      at += 1;
      continue;
    }
    isVariable = character === '$';
    if (character === '\\') at += 1;
    else if (quote === '') {
      if (isBlank(character) || character === ';' || character === '{') break;
    } else if (character === quote) break;
    at += 1;
  }
  if (at >= text.length) return null;
  return { value: unescaped(text.slice(from, at)), start, end: quote === '' ? at : at + 1, quote, line };
}

const escapes: Readonly<Record<string, string>> = {
  t: '\t',
  r: '\r',
  n: '\n',
  '"': '"',
  "'": "'",
  '\\': '\\',
};

/** A backslash before any other letter stays: patterns are full of them. */
function unescaped(raw: string): string {
  return raw.includes('\\')
    ? raw.replace(/\\(["'\\trn])/g, (_, letter: string) => escapes[letter] ?? letter)
    : raw;
}

/** Ends of lines in a part of a text. Looked for there only: the next one may be megabytes away. */
export function linesIn(text: string, from: number, until: number): number {
  let count = 0;
  for (let at = from; at < until; at += 1) if (text.charCodeAt(at) === newline) count += 1;
  return count;
}
