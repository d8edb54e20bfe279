import { folderName, liveWanted } from '../../posix/live-places.ts';
import { folderOf, isSaneFile } from '../../posix/paths.ts';
import type { Wanted } from '../../posix/read-paths.ts';
import type { Directive, NginxFacts, NginxServer } from '../config/facts.ts';
import { matchName } from '../config/match.ts';

/** The new file for names that have no server of their own yet. */
export const serverFileName = (name: string): string => `${folderName(name)}.sealkeeper.conf`;

type Known = Pick<
  NginxFacts,
  'servers' | 'ports' | 'liveRoot' | 'proofRoot' | 'includes' | 'mainFile' | 'pidFile'
>;

/** Everything that planning for these names may need to see beside the configuration itself. */
export function wantedPaths(known: Known, names: readonly string[]): readonly Wanted[] {
  const relevant = relevantServers(known, names);
  const certificates = relevant.flatMap((server) =>
    server.certificates.flatMap(({ certificate }) => certificate.path ?? []),
  );
  const states = [
    ...siteFolders(known).flatMap((folder) => names.map((name) => `${folder}/${serverFileName(name)}`)),
    // A folder is asked of by way of what lies in it.
    ...proofFolders(known.proofRoot).map((folder) => `${folder}/x`),
    ...relevant.flatMap(({ root }) => (root === null ? [] : [`${root}/x`])),
  ];
  const all: Wanted[] = [
    ['F', known.pidFile],
    ...[...new Set(states)].map((path) => ['S', path] as const),
    ...[...new Set(certificates)].map((path) => ['C', path] as const),
    ...liveWanted(known.liveRoot, names),
  ];
  return all.filter(([, path]) => isSaneFile(path));
}

/** The servers that a wish for these names touches. */
export function relevantServers(
  known: Pick<NginxFacts, 'servers' | 'ports'>,
  names: readonly string[],
): readonly NginxServer[] {
  const matches = names.map((name) => matchName(known, name));
  return [
    ...new Set(
      matches.flatMap((one) => [
        ...[one.plain, one.encrypted, one.caught, one.challenged].flat(),
        ...one.encryptedAnswers.map(({ server }) => server),
      ]),
    ),
  ];
}

/** Folders in which a new file is read as part of `http`, in nginx's order; where it links files, where these lie as well. */
export function siteFolders(known: Pick<NginxFacts, 'includes'>): readonly string[] {
  const folders = known.includes
    .filter(
      ({ within, pattern }) => within.length === 1 && within[0]?.name === 'http' && /[*?[]/.test(pattern),
    )
    .map(({ pattern }) => folderOf(pattern));
  const plain = folders.filter((folder) => !/[*?[]/.test(folder));
  return [...new Set(plain.flatMap((one) => [one, ...(linkedFrom(one) ?? [])]))];
}

function linkedFrom(folder: string): readonly string[] | null {
  return folder.endsWith('/sites-enabled') ? [folder.replace(/sites-enabled$/, 'sites-available')] : null;
}

function proofFolders(proofRoot: string): readonly string[] {
  const parts = `${proofRoot}/.well-known/acme-challenge`.slice(1).split('/');
  return parts.map((_, index) => `/${parts.slice(0, index + 1).join('/')}`).slice(1);
}

/** The word of a directive of the main file itself, the last of its name; null where it is not written. */
export function mainWord(main: readonly Directive[], name: string): string | null {
  return main.filter((one) => one.name === name).at(-1)?.words[0] ?? null;
}
