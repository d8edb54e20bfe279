/** A stranger's text made fit to be shown: one line, no control or direction characters, clipped. Pure. */
export function printable(text: string, length: number): string {
  const line = text.replace(/[\p{C}\p{Z}\ufffd]+/gu, ' ').trim();
  return line.length > length ? `${line.slice(0, length)}…` : line;
}
