import type { UnnamedNow } from '../inspection.ts';
import type { Translator } from './translator.ts';

/** Names of a certificate that a person would read through. */
const mostNames = 5;

/**
 * What whoever asks for no name is shown by now at the doors for mail, and after a run: a sentence for all ports that agree. The
 * one way, for the window and for the command line. Pure.
 */
export function unnamedSaid(
  doors: readonly UnnamedNow[],
  { t, list }: Pick<Translator, 't' | 'list'>,
): readonly string[] {
  const groups = new Map<string, UnnamedNow[]>();
  for (const door of doors) {
    const key = `${door.fingerprint} ${door.shows}`;
    groups.set(key, [...(groups.get(key) ?? []), door]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { fingerprint, issuer, names, shows } = first;
    const ports = [...new Set(group.map(({ port }) => port))].toSorted((one, other) => one - other);
    const kind = names.length === 0 ? 'nameless' : issuer === null ? 'unsigned' : 'signed';
    return [
      t('review.unnamed', {
        ports: list(ports.map(String)),
        now: fingerprint === null ? 'none' : kind,
        issuer: issuer ?? '',
        names: list(names.slice(0, mostNames)),
        shows,
      }),
    ];
  });
}
