import { bareOf, type DomainName } from './domain-name.ts';
import { suffixOf } from './public-suffix.ts';

/** The domains that names belong to, each once: the ones that somebody has registered. Pure. */
export const domainsOf = (names: readonly DomainName[]): readonly string[] => [
  ...new Set(names.map((name) => suffixOf(name).registrable ?? bareOf(name))),
];
