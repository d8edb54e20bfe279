import type { Edit } from '../../../../shared/plan.ts';
import type { ServerFile } from '../../../text/server-file.ts';
import type { Line } from './lexer.ts';
import type { Section } from './tree.ts';

/** Lines right behind the opening tag, in the file's own line endings and indented as a child. */
export function insertAtTop(file: ServerFile, section: Section, lines: readonly string[]): Edit {
  return insertion(file, section.line.end, lines, `${indentOf(file, section.line)}    `);
}

/** Lines right before the closing tag. */
export function insertAtEnd(file: ServerFile, section: Section, lines: readonly string[]): Edit {
  const at = section.close?.start ?? file.text.length;
  return insertion(file, at, lines, `${indentOf(file, section.line)}    `);
}

export function insertBefore(file: ServerFile, line: Line, lines: readonly string[]): Edit {
  return insertion(file, line.start, lines, indentOf(file, line));
}

export function insertAfter(file: ServerFile, line: Line, lines: readonly string[]): Edit {
  return insertion(file, line.end, lines, indentOf(file, line));
}

/** Takes a whole line away. */
export function removeLine(line: Line): Edit {
  return { start: line.start, end: line.end, text: '' };
}

function insertion(file: ServerFile, at: number, lines: readonly string[], indent: string): Edit {
  const newline = /\r\n/.test(file.text) ? '\r\n' : '\n';
  // A last line without a newline stays the owner's line: ours starts on a new one and ends as theirs did.
  const isUnfinished = at > 0 && file.text[at - 1] !== '\n';
  const text = lines.map((line) => (line === '' ? '' : indent + line)).join(newline);
  return { start: at, end: at, text: isUnfinished ? newline + text : text + newline };
}

function indentOf(file: ServerFile, line: Line): string {
  return /^[ \t]*/.exec(file.text.slice(line.start, line.end))?.[0] ?? '';
}
