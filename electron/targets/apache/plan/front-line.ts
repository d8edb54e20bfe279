import type { ServerFile } from '../../../text/server-file.ts';
import type { ApacheFacts, ApacheHost } from '../config/facts.ts';
import { locateHost } from '../config/hosts.ts';
import type { Line } from '../config/lexer.ts';
import { parseConfig, walk } from '../config/tree.ts';
import { usedAt, usedFile } from '../inspect/reading.ts';

interface FrontLine {
  readonly file: ServerFile;
  readonly line: Line;
}

/**
 * The line in front of which a block has to stand to be asked before a site: its own first, or the `Use` that makes it. Null: it
 * is nowhere in a file that we have read (a macro may use another one).
 */
export function frontLine(facts: Pick<ApacheFacts, 'files'>, site: ApacheHost): FrontLine | null {
  const path = site.kind === 'macro' ? usedFile(site.origin) : site.origin;
  const file = path === null ? undefined : facts.files[path];
  if (file === undefined) return null;
  const line = site.kind === 'macro' ? lineOfUse(file, site) : locateHost(file, site.line)?.section.line;
  return line === undefined ? null : { file, line };
}

/** The `Use` of a file that makes this site (mod_macro). */
export function lineOfUse(file: ServerFile, { origin }: Pick<ApacheHost, 'origin'>): Line | undefined {
  const used = usedAt(origin)?.line;
  const nodes = [...walk(parseConfig(file.text).nodes)].map(({ node }) => node);
  return nodes.find((node) => node.kind === 'directive' && node.line.lastLine === used)?.line;
}
