import type { Edit } from '../../../../shared/plan.ts';
import type { NginxFacts } from '../config/facts.ts';
import { parseConfig, type Written } from '../config/parse.ts';
import { saidAgain } from '../config/said.ts';
import { insertAfter, insertAtEnd } from './insertion.ts';

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
}

type Known = Pick<NginxFacts, 'includes' | 'files' | 'http'>;

/**
 * `server` as parsed out of `text`; the edits are of that text. None where it is said already; null where what is around it
 * would have to be said again and is not UTF-8. Pure.
 */
export function listEdits(
  known: Known,
  text: string,
  server: Written,
  wish: ListWish,
): readonly Edit[] | null {
  const edits: Edit[] = [];
  const isOwn = (block: Written) => listed(known, block, wish.name).length > 0;
  const says = (words: readonly (readonly string[])[]) =>
    words.some(([first = '']) => first.toLowerCase() === wish.header);
  const isUsed = (block: Written): boolean =>
    wish.usedBy === undefined ||
    listed(known, block, wish.usedBy).length > 0 ||
    nested(block).some((inner) => !isOwn(inner) && isUsed(inner));
  const visit = (block: Written): void => {
    for (const inner of nested(block)) visit(inner);
    if (!isOwn(block) || !isUsed(block) || says(listed(known, block, wish.name))) return;
    const last = block.block?.children.findLast(({ name }) => name === wish.name);
    edits.push(
      last === undefined ? insertAtEnd(text, block, [wish.line]) : insertAfter(text, last, [wish.line]),
    );
  };
  const around = (known.http?.block?.children ?? []).filter(({ name }) => name === wish.name);
  const inherited = isOwn(server) ? [] : around.map(({ words }) => words);
  const own = isOwn(server) ? listed(known, server, wish.name) : inherited;
  // Its owner has it for the server: what a location leaves out is left out on purpose.
  if (says(own) && wish.name === 'add_header') return [];
  visit(server);
  if (!isOwn(server) && isUsed(server) && !says(own)) {
    const again = around.map(({ name, words }) => saidAgain(name, words));
    if (again.includes(null)) return null;
    edits.push(insertAtEnd(text, server, [...again.filter((line) => line !== null), wish.line]));
  }
  return edits;
}

/** Blocks that inherit from this one. */
function nested(block: Written): readonly Written[] {
  return (block.block?.children ?? []).filter(
    ({ name, block: inner }) => inner !== null && (name === 'location' || name === 'if'),
  );
}

/** The words of the directives of this name in a block itself, also of those that an include brings. */
function listed(known: Known, block: Written, name: string): readonly (readonly string[])[] {
  return (block.block?.children ?? []).flatMap((one) => {
    if (one.name === name) return [one.words];
    return one.name === 'include' && one.block === null ? included(known, one, name, 0) : [];
  });
}

function included(known: Known, one: Written, name: string, depth: number): readonly (readonly string[])[] {
  const include = known.includes.find(({ directive }) => directive.words[0] === one.words[0]);
  if (depth > 5) return [];
  return (include?.files ?? []).flatMap((file) =>
    parseConfig(known.files[file]?.text ?? '').directives.flatMap((inner) => {
      if (inner.name === name) return [inner.words];
      return inner.name === 'include' ? included(known, inner, name, depth + 1) : [];
    }),
  );
}
