import type { Edit } from '../../../../shared/plan.ts';
import { marked } from '../../posix/marked-lines.ts';

/** Where lines go in a file of nginx. Texts are latin1; every edit keeps what it does not name. Pure. */

/** A directive with a block, by the bytes of its file; those of a parsed file and those of the facts alike. */
export interface Placed {
  readonly start: number;
  readonly end: number;
  readonly block: { readonly open: number; readonly close: number } | null;
}

/** Lines right behind the opening brace, in the file's own line endings and indented as a child. */
export function insertAtTop(text: string, at: Placed, lines: readonly string[]): Edit {
  const open = at.block?.open ?? at.start;
  const body = indented(lines, childIndent(text, at)).join(newlineOf(text));
  return insertBehind(text, open + 1, body, indentOf(text, at.start));
}

/** Lines right before the closing brace. */
export function insertAtEnd(text: string, at: Placed, lines: readonly string[]): Edit {
  const close = at.block?.close ?? at.end;
  const newline = newlineOf(text);
  const body = indented(lines, childIndent(text, at)).join(newline);
  const start = lineStart(text, close);
  // A brace alone on its line stays there.
  return isBlank(text.slice(start, close))
    ? { start, end: start, text: body + newline }
    : { start: close, end: close, text: newline + body + newline + indentOf(text, at.start) };
}

/** Lines behind a directive, indented as it is. */
export function insertAfter(text: string, at: Placed, lines: readonly string[]): Edit {
  const indent = indentOf(text, at.start);
  return insertBehind(text, at.end, indented(lines, indent).join(newlineOf(text)), indent);
}

/** A whole text behind a directive, between the lines that say what it is; only its first line is indented anew. */
export function insertWhole(text: string, at: Placed, what: string, body: string): Edit {
  const indent = indentOf(text, at.start);
  const whole = marked(what, [body]).map((line) => indent + line);
  return insertBehind(text, at.end, whole.join(newlineOf(text)), indent);
}

/** Takes a directive away, with its line where nothing else stands on it. */
export function removal(text: string, at: Placed): Edit {
  const start = lineStart(text, at.start);
  const end = lineEnd(text, at.end);
  const isAlone = isBlank(text.slice(start, at.start)) && isBlank(text.slice(at.end, end));
  return isAlone ? { start, end, text: '' } : { start: at.start, end: at.end, text: '' };
}

/** The blanks in front of what stands at this byte's line. */
export function indentOf(text: string, at: number): string {
  return /^[ \t]*/.exec(text.slice(lineStart(text, at), at))?.[0] ?? '';
}

export const newlineOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');

function insertBehind(text: string, at: number, body: string, outer: string): Edit {
  const newline = newlineOf(text);
  const end = lineEnd(text, at);
  const rest = text.slice(at, end);
  if (/^[ \t]*(#.*)?\r?\n$/.test(rest)) return { start: end, end, text: body + newline };
  // A last line without a newline stays its writer's; what follows on the same line gets one of its own.
  return rest === ''
    ? { start: at, end: at, text: newline + body }
    : { start: at, end: at, text: newline + body + newline + outer };
}

const indented = (lines: readonly string[], indent: string): readonly string[] =>
  lines.map((line) => (line === '' ? '' : indent + line));

/** As the first line within the block has it; else one step deeper than the block. */
function childIndent(text: string, at: Placed): string {
  const outer = indentOf(text, at.start);
  const inside = text.slice((at.block?.open ?? at.start) + 1, at.block?.close ?? at.end);
  const own = /\n([ \t]+)[^\s]/.exec(inside)?.[1];
  return own !== undefined && own.length > outer.length
    ? own
    : `${outer}${outer.includes('\t') ? '\t' : '    '}`;
}

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

/** Behind its newline. */
function lineEnd(text: string, at: number): number {
  const newline = text.indexOf('\n', at);
  return newline === -1 ? text.length : newline + 1;
}

const isBlank = (text: string): boolean => /^\s*$/.test(text);

/** What must follow a text that ends in a comment, put in place of what stood before `end`. */
export const breakBehind = (text: string, at: number): string =>
  /^[ \t]*(#.*)?(\r?\n|$)/.test(text.slice(at)) ? '' : newlineOf(text);
