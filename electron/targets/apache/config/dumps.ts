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

const longestLine = 10_000;

/** Sites in the server's order of precedence, address by address. */
export function parseVirtualHosts(dump: string): readonly DumpedHost[] {
  const hosts: (DumpedHost & { readonly aliases: string[] })[] = [];
  let set = { address: '', port: '' };
  for (const whole of dump.split('\n')) {
    // Nobody asks for a name that is as long, and what matters stands at both ends.
    const isLong = whole.length > longestLine;
    const line = isLong ? whole.slice(0, 60) + whole.slice(-longestLine) : whole;
    const header = line.endsWith(' is a NameVirtualHost') ? /^\S+/.exec(line)?.[0] : undefined;
    const member = placed(line, /^ {9}port \S+ namevhost /.exec(line)?.[0]);
    const own = /^(\S+):([\d*]+)\s+(?=\S)/.exec(line);
    const single = placed(line, own?.[0]);
    const alias = /^ {17}(?:wild )?alias (\S+)$/.exec(line);
    if (header !== undefined) {
      const colon = header.lastIndexOf(':');
      set = { address: header.slice(0, Math.max(colon, 0)), port: header.slice(colon + 1) };
    }
    if (member !== null) hosts.push({ ...set, ...member });
    else if (single !== null) {
      set = { address: own?.[1] ?? '', port: own?.[2] ?? '' };
      hosts.push({ ...set, ...single });
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

/**
 * Printed behind all that names files (a file name may hold line ends and look like a line of these), so the last of its
 * kind counts.
 */
export function parseRunConfig(text: string): RunConfig {
  const lines = text.slice(Math.max(0, text.lastIndexOf('\nServerRoot: "'))).split('\n');
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

/** Names such as `ssl_module`, built in or loaded; printed last. */
export function parseModules(text: string): readonly string[] {
  const dump = text.slice(Math.max(0, text.lastIndexOf('\nLoaded Modules:')));
  return [...dump.matchAll(/^ (\w+_module) \((?:static|shared)\)$/gm)].map((match) => match[1] ?? '');
}

/** Beside another one, and in front of it: mpm-itk is loaded beside prefork (its README for 2.4.7 and later). */
export const guestsOfProcessing: readonly string[] = ['mpm_itk'];

/** How a server with these modules shares its work among processes: `event`; empty where none of them says. */
export function processingIn(modules: readonly string[]): string {
  const kinds = modules.flatMap((name) => /^(mpm_\w+)_module$/.exec(name)?.[1] ?? []);
  const own = kinds.find((kind) => !guestsOfProcessing.includes(kind));
  return (own ?? kinds[0] ?? '').replace(/^mpm_/, '');
}

/**
 * What stands behind `lead`: a name and, in parentheses, the file and line. The last place of a line is the site's; what
 * stands in front of it may be a name that looks like one. Null: that is no such line.
 */
function placed(line: string, lead: string | undefined) {
  const colon = line.lastIndexOf(':');
  const number = /^\d+(?=\)$)/.exec(line.slice(colon + 1))?.[0];
  if (lead === undefined || number === undefined) return null;
  const at = Math.max(line.lastIndexOf(' (/', colon), line.lastIndexOf(" (macro '", colon));
  if (at <= lead.length) return null;
  const aliases: string[] = [];
  return {
    name: line.slice(lead.length, at),
    aliases,
    origin: line.slice(at + 2, colon),
    line: Number(number),
  };
}
