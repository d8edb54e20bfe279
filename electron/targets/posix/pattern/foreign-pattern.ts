import { RE2JS } from 're2js';
import { withinTurn } from '../../../within-turn.ts';
import { isMember, printSet } from './character-set.ts';
import { type Branch, type Piece, parsePattern } from './pattern-syntax.ts';

/** Yes, no, or a pattern that we cannot judge: too long, too big, or of a kind that we do not surely understand. */
export type Answer = boolean | 'unknown';

export const opposite = (answer: Answer): Answer => (answer === 'unknown' ? answer : !answer);

/** Patterns and texts beyond these many characters are not judged. */
export const longestPattern = 8192;
export const longestText = 1024;
/** Steps of the compiled machine. */
export const largestProgram = 10_000;

/** Work, in steps of a machine times characters, that one turn of the event loop may spend on patterns: about a second. */
const workOfTurn = 40_000_000;
/** Building a machine costs as much per step as this many characters. */
const characterOfBuilding = 60;

/**
 * Does a pattern that somebody else wrote match within this text, as Apache's PCRE would have it? The only place where
 * a pattern from outside is matched. Time grows with pattern times text, whatever the pattern; and all patterns of
 * one turn of the event loop together have a limit, behind which the answer is `unknown`: a server with a million of
 * them must not keep the window from answering.
 */
export function matchForeign(
  pattern: string,
  text: string,
  { ignoreCase = false }: { readonly ignoreCase?: boolean } = {},
): Answer {
  if (pattern.length > longestPattern || text.length > longestText || !isPlain(text)) return 'unknown';
  const key = `${ignoreCase ? 'i' : 'c'} ${text}\n${pattern}`;
  const turn = presentTurn();
  const known = turn.answers.get(key);
  if (known !== undefined) return known;
  if (turn.work <= 0) return 'unknown';
  turn.work -= pattern.length;
  const answer = judge(pattern, text, ignoreCase, turn);
  turn.answers.set(key, answer);
  return answer;
}

function judge(pattern: string, text: string, ignoreCase: boolean, turn: Turn): Answer {
  const branches = parsePattern(pattern, ignoreCase);
  if (branches === null) return 'unknown';
  if (branches.every((branch) => beginsOtherwise(branch, text))) return false;
  const steps = sizeOf(branches);
  const looks = looksOf(branches);
  // RE2 can look behind, not ahead; read from the end to the beginning, ahead is behind.
  if (steps > largestProgram || (looks.ahead && looks.behind)) return 'unknown';
  turn.work -= steps * (text.length + characterOfBuilding);
  if (turn.work <= 0) return 'unknown';
  try {
    const flags = looks.ahead || looks.behind ? RE2JS.LOOKBEHINDS : 0;
    const machine = RE2JS.compile(print(branches, looks.ahead), flags);
    return machine.test(looks.ahead ? backwards(text) : text);
  } catch {
    return 'unknown';
  }
}

interface Turn {
  work: number;
  readonly answers: Map<string, Answer>;
}

const presentTurn = withinTurn<Turn>(() => ({ work: workOfTurn, answers: new Map() }));

/** One line of plain ASCII: all that host names, and addresses as they are sent, consist of. */
function isPlain(text: string): boolean {
  return /^[ -~]*$/.test(text);
}

function backwards(text: string): string {
  return [...text].reverse().join('');
}

function looksOf(branches: readonly Branch[]): { readonly ahead: boolean; readonly behind: boolean } {
  let ahead = false;
  let behind = false;
  const visit = (piece: Piece): void => {
    if (piece.kind === 'look' && piece.isBehind) behind = true;
    if (piece.kind === 'look' && !piece.isBehind) ahead = true;
    if (piece.kind === 'repeat') visit(piece.piece);
    if (piece.kind === 'look' || piece.kind === 'either')
      for (const branch of piece.branches) branch.forEach(visit);
  };
  for (const branch of branches) branch.forEach(visit);
  return { ahead, behind };
}

/** Told from its first letters that it does not match: most of a long list of redirects needs no machine. */
function beginsOtherwise([anchor, ...pieces]: Branch, text: string): boolean {
  if (anchor?.kind !== 'start') return false;
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind !== 'one') return false;
    if (!isMember(piece.set, text.charCodeAt(index))) return true;
  }
  return false;
}

/** How many steps a machine for this needs: repetitions are written out. */
function sizeOf(branches: readonly Branch[]): number {
  let sum = branches.length;
  for (const branch of branches) for (const piece of branch) sum += sizeOfPiece(piece);
  return sum;
}

function sizeOfPiece(piece: Piece): number {
  if (piece.kind === 'either' || piece.kind === 'look') return sizeOf(piece.branches) + 1;
  if (piece.kind === 'repeat') return sizeOfPiece(piece.piece) * (piece.most ?? piece.least + 1) + 1;
  return 1;
}

function print(branches: readonly Branch[], isBackwards: boolean): string {
  const printBranch = (branch: Branch) => {
    const pieces = branch.map((piece) => printPiece(piece, isBackwards));
    return (isBackwards ? pieces.reverse() : pieces).join('');
  };
  return branches.map(printBranch).join('|');
}

function printPiece(piece: Piece, isBackwards: boolean): string {
  switch (piece.kind) {
    case 'one':
      return printSet(piece.set);
    case 'start':
      return isBackwards ? '$' : '^';
    case 'end':
      return isBackwards ? '^' : '$';
    case 'edge':
      return String.raw`\b`;
    case 'no-edge':
      return String.raw`\B`;
    case 'either':
      return `(?:${print(piece.branches, isBackwards)})`;
    case 'look':
      return `(?<${piece.isNegated ? '!' : '='}${print(piece.branches, isBackwards)})`;
    case 'repeat': {
      const { least, most } = piece;
      const counts = least === most ? `${least}` : `${least},${most ?? ''}`;
      return `(?:${printPiece(piece.piece, isBackwards)}){${counts}}`;
    }
  }
}
