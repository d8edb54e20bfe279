import type { Edit } from '../../../../shared/plan.ts';
import { applyEdits, fromBytes } from '../../../text/edits.ts';
import type { NginxFacts, NginxServer } from '../config/facts.ts';
import { parseConfig } from '../config/parse.ts';
import { bringing, inlined } from './included.ts';
import { breakBehind, indentOf, insertAtTop, removal } from './insertion.ts';
import type { Node } from './redirect-aim.ts';

const ownNames = new Set(['listen', 'server_name', 'ssl', 'ssl_certificate', 'ssl_certificate_key']);
const isOwn = ({ name }: { readonly name: string }): boolean => ownNames.has(name);

/**
 * The text of a server once more, with these lines in place of its addresses, names and certificate, and without `leftOut`
 * (directives of its own text). Null where it has bytes that are not UTF-8 and so cannot stand in a plan.
 */
export function copiedServer(
  facts: NginxFacts,
  { directive, file: name, ...server }: NginxServer,
  lines: readonly string[],
  leftOut: readonly Pick<Node, 'start' | 'end'>[],
): string | null {
  const file = facts.files[name];
  if (file === undefined) return null;
  const { start, end } = directive;
  // With the indent of its own line, so that what is put in is indented alike.
  const indent = indentOf(file.text, start);
  const text = indent + file.text.slice(start, end);
  const here = (offset: number) => offset - start + indent.length;
  const [copy] = parseConfig(text).directives;
  if (copy?.block == null) return null;
  const edits: Edit[] = copy.block.children.filter(isOwn).map((one) => removal(text, one));
  edits.push(
    ...leftOut.map((one) => removal(text, { start: here(one.start), end: here(one.end), block: null })),
  );
  const whole = { directive, file: name, ...server };
  for (const include of bringing(facts, whole, isOwn)) {
    const brought = fromBytes(inlined(facts, include, isOwn));
    if (brought === null) return null;
    edits.push({
      start: here(include.directive.start),
      end: here(include.directive.end),
      text: brought + breakBehind(file.text, include.directive.end),
    });
  }
  edits.push(insertAtTop(text, copy, lines));
  return fromBytes(applyEdits(text, edits).slice(indent.length));
}
