import type { Edit } from '../../../../shared/plan.ts';
import { fromBytes } from '../../../text/edits.ts';
import type { Include, NginxFacts } from '../config/facts.ts';
import { parseConfig, type Written } from '../config/parse.ts';
import { saidAgain } from '../config/said.ts';
import { includeOf, inlined } from './included.ts';
import { breakBehind, insertAfter, insertAtEnd } from './insertion.ts';

/**
 * Directives of which a block inherits all or none (`add_header`, `proxy_set_header`): one more of them must be said at
 * every level that has a list of its own, and where a server has none, those around it are said again with it.
 */
export interface ListWish {
  readonly name: 'add_header' | 'proxy_set_header';
  /** The header, in lower case. */
  readonly header: string;
  readonly line: string;
  /** Only lists that hold where this directive stands; missing: all. */
  readonly usedBy?: string;
  /** Values (lower case) that are not true any more, and what is said in place of them. */
  readonly mended?: Readonly<Record<string, string>>;
}

type Known = Pick<NginxFacts, 'includes' | 'files' | 'http'>;

/** A directive of a block itself. */
interface Listed {
  readonly words: readonly string[];
  readonly at: Written;
  /** `at` is the include that brings it; null: it is the directive. */
  readonly include: Include | null;
}

/**
 * `server` as parsed out of `text`; the edits are of that text. None where it is said already; null where what would have to
 * be said again is not UTF-8. Pure.
 */
export function listEdits(
  known: Known,
  text: string,
  server: Written,
  wish: ListWish,
): readonly Edit[] | null {
  const edits: (Edit | null)[] = [];
  const isOwn = (block: Written) => listed(known, block, wish.name).length > 0;
  const isHeader = ([first = '']: readonly string[]) => first.toLowerCase() === wish.header;
  const isUsed = (block: Written): boolean =>
    wish.usedBy === undefined ||
    listed(known, block, wish.usedBy).length > 0 ||
    nested(known, block).some((inner) => !isOwn(inner) && isUsed(inner));
  const visit = (block: Written): void => {
    for (const inner of ownBlocks(block)) visit(inner);
    if (!isOwn(block) || !isUsed(block)) return;
    const said = listed(known, block, wish.name).filter(({ words }) => isHeader(words));
    for (const one of said) {
      const value = mendedValue(wish, one.words);
      const span = one.at.spans[1];
      if (value === null) continue;
      if (one.include !== null) edits.push(writtenOut(known, text, one.at, one.include, wish, isHeader));
      else if (span !== undefined) edits.push({ ...span, text: value });
    }
    if (said.length > 0) return;
    const last = block.block?.children.findLast(({ name }) => name === wish.name);
    edits.push(
      last === undefined ? insertAtEnd(text, block, [wish.line]) : insertAfter(text, last, [wish.line]),
    );
  };
  const around = (known.http?.block?.children ?? []).filter(({ name }) => name === wish.name);
  const own = isOwn(server) ? listed(known, server, wish.name) : around;
  const said = own.filter(({ words }) => isHeader(words));
  // Its owner has it for the server: what a location leaves out is left out on purpose.
  if (said.length > 0 && wish.name === 'add_header') return [];
  visit(server);
  const isTrue = said.length > 0 && said.every(({ words }) => mendedValue(wish, words) === null);
  if (!isOwn(server) && isUsed(server) && !isTrue) {
    const again = around
      .filter(({ words }) => !isHeader(words))
      .map(({ name, words }) => saidAgain(name, words));
    if (again.includes(null)) return null;
    edits.push(insertAtEnd(text, server, [...again.filter((line) => line !== null), wish.line]));
  }
  const sayable = edits.filter((one) => one !== null);
  return sayable.length < edits.length ? null : distinct(sayable);
}

const mendedValue = ({ mended = {} }: ListWish, [, value = '']: readonly string[]): string | null => {
  const bare = value.toLowerCase().replace(/^\$\{(\w+)\}$/, '$$$1');
  return Object.hasOwn(mended, bare) ? (mended[bare] ?? null) : null;
};

/** What an include brings, in place of it: without its header, and with ours. Others who read the file keep theirs. */
function writtenOut(
  known: Known,
  text: string,
  { start, end }: Written,
  include: Include,
  { name, line }: ListWish,
  isHeader: (words: readonly string[]) => boolean,
): Edit | null {
  const rest = fromBytes(inlined(known, include, (one) => one.name === name && isHeader(one.words)));
  return rest === null ? null : { start, end, text: `${rest}\n${line}${breakBehind(text, end)}` };
}

/** An include that brings a header twice is written out once; what is put in at one place stays. */
function distinct(edits: readonly Edit[]): readonly Edit[] {
  const replaced = edits.filter(({ start, end }) => start < end);
  return [
    ...edits.filter(({ start, end }) => start === end),
    ...new Map(replaced.map((one) => [one.start, one])).values(),
  ];
}

const isBlock = ({ name, block }: Written): boolean =>
  block !== null && (name === 'location' || name === 'if');

/** Blocks in its own text that inherit from this one. */
const ownBlocks = (block: Written): readonly Written[] => (block.block?.children ?? []).filter(isBlock);

/** And those that an include brings. */
function nested(known: Known, block: Written): readonly Written[] {
  return brought(known, block.block?.children ?? [], 0)
    .map(({ one }) => one)
    .filter(isBlock);
}

/** The directives of this name in a block itself, also those that an include brings. */
function listed(known: Known, block: Written, name: string): readonly Listed[] {
  return brought(known, block.block?.children ?? [], 0)
    .filter(({ one }) => one.name === name)
    .map(({ one, by }) => ({
      words: one.words,
      at: by ?? one,
      include: by === null ? null : includeOf(known, by.words),
    }));
}

interface Brought {
  readonly one: Written;
  /** The include in the block's own text that brings it. */
  readonly by: Written | null;
}

/** What stands in a block, with includes carried out. */
function brought(known: Known, children: readonly Written[], depth: number): readonly Brought[] {
  return children.flatMap((one): readonly Brought[] => {
    if (one.name !== 'include' || one.block !== null) return [{ one, by: null }];
    if (depth > 5) return [];
    return (includeOf(known, one.words)?.files ?? [])
      .flatMap((file) => brought(known, parseConfig(known.files[file]?.text ?? '').directives, depth + 1))
      .map((inner) => ({ one: inner.one, by: one }));
  });
}
