/** What can be told of a pattern of `server_name` without asking it: patterns are strangers' texts. Pure. */

const most = 64;
const longest = 500;
const deepest = 20;
const opening = /^\((?:\?:|\?P?<\w+>|\?'\w+')?/;

/**
 * All names that a pattern fits, in lower case, where it is of letters, groups, choices and `?` only: `^(www\.)?shop\.ex$`.
 * Null: more than can be told.
 */
export function fewNames(pattern: string): readonly string[] | null {
  if (!pattern.startsWith('^') || !pattern.endsWith('$') || pattern.length > longest) return null;
  const body = pattern.slice(1, -1);
  let at = 0;
  const piece = (depth: number): readonly string[] | null => {
    const letter = body.charAt(at);
    if (letter === '(') {
      at += opening.exec(body.slice(at, at + longest))?.[0].length ?? 1;
      const inside = choices(depth + 1);
      at += 1;
      return body.charAt(at - 1) === ')' ? inside : null;
    }
    const literal = letter === '\\' ? body.charAt(at + 1) : letter;
    if (!(letter === '\\' ? /[.-]/ : /[\w-]/).test(literal)) return null;
    at += letter === '\\' ? 2 : 1;
    return [literal.toLowerCase()];
  };
  const choices = (depth: number): readonly string[] | null => {
    const all: string[] = [];
    let words: readonly string[] = [''];
    while (at < body.length && body.charAt(at) !== ')') {
      if (body.charAt(at) === '|') {
        // `^a|b$` is tied at one end only, each of them.
        if (depth === 0) return null;
        all.push(...words);
        words = [''];
        at += 1;
        continue;
      }
      const found = depth > deepest ? null : piece(depth);
      if (found === null) return null;
      const isOptional = body.charAt(at) === '?';
      if (isOptional) at += 1;
      words = words.flatMap((word) => [...(isOptional ? [word] : []), ...found.map((one) => word + one)]);
      if (words.length + all.length > most) return null;
    }
    return [...all, ...words];
  };
  const found = choices(0);
  return at === body.length ? found : null;
}

/** What every name that the pattern fits ends with, as far as that is plain: `.ex` of `^.+\.ex$`. */
export function plainEnd(pattern: string): string {
  if (!pattern.endsWith('$') || pattern.includes('|')) return '';
  let at = pattern.length - 1;
  let end = '';
  while (at > 0) {
    const letter = pattern.charAt(at - 1);
    const isEscaped = pattern.charAt(at - 2) === '\\' && pattern.charAt(at - 3) !== '\\';
    if (letter === '.' ? !isEscaped : isEscaped || !/[\w-]/.test(letter)) break;
    end = letter + end;
    at -= isEscaped ? 2 : 1;
  }
  return end.toLowerCase();
}

/** The variables that a pattern sets where it fits: its named groups, and `1` where it has one without a name. */
export function capturesOf(pattern: string): readonly string[] {
  const groups = pattern.replace(/\\./g, '');
  const named = [...groups.matchAll(/\(\?P?[<'](\w+)/g)].map(([, name = '']) => name);
  // A named one has its number, too.
  return named.length > 0 || /\((?!\?)/.test(groups) ? [...named, '1'] : [];
}
