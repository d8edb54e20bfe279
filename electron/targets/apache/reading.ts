import type { ApacheFacts, ApacheHost } from './facts.ts';
import { matchName, type NameMatch } from './match.ts';
import { folderName } from './names.ts';
import type { LivePaths } from './tls-settings.ts';

/** What the second look must fetch: letter and path, see `readScript`. */
export type Wanted = readonly ['F' | 'S' | 'C', string];

/** Where the key and the chain of a certificate live; configuration points there for good. */
export function livePaths(liveRoot: string, names: readonly string[]): LivePaths {
  const folder = liveFolders(liveRoot, names).at(-1) ?? liveRoot;
  return { key: `${folder}/privkey.pem`, chain: `${folder}/fullchain.pem` };
}

/** The folders from ours down to the live one, which may have to be made in this order. */
export function liveFolders(liveRoot: string, names: readonly string[]): readonly string[] {
  return [liveRoot, `${liveRoot}/live`, `${liveRoot}/live/${folderName(names[0] ?? '')}`];
}

/** The new file for the encrypted sites, named for the first of the certificate's names. */
export function tlsFileName(names: readonly string[]): string {
  return `${folderName(names[0] ?? '')}.tls-sealkeeper.conf`;
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

type Known = Pick<ApacheFacts, 'hosts' | 'sets' | 'ports' | 'main' | 'includes' | 'run' | 'liveRoot'>;

/** Everything that planning for these names may need to see; only paths that a plan can name. */
export function wantedPaths(known: Known, names: readonly string[]): readonly Wanted[] {
  const relevant = relevantHosts(names.map((name) => matchName(known, name)));
  const files = new Set<string>();
  for (const host of relevant) {
    if (isSaneFile(host.origin)) files.add(host.origin);
    const used = usedFile(host.origin);
    if (used !== null) files.add(used);
  }
  for (const directive of known.main) {
    if (directive.name === 'listen' && isSaneFile(directive.origin)) files.add(directive.origin);
  }
  const folders = globalFolders(known);
  const inGlobal = known.includes
    .filter((one) => folders.includes(folderOf(one.path)))
    .map((one) => one.path);
  const parents = [...files, ...inGlobal].flatMap((file) =>
    known.includes.flatMap((one) => (one.path === file && one.parent !== null ? [one.parent] : [])),
  );
  const live = livePaths(known.liveRoot, names);
  const newNames = [tlsFileName(names), redirectFileName(names), proofFileName];
  const states = new Set([
    ...liveFolders(known.liveRoot, names),
    live.key,
    live.chain,
    ...[...files].flatMap((file) => newFileFolders(file).map((folder) => `${folder}/${tlsFileName(names)}`)),
    ...folders.flatMap((folder) => newNames.map((name) => `${folder}/${name}`)),
  ]);
  const certificates = relevant.flatMap((host) =>
    host.directives.flatMap((one) => (one.name === 'sslcertificatefile' ? (one.words[0] ?? []) : [])),
  );
  const all: Wanted[] = [
    ...[...new Set([...files, ...parents])].filter(isSaneFile).map((path) => ['F', path] as const),
    ...[...states].map((path) => ['S', path] as const),
    ...[...new Set(certificates)].map((path) => ['C', absolute(path, known.run.serverRoot)] as const),
  ];
  return all.filter(([, path]) => isSaneFile(path));
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

/** A path that can stand in a plan; anything odd is left alone and its site refused. */
export function isSaneFile(path: string): boolean {
  return /^(\/[^/\p{Cc}"\uFFFD]+)+$/u.test(path) && !/\/\.{1,2}(\/|$)/.test(path);
}

/** The file whose `Use` line made a site, read from Apache's words about a macro. */
export function usedFile(origin: string): string | null {
  return /used on line \d+ of "(\/[^"]+)"$/.exec(origin)?.[1] ?? null;
}

export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}

function absolute(path: string, serverRoot: string | null): string {
  return path.startsWith('/') ? path : `${serverRoot ?? ''}/${path}`;
}
