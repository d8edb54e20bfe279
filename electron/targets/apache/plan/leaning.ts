import type { ServerFile } from '../../../text/server-file.ts';
import { withinTurn } from '../../../within-turn.ts';
import type { ApacheFacts } from '../config/facts.ts';
import { parseConfig, type Section, walk } from '../config/tree.ts';

/** Do a site's words mean something else where its TLS host stands? */

/** Planning asks about the same files once for every site. */
const known = withinTurn(() => new Map<ApacheFacts['files'], ReadonlySet<string>>());

/**
 * Names that the configuration gives and takes back as it is read (`Define`, `UnDefine`): what one stands for depends on the
 * line at which it is asked. Those of `-D` and of the environment are the same everywhere.
 */
function givenNames({ files }: Pick<ApacheFacts, 'files'>): ReadonlySet<string> {
  const names =
    known().get(files) ??
    new Set(
      Object.values(files).flatMap(({ text }) =>
        [...walk(parseConfig(text).nodes)].flatMap(({ node }) =>
          node.kind === 'directive' && /^(un)?define$/.test(node.name) ? [node.words[0]?.value ?? ''] : [],
        ),
      ),
    );
  known().set(files, names);
  return names;
}

/**
 * True where the text of a site, or a condition around it, uses a name that is given somewhere in the configuration, or gives
 * one itself; and where it uses a macro of a file that somebody but root may change, for the TLS host then stands in another
 * folder, which may be read before it.
 */
export function leansOnPlace(
  facts: Pick<ApacheFacts, 'files'>,
  file: ServerFile,
  text: string,
  around: readonly Section[],
): boolean {
  const names = givenNames(facts);
  const nodes = [...walk(parseConfig(text).nodes)].map(({ node }) => node);
  const conditions = [...around, ...nodes].filter((node) => node.kind === 'section');
  return (
    [...names].some((name) => text.includes(`\${${name}}`)) ||
    nodes.some((node) => node.kind === 'directive' && /^(un)?define$/.test(node.name)) ||
    conditions.some((node) => node.name === 'ifdefine' && names.has(node.raw.replace(/^!/, ''))) ||
    (file.foreign !== null && holdsMacro(file))
  );
}

const holdsMacro = ({ text }: ServerFile): boolean =>
  [...walk(parseConfig(text).nodes)].some(({ node }) => node.kind === 'section' && node.name === 'macro');
