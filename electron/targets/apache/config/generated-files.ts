import type { ServerFile } from '../../../text/server-file.ts';
import { writerIn } from '../../posix/generated-files.ts';
import { parseConfig } from './tree.ts';

/** The program that claims a file for itself, or null. Only the comments in front of the first directive count. */
export function writerOf(file: ServerFile): string | null {
  const comments: string[] = [];
  for (const node of parseConfig(file.text).nodes) {
    if (node.kind === 'comment') comments.push(node.line.text.replace(/^#+\s*/, ''));
    else if (node.kind !== 'blank') break;
  }
  // Our own first line mentions how to undo, not that changes are lost; it must never lock ourselves out.
  if (comments[0]?.startsWith('Made by Sealkeeper') === true) return null;
  return writerIn(comments);
}
