import { isHostName } from '../../../../shared/names/domain-name.ts';
import type { MailDomains } from '../../target.ts';
import { type DomainItem, type DomainList, readItem } from './domain-lists.ts';
import type { EximFacts } from './facts.ts';
import { ownName } from './mail-names.ts';

/** Files beyond which no more are read for the domains in them. */
const mostFiles = 40;

/** Files in which domains are listed. Pure. */
export const domainFiles = (lists: readonly DomainList[]): readonly string[] =>
  [
    ...new Set(
      lists.flatMap(({ items }) =>
        items.map(readItem).flatMap((item) => (item.is === 'file' ? [item.path] : [])),
      ),
    ),
  ].slice(0, mostFiles);

type Known = Pick<EximFacts, 'domainLists' | 'domainFolders' | 'files' | 'values' | 'hostName'>;

/**
 * Domains that Exim's lists, its rules for recipients and its routers name; each is only asked for in DNS, so that one too many
 * harms nobody. And what of those by which mail is taken does not tell its domains here: a database, a pattern, an expansion. Pure.
 */
export function mailDomains(facts: Known): MailDomains {
  const { domainLists } = facts;
  const domains = domainLists.flatMap(({ items }) => items.flatMap((item) => domainsOf(facts, item)));
  const unread = takenBy(domainLists).flatMap((list) =>
    list.items.flatMap((item) => {
      const by = unreadOf(facts, readItem(item));
      return by === null ? [] : [list.name === '' ? by : `${list.name}: ${by}`];
    }),
  );
  return { domains: [...new Set(domains)].filter(isHostName), unread: [...new Set(unread)] };
}

function domainsOf(facts: Known, text: string): readonly string[] {
  const item = readItem(text);
  if (item.is === 'domain') return [item.name];
  if (item.is === 'self') return ownName(facts);
  if (item.is === 'folder') return (facts.domainFolders[item.path] ?? []).map((name) => name.toLowerCase());
  return item.is === 'file' ? keysIn(facts.files[item.path]?.text ?? '') : [];
}

/** The first word of each line, with which a key or an item ends (`shop.test: …`, `*.shop.test`); a star in front is left out. */
const keysIn = (text: string): readonly string[] =>
  text.split('\n').flatMap((line) => /^"?(?:\*\.)?([^\s#":,]+)/.exec(line.trim())?.[1]?.toLowerCase() ?? []);

function unreadOf(facts: Known, item: DomainItem): string | null {
  if (item.is === 'unread') return item.by;
  if (item.is === 'folder' && facts.domainFolders[item.path] === undefined) return item.path;
  return item.is === 'file' && facts.files[item.path] === undefined ? item.path : null;
}

/** The lists by which mail is taken, and those that they name; where no rule asks for any, all lists and what the routers ask. */
function takenBy(lists: readonly DomainList[]): readonly DomainList[] {
  const named = new Map(lists.filter(({ kind }) => kind === 'list').map((list) => [list.name, list]));
  const asked = lists.filter(({ kind }) => kind === 'taken');
  const found = new Set(asked.length > 0 ? asked : lists.filter(({ kind }) => kind !== 'other'));
  for (const { items } of found) {
    for (const item of items.map(readItem)) {
      const list = item.is === 'list' ? named.get(item.name) : undefined;
      if (list !== undefined) found.add(list);
    }
  }
  return [...found];
}
