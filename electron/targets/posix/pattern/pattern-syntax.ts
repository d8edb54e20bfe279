import { type CharacterSet, everything, inBothCases, nothing, only, shorthands } from './character-set.ts';
import { type Reader, readBracket, readEscape, UnknownSyntax } from './pattern-letters.ts';

/** A pattern as far as it says yes or no: what is captured, and which of several matches is found, plays no part. */
export type Piece =
  | { readonly kind: 'one'; readonly set: CharacterSet }
  | { readonly kind: 'start' | 'end' | 'edge' | 'no-edge' }
  | { readonly kind: 'either'; readonly branches: readonly Branch[] }
  | { readonly kind: 'repeat'; readonly piece: Piece; readonly least: number; readonly most: number | null }
  | {
      readonly kind: 'look';
      readonly branches: readonly Branch[];
      readonly isBehind: boolean;
      readonly isNegated: boolean;
    };
export type Branch = readonly Piece[];

const deepest = 60;

const assertions = { b: 'edge', B: 'no-edge', A: 'start', z: 'end', Z: 'end' } as const;

/** What stands behind `(` where more is meant than to capture. */
const openings = {
  '(?:': 'group',
  '(?|': 'group',
  '(?=': { isBehind: false, isNegated: false },
  '(?!': { isBehind: false, isNegated: true },
  '(?<=': { isBehind: true, isNegated: false },
  '(?<!': { isBehind: true, isNegated: true },
} as const;

/**
 * Reads a pattern as PCRE does (pcre2pattern(3)), for texts of one line of plain ASCII; null where it holds anything
 * whose meaning is not surely known: back-references, recursion, possessive and atomic parts, verbs, and what Apache
 * itself would refuse. On such texts `$`, `\Z` and `\z`, `.` and `\N`, and the flags `m` and `s` are the same.
 */
export function parsePattern(pattern: string, ignoreCase: boolean): readonly Branch[] | null {
  const reader: Reader = { pattern, position: 0, depth: 0 };
  try {
    const branches = readBranches(reader, ignoreCase);
    return reader.position < pattern.length ? null : branches;
  } catch (thrown) {
    if (thrown instanceof UnknownSyntax) return null;
    throw thrown;
  }
}

/** Until the end, or the parenthesis that closes. A flag holds from where it stands to the end of the group. */
function readBranches(reader: Reader, outerCase: boolean): readonly Branch[] {
  if (reader.depth > deepest) throw new UnknownSyntax();
  let ignoreCase = outerCase;
  let branch: Piece[] = [];
  const branches = [branch];
  while (reader.position < reader.pattern.length && peek(reader) !== ')') {
    if (peek(reader) === '|') {
      reader.position += 1;
      branch = [];
      branches.push(branch);
      continue;
    }
    const flags = readFlags(reader, ignoreCase);
    if (flags === null) branch.push(readRepeated(reader, readPiece(reader, ignoreCase)));
    else if (!flags.isGroup) ignoreCase = flags.ignoreCase;
    else branch.push(readRepeated(reader, closed(reader, flags.ignoreCase)));
  }
  return branches;
}

function readPiece(reader: Reader, ignoreCase: boolean): Piece {
  const character = peek(reader);
  if (character === '(') return readGroup(reader, ignoreCase);
  if (character === '[') return one(readBracket(reader, ignoreCase));
  const next = reader.pattern.charAt(reader.position + 1);
  if (character === '\\' && Object.hasOwn(assertions, next)) {
    reader.position += 2;
    return { kind: assertions[next as keyof typeof assertions] };
  }
  if (character === '\\') {
    if (Object.hasOwn(shorthands, next) || next === 'N' || next === 'R') {
      reader.position += 2;
      return one(next === 'N' ? everything : (shorthands[next] ?? nothing));
    }
    return literal(readEscape(reader), ignoreCase);
  }
  if (character === '{' && readCounts(reader) === null) {
    reader.position += 1;
    return literal(character.charCodeAt(0), ignoreCase);
  }
  // Nothing to repeat: Apache would refuse it.
  if ('*+?{'.includes(character)) throw new UnknownSyntax();
  reader.position += 1;
  if (character === '^') return { kind: 'start' };
  if (character === '$') return { kind: 'end' };
  if (character === '.') return one(everything);
  return literal(character.charCodeAt(0), ignoreCase);
}

function readGroup(reader: Reader, ignoreCase: boolean): Piece {
  const { pattern, position } = reader;
  // Verbs, such as (*COMMIT), change what a match is.
  if (pattern.startsWith('(*', position)) throw new UnknownSyntax();
  const rest = pattern.slice(position, position + 64);
  const name = /^\(\?(?:P?<[A-Za-z_]\w{0,31}>|'[A-Za-z_]\w{0,31}')/.exec(rest)?.[0];
  const opening = Object.keys(openings).find((one) => rest.startsWith(one)) as keyof typeof openings;
  if (rest.startsWith('(?') && name === undefined && opening === undefined) throw new UnknownSyntax();
  reader.position += (name ?? opening ?? '(').length;
  const group = closed(reader, ignoreCase);
  const meaning = opening === undefined ? 'group' : openings[opening];
  return meaning === 'group' ? group : { ...group, ...meaning, kind: 'look' };
}

function closed(reader: Reader, ignoreCase: boolean) {
  reader.depth += 1;
  const branches = readBranches(reader, ignoreCase);
  reader.depth -= 1;
  if (peek(reader) !== ')') throw new UnknownSyntax();
  reader.position += 1;
  return { kind: 'either', branches } as const;
}

/** `(?i)` for what follows, or `(?i:` for a group of its own; null where something else stands there. */
function readFlags(reader: Reader, before: boolean) {
  const rest = reader.pattern.slice(reader.position, reader.position + 16);
  const [whole = '', on = '', off = '', end] = /^\(\?([ims]{0,3})(?:-([ims]{1,3}))?([:)])/.exec(rest) ?? [];
  if (whole === '' || whole === '(?:') return null;
  reader.position += whole.length;
  const ignoreCase = !off.includes('i') && (before || on.includes('i'));
  return { ignoreCase, isGroup: end === ':' };
}

function readRepeated(reader: Reader, piece: Piece): Piece {
  const counts = readCounts(reader);
  if (counts === null) return piece;
  const lastCode = reader.pattern.charCodeAt(reader.position - 1);
  reader.position += counts.length;
  // Without greed the same texts match. Twice repeated, or possessive: not surely known.
  if (peek(reader) === '?') reader.position += 1;
  if (peek(reader) === '+' || readCounts(reader) !== null) throw new UnknownSyntax();
  const { least, most } = counts;
  const isRepeatable = piece.kind === 'one' || piece.kind === 'either';
  // Apache repeats the last byte of a letter beyond ASCII, we would repeat the letter.
  const isTorn = least === 0 && lastCode > 0x7e;
  if (!isRepeatable || isTorn || (most !== null && most < least)) throw new UnknownSyntax();
  return { kind: 'repeat', piece, least, most };
}

/** The quantifier that stands here; null where none does. `{,3}` means different things to different PCREs. */
function readCounts({ pattern, position }: Reader) {
  const character = pattern.charAt(position);
  if (character === '*') return { length: 1, least: 0, most: null };
  if (character === '+') return { length: 1, least: 1, most: null };
  if (character === '?') return { length: 1, least: 0, most: 1 };
  if (character !== '{') return null;
  const rest = pattern.slice(position, position + 16);
  if (/^\{\s*,|^\{\s+\d|^\{\d+\s/.test(rest)) throw new UnknownSyntax();
  const [whole, least = '', comma, most = ''] = /^\{(\d{1,5})(,?)(\d{0,5})\}/.exec(rest) ?? [];
  if (whole === undefined) return null;
  const until = comma === '' ? Number(least) : most === '' ? null : Number(most);
  return { length: whole.length, least: Number(least), most: until };
}

function literal(code: number, ignoreCase: boolean): Piece {
  return one(ignoreCase ? inBothCases(only(code)) : only(code));
}

function one(set: CharacterSet): Piece {
  return { kind: 'one', set };
}

function peek({ pattern, position }: Reader): string {
  return pattern.charAt(position);
}
