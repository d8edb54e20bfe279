import { redirectsToSelf } from '../config/https-redirects.ts';
import { sealed } from '../config/lexer.ts';
import { type ConfigNode, type Section, walk } from '../config/tree.ts';

/**
 * What of a site's lines its TLS host takes over. Left out: names and encryption (the TLS host has its own),
 * redirects to itself, comments, and what must exist only once on a server. Named balancers inside a site are its own, and taken over too.
 */

/** Has its own value in the TLS host. */
const own =
  /^(servername|serveralias|sslengine|sslcertificate(key|chain)?file|sslprotocol|sslciphersuite|sslhonorcipherorder|sslsessiontickets|sslopensslconfcmd|protocols)$/;

/** A second one stops the server, or starts a second set of programs. */
const once =
  /^(listen|loadmodule|loadfile|wsgidaemonprocess|fastcgiexternalserver|fastcgiserver|fastcgiipcdir|mdomain|mdomainset)$/;

/** What the application is told about the visitor's side; the TLS host says it anew. */
const forwarded = /^(set|add|append|merge|setifempty|edit\*?)\s+"?x-forwarded-(proto|ssl|port)"?(\s|$)/i;

export interface Carried {
  readonly lines: readonly string[];
  /** Redirects to https that were left out. */
  readonly redirects: number;
  /** Directives left out because they must exist only once. */
  readonly once: readonly string[];
}

/**
 * `names` are all names of the site, `port` is the one for https. Continued lines come joined, for a new indent in the middle of one could
 * part a word; the indent says the depth of the sections.
 */
export function carriedLines(nodes: readonly ConfigNode[], names: readonly string[], port: number): Carried {
  const loops = redirectsToSelf(nodes, names, port);
  const onceOnly = new Set<string>();
  const isLeftOut = (node: ConfigNode): boolean => {
    if (loops.has(node)) return true;
    if (node.kind === 'section') return node.name === 'macro' || isEmptied(node);
    if (node.kind !== 'directive') return true;
    if (once.test(node.name)) onceOnly.add(node.line.text.split(/\s/)[0] ?? node.name);
    const isForwarded = node.name === 'requestheader' && forwarded.test(node.raw);
    return own.test(node.name) || once.test(node.name) || isForwarded;
  };
  // An <If> stays even when nothing is left in it: an <Else> may lean on it.
  const isEmptied = (section: Section): boolean =>
    section.children.length > 0 &&
    !/^(if|elseif|else)$/.test(section.name) &&
    section.children.every(isLeftOut);
  const take = (children: readonly ConfigNode[], indent: string): readonly string[] =>
    children
      .filter((node) => !isLeftOut(node))
      .flatMap((node) => {
        const line = sealed(indent + node.line.text);
        if (node.kind !== 'section') return [line];
        return [line, ...take(node.children, `${indent}    `), `${indent}</${writtenName(node)}>`];
      });
  const lines = take(nodes, '');
  const redirects = [...loops].filter((node) => node.kind === 'directive' && node.name !== 'rewritecond');
  return { lines, redirects: redirects.length, once: [...onceOnly] };
}

/**
 * How much of this would be left out: more behind an Include or a macro than in the file itself means that it holds names, a
 * certificate or a circle that the TLS host must not have.
 */
export function leftOutCount(nodes: readonly ConfigNode[], names: readonly string[], port: number): number {
  const loops = redirectsToSelf(nodes, names, port);
  const ours = [...walk(nodes)].filter(
    ({ node }) => node.kind === 'directive' && (once.test(node.name) || own.test(node.name)),
  );
  return loops.size + ours.length;
}

/** A section's name with the letters as its writer put them. */
export function writtenName({ line, name }: Section): string {
  const at = line.text.toLowerCase().indexOf(`<${name}`) + 1;
  return line.text.slice(at, at + name.length);
}
