import type { Edit } from '../../shared/plan.ts';

/** Lines of context that may tell two equal places apart. */
const mostContext = 3;
const lineEnd = 0x0a;

interface Place {
  /** Bytes of ours in the file as we left it. */
  readonly start: number;
  readonly end: number;
  /** What they replaced. */
  readonly former: Buffer;
  readonly edit: Edit;
}

/**
 * Takes only our own edits out of a file that somebody has changed since: what we wrote gives way to what was there
 * before, wherever it stands now. Null where one of our places is not found intact, and exactly once: then what is
 * theirs and what is ours cannot be told apart, and a person must choose. A place that looks as it did before us is
 * left as it is: we never came to write there, or they have taken ours out.
 */
export function withoutOurs(theirs: Uint8Array, before: Uint8Array, edits: readonly Edit[]): Buffer | null {
  const now = Buffer.from(theirs);
  const former = Buffer.from(before);
  const { ours, places } = applied(former, edits);
  const parts: Buffer[] = [];
  let from = 0;
  for (const place of places) {
    const at = placeIn(now, ours, place);
    if (at === null && looksAsBefore(now, former, place)) continue;
    if (at === null || at < from) return null;
    parts.push(now.subarray(from, at), place.former);
    from = at + (place.end - place.start);
  }
  return Buffer.concat([...parts, now.subarray(from)]);
}

/** The file as we left it, and where in it our edits stand. */
function applied(
  before: Buffer,
  edits: readonly Edit[],
): { readonly ours: Buffer; readonly places: readonly Place[] } {
  const parts: Buffer[] = [];
  const places: Place[] = [];
  let at = 0;
  let length = 0;
  for (const edit of edits) {
    const { start, end, text } = edit;
    const kept = before.subarray(at, start);
    const ours = Buffer.from(text, 'utf8');
    places.push({
      start: length + kept.length,
      end: length + kept.length + ours.length,
      former: before.subarray(start, end),
      edit,
    });
    parts.push(kept, ours);
    length += kept.length + ours.length;
    at = end;
  }
  return { ours: Buffer.concat([...parts, before.subarray(at)]), places };
}

/** Where our place is in their file; as little context is asked for as tells it from every other place. */
function placeIn(now: Buffer, ours: Buffer, { start, end }: Place): number | null {
  for (let lines = 0; lines <= mostContext; lines += 1) {
    const from = linesBack(ours, start, lines);
    const to = linesOn(ours, end, lines);
    const wanted = ours.subarray(from, to);
    if (wanted.length === 0 || count(ours, wanted) !== 1) continue;
    return count(now, wanted) === 1 ? now.indexOf(wanted) + (start - from) : null;
  }
  return null;
}

/** The place with a line on either side, as it was before us, and nowhere else; and nothing of ours in the file. */
function looksAsBefore(now: Buffer, before: Buffer, { edit }: Place): boolean {
  const { start, end, text } = edit;
  const from = linesBack(before, start, 1);
  const to = linesOn(before, end, 1);
  if (from === start || to === end) return false;
  const isOursThere = text.trim() !== '' && count(now, Buffer.from(text.trim(), 'utf8')) > 0;
  return !isOursThere && count(now, before.subarray(from, to)) === 1;
}

function count(text: Buffer, wanted: Buffer): number {
  let found = 0;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) found += 1;
  return found;
}

function linesBack(text: Buffer, from: number, lines: number): number {
  let at = from;
  for (let left = lines; left > 0 && at > 0; left -= 1) {
    const end = at >= 2 ? text.lastIndexOf(lineEnd, at - 2) : -1;
    at = end < 0 ? 0 : end + 1;
  }
  return at;
}

function linesOn(text: Buffer, from: number, lines: number): number {
  let at = from;
  for (let left = lines; left > 0 && at < text.length; left -= 1) {
    const end = text.indexOf(lineEnd, at);
    at = end < 0 ? text.length : end + 1;
  }
  return at;
}
