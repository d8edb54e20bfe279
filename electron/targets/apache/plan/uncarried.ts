import { fromBytes } from '../../../text/edits.ts';
import type { ApacheFacts, ApacheHost } from '../config/facts.ts';
import { locateHost } from '../config/hosts.ts';
import { codeIn, walk } from '../config/tree.ts';

/** Why no TLS host can be made of a site: a line of it is not UTF-8, or nobody tells what its words, or code in it, mean elsewhere. */
export function whyUncarried(
  { files }: Pick<ApacheFacts, 'files'>,
  site: ApacheHost,
): { readonly reason: 'bytes' | 'code' | 'unproven'; readonly line?: number } {
  const file = files[site.origin];
  const place = file === undefined ? null : locateHost(file, site.line);
  const code = codeIn(place?.section.children ?? []);
  if (code !== undefined) return { reason: 'code', line: code.line.firstLine };
  const odd = [...walk(place?.section.children ?? [])].find(
    ({ node }) =>
      (node.kind === 'directive' || node.kind === 'section') && fromBytes(node.line.text) === null,
  );
  if (odd !== undefined) return { reason: 'bytes', line: odd.node.line.firstLine };
  return { reason: site.body === '' ? 'unproven' : 'bytes' };
}
