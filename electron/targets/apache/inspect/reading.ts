import { modMdFileName } from '../../../renewers/mod-md/ground.ts';
import { certificateOf, folderName, liveCandidates, liveWanted } from '../../posix/live-places.ts';
import { folderOf, isSaneFile } from '../../posix/paths.ts';
import type { Wanted } from '../../posix/read-paths.ts';
import { certificateFilesOf, isEngineOn } from '../config/certificate-files.ts';
import type { ApacheFacts, ApacheHost } from '../config/facts.ts';
import { documentRoot, htaccessPaths } from '../config/htaccess.ts';
import { matchName, type NameMatch } from '../config/match.ts';
import { type ModuleName, modsPaths, modsToLink } from '../plan/modules.ts';
import { challengeFolder } from '../proof/challenge-scope.ts';

/** The new file for encrypted sites, named for one of the certificate's names: the first, unless that is in use. */
export function tlsFileName(name: string): string {
  return `${folderName(name)}.tls-sealkeeper.conf`;
}

type Encrypted = Pick<ApacheFacts, 'hosts' | 'sets' | 'ports' | 'main'>;

/**
 * One that is read behind others of its folder, where those must stay the first: httpd reads a folder in the order of its
 * files' bytes.
 */
export function lateTlsFileName(known: Encrypted, name: string): string {
  const files = firstEncrypted(known).map(({ origin }) => usedFile(origin) ?? origin);
  const bases = files.map((file) => file.slice(file.lastIndexOf('/') + 1));
  const letters = bases.map((base) => /^z*/.exec(base)?.[0].length ?? 0);
  return `${'z'.repeat(Math.max(2, ...letters.map((count) => count + 1)))}-${tlsFileName(name)}`;
}

/** The new file that redirects, where the server itself is the site. */
export function redirectFileName(names: readonly string[]): string {
  return `${folderName(names[0] ?? '')}.redirect-sealkeeper.conf`;
}

/** The sites that a wish touches. */
export function relevantHosts(matches: readonly NameMatch[]): readonly ApacheHost[] {
  return [
    ...new Set(matches.flatMap((one) => [...one.plain, ...one.encrypted, ...one.caught, ...one.challenged])),
  ];
}

/**
 * The first encrypted site of each address: whoever names no site meets it, and of a name that none bears, and must not come
 * to be shown another certificate. `addresses`: of these alone, as sites name them (`*:443`, `192.0.2.1:443`).
 */
export function firstEncrypted(
  { hosts, sets, ports, main }: Encrypted,
  addresses: readonly string[] | null = null,
): readonly ApacheHost[] {
  const wanted = new Set(addresses?.map((form) => form.replace(/^(_default_|\[::\]|0\.0\.0\.0):/, '*:')));
  const met = sets.filter(
    ({ address, port }) =>
      port === String(ports.https) && (addresses === null || wanted.has(`${address}:${port}`)),
  );
  const first = met.flatMap((set) => hosts[set.hosts[0] ?? -1] ?? []);
  // One that answers plain there is none behind which another could speak TLS.
  return [...new Set(first)].filter(({ directives }) => isEngineOn({ main }, directives));
}

type Known = Pick<
  ApacheFacts,
  | 'hosts'
  | 'sets'
  | 'ports'
  | 'main'
  | 'includes'
  | 'run'
  | 'liveRoot'
  | 'proofRoot'
  | 'modules'
  | 'moduleFolder'
  | 'modsAvailable'
  | 'modsEnabled'
>;

/** Files that sites include, beyond which no more are read. */
const mostIncluded = 40;

/** Everything that planning for these names may need to see; only paths that a plan can name. */
export function wantedPaths(known: Known, names: readonly string[]): readonly Wanted[] {
  const relevant = relevantHosts(names.map((name) => matchName(known, name)));
  const files = new Set<string>();
  for (const host of relevant) {
    if (isSaneFile(host.origin)) files.add(host.origin);
    const used = usedFile(host.origin);
    if (used !== null) files.add(used);
  }
  for (const host of firstEncrypted(known)) if (isSaneFile(host.origin)) files.add(host.origin);
  for (const directive of known.main) {
    if (directive.name === 'listen' && isSaneFile(directive.origin)) files.add(directive.origin);
  }
  const folders = globalFolders(known);
  const isGlobal = new Set(folders);
  const parents = known.includes.flatMap(({ path, parent }) =>
    parent !== null && (files.has(path) || isGlobal.has(folderOf(path))) ? [parent] : [],
  );
  // What a site includes may mean something else in another file. Those of the main file are the whole server.
  const [mainFile] = known.includes;
  const inSites = known.includes
    .filter(({ parent }) => parent !== null && parent !== mainFile?.path && files.has(parent))
    .map(({ path }) => path)
    .slice(0, mostIncluded);
  const candidates = liveCandidates(known.liveRoot, names);
  const tlsFiles = [
    ...names.map(tlsFileName),
    ...(firstEncrypted(known).length > 0 ? names.map((name) => lateTlsFileName(known, name)) : []),
  ];
  const newNames = [
    ...[...tlsFiles, redirectFileName(names), proofFileName],
    ...candidates.map((folder) => modMdFileName(certificateOf(folder))),
  ];
  const states = new Set([
    ...[...files].flatMap((file) =>
      newFileFolders(file).flatMap((folder) => tlsFiles.map((name) => `${folder}/${name}`)),
    ),
    ...folders.flatMap((folder) => newNames.map((name) => `${folder}/${name}`)),
  ]);
  const certificates = relevant.flatMap((host) => certificateFilesOf(known, host));
  const local = relevant.flatMap((host) => {
    const root = documentRoot(known, host);
    return root === null ? [] : htaccessPaths(root);
  });
  const mods = (['ssl', 'rewrite', 'headers', 'alias'] satisfies ModuleName[])
    .filter((name) => !known.modules.includes(`${name}_module`))
    .flatMap((name) => modsToLink(known, name).map((file) => modsPaths(known, file)));
  for (const { path } of mods) states.add(path);
  // A folder is asked of by way of what lies in it.
  for (const path of proofFolders(known.proofRoot)) states.add(`${path}/x`);
  states.add(`${known.moduleFolder ?? ''}/mod_ssl.so`);
  const linked = mods.map(({ source }) => source);
  const all: Wanted[] = [
    ...[...new Set([...files, ...parents, ...inSites, ...sleepingPlaces(known), ...local, ...linked])]
      .filter(isSaneFile)
      .map((path) => ['F', path] as const),
    ...[...states].map((path) => ['S', path] as const),
    ...[...new Set(certificates)].map((path) => ['C', path] as const),
    ...liveWanted(known.liveRoot, names),
  ];
  return all.filter(([, path]) => isSaneFile(path));
}

/** Sites of a server, beyond which no more are read for what sleeps in them. */
const mostSites = 200;

/**
 * Files in which lines may sleep until mod_ssl is there, such as one that listens for encrypted pages, or an encrypted site: the
 * main file, and what it reads beside modules. None where the module is there.
 */
function sleepingPlaces({ modules, includes }: Pick<Known, 'modules' | 'includes'>): readonly string[] {
  const [mainFile] = includes;
  if (modules.includes('ssl_module') || mainFile === undefined) return [];
  const read = includes.filter(
    ({ path, parent }) => parent === mainFile.path && !/\/(mods-enabled|conf\.modules\.d)\/[^/]*$/.test(path),
  );
  const isSite = ({ path }: Known['includes'][number]) => /\/(sites-enabled|vhosts\.d)\/[^/]*$/.test(path);
  const paths = (some: Known['includes'], most: number) =>
    [...new Set(some.map(({ path }) => path))].slice(0, most);
  const others = [mainFile, ...read.filter((one) => !isSite(one))];
  return [...paths(others, mostIncluded), ...paths(read.filter(isSite), mostSites)];
}

/** The folders of a lasting way for proofs with the one that they stand in, outermost first. */
export function proofFolders(proofRoot: string): readonly string[] {
  const parts = `${proofRoot}${challengeFolder}`.replace(/\/$/, '').slice(1).split('/');
  return parts.map((_, index) => `/${parts.slice(0, index + 1).join('/')}`).slice(1);
}

/** Name of the global file that answers challenges for sites whose own text must not be touched. */
export const proofFileName = 'sealkeeper-proof.conf';

/** Debian keeps the real files in sites-available; anywhere else a new file goes where the old one is named. */
export function newFileFolders(file: string): readonly string[] {
  const folder = folderOf(file);
  return folder.endsWith('/sites-enabled')
    ? [folder, folder.replace(/sites-enabled$/, 'sites-available')]
    : [folder];
}

/** Folders for settings of the whole server that this server reads, the best first. */
export function globalFolders(known: Pick<ApacheFacts, 'includes'>): readonly string[] {
  const preferred = [/\/conf-enabled$/, /\/conf\.d$/, /\/Includes$/, /\/vhosts\.d$/, /\/sites-enabled$/];
  const folders = [...new Set(known.includes.map((one) => folderOf(one.path)))];
  return preferred.flatMap((pattern) => folders.filter((folder) => pattern.test(folder)));
}

/** The file whose `Use` line made a site, read from Apache's words about a macro: of one within another, the outer one's. */
export function usedFile(origin: string): string | null {
  return usedAt(origin)?.file ?? null;
}

/** That file and the line of it; null: no macro made this. */
export function usedAt(origin: string): { readonly file: string; readonly line: number } | null {
  const [, line, file] = /used on line (\d+) of "(\/[^"]+)"+$/.exec(origin) ?? [];
  return line === undefined || file === undefined ? null : { file, line: Number(line) };
}
