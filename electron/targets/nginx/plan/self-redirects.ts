import type { Directive, NginxServer } from '../config/facts.ts';
import { namesOfServer } from '../config/match.ts';

/** As much of a directive as is looked at here. */
export interface Node extends Pick<Directive, 'name' | 'words' | 'start' | 'end' | 'file'> {
  readonly block: { readonly children: readonly Node[] } | null;
}

/** Where a `return` or `rewrite` sends a visitor, if it sends them anywhere. */
function destination({ name, words }: Node): string | null {
  if (name === 'return') {
    const [code = '', to] = words;
    if (to === undefined) return code.startsWith('https://') ? code : null;
    return /^30[1278]$/.test(code) ? to : null;
  }
  return name === 'rewrite' ? (words[1] ?? null) : null;
}

/** Does this lead to the encrypted site of a name of this server? */
export function leadsToSelf(node: Node, names: readonly string[]): boolean {
  const host = /^https:\/\/([^/:?]+|\$\{?\w+\}?)/.exec(destination(node) ?? '')?.[1];
  if (host === undefined) return false;
  // `$host$request_uri` stands without a slash between them.
  const variable = /^\$\{?(\w+)\}?/.exec(host)?.[1];
  if (variable !== undefined)
    return /^(host|http_host|server_name)(?=$|\W)|^(host|http_host|server_name)$/.test(variable);
  return names.includes((/^[^$]*/.exec(host)?.[0] ?? '').toLowerCase());
}

const aboutEncryption = /\$\{?(scheme|https|server_port|ssl_protocol)\b\}?/;

/** An `if` that no encrypted visitor enters. */
const isForPlain = (node: Node): boolean => node.name === 'if' && aboutEncryption.test(node.words.join(' '));

/**
 * The redirects that would send an encrypted visitor round in circles, if the server also answered encrypted. Those that look
 * whether the visitor comes encrypted do not.
 */
export function selfRedirects(server: Node, names: readonly string[]): readonly Node[] {
  return (server.block?.children ?? []).flatMap((node) => {
    if (leadsToSelf(node, names)) return [node];
    return isForPlain(node) ? [] : selfRedirects(node, names);
  });
}

const passes =
  /^(root|alias|try_files|(proxy|fastcgi|uwsgi|scgi|grpc|memcached)_pass|return|rewrite|content_by_lua.*|js_content|perl|autoindex|include)$/;

/** Is anything to be seen there, apart from these? The folder of proofs is not. */
export function showsSomething(server: Node, except: readonly Node[]): boolean {
  return (server.block?.children ?? []).some((node) => {
    if (except.includes(node)) return false;
    if (node.name === 'return' && /^[45]\d\d$/.test(node.words[0] ?? '')) return false;
    if (node.name === 'location' && node.words.some((word) => word.includes('.well-known'))) return false;
    return passes.test(node.name) || (node.block !== null && showsSomething(node, except));
  });
}

/** Does this server send all plain visitors of these names to https without our help? */
export function redirectsAlready(server: NginxServer, names: readonly string[]): boolean {
  const own = [...namesOfServer(server), ...names];
  const children: readonly Node[] = server.directive.block?.children ?? [];
  const sends = (nodes: readonly Node[]) => nodes.some((node) => leadsToSelf(node, own) && isForAll(node));
  if (sends(children)) return true;
  const conditions = children.filter(({ name }) => name === 'if');
  const sending = conditions.filter(({ block }) => sends(block?.children ?? []));
  if (sending.some(isForPlain)) return true;
  const hosts = sending.flatMap(({ words }) => /\$host\s+=\s+"?([^\s")]+)/.exec(words.join(' '))?.[1] ?? []);
  if (names.length > 0 && names.every((name) => hosts.includes(name))) return true;
  const locations = children.filter(({ name }) => name === 'location');
  const others = locations.filter(({ words }) => !words.some((word) => word.includes('.well-known')));
  return others.length === 1 && others[0]?.words.at(-1) === '/' && sends(others[0].block?.children ?? []);
}

const isForAll = ({ name, words }: Node): boolean =>
  name === 'return' || /^\^?(\/|\(\.\*\)|\/\(\.\*\)|\.\*|\/\.\*)?\$?$/.test(words[0] ?? '');
