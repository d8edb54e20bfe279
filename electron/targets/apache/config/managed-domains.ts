import type { EffectiveDirective } from './effective.ts';
import type { ApacheFacts } from './facts.ts';
import { namesOfHost } from './match.ts';

interface Domain {
  readonly names: readonly string[];
  /** `auto`, which is the rule: the names of every site that bears one of these are added. */
  readonly mode: string | undefined;
}

const isSet = (section: string): boolean => /^(mdomainset|manageddomain) /.test(section);
const lower = (words: readonly string[]): readonly string[] => words.map((word) => word.toLowerCase());

/** Names and, last, the mode (`MDomain`, `MDMember`). */
function domainOf(words: readonly string[], mode?: string): Domain {
  const all = lower(words);
  const said = all.find((word) => word === 'auto' || word === 'manual');
  return { names: all.filter((word) => word !== said && word !== ''), mode: said ?? mode };
}

/** One `<MDomainSet>`: what stands in its tag, and its own MDMember and MDMembers. */
function domainOfSet(section: string, inside: readonly EffectiveDirective[]): Domain {
  const wordsOf = (name: string) => inside.filter((one) => one.name === name).flatMap(({ words }) => words);
  const [mode] = lower(wordsOf('mdmembers'));
  return domainOf([...section.split(/[ ">]+/).slice(1), ...wordsOf('mdmember')], mode);
}

/**
 * The names whose certificate mod_md gets, and whose challenges it answers before anything else does. `isOwn`: what stands
 * in such files is ours. Lower case. Source: httpd's manual of mod_md (MDomain, MDomainSet, MDMember, MDMembers).
 */
export function managedDomains(
  { main, everywhere, hosts }: Pick<ApacheFacts, 'main' | 'everywhere' | 'hosts'>,
  isOwn: (file: string) => boolean,
): ReadonlySet<string> {
  const inSets = everywhere.filter(({ origin, within: [first = ''] }) => isSet(first) && !isOwn(origin));
  const sections = [...new Set(inSets.map(({ within: [first = ''] }) => first))];
  const usual = lower(main.filter(({ name }) => name === 'mdmembers').flatMap(({ words }) => words)).at(-1);
  const domains = [
    ...main.filter(({ name }) => /^(mdomain|manageddomain)$/.test(name)).map(({ words }) => domainOf(words)),
    ...sections.map((section) =>
      domainOfSet(
        section,
        inSets.filter(({ within }) => within[0] === section),
      ),
    ),
  ];
  const managed = domains.flatMap(({ names, mode = usual }) => {
    if (mode === 'manual') return names;
    const bearers = hosts.map(namesOfHost).filter((own) => own.some((name) => names.includes(name)));
    return [...names, ...bearers.flat()];
  });
  return new Set(managed);
}

/** The file of whatever set names this one; null: none does. */
export function setNaming({ everywhere }: Pick<ApacheFacts, 'everywhere'>, name: string): string | null {
  const found = everywhere.find(
    ({ within: [first = ''] }) => isSet(first) && first.split(/[ ">]+/).includes(name),
  );
  return found?.origin ?? null;
}
