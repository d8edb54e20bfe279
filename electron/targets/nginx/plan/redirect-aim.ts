import type { Ports } from '../../posix/ground.ts';
import { matchForeign } from '../../posix/pattern/foreign-pattern.ts';
import type { Directive } from '../config/facts.ts';
import { aimOf as placeOf } from '../config/locations.ts';
import { expand, knownValue, type Values } from '../proof/asked.ts';
import { judgeCondition } from '../proof/conditions.ts';

/** As much of a directive as is looked at here. */
export interface Node extends Pick<Directive, 'name' | 'words' | 'line' | 'start' | 'end' | 'file'> {
  readonly block: { readonly children: readonly Node[] } | null;
}

export type Scheme = 'http' | 'https';

/** Where a redirect leads, as far as that is plain to see. */
export interface Aim {
  /** Null: to the name that the visitor came by. */
  readonly host: string | null;
  readonly port: number | null;
  /** Of the path, up to its first variable. */
  readonly path: string;
  /** The path holds no variable. */
  readonly isWhole: boolean;
}

/** Where a `return` or `rewrite` sends a visitor, if it sends them anywhere. */
function destination({ name, words }: Node): string | null {
  if (name === 'return') {
    const [code = '', to] = words;
    if (to === undefined) return /^https?:\/\//.test(code) ? code : null;
    return /^30[12378]$/.test(code) ? to : null;
  }
  return name === 'rewrite' ? (words[1] ?? null) : null;
}

const ownHost = ['host', 'http_host', 'server_name', 'ssl_server_name'];

/** Null where it leads nowhere, by another scheme, or to a name that nobody can tell. */
export function redirectAim(node: Node, scheme: Scheme): Aim | null {
  const to = destination(node) ?? '';
  if (!to.startsWith(`${scheme}://`)) return null;
  const rest = to.slice(`${scheme}://`.length);
  const found = /^(?:\$\{?(\w+)\}?|([^/:?$]+))(?::(\d+))?/.exec(rest);
  if (found === null) return null;
  const [all, variable, literal, port] = found;
  if (variable !== undefined && !ownHost.includes(variable)) return null;
  const path = rest.slice(all.length);
  const dollar = path.indexOf('$');
  const until = (dollar === -1 ? path : path.slice(0, dollar)).split('?', 1)[0] ?? '';
  return {
    host: literal?.toLowerCase() ?? null,
    port: port === undefined ? null : Number(port),
    path: dollar === -1 && until === '' ? '/' : until,
    isWhole: dollar === -1,
  };
}

/** What is known of a visitor who has come where this leads to, encrypted. */
export function encryptedVisitor({ host, path, isWhole }: Aim, { https }: Ports): Values {
  const uri = isWhole ? path : null;
  return {
    scheme: 'https',
    https: 'on',
    ssl_protocol: 'TLSv1.3',
    server_port: String(https),
    host,
    http_host: host,
    ssl_server_name: host,
    request_uri: uri,
    uri,
    document_uri: uri,
  };
}

/** What is known of a visitor of a name who comes unencrypted, whatever they ask for. */
export function plainVisitor(host: string | null, { http }: Ports): Values {
  return {
    scheme: 'http',
    https: '',
    ssl_protocol: '',
    server_port: String(http),
    host,
    http_host: host,
    request_method: 'GET',
  };
}

/**
 * What is known of a visitor when nginx comes to one of these directives of a server: with the variables that those in front of it have
 * set (ngx_http_rewrite_module asks them in their order), unknown where that hangs on what we cannot know.
 */
export function knownAt(directives: readonly Node[], until: Node, visitor: Values): Values {
  const known: Record<string, string | null> = { ...visitor };
  const set = ({ words }: Node, holds: boolean | 'unknown') => {
    const [named = '', text = ''] = words;
    const name = named.replace('$', '');
    const value = expand(text, known);
    if (holds === true) known[name] = value;
    // Whether it is set or not comes to the same where it would be set to what it is.
    else if (holds === 'unknown' && knownValue(known, name) !== value) known[name] = null;
  };
  for (const node of directives) {
    if (node === until) break;
    if (node.name === 'set') set(node, true);
    if (node.name !== 'if') continue;
    const holds = judgeCondition(node.words, known);
    for (const one of node.block?.children ?? []) if (one.name === 'set') set(one, holds);
  }
  return known;
}

/**
 * May somebody come into these blocks of a server, and by this rule, at the place where it leads? False only where that is sure.
 */
export function mayComeAgain(
  server: Node,
  node: Node,
  around: readonly Node[],
  aim: Aim,
  ports: Ports,
): boolean {
  const visitor = knownAt(server.block?.children ?? [], around[0] ?? node, encryptedVisitor(aim, ports));
  const isOpen = around.every(({ name, words }) => {
    if (name === 'if') return judgeCondition(words, visitor) !== false;
    return name !== 'location' || mayBeIn(words, aim);
  });
  return isOpen && (node.name !== 'rewrite' || mayFit(node.words[0] ?? '', aim));
}

function mayBeIn(words: readonly string[], { path, isWhole }: Aim): boolean {
  const { modifier, path: start } = placeOf(words);
  if (path === '' || modifier === '@') return true;
  if (modifier === '=') return isWhole ? path === start : start.startsWith(path);
  if (modifier === '~' || modifier === '~*')
    return !isWhole || matchForeign(start, path, { ignoreCase: modifier === '~*' }) !== false;
  return path.startsWith(start) || (!isWhole && start.startsWith(path));
}

function mayFit(pattern: string, { path, isWhole }: Aim): boolean {
  if (path === '') return true;
  if (isWhole) return matchForeign(pattern, path) !== false;
  const start = literalStart(pattern);
  return path.startsWith(start) || start.startsWith(path);
}

/** What everything that a pattern fits begins with: `/old/` of `^/old/(.*)$`. */
function literalStart(pattern: string): string {
  if (!pattern.startsWith('^') || pattern.includes('|')) return '';
  const [, plain = '', next = ''] = /^\^((?:[\w/-]|\\[./-])*)(.?)/.exec(pattern) ?? [];
  const start = plain.replaceAll('\\', '');
  return /[?*{]/.test(next) ? start.slice(0, -1) : start;
}
