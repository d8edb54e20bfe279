/** Every group of lines that we put into somebody's file begins and ends with such a line. */
export function marked(what: string, lines: readonly string[]): readonly string[] {
  return [`# sealkeeper: ${what}`, ...lines, '# sealkeeper: end'];
}
