import { matchForeign } from '../../posix/pattern/foreign-pattern.ts';
import {
  type Condition,
  holdsForAll,
  isInertElsewhere,
  type Rule,
  readCondition,
  readRule,
  wouldApply,
} from './rewrite-rules.ts';
import { type ConfigNode, type Directive, walk } from './tree.ts';

/**
 * Finds what sends visitors of a plain site to the very same site on https: right there, an endless circle on
 * the TLS host; what hangs on a pattern that we cannot judge counts as one. Redirects to other sites, and from one of a site's names to another, are none of ours.
 */
export function redirectsToSelf(
  nodes: readonly ConfigNode[],
  names: readonly string[],
  port: number,
): Set<ConfigNode> {
  const found = new Set<ConfigNode>();
  const own: Names = { all: [...new Set(names)], has: new Set(names) };
  const levels = [nodes, ...sectionsOf(nodes).map((section) => section.children)];
  for (const level of levels) {
    for (const chunk of rewriteChunks(level)) {
      if (isLoop(chunk, own, port)) for (const node of chunk.nodes) found.add(node);
    }
    for (const node of level) {
      if (node.kind === 'directive' && isAliasLoop(node, own, port)) found.add(node);
    }
  }
  return found;
}

/** True where every request for every one of these names is surely sent to https already. */
export function redirectsEverything(
  nodes: readonly ConfigNode[],
  names: readonly string[],
  port: number,
): boolean {
  const own: Names = { all: names, has: new Set(names) };
  const directives = [...walk(nodes)].flatMap(({ node, around }) =>
    node.kind === 'directive' && around.every((section) => /^ifmodule$/.test(section.name)) ? [node] : [],
  );
  const engine = directives.findLast((node) => node.name === 'rewriteengine')?.words[0]?.value;
  const hasProxy = directives.some((node) => /^proxypass/.test(node.name));
  const byRule =
    /^on$/i.test(engine ?? '') &&
    rewriteChunks(directives).some(
      ({ rule, conditions }, index) =>
        index === 0 &&
        everything.test(rule.pattern) &&
        names.every((name) => {
          const host = targetHost(rule, port);
          return host !== null && isOwn(host, own) && holdsForAll(conditions, name);
        }),
    );
  // In front of an application mod_proxy is asked first, and mod_alias never.
  const byAlias =
    !hasProxy &&
    directives.some(
      (node) =>
        /^redirect(permanent|temp)?$/.test(node.name) &&
        node.words.some((word) => word.value === '/') &&
        isAliasLoop(node, own, port) &&
        !/%\{/.test(node.raw),
    );
  return byRule || byAlias;
}

/** Patterns that every path fits. */
export const everything = /^(\^|\.\*|\(\.\*\)|\^\(\.\*\)\$?|\^\/\?\(\.\*\)\$?|\^\/\(\.\*\)\$?|\^\.\*\$?)$/;

export interface Names {
  readonly all: readonly string[];
  readonly has: ReadonlySet<string>;
}

/** A target that is whatever name the visitor came by. */
export const anyHost = '%{host}';

const isOwn = (host: string, { all, has }: Names): boolean =>
  host === anyHost ? all.length > 0 : has.has(host);

/** With more names than these, a rule that depends on the name counts as one that goes round in circles. */
const mostNames = 200;

export interface Chunk {
  readonly conditions: readonly Condition[];
  readonly rule: Rule;
  readonly nodes: readonly ConfigNode[];
}

/** A RewriteRule with the RewriteConds in front of it, which belong to no other rule. */
export function rewriteChunks(level: readonly ConfigNode[]): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let pending: Directive[] = [];
  for (const node of level) {
    if (node.kind !== 'directive') continue;
    if (node.name === 'rewritecond') pending.push(node);
    if (node.name !== 'rewriterule') continue;
    const conditions = pending.map((one) => readCondition(one.raw));
    chunks.push({ conditions, rule: readRule(node.raw), nodes: [...pending, node] });
    pending = [];
  }
  return chunks;
}

function isLoop({ conditions, rule }: Chunk, names: Names, port: number): boolean {
  const host = targetHost(rule, port);
  if (host === null || !isOwn(host, names)) return false;
  // Asleep on https by its own conditions: it only says "if not yet https", which the TLS host never needs.
  if (isInertElsewhere(conditions) || conditions.length === 0) return true;
  if (host !== anyHost) return wouldApply(conditions, host, 'https') !== false;
  const asked = names.all.slice(0, mostNames);
  return (
    asked.length < names.all.length || asked.some((name) => wouldApply(conditions, name, 'https') !== false)
  );
}

/** The host that a rule sends requests to over https; null where that is not its doing. */
export function targetHost(rule: Rule, port: number): string | null {
  // A backslash in a target only keeps the next character from meaning more than itself; cPanel writes many.
  const target = rule.target.replace(/\\(.)/g, '$1');
  const host = /^https:\/\/((?:%\{(?:http_host|server_name|http:host)\}|[^/?%$])*)/i.exec(target)?.[1];
  if (host === undefined || rule.flags.some((flag) => /^(p|proxy)$/i.test(flag))) return null;
  return hostFor(host, port);
}

function hostFor(host: string, port: number): string {
  const written = host.toLowerCase();
  const ending = [':443', `:${port}`].find((one) => written.endsWith(one)) ?? '';
  const bare = written.slice(0, written.length - ending.length);
  return /^%\{(http_host|server_name|http:host)\}$/.test(bare) ? anyHost : bare;
}

/** Does such a line send whoever comes by one of these names back to where they are? By a pattern that we cannot judge it does. */
export function isAliasLoop(node: Pick<Directive, 'name' | 'words'>, names: Names, port: number): boolean {
  if (!/^redirect(permanent|temp|match)?$/.test(node.name)) return false;
  const values = node.words.map((word) => word.value);
  const target = values.findLast((value) => /^https:\/\//i.test(value));
  if (target === undefined) return false;
  const [, host = '', path = '/'] =
    /^https:\/\/((?:%\{(?:http_host|server_name|http:host)\}|[^/?%$])*)(.*)$/i.exec(target) ?? [];
  if (!isOwn(hostFor(host, port), names)) return false;
  const before = values.slice(0, values.indexOf(target));
  const source = before.find((value) => !/^(permanent|temp|seeother|gone|\d{3})$/i.test(value));
  if (source === undefined || path.includes('%{')) return true;
  const reached = (path === '' ? '/' : path).replace(/\$\d/g, 'x');
  if (node.name !== 'redirectmatch') return reached.startsWith(source);
  return matchForeign(source, reached) !== false;
}

function sectionsOf(nodes: readonly ConfigNode[]) {
  return [...walk(nodes)].flatMap(({ node }) => (node.kind === 'section' ? [node] : []));
}
