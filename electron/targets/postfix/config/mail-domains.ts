import { isHostName } from '../../../../shared/names/domain-name.ts';
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
 * The domains that Postfix takes mail for, as far as its settings and the files that they name tell; what a database knows is
 * not asked. In their order, each once. Pure.
 */
export function mailDomains({ values, files }: Pick<PostfixFacts, 'values' | 'files'>): readonly string[] {
  const words = wordsOf(values).flatMap((word) => {
    const file = fileOf(word);
    return file === null ? [word] : keysIn(files[file]?.text ?? '');
  });
  return [...new Set(words.map((word) => word.toLowerCase()))].filter(isHostName);
}

/** What begins each line: the whole of a list, the key of a table. Keys of persons have an “@”, and are no host names. */
const keysIn = (text: string): readonly string[] =>
  text.split('\n').flatMap((line) => /^[^\s#]+/.exec(line)?.[0].replace(/,$/, '') ?? []);
