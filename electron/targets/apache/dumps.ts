/** What httpd says about itself (`-t -D DUMP_…`): the truth that files only hint at. */

/** One line of DUMP_VHOSTS: a site on one address. */
export interface DumpedHost {
  /** `*` or an address, IPv6 in brackets, as the server resolved it. */
  readonly address: string;
  /** A number, or `*`. */
  readonly port: string;
  /** As printed: a guess where the site has no ServerName. */
  readonly name: string;
  readonly aliases: readonly string[];
  /** A file, or `macro 'x' (…) used on line N of "…"`. */
  readonly origin: string;
  readonly line: number;
}

export interface Include {
  readonly path: string;
  /** Line of the Include directive in the file that names this one; null for the main file. */
  readonly line: number | null;
  /** The including file; null for the main file. */
  readonly parent: string | null;
}

export interface RunConfig {
  readonly serverRoot: string | null;
  readonly pidFile: string | null;
  readonly documentRoot: string | null;
  readonly user: string | null;
  readonly group: string | null;
  /** Names given by Define or -D, with their values. */
  readonly defines: Readonly<Record<string, string>>;
}

/** Sites in the server's order of precedence, address by address. */
export function parseVirtualHosts(dump: string): readonly DumpedHost[] {
  const hosts: { -readonly [K in keyof DumpedHost]: DumpedHost[K] }[] = [];
  let set = { address: '', port: '' };
  for (const line of dump.split('\n')) {
    const header = /^(\S+):(\S+)\s+is a NameVirtualHost$/.exec(line);
    const member = /^ {9}port \S+ namevhost (\S+) \((.*):(\d+)\)$/.exec(line);
    const single = /^(\S+):([\d*]+)\s+(\S+) \((.*):(\d+)\)$/.exec(line);
    const alias = /^ {17}(?:wild )?alias (\S+)$/.exec(line);
    if (header) set = { address: header[1] ?? '', port: header[2] ?? '' };
    else if (member) hosts.push({ ...set, ...place(member[1], member[2], member[3]) });
    else if (single) {
      set = { address: single[1] ?? '', port: single[2] ?? '' };
      hosts.push({ ...set, ...place(single[3], single[4], single[5]) });
    } else if (alias) {
      const last = hosts.at(-1);
      if (last !== undefined) last.aliases = [...last.aliases, alias[1] ?? ''];
    }
  }
  return hosts;
}

/** The files that were read, each with the place that included it; a file read twice stands there twice. */
export function parseIncludes(dump: string): readonly Include[] {
  const includes: Include[] = [];
  const parents: string[] = [];
  for (const line of dump.split('\n')) {
    const match = /^( +)\((\*|\d+)\) (.+)$/.exec(line);
    if (match === null) continue;
    const [, indent = '', where = '', path = ''] = match;
    const depth = Math.max(0, indent.length / 2 - 1);
    parents.length = Math.min(parents.length, depth);
    const parent = where === '*' ? null : (parents.at(-1) ?? null);
    includes.push({ path, line: where === '*' ? null : Number(where), parent });
    parents[depth] = path;
  }
  return includes;
}

/**
 * Printed behind all that names files (a file name may hold line ends and look like a line of these), so the last of its
 * kind counts.
 */
export function parseRunConfig(text: string): RunConfig {
  const dump = text.slice(Math.max(0, text.lastIndexOf('\nServerRoot: "')));
  const value = (label: string) => new RegExp(`^${label}: "(.*)"$`, 'm').exec(dump)?.[1] ?? null;
  const account = (label: string) =>
    new RegExp(`^${label}: name="(.*)" id=\\d+`, 'm').exec(dump)?.[1] ?? null;
  const defines: Record<string, string> = {};
  for (const match of dump.matchAll(/^Define: ([^=\n]+)(?:=(.*))?$/gm)) {
    const name = match[1] ?? '';
    if (!name.startsWith('DUMP_')) defines[name] = match[2] ?? '';
  }
  return {
    serverRoot: value('ServerRoot'),
    pidFile: value('PidFile'),
    documentRoot: value('Main DocumentRoot'),
    user: account('User'),
    group: account('Group'),
    defines,
  };
}

/** Names such as `ssl_module`, built in or loaded; printed last. */
export function parseModules(text: string): readonly string[] {
  const dump = text.slice(Math.max(0, text.lastIndexOf('\nLoaded Modules:')));
  return [...dump.matchAll(/^ (\w+_module) \((?:static|shared)\)$/gm)].map((match) => match[1] ?? '');
}

function place(name: string | undefined, origin: string | undefined, line: string | undefined) {
  return { name: name ?? '', aliases: [], origin: origin ?? '', line: Number(line) };
}
