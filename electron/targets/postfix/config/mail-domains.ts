import { isHostName } from '../../../../shared/names/domain-name.ts';
import type { MailDomains } from '../../target.ts';
import type { PostfixFacts } from './facts.ts';
import { mapSource, mapsIn } from './maps.ts';
import { domainParameters } from './parameters.ts';

/** One of a list of domains (postconf(5), "mydestination"): a domain, the file of a list, or a table whose keys are domains. */
const wordsOf = (values: PostfixFacts['values']): readonly string[] =>
  domainParameters.flatMap((name) => mapsIn(values[name] ?? '')).map((word) => word.replace(/^!/, ''));

/** The file that such a word names, as its owner writes it, whoever reads it for Postfix (proxymap(8)). */
const fileOf = (word: string): string | null =>
  word.startsWith('/') ? word : mapSource(word.replace(/^proxy:/, ''));

/** Files in which domains are listed. Pure. */
export const domainFiles = (values: PostfixFacts['values']): readonly string[] => [
  ...new Set(wordsOf(values).flatMap((word) => fileOf(word) ?? [])),
];

/**
 * The domains that Postfix takes mail for, as far as its settings and the files that they name tell, in their order, each once;
 * and the maps in which there may be more: databases, patterns, and tables whose text does not lie beside them. Pure.
 */
export function mailDomains({ values, files }: Pick<PostfixFacts, 'values' | 'files'>): MailDomains {
  const words = wordsOf(values).map((word) => ({ word, ...readWord(word, files) }));
  const domains = words.flatMap(({ domains }) => domains.map((name) => name.toLowerCase()));
  return {
    domains: [...new Set(domains)].filter(isHostName),
    unread: [...new Set(words.flatMap(({ word, isRead }) => (isRead ? [] : [placeOf(word)])))],
  };
}

function readWord(
  word: string,
  files: PostfixFacts['files'],
): { readonly domains: readonly string[]; readonly isRead: boolean } {
  const path = fileOf(word);
  if (path !== null) {
    const text = files[path]?.text;
    return { domains: keysIn(text ?? ''), isRead: text !== undefined };
  }
  const [, inline] = /^inline:\{([\s\S]*)\}$/.exec(word) ?? [];
  if (inline !== undefined) return { domains: inline.split(/[\s,={}]+/), isRead: true };
  // `$` names a setting that Postfix has not got.
  return word.includes(':') && !word.startsWith('[')
    ? { domains: [], isRead: false }
    : { domains: [word], isRead: true };
}

/** `mysql:/etc/postfix/domains.cf`: which kind of map, and its file; of one that holds its words itself, the kind. */
const placeOf = (word: string): string =>
  /^(?:\/[^\s{}]*|(?:proxy:)?[a-z]+(?::\/[^\s{}]*)?)/.exec(word)?.[0].slice(0, 200) ?? 'other';

/** What begins each line: the whole of a list, the key of a table. Keys of persons have an “@”, and are no host names. */
const keysIn = (text: string): readonly string[] =>
  text.split('\n').flatMap((line) => /^[^\s#]+/.exec(line)?.[0].replace(/,$/, '') ?? []);
