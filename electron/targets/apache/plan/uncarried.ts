import { fromBytes } from '../../../text/edits.ts';
import type { ApacheFacts, ApacheHost } from '../config/facts.ts';
import { locateHost } from '../config/hosts.ts';
import { walk } from '../config/tree.ts';

/** Why no TLS host can be made of a site: a line of it is not UTF-8, or nobody tells what its words mean elsewhere. */
export function whyUncarried(
  { files }: Pick<ApacheFacts, 'files'>,
  site: ApacheHost,
): { readonly reason: 'bytes'; readonly line?: number } | { readonly reason: 'unproven' } {
  const file = files[site.origin];
  const place = file === undefined ? null : locateHost(file, site.line);
  const odd = [...walk(place?.section.children ?? [])].find(
    ({ node }) =>
      (node.kind === 'directive' || node.kind === 'section') && fromBytes(node.line.text) === null,
  );
  if (odd !== undefined) return { reason: 'bytes', line: odd.node.line.firstLine };
  return { reason: site.body === '' ? 'unproven' : 'bytes' };
}
