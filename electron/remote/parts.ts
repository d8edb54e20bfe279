/** One part of a framed answer: `NONCE name`, then its lines. */
export interface Part {
  readonly name: string;
  /** Without the newline that ends it. */
  readonly text: string;
}

/** Splits what scripts print that begin with `scriptFrame`. Text before the first frame is dropped. */
export function parseParts(output: string, nonce: string): readonly Part[] {
  const parts: { name: string; lines: string[] }[] = [];
  for (const line of output.split('\n')) {
    if (line.startsWith(`${nonce} `)) parts.push({ name: line.slice(nonce.length + 1), lines: [] });
    else parts.at(-1)?.lines.push(line);
  }
  return parts.map(({ name, lines }) => ({ name, text: lines.join('\n').replace(/\n$/, '') }));
}

/** The text of the only part of that name; empty where it is missing. */
export function partOf(parts: readonly Part[], name: string): string {
  return parts.find((part) => part.name === name)?.text ?? '';
}
