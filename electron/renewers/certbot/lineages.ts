import { isCovered } from '../../../shared/names/coverage.ts';
import { type RenewerSeen, type RenewerTrouble, troublesOf } from '../../../shared/renewers.ts';
import { renewerKinds } from '../kinds.ts';
import type { RenewerFacts, Settings } from '../reading.ts';
import { seenOf, withTroubles } from '../who-renews.ts';
import { settingOf, webrootOf } from './settings.ts';

/**
 * From where a file of proof of a name is shown today: its folder; null: from nowhere, something hides it; undefined: that
 * cannot be told.
 */
export type ProofFolder = (name: string) => string | null | undefined;

/** A lineage's settings, by one of its files; null where they were not read. */
export const settingsOfLineage = (file: string, { settings }: RenewerFacts): Settings | null =>
  settings.find(({ path }) => path === file.replace(/\/live\/([^/]+)\/[^/]+$/, '/renewal/$1.conf')) ?? null;

/**
 * Who certbot is to these names: of its lineages that visitors are shown (`seen`), with what keeps their proofs from being
 * seen; and where nobody keeps what visitors are shown, the lineage of just these names, whose certificates reach nobody.
 * Others as they are. Pure.
 */
export function judgedLineages(
  seen: readonly RenewerSeen[],
  facts: RenewerFacts,
  names: readonly string[],
  proofFolder: ProofFolder,
  now: Date,
): readonly RenewerSeen[] {
  const all = seen.some(({ id }) => id !== 'panel') ? seen : [...seen, ...unattached(facts, names, now)];
  return all.map((one) => {
    if (one.id !== 'certbot' || !isProofHidden(one, facts, proofFolder)) return one;
    return judged(one, ordered([...troublesOf(one), 'hidden']));
  });
}

function unattached(facts: RenewerFacts, names: readonly string[], now: Date): readonly RenewerSeen[] {
  const kind = renewerKinds.find(({ id }) => id === 'certbot');
  const [found] = facts.certificates.filter(
    (one) =>
      one.path.startsWith('/etc/letsencrypt/live/') &&
      names.every((name) => isCovered(one.names, name)) &&
      one.names.every((name) => isCovered(names, name)) &&
      settingsOfLineage(one.path, facts) !== null,
  );
  if (kind === undefined || found === undefined) return [];
  const one = seenOf(kind, found, facts, now);
  return [judged(one, ['unhooked', ...troublesOf(one)])];
}

/** The same one, with these troubles in place of those that were known. */
const judged = (
  { health: _, besides: __, ...rest }: RenewerSeen,
  troubles: readonly RenewerTrouble[],
): RenewerSeen => withTroubles(rest, troubles);

/** A cause comes before what follows from it. */
const ordered = (troubles: readonly RenewerTrouble[]): readonly RenewerTrouble[] =>
  troubles.toSorted((one, other) => Number(one === 'overdue') - Number(other === 'overdue'));

function isProofHidden({ file, names }: RenewerSeen, facts: RenewerFacts, proofFolder: ProofFolder): boolean {
  const text = settingsOfLineage(file, facts)?.text ?? '';
  switch (settingOf(text, 'authenticator')) {
    case 'webroot':
      return names.some((name) => {
        const [lays, shows] = [webrootOf(text, name), proofFolder(name)];
        return shows !== undefined && lays !== null && !isSameFolder(lays, shows, facts);
      });
    case 'standalone':
      // It would need the port of the web server that is running here, unless somebody stops that for it.
      // Behind another port somebody leads the question on to it.
      return (
        ['80', 'None'].includes(settingOf(text, 'http01_port') ?? '80') &&
        (settingOf(text, 'pre_hook') ?? 'None') === 'None' &&
        !facts.certbotPaths.some((path) => path.startsWith('/etc/letsencrypt/renewal-hooks/pre/')) &&
        names.some((name) => proofFolder(name) !== undefined)
      );
    default:
      return false;
  }
}

/** Also by the links that lead there. */
function isSameFolder(lays: string, shows: string | null, { folders = {} }: RenewerFacts): boolean {
  if (shows === null) return false;
  return lays === shows || (folders[lays] ?? lays) === (folders[shows] ?? shows);
}
