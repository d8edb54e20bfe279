import { isHostName } from '../../../../shared/names/domain-name.ts';

/** A list of domains as Exim itself wrote it out (`exim -bP config`): macros filled in, nothing expanded. */
export interface DomainList {
  /** `list`: a named one; `taken`, `other`: what a rule for recipients asks that takes mail, or does something else; `router`. */
  readonly kind: 'list' | 'taken' | 'other' | 'router';
  /** Of a named list. */
  readonly name: string;
  readonly items: readonly string[];
}

/** What an item of a list leads to. */
export type DomainItem =
  | { readonly is: 'domain'; readonly name: string }
  /** The machine's own name. */
  | { readonly is: 'self' }
  | { readonly is: 'list'; readonly name: string }
  /** Each line of it is an item; or begins with a key that is one. */
  | { readonly is: 'file'; readonly path: string }
  /** Each name in it is one. */
  | { readonly is: 'folder'; readonly path: string }
  /** What it takes out is no domain more. */
  | { readonly is: 'nothing' }
  /** `by`: a kind of lookup, or `pattern`, `expansion`. Never its text, in which passwords may stand. */
  | { readonly is: 'unread'; readonly by: string };

const verbs = /^(accept|require|deny|drop|defer|discard|warn)\b/;

/**
 * Reads the lines of `exim -bP config` that say something of domains: `domainlist`, `begin`, verbs of rules, and `domains =`. Pure.
 */
export function domainListsIn(lines: readonly string[]): readonly DomainList[] {
  const lists: DomainList[] = [];
  let section = 'main';
  let takes = false;
  for (const raw of lines) {
    const line = raw.trim();
    const [, begun] = /^begin\s+(\S+)/.exec(line) ?? [];
    if (begun !== undefined) section = begun;
    const [, name = '', value = ''] =
      /^(?:hide\s+)?domainlist(?:_cache)?\s+(\w+)\s*=\s*(.*)$/.exec(line) ?? [];
    if (section === 'main' && name !== '') lists.push({ kind: 'list', name, items: itemsIn(value) });
    const [, verb] = verbs.exec(line) ?? [];
    if (verb !== undefined) takes = verb === 'accept' || verb === 'require';
    const asked = section === 'acl' || section === 'routers' ? domainsAsked(line) : null;
    if (asked === null) continue;
    const kind = section === 'routers' ? 'router' : takes ? 'taken' : 'other';
    lists.push({ kind, name: '', items: itemsIn(unquoted(asked)) });
  }
  return lists;
}

/** `accept domains = +local_domains`, `domains = …`, `!domains = …`; null: nothing is asked, or the opposite. */
function domainsAsked(line: string): string | null {
  const [, value] = /^(?:[a-z]+\s+)?domains\s*=\s*(.*)$/.exec(line) ?? [];
  return value ?? null;
}

const unquoted = (text: string): string => /^"([^"\\]*)"$/.exec(text)?.[1] ?? text;

/**
 * Parted by colons, or by the sign that `<;` names, but not within braces: what is expanded may have either. Two of them stand for one
 * (exim(8), "List construction"). Pure.
 */
export function itemsIn(text: string): readonly string[] {
  const value = text.trim();
  const own = value.startsWith('<') && value.length > 1;
  const sign = own ? (value[1] ?? ':') : ':';
  const items: string[] = [];
  let depth = 0;
  let item = '';
  const list = own ? value.slice(2) : value;
  for (let at = 0; at < list.length; at += 1) {
    const letter = list[at] ?? '';
    if (letter === '{') depth += 1;
    if (letter === '}') depth -= 1;
    const isSign = letter === sign && depth <= 0;
    if (isSign && list[at + 1] === sign) {
      item += sign;
      at += 1;
    } else if (isSign) {
      items.push(item.trim());
      item = '';
    } else item += letter;
  }
  return [...items, item.trim()].filter((one) => one !== '');
}

/** Lookups whose data stand in a file as text, each line begun by a key. */
const textLookups = new Set(['lsearch', 'wildlsearch', 'nwildlsearch']);
const plainPath = /^\/[^\s$\\{}]*$/;

/** What one item means (exim(8), "Domain lists"). Pure. */
export function readItem(text: string): DomainItem {
  const word = text.trim().toLowerCase();
  if (word.startsWith('!')) return { is: 'nothing' };
  if (word.includes('$')) return { is: 'unread', by: lookedUpIn(word) };
  if (word === '@') return { is: 'self' };
  // An address of the machine in brackets: no domain that DNS knows.
  if (word === '@[]' || word === '*') return { is: 'nothing' };
  if (word.startsWith('+')) return { is: 'list', name: text.trim().slice(1) };
  if (plainPath.test(text.trim())) return { is: 'file', path: text.trim() };
  const [, lookup = '', place = ''] = /^([a-z0-9*@-]+)(?:,[^;\s]*)?\s*;\s*(.*)$/s.exec(text.trim()) ?? [];
  if (lookup !== '') {
    const kind = lookup
      .toLowerCase()
      .replace(/^partial\d*(?:\([^)]*\))?-/, '')
      .replace(/\*@?$/, '');
    if (textLookups.has(kind) && plainPath.test(place)) return { is: 'file', path: place };
    if (kind === 'dsearch' && plainPath.test(place)) return { is: 'folder', path: place };
    return { is: 'unread', by: kind };
  }
  if (isHostName(word)) return { is: 'domain', name: word };
  // `localhost`: nobody outside sends mail there.
  if (/^[a-z0-9_-]+$/.test(word)) return { is: 'nothing' };
  return { is: 'unread', by: 'pattern' };
}

/** `${lookup mysql{…}}`, `${lookup{$domain}cdb{…}}`: how it looks up; where it does not, it is only expanded. */
function lookedUpIn(text: string): string {
  const [, queried] = /\$\{lookup\s+([a-z0-9]+)/.exec(text) ?? [];
  const [, keyed] = /\}\s*(?:partial\d*-)?(lsearch|cdb|dbm|dsearch|nis|redis|sqlite)\b/.exec(text) ?? [];
  return queried ?? keyed ?? 'expansion';
}
