import { withinTurn } from '../../../within-turn.ts';
import type { ApacheFacts, ApacheHost } from '../config/facts.ts';
import { type ConfigNode, type Directive, parseConfig, type Section, walk } from '../config/tree.ts';
import { turnsRound } from './settled.ts';

/** Do a site's words mean something else where its TLS host stands? */

type Known = Pick<ApacheFacts, 'files' | 'includes' | 'run' | 'control' | 'modules'>;

/** Planning asks about the same files once for every site. */
const known = withinTurn(() => new Map<ApacheFacts['files'], ReadonlySet<string>>());

/** Names that the files we read give and take back (`Define`, `UnDefine`): what one stands for depends on the line that asks. */
function givenNames({ files }: Pick<ApacheFacts, 'files'>): ReadonlySet<string> {
  const names =
    known().get(files) ??
    new Set(
      Object.values(files).flatMap(({ text }) =>
        nodesOf(text).flatMap((node) => (isDefinition(node) ? [node.words[0]?.value ?? ''] : [])),
      ),
    );
  known().set(files, names);
  return names;
}

/**
 * True where it cannot be proven that the text of a site, the files that it includes and the conditions around it mean the
 * same in another file: a name whose value is not the environment's, a condition on a name that was not given on the
 * command line, a macro (which may be made behind that file, or be gone by then), an included file that we did not read,
 * that leans itself, that asks for a module which a plan may load (in the site's own text that is settled), or that includes
 * more. Source: httpd's `ap_resolve_env`, manual of core (Define) and mod_macro.
 */
export function leansOnPlace(
  facts: Known,
  source: ApacheHost,
  text: string,
  around: readonly Section[],
): boolean {
  const nodes = nodesOf(text);
  if (leans(facts, text, [...around, ...nodes])) return true;
  if (!nodes.some(isInclude)) return false;
  const included = [
    ...facts.includes.filter(({ parent }) => parent === source.origin).map(({ path }) => path),
    ...source.directives.map(({ origin }) => origin).filter((origin) => origin !== source.origin),
  ];
  return [...new Set(included)].some((path) => {
    const file = facts.files[path];
    const inner = nodesOf(file?.text ?? '');
    const isTurning = inner.some((node) => node.kind === 'section' && turnsRound(node, facts));
    return file === undefined || isTurning || inner.some(isInclude) || leans(facts, file.text, inner);
  });
}

function leans(facts: Known, text: string, nodes: readonly ConfigNode[]): boolean {
  const isSteady = (name: string) => isEnvironment(facts, name);
  return (
    variablesIn(text).some((name) => !isSteady(name)) ||
    nodes.some(isDefinition) ||
    nodes.some((node) => node.kind === 'directive' && /^(use|undefmacro)$/.test(node.name)) ||
    nodes.some(
      (node) =>
        node.kind === 'section' && node.name === 'ifdefine' && !isOption(facts, node.raw.replace(/^!/, '')),
    )
  );
}

/** The names that `${…}` asks for. One with a colon is a map of mod_rewrite's: httpd looks up no such name. */
function variablesIn(text: string): readonly string[] {
  return text
    .split('${')
    .slice(1)
    .map((part) => part.slice(0, Math.max(0, part.indexOf('}'))))
    .filter((name) => name !== '' && !name.includes(':'));
}

/** Debian's envvars has these; `Define` would go before them. */
function isEnvironment(facts: Known, name: string): boolean {
  return (
    /^APACHE_[A-Z_]+$/.test(name) && !Object.hasOwn(facts.run.defines, name) && !givenNames(facts).has(name)
  );
}

/** Given by `-D` when the server was started, and so at every line. */
function isOption({ control }: Known, name: string): boolean {
  return control.some((word, index) => control[index - 1] === '-D' && word === name);
}

const nodesOf = (text: string): readonly ConfigNode[] =>
  [...walk(parseConfig(text).nodes)].map(({ node }) => node);

const isDefinition = (node: ConfigNode): node is Directive =>
  node.kind === 'directive' && /^(un)?define$/.test(node.name);

const isInclude = (node: ConfigNode): boolean =>
  node.kind === 'directive' && /^include(optional)?$/.test(node.name);
