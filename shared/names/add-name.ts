import { covers } from './coverage.ts';
import { bareOf, type DomainName, isStar } from './domain-name.ts';
import { type NameRefusal, readName, readNames } from './read-name.ts';

export type Addition =
  | {
      readonly ok: true;
      readonly names: readonly DomainName[];
      /** What was put in. */
      readonly added: readonly DomainName[];
      /** Bare domains that a star has brought along, since it does not cover them. */
      readonly brought: readonly DomainName[];
      /** Names left out again because a star covers them. */
      readonly took: readonly DomainName[];
    }
  | { readonly ok: false; readonly why: NameRefusal | 'twice' | 'many' };

/** The names with what a person typed put in, one name or several. `most`: as many as the authority takes. */
export function addTyped(names: readonly DomainName[], typed: string, most: number): Addition {
  const whole = readName(typed);
  const parts = readNames(typed);
  const reads = whole.ok || parts.length < 2 ? [whole] : parts.map(({ read }) => read);
  const refused = reads.find((read) => !read.ok);
  if (refused?.ok === false) return refused;
  const wanted = reads.flatMap((read) => (read.ok ? read.name : []));
  const added = wanted.filter((name) => !names.includes(name));
  if (added.length === 0) return { ok: false, why: 'twice' };
  const grown = withNames(names, added);
  return grown.names.length > most ? { ok: false, why: 'many' } : { ok: true, ...grown };
}

/** The names with others put in; a star brings its bare domain, and takes the place of what it covers. */
export function withNames(
  names: readonly DomainName[],
  added: readonly DomainName[],
): Omit<Extract<Addition, { ok: true }>, 'ok'> {
  const stars = added.filter(isStar);
  const all = [...new Set([...names, ...added])];
  const brought: readonly DomainName[] = stars
    .map((star) => bareOf(star))
    .filter((bare) => !all.includes(bare));
  const took = all.filter((name) => stars.some((star) => star !== name && covers(star, name)));
  const left = [...all, ...brought].filter((name) => !took.includes(name));
  return { names: left, added, brought, took };
}
