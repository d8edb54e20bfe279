/** The word that was most likely meant, or undefined where none of those there are looks much like it. */
export function nearest(typed: string, words: readonly string[]): string | undefined {
  const most = 1 + Math.floor(Math.min(typed.length, 12) / 4);
  const [best] = words
    .map((word) => ({ word, distance: distance(typed, word) }))
    .filter((each) => each.distance <= most && each.distance < each.word.length)
    .sort((a, b) => a.distance - b.distance);
  return best?.word;
}

/** How many letters were left out, added, mistaken or exchanged with their neighbour (optimal string alignment). */
function distance(a: string, b: string): number {
  // Far longer than any word of ours: not worth its square.
  if (Math.abs(a.length - b.length) > 12) return Number.POSITIVE_INFINITY;
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  const at = (row: number, column: number): number => rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let row = 1; row <= a.length; row++) {
    rows[row] = [row];
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1];
      const isExchanged =
        row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const fewest = Math.min(
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        at(row - 1, column - 1) + (isSame ? 0 : 1),
        isExchanged ? at(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
      rows[row]?.push(fewest);
    }
  }
  return at(a.length, b.length);
}
