import type { Edit } from '../../../../shared/plan.ts';
import type { ServerFile } from '../../posix/server-files.ts';
import type { Directive } from './facts.ts';

/** Every group of lines that we put into somebody's file begins and ends with such a line. */
export function marked(what: string, lines: readonly string[]): readonly string[] {
  return [`# sealkeeper: ${what}`, ...lines, '# sealkeeper: end'];
}

/** Lines right behind the opening brace, in the file's own line ends and indented as its children are. */
export function insertAtTop(file: ServerFile, directive: Directive, lines: readonly string[]): Edit | null {
  const { block } = directive;
  if (block === null) return null;
  const newline = file.text.indexOf('\n', block.open);
  const rest = newline === -1 ? '}' : file.text.slice(block.open + 1, newline);
  const isAlone = /^[ \t\r]*(#.*)?$/.test(rest);
  const at = isAlone ? newline + 1 : block.open + 1;
  return insertion(file, at, lines, childIndent(file, directive), isAlone);
}

/** Lines right before the closing brace. */
export function insertAtEnd(file: ServerFile, directive: Directive, lines: readonly string[]): Edit | null {
  const { block } = directive;
  if (block === null) return null;
  const begin = file.text.lastIndexOf('\n', block.close - 1) + 1;
  const isAlone = begin > block.open && /^[ \t]*$/.test(file.text.slice(begin, block.close));
  return insertion(file, isAlone ? begin : block.close, lines, childIndent(file, directive), isAlone);
}

/** What stands on a line with others stays so: ours begin on a new line, and theirs goes on behind ours. */
function insertion(
  file: ServerFile,
  at: number,
  lines: readonly string[],
  indent: string,
  isAlone: boolean,
): Edit {
  const newline = file.text.includes('\r\n') ? '\r\n' : '\n';
  const text = lines.map((line) => `${indent}${line}${newline}`).join('');
  return { start: at, end: at, text: isAlone ? text : newline + text };
}

function childIndent(file: ServerFile, { start }: Directive): string {
  const line = file.text.slice(file.text.lastIndexOf('\n', start - 1) + 1, start);
  return `${/^[ \t]*/.exec(line)?.[0] ?? ''}    `;
}
