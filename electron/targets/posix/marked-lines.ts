/** Every group of lines that we put into somebody's file begins and ends with such a line. */
export function marked(what: string, lines: readonly string[]): readonly string[] {
  return [`# sealkeeper: ${what}`, ...lines, '# sealkeeper: end'];
}

/** Whether lines of ours with this purpose stand in a text of the server's. */
export const isMarked = (text: string, what: string): boolean =>
  text.split(/\r?\n/).some((line) => line.trim() === `# sealkeeper: ${what}`);

/** Whether what stands at this place of a text is within a group of lines of ours. */
export function isWithinMarked(text: string, at: number): boolean {
  const begins = text.slice(0, at).lastIndexOf('# sealkeeper: ');
  return begins !== -1 && !/^# sealkeeper: end\b/.test(text.slice(begins, begins + 20));
}
