/**
 * Words as POSIX shell text (sh(1), 2.2.2 Single-Quotes): whatever stands in a word, the shell reads it back
 * as that word and nothing else. A word with NUL cannot be a program's argument and is our own mistake.
 */
export function quote(argv: readonly string[]): string {
  return argv.map(quoteWord).join(' ');
}

/** Reserved where a command may begin (2.4 Reserved Words, and what bash and ksh add). */
const reserved = new Set(
  'case coproc do done elif else esac fi for function if in namespace select then time until while'.split(
    ' ',
  ),
);

function quoteWord(word: string): string {
  if (word.includes('\0')) throw new TypeError('an argument cannot contain NUL');
  // Words of these letters only mean themselves everywhere; keeping them bare keeps logs readable.
  // Not the equals sign: `a=b` in front would be an assignment.
  if (/^[A-Za-z0-9_@%+:,./-]+$/.test(word) && !reserved.has(word)) return word;
  return `'${word.replaceAll("'", `'\\''`)}'`;
}
