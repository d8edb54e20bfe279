import type { ListedFault, ListedSite } from '../../shared/ipc/several.ts';
import type { DomainName } from '../../shared/names/domain-name.ts';
import { isStar } from '../../shared/names/domain-name.ts';
import { readName } from '../../shared/names/read-name.ts';
import { ProblemError } from '../../shared/problems.ts';
import type { LineFault } from '../../shared/several.ts';
import { readCsv } from './csv.ts';

/** What a list of sites came to. */
export interface SiteList {
  readonly sites: readonly ListedSite[];
  readonly faults: readonly ListedFault[];
  /** Columns of a table that are of no use here. */
  readonly unused: readonly string[];
}

/** A line, before its names are looked at. */
interface Line {
  readonly line: number;
  readonly text: string;
  readonly names: string;
  readonly host: string;
  readonly port: string;
  readonly user: string;
}

const known: readonly string[] = ['names', 'server.host', 'server.port', 'server.user'];
/** Sectigo's, Let's Encrypt's and most others' limit for one certificate. */
const mostNames = 100;

/**
 * Reads a list as people have it: a line a site (its names parted by spaces or commas; behind a semicolon or a tab the server, as
 * `user@host:port`), or a table whose first line names the columns of `docs/job-file.md`. Names may be addresses of pages, and in
 * their own letters. What cannot be read is told line by line, and keeps no other from being read. Pure.
 */
export function readSiteList(text: string): SiteList {
  const read = isTable(text) ? fromTable(text) : { lines: fromLines(text), faults: [], unused: [] };
  const seen = new Set<string>();
  const sites: ListedSite[] = [];
  const faults: ListedFault[] = [...read.faults];
  for (const line of read.lines) {
    const found = siteOf(line, seen);
    if ('why' in found) faults.push({ line: line.line, text: line.text.slice(0, 200), why: found.why });
    else {
      for (const name of found.names) seen.add(name);
      sites.push(found);
    }
  }
  return { sites, faults, unused: read.unused };
}

const cellsIn = (line: string): readonly string[] =>
  line
    .toLowerCase()
    .split(/[;,\t]/)
    .map(bare);
const bare = (cell: string): string => cell.trim().replaceAll('"', '');

/** A first line that names columns has no name of a site in it. */
function isTable(text: string): boolean {
  const first =
    text
      .replace(/^\uFEFF/, '')
      .split(/\r?\n/)
      .find((line) => line.trim() !== '') ?? '';
  return cellsIn(first).some((cell) => known.includes(cell) || /^(name|domain|site|url)s?$/.test(cell));
}

function fromTable(text: string): SiteList & { readonly lines: readonly Line[] } {
  try {
    const records = readCsv(text, '');
    const columns = Object.keys(records[0]?.cells ?? {});
    const unused = columns.filter((column) => !known.includes(column));
    if (!columns.includes('names')) {
      const [head = ''] = text.split(/\r?\n/, 1);
      const fault = { line: 1, text: head.slice(0, 200), why: 'no-names' as const };
      return { sites: [], lines: [], faults: [fault], unused: [] };
    }
    const lines = records.map(({ line, cells }): Line => {
      const {
        names = '',
        'server.host': host = '',
        'server.port': port = '',
        'server.user': user = '',
      } = cells;
      return { line, text: Object.values(cells).join('; '), names, host, port, user };
    });
    return { sites: [], lines, faults: [], unused };
  } catch (thrown) {
    if (!(thrown instanceof ProblemError)) throw thrown;
    const line = Number(thrown.problem.facts.line ?? 1);
    const at = text.split(/\r?\n/)[line - 1] ?? '';
    return {
      sites: [],
      lines: [],
      faults: [{ line, text: at.slice(0, 200), why: 'not-a-table' }],
      unused: [],
    };
  }
}

const fromLines = (text: string): readonly Line[] =>
  text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line, index) => ({ text: line.trim(), line: index + 1 }))
    // `#` begins a remark in lists of most kinds.
    .filter(({ text: line }) => line !== '' && !line.startsWith('#'))
    .map(({ text: line, line: number }): Line => {
      const [names = '', place = ''] = line.split(/[;\t]/);
      return { line: number, text: line, names, ...placeOf(place.trim()) };
    });

/** `user@host:port`, of which only the host must be there; an IPv6 address stands in brackets. */
function placeOf(place: string): Pick<Line, 'host' | 'port' | 'user'> {
  const at = place.lastIndexOf('@');
  const rest = place.slice(at + 1);
  const parts = /^\[([^\]]*)\](?::(\d+))?$/.exec(rest) ?? /^([^:]*)(?::(\d+))?$/.exec(rest);
  return { host: parts?.[1] ?? rest, port: parts?.[2] ?? '', user: at > 0 ? place.slice(0, at) : '' };
}

function siteOf({ line, names: typed, host, port, user }: Line, seen: ReadonlySet<string>) {
  const fault = (why: LineFault) => ({ why });
  const words = typed.split(/[\s,;]+/).filter((word) => word !== '');
  const names: DomainName[] = [];
  for (const word of words) {
    const read = readName(word);
    if (!read.ok) return fault(read.why);
    if (isStar(read.name)) return fault('star');
    if (seen.has(read.name)) return fault('twice');
    if (!names.includes(read.name)) names.push(read.name);
  }
  if (names.length === 0) return fault('empty');
  if (names.length > mostNames) return fault('too-many');
  const number = Number(port);
  if (port !== '' && !(Number.isInteger(number) && number >= 1 && number <= 65535)) return fault('port');
  return {
    ...{ line, names, host: host === '' ? null : host.slice(0, 255) },
    ...(port === '' ? {} : { port: number }),
    ...(user === '' ? {} : { user: user.slice(0, 64) }),
  };
}
