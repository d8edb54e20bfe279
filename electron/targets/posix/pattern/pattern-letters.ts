import {
  allBut,
  between,
  type CharacterSet,
  inBothCases,
  nothing,
  only,
  posixClasses,
  shorthands,
} from './character-set.ts';

/** Where reading a pattern has come to. */
export interface Reader {
  readonly pattern: string;
  position: number;
  /** How many groups are open. */
  depth: number;
}

/** Something in a pattern whose meaning is not surely known to us. */
export class UnknownSyntax extends Error {}

const controls: Readonly<Record<string, number>> = { a: 7, e: 27, f: 12, n: 10, r: 13, t: 9 };

/** The code of a character that is written with a backslash; the reader stands on it. */
export function readEscape(reader: Reader): number {
  const { pattern, position } = reader;
  const rest = pattern.slice(position + 1, position + 12);
  const next = rest.charAt(0);
  const take = (length: number, code: number) => {
    reader.position += 1 + length;
    return code;
  };
  if (Object.hasOwn(controls, next)) return take(1, controls[next] ?? 0);
  if (next === 'x') {
    const [whole, braced, bare = ''] = /^x(?:\{([0-9a-fA-F]{1,6})\}|([0-9a-fA-F]{0,2}))/.exec(rest) ?? [];
    if (whole === undefined || rest.startsWith('x{') !== (braced !== undefined)) throw new UnknownSyntax();
    return take(whole.length, Number.parseInt(`0${braced ?? bare}`, 16));
  }
  if (next === '0') {
    const digits = /^[0-7]{1,3}/.exec(rest)?.[0] ?? '';
    return take(digits.length, Number.parseInt(digits, 8));
  }
  // Back-references, \Q, \K, properties and the like; a lone backslash at the end.
  if (next === '' || /[0-9A-Za-z]/.test(next)) throw new UnknownSyntax();
  return take(1, next.charCodeAt(0));
}

/** A class in square brackets; the reader stands on the opening one. */
export function readBracket(reader: Reader, ignoreCase: boolean): CharacterSet {
  const { pattern } = reader;
  // `[:alpha:]` without the outer brackets is refused by PCRE.
  if (/^\[[:.=][^\]]{0,32}[:.=]\]/.test(pattern.slice(reader.position, reader.position + 40)))
    throw new UnknownSyntax();
  reader.position += 1;
  const isNegated = pattern.charAt(reader.position) === '^';
  if (isNegated) reader.position += 1;
  let set = nothing;
  let isFirst = true;
  for (;;) {
    const character = pattern.charAt(reader.position);
    if (character === '') throw new UnknownSyntax();
    if (character === ']' && !isFirst) break;
    isFirst = false;
    set |= readMember(reader, ignoreCase);
  }
  reader.position += 1;
  const whole = ignoreCase ? inBothCases(set) : set;
  return isNegated ? allBut(whole) : whole;
}

function readMember(reader: Reader, ignoreCase: boolean): CharacterSet {
  const { pattern, position } = reader;
  if (
    pattern.startsWith('[:', position) ||
    pattern.startsWith('[.', position) ||
    pattern.startsWith('[=', position)
  ) {
    return readPosixClass(reader, ignoreCase);
  }
  const next = pattern.charAt(position + 1);
  if (pattern.charAt(position) === '\\' && Object.hasOwn(shorthands, next)) {
    reader.position += 2;
    // `[\w-.]`: some take the hyphen for itself, others refuse it.
    if (isRange(reader)) throw new UnknownSyntax();
    return shorthands[next] ?? nothing;
  }
  const from = readCode(reader);
  if (!isRange(reader)) return only(from);
  reader.position += 1;
  const until = pattern.charAt(reader.position + 1);
  const isClass = pattern.charAt(reader.position) === '\\' && Object.hasOwn(shorthands, until);
  if (isClass || pattern.startsWith('[:', reader.position)) throw new UnknownSyntax();
  const to = readCode(reader);
  // Bytes or letters: where a range ends beyond ASCII, what it holds depends on how the file is encoded.
  if (to < from || from > 0x7e || to > 0xff) throw new UnknownSyntax();
  return between(from, to);
}

function isRange({ pattern, position }: Reader): boolean {
  const behind = pattern.charAt(position + 1);
  return pattern.charAt(position) === '-' && behind !== ']' && behind !== '';
}

function readCode(reader: Reader): number {
  const character = reader.pattern.charAt(reader.position);
  if (character === '\\') return readEscape(reader);
  reader.position += 1;
  return character.charCodeAt(0);
}

function readPosixClass(reader: Reader, ignoreCase: boolean): CharacterSet {
  const rest = reader.pattern.slice(reader.position, reader.position + 16);
  const [whole, not, written = ''] = /^\[:(\^?)([a-z]+):\]/.exec(rest) ?? [];
  const name = ignoreCase && (written === 'upper' || written === 'lower') ? 'alpha' : written;
  const set = Object.hasOwn(posixClasses, name) ? posixClasses[name] : undefined;
  if (set === undefined || whole === undefined) {
    // `[[.a.]]` and `[[=a=]]` are refused by PCRE; a colon that closes nothing is only a character.
    if (!rest.startsWith('[:') || /^\[:[^\]]*:\]/.test(rest)) throw new UnknownSyntax();
    reader.position += 1;
    return only('['.charCodeAt(0));
  }
  reader.position += whole.length;
  if (isRange(reader)) throw new UnknownSyntax();
  return not === '' ? set : allBut(set);
}
