/**
 * A text without these characters at its end. A regular expression that says the same begins anew at each of them
 * where another character follows, which takes the square of their number.
 */
export function withoutEnd(text: string, dropped: string): string {
  let end = text.length;
  while (end > 0 && dropped.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** The same at both ends. */
export function withoutEnds(text: string, atStart: string, atEnd = atStart): string {
  let start = 0;
  while (start < text.length && atStart.includes(text.charAt(start))) start += 1;
  return withoutEnd(text.slice(start), atEnd);
}
