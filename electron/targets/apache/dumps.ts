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
  const hosts: (DumpedHost & { readonly aliases: string[] })[] = [];
  let set = { address: '', port: '' };
  for (const line of dump.split('\n')) {
    const header = line.endsWith(' is a NameVirtualHost') ? /^\S+/.exec(line)?.[0] : undefined;
    const member = /^ {9}port \S+ namevhost (\S+) \((.*):(\d+)\)$/.exec(line);
    const single = /^(\S+):([\d*]+)\s+(\S+) \((.*):(\d+)\)$/.exec(line);
    const alias = /^ {17}(?:wild )?alias (\S+)$/.exec(line);
    if (header !== undefined) {
      const colon = header.lastIndexOf(':');
      set = { address: header.slice(0, Math.max(colon, 0)), port: header.slice(colon + 1) };
    }
    if (member) hosts.push({ ...set, ...place(member[1], member[2], member[3]) });
    else if (single) {
      set = { address: single[1] ?? '', port: single[2] ?? '' };
      hosts.push({ ...set, ...place(single[3], single[4], single[5]) });
    } else if (alias) {
      hosts.at(-1)?.aliases.push(alias[1] ?? '');
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

export function parseRunConfig(dump: string): RunConfig {
  const lines = dump.split('\n');
  const between = (start: string, end: string) => {
    const line = lines.find((one) => one.startsWith(start) && one.lastIndexOf(end) >= start.length);
    return line === undefined ? null : line.slice(start.length, line.lastIndexOf(end));
  };
  const value = (label: string) => between(`${label}: "`, '"');
  const account = (label: string) => between(`${label}: name="`, '" id=');
  const defines: Record<string, string> = {};
  for (const line of lines) {
    const [name = '', ...values] = line.startsWith('Define: ') ? line.slice(8).split('=') : [];
    if (name !== '' && !name.startsWith('DUMP_')) defines[name] = values.join('=');
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

/** Names such as `ssl_module`, built in or loaded. */
export function parseModules(dump: string): readonly string[] {
  return [...dump.matchAll(/^ (\w+_module) \((?:static|shared)\)$/gm)].map((match) => match[1] ?? '');
}

function place(name: string | undefined, origin: string | undefined, line: string | undefined) {
  return { name: name ?? '', aliases: [] as string[], origin: origin ?? '', line: Number(line) };
}
