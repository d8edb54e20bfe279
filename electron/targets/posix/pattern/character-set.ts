/**
 * Sets of the characters from blank to `~`: one bit each. Nothing else can stand in a text that a foreign pattern is
 * matched against (`foreign-pattern.ts`), so all other characters are left out of every set.
 */
export type CharacterSet = bigint;

const first = 0x20;
const last = 0x7e;
export const nothing: CharacterSet = 0n;
export const everything: CharacterSet = (1n << BigInt(last - first + 1)) - 1n;

/** All characters from one code to another; empty where they lie outside. */
export function between(from: number, to: number): CharacterSet {
  const lowest = Math.max(from, first);
  const highest = Math.min(to, last);
  return highest < lowest ? nothing : (2n << BigInt(highest - first)) - bit(lowest);
}

export const only = (code: number): CharacterSet => between(code, code);

export const allBut = (set: CharacterSet): CharacterSet => everything & ~set;

export const isMember = (set: CharacterSet, code: number): boolean =>
  code >= first && code <= last && (set & bit(code)) !== 0n;

const distance = BigInt('a'.charCodeAt(0) - 'A'.charCodeAt(0));
const upper = between(0x41, 0x5a);
const lower = between(0x61, 0x7a);

/** Each letter in both its cases. */
export const inBothCases = (set: CharacterSet): CharacterSet =>
  set | ((set & upper) << distance) | ((set & lower) >> distance);

const digit = between(0x30, 0x39);
const word = upper | lower | digit | only(0x5f);
const blank = only(0x20);

/** What a backslash and a letter stand for: `\d`. PCRE in the C locale, as Apache uses it. */
export const shorthands: Readonly<Record<string, CharacterSet>> = {
  d: digit,
  D: allBut(digit),
  w: word,
  W: allBut(word),
  s: blank,
  S: allBut(blank),
  h: blank,
  H: allBut(blank),
  v: nothing,
  V: everything,
};

/** The names between `[:` and `:]`; in a pattern without case, `upper` and `lower` are all letters. */
export const posixClasses: Readonly<Record<string, CharacterSet>> = {
  alpha: upper | lower,
  lower,
  upper,
  alnum: upper | lower | digit,
  ascii: everything,
  blank,
  cntrl: nothing,
  digit,
  graph: allBut(blank),
  print: everything,
  punct: allBut(upper | lower | digit | blank),
  space: blank,
  word,
  xdigit: digit | between(0x41, 0x46) | between(0x61, 0x66),
};

/** The set in RE2's syntax. An empty one becomes a character that no text has. */
export function printSet(set: CharacterSet): string {
  if (set === everything) return '.';
  const known = printed.get(set);
  if (known !== undefined) return known;
  const ranges: string[] = [];
  for (let code = first; code <= last; code += 1) {
    if (!isMember(set, code)) continue;
    const from = code;
    while (isMember(set, code + 1)) code += 1;
    ranges.push(from === code ? hex(from) : `${hex(from)}-${hex(code)}`);
  }
  const text = ranges.length === 0 ? String.raw`\x00` : `[${ranges.join('')}]`;
  if (printed.size < mostPrinted) printed.set(set, text);
  return text;
}

/** Letters come again and again; what comes once is not worth keeping. */
const printed = new Map<CharacterSet, string>();
const mostPrinted = 500;

function bit(code: number): CharacterSet {
  return 1n << BigInt(code - first);
}

function hex(code: number): string {
  return `\\x${code.toString(16).padStart(2, '0')}`;
}
