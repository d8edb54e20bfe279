import type { Change } from '../../../../shared/plan.ts';
import { type ChangedFile, type FileEdits, newFile } from '../../../text/changed-files.ts';
import { marked } from '../../posix/marked-lines.ts';
import { foreignOnTheWay } from '../../posix/own-ground.ts';
import { folderOf, isSaneFile } from '../../posix/paths.ts';
import type { ApacheFacts, ApacheHost } from '../config/facts.ts';
import { locateHost } from '../config/hosts.ts';
import { insertAfter } from '../config/insertion.ts';
import { isReadBefore, type Place, placeOf, placeOfNew } from '../config/reading-order.ts';
import {
  firstEncrypted,
  lateTlsFileName,
  newFileFolders,
  tlsFileName,
  usedFile,
} from '../inspect/reading.ts';
import { globalFolder, ownFolders } from '../proof/proof.ts';
import { lineOfUse } from './front-line.ts';
import type { TlsHost } from './https-host.ts';
import { foreignOfSite, isReadByRoot } from './site-ground.ts';

/** The one new file for all TLS hosts, and what makes the server read it. */
export interface TlsHostFile {
  readonly path: string;
  readonly changes: readonly Change[];
  /** An Include line, where no pattern reads the new file. */
  readonly edits: readonly FileEdits[];
  readonly changed: ChangedFile;
}

interface Spot {
  readonly path: string;
  readonly link: string | null;
  readonly edits: readonly FileEdits[];
  /** Where the file is read by a line of our own; absent where a pattern reads it. */
  readonly behind?: { readonly file: string; readonly line: number };
}

/** When the server comes to read that file; null where there is none. */
export function tlsHostPlace(
  facts: ApacheFacts,
  names: readonly string[],
  tlsHosts: readonly TlsHost[],
): Place | null {
  const spot = tlsHostSpot(facts, names, tlsHosts);
  return spot === null ? null : placeOfSpot(facts, spot);
}

function placeOfSpot(facts: ApacheFacts, { behind, link, path }: Spot): Place | null {
  return behind === undefined ? placeOfNew(facts, link ?? path) : placeOf(facts, behind.file, behind.line);
}

/**
 * One file for all TLS hosts, beside the first plain site's where that is root's own place, else in the web server's own
 * folder: one thing to look at, and one to take away. Null where no place is found that the server would read.
 */
export function tlsHostFile(
  facts: ApacheFacts,
  names: readonly string[],
  tlsHosts: readonly TlsHost[],
  moduleLines: readonly string[],
): TlsHostFile | null {
  const spot = tlsHostSpot(facts, names, tlsHosts);
  if (spot === null) return null;
  const { path, link, edits } = spot;
  const text = [
    '# Made by Sealkeeper. These are the TLS virtual hosts of sites that this server serves on http.',
    '# To take it all back, use Undo in Sealkeeper. By hand: delete this file',
    `# ${link === null ? '' : `and the link to it, ${link}, `}and let the web server reload its configuration.`,
    ...moduleLines,
    '<IfModule ssl_module>',
    ...tlsHosts.flatMap((tls, index) => (index === 0 ? tls.lines : ['', ...tls.lines])),
    '</IfModule>',
    '',
  ].join('\n');
  const state = facts.paths[path];
  const before = state?.state === 'file' ? state : ({ state: 'absent' } as const);
  const changes: Change[] = [
    { kind: 'write-file', path, mode: 0o644, before, content: { from: 'text', text } },
  ];
  if (link !== null && facts.paths[link]?.state !== 'link') {
    changes.push({
      kind: 'make-link',
      path: link,
      target: `../sites-available/${path.slice(folderOf(path).length + 1)}`,
    });
  }
  return { path, changes, edits, changed: newFile(path, text) };
}

function tlsHostSpot(
  facts: ApacheFacts,
  names: readonly string[],
  tlsHosts: readonly TlsHost[],
): Spot | null {
  const [first] = tlsHosts;
  if (first === undefined) return null;
  const spotsOf = (files: readonly string[]) => [
    ...files.flatMap((file) => besideSource(facts, first.source, file, tlsHosts)),
    // Beside a site that somebody else may change there may be no place that is root's own.
    ...(tlsHosts.some(({ source }) => foreignOfSite(facts, source) !== null)
      ? files.flatMap((file) => amongSites(facts, file))
      : []),
  ];
  const isFit = (one: Spot) => isRoots(facts, one) && isFree(facts, one);
  const isBehind = (one: Spot) => !isReadBeforeFirst(facts, one, tlsHosts);
  const found = spotsOf(names.map(tlsFileName)).find(isFit) ?? null;
  if (found === null || isBehind(found)) return found;
  const late = spotsOf(names.map((name) => lateTlsFileName(facts, name))).filter(isFit);
  return late.find(isBehind) ?? found;
}

/**
 * The first site of an address is met by whoever names none, and by all names that none bears: those must not come to be shown
 * ours.
 */
function isReadBeforeFirst(facts: ApacheFacts, spot: Spot, tlsHosts: readonly TlsHost[]): boolean {
  const place = placeOfSpot(facts, spot);
  return place !== null && behindOf(facts, place, tlsHosts).length > 0;
}

function behindOf(facts: ApacheFacts, place: Place, tlsHosts: readonly TlsHost[]): readonly ApacheHost[] {
  const addresses = [...new Set(tlsHosts.flatMap((tls) => tls.addresses))];
  return firstEncrypted(facts, addresses).filter((host) => {
    const [file, line] = whereRead(host);
    const first = placeOf(facts, file, line);
    return first !== null && isReadBefore(place, first);
  });
}

/** The line at which httpd comes to a site: of one that a macro makes, the `Use`. */
function whereRead({ origin, line }: ApacheHost): readonly [string, number] {
  const used = usedFile(origin);
  return used === null ? [origin, line] : [used, Number(/used on line (\d+) of/.exec(origin)?.[1] ?? line)];
}

/**
 * A folder, or a link to somewhere else, in our place is not ours to move; and a file of ours that the server
 * reads holds the TLS hosts of an earlier run. One that nobody reads is a leftover.
 */
function isFree(facts: ApacheFacts, { path, link }: Spot): boolean {
  if (facts.includes.some((one) => one.path === path || one.path === link)) return false;
  const state = facts.paths[path]?.state ?? 'absent';
  const linked = link === null ? undefined : facts.paths[link];
  const isOurs = linked?.state === 'link' && /^(\.\.|.*)\/sites-available\/[^/]+$/.test(linked.target);
  return (
    (state === 'absent' || state === 'file') && (linked === undefined || linked.state === 'absent' || isOurs)
  );
}

/** Nothing of it may lie where somebody but root may write. */
function isRoots(facts: ApacheFacts, { path, link, edits }: Spot): boolean {
  const places = [path, ...(link === null ? [] : [link])];
  return (
    places.every((place) => isSaneFile(place) && foreignOnTheWay(facts, place) === null) &&
    edits.every(({ file }) => file.foreign === null)
  );
}

/** The web server's own folders, that for sites first: what is read before all sites would come to be their default. */
function amongSites(facts: ApacheFacts, name: string): readonly Spot[] {
  const folders = ownFolders(facts, name);
  const isForSites = (folder: string) => /\/(sites-enabled|vhosts\.d)$/.test(folder);
  const sorted = [...folders.filter(isForSites), ...folders.filter((folder) => !isForSites(folder))];
  return sorted.map((folder) => ({ path: `${folder}/${name}`, link: null, edits: [] }));
}

function besideSource(
  facts: ApacheFacts,
  source: ApacheHost,
  name: string,
  tlsHosts: readonly TlsHost[],
): readonly Spot[] {
  const origin = source.kind === 'macro' ? usedFile(source.origin) : source.origin;
  if (source.kind === 'main') {
    const folder = globalFolder(facts);
    return folder === null ? [] : [{ path: `${folder}/${name}`, link: null, edits: [] }];
  }
  const file = origin === null ? undefined : facts.files[origin];
  if (origin === null || file === undefined) return [];
  const named = `${folderOf(origin)}/${name}`;
  const available = newFileFolders(origin)[1];
  const isPaired = available !== undefined && folderOf(file.realPath) === available;
  if (isReadByRoot(facts, named)) {
    return isPaired
      ? [{ path: `${available}/${name}`, link: named, edits: [] }]
      : [{ path: named, link: null, edits: [] }];
  }
  const path = `${folderOf(file.realPath)}/${name}`;
  const include = marked('TLS virtual hosts of the sites here', [`Include "${path}"`]);
  const includedBehind = (host: ApacheHost): readonly Spot[] => {
    const read = host.kind === 'macro' ? usedFile(host.origin) : host.origin;
    const text = read === null ? undefined : facts.files[read];
    const line = read === null ? null : lastLineOf(facts, host, read);
    if (read === null || text === undefined || line === null) return [];
    const edits = [{ file: text, edits: [insertAfter(text, line, include)] }];
    return [{ path, link: null, edits, behind: { file: read, line: line.lastLine } }];
  };
  const [own] = includedBehind(source);
  if (own === undefined) return [];
  const place = placeOfSpot(facts, own);
  const later = place === null ? [] : behindOf(facts, place, tlsHosts);
  return [...later.flatMap(includedBehind), own];
}

/** The line behind which an Include may stand: the site's end, or the `Use` that made it. */
function lastLineOf(facts: ApacheFacts, source: ApacheHost, origin: string) {
  const file = facts.files[origin];
  if (file === undefined) return null;
  if (source.kind === 'macro') return lineOfUse(file, source) ?? null;
  const place = locateHost(file, source.line);
  return place?.around[0]?.close ?? place?.section.close ?? null;
}
