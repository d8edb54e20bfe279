import type { ServerFile } from '../../../text/server-file.ts';
import { isSaneFile } from '../../posix/paths.ts';
import type { Directive, NginxFacts } from '../config/facts.ts';

/** The file of a block, where it is ours to write: root's own, and its braces where they are thought to be. */
export function fileOf(facts: Pick<NginxFacts, 'files'>, directive: Directive): ServerFile | null {
  const file = facts.files[directive.file];
  const { block } = directive;
  if (file === undefined || block === null || file.foreign !== null || !isSaneFile(file.realPath))
    return null;
  return file.text[block.open] === '{' && file.text[block.close] === '}' ? file : null;
}

/** Text that somebody but root may change is not ours to write; root would follow whatever they put in its place. */
export const isEditable = (
  facts: Pick<NginxFacts, 'files'>,
  { directive }: { readonly directive: Directive },
): boolean => fileOf(facts, directive) !== null;
