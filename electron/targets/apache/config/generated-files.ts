import type { ServerFile } from '../../../text/server-file.ts';
import { writerAt, writerIn } from '../../posix/generated-files.ts';
import { parseConfig } from './tree.ts';

/** The program that writes a file by its place, or claims it in the comments in front of the first directive; or null. */
export function writerOf(file: ServerFile): string | null {
  const comments: string[] = [];
  for (const node of parseConfig(file.text).nodes) {
    if (node.kind === 'comment') comments.push(node.line.text.replace(/^#+\s*/, ''));
    else if (node.kind !== 'blank') break;
  }
  return writerAt(file.realPath) ?? writerIn(comments);
}
