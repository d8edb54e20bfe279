/** Every group of lines that we put into somebody's file begins and ends with such a line. */
export function marked(what: string, lines: readonly string[]): readonly string[] {
  return [`# sealkeeper: ${what}`, ...lines, '# sealkeeper: end'];
}

/** Whether lines of ours with this purpose stand in a text of the server's. */
export const isMarked = (text: string, what: string): boolean =>
  text.split(/\r?\n/).some((line) => line.trim() === `# sealkeeper: ${what}`);
