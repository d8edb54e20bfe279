import { matchForeign } from '../../posix/pattern/foreign-pattern.ts';
import type { NginxServer } from './facts.ts';
import type { Socket } from './sockets.ts';

/** Who answers for a name at an address and port, and by which of nginx's rules. */
export interface Answering {
  readonly server: NginxServer;
  readonly by: 'exact' | 'leading' | 'trailing' | 'regex' | 'default';
  /** The name that fitted, as written; null: none did. */
  readonly fitted: string | null;
  /** Patterns that we could not judge and that would be asked before this answer: it may be theirs. */
  readonly unsure: readonly UnsurePattern[];
}

export interface UnsurePattern {
  readonly server: NginxServer;
  readonly pattern: string;
}

interface Bearer {
  readonly server: NginxServer;
  readonly name: string;
}

interface Table {
  readonly exact: ReadonlyMap<string, Bearer>;
  /** By what stands behind the star. */
  readonly leading: ReadonlyMap<string, Bearer>;
  /** By what stands before it. */
  readonly trailing: ReadonlyMap<string, Bearer>;
  readonly patterns: readonly Bearer[];
}

const tables = new WeakMap<Socket, Table>();

/**
 * Chooses as ngx_http_find_virtual_server does: the exact name, the longest `*.name`, the longest `name.*`, the first
 * pattern that fits, the default. Source: nginx.org/en/docs/http/server_names.html. `name` in lower case.
 */
export function answering(socket: Socket, name: string): Answering {
  const table = tables.get(socket) ?? newTable(socket);
  tables.set(socket, table);
  const found = (by: Answering['by'], one: Bearer, unsure: readonly UnsurePattern[] = []): Answering => ({
    server: one.server,
    by,
    fitted: one.name,
    unsure,
  });
  const exact = table.exact.get(name);
  if (exact !== undefined) return found('exact', exact);
  const labels = name.split('.');
  for (let from = 0; from < labels.length; from += 1) {
    const one = table.leading.get(labels.slice(from).join('.'));
    // `.a.ex` is also the name itself, `*.a.ex` is not.
    if (one !== undefined && (from > 0 || one.name.startsWith('.'))) return found('leading', one);
  }
  for (let until = labels.length - 1; until > 0; until -= 1) {
    const one = table.trailing.get(labels.slice(0, until).join('.'));
    if (one !== undefined) return found('trailing', one);
  }
  const unsure: UnsurePattern[] = [];
  for (const one of table.patterns) {
    const answer = fitsPattern(one.name, name);
    if (answer === 'unknown') unsure.push({ server: one.server, pattern: one.name });
    else if (answer) return found('regex', one, unsure);
  }
  return { server: socket.fallback, by: 'default', fitted: null, unsure };
}

/** Does a name as written in `server_name` fit this one, asked by itself? */
export function fitsName(written: string, name: string): boolean | 'unknown' {
  if (written.startsWith('~')) return fitsPattern(written, name);
  if (written === name) return true;
  if (written.startsWith('.')) return name === written.slice(1) || name.endsWith(written);
  if (written.startsWith('*.')) return name.length >= written.length && name.endsWith(written.slice(1));
  return written.endsWith('.*') && name.length >= written.length && name.startsWith(written.slice(0, -1));
}

/** Host names reach patterns in lower case, and upper case in a pattern makes it forget about case. */
function fitsPattern(written: string, name: string): boolean | 'unknown' {
  return matchForeign(written.slice(1), name, { ignoreCase: true });
}

/** A name that an earlier server bears in the same way is ignored, with a warning only (ngx_hash_add_key). */
function newTable({ servers }: Socket): Table {
  const exact = new Map<string, Bearer>();
  const leading = new Map<string, Bearer>();
  const trailing = new Map<string, Bearer>();
  const patterns: Bearer[] = [];
  // What `.a.ex` says of `a.ex` only keeps others from bearing that name.
  const taken = new Set<string>();
  const add = (map: Map<string, Bearer>, key: string, bearer: Bearer) => {
    if (!map.has(key)) map.set(key, bearer);
  };
  for (const server of servers) {
    for (const name of server.names) {
      const bearer = { server, name };
      if (name.startsWith('~')) patterns.push(bearer);
      else if (name.startsWith('.')) {
        const bare = name.slice(1);
        if (taken.has(bare)) continue;
        taken.add(bare);
        add(leading, bare, bearer);
      } else if (name.startsWith('*.')) add(leading, name.slice(2), bearer);
      else if (name.endsWith('.*')) add(trailing, name.slice(0, -2), bearer);
      else if (!taken.has(name)) {
        taken.add(name);
        exact.set(name, bearer);
      }
    }
  }
  return { exact, leading, trailing, patterns };
}
