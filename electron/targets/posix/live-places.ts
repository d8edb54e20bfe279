import { isCovered } from '../../../shared/names/coverage.ts';
import type { Lasting } from '../../renewers/lasting.ts';
import type { Filesystem } from './ground.ts';
import { folderOf } from './paths.ts';
import type { Wanted } from './read-paths.ts';
import type { SeenPaths, UsedCertificate } from './server-files.ts';

/** Where the key and the chain lie; configuration names these paths for good. */
export interface LivePaths {
  readonly key: string;
  readonly chain: string;
}

/** The file and folder name for a certificate: `*.shop.ex` becomes `_wildcard.shop.ex`. */
export function folderName(name: string): string {
  return name.replace(/^\*/, '_wildcard');
}

/**
 * Folders for a certificate with these names, the best first. The others are for the day when the first holds a
 * certificate for more names, which sites outside of this wish still need.
 */
export function liveCandidates(liveRoot: string, names: readonly string[]): readonly string[] {
  const first = `${liveRoot}/live/${folderName(names[0] ?? '')}`;
  return [first, `${first}-2`, `${first}-3`];
}

/** The first of these folders whose present certificate nobody needs for what the new one is not good for; `isNeeded` tells. */
export function liveFolder(
  { liveRoot }: Pick<Filesystem, 'liveRoot'>,
  names: readonly string[],
  isNeeded: (folder: string) => boolean,
): string {
  const candidates = liveCandidates(liveRoot, names);
  return candidates.find((folder) => !isNeeded(folder)) ?? candidates[0] ?? liveRoot;
}

/** Whether one of these names, shown a certificate that still holds for it, would not be covered by these others. */
export const wouldMiss = (
  present: UsedCertificate | undefined,
  names: readonly string[],
  users: readonly string[],
): boolean =>
  present !== undefined &&
  !present.isExpired &&
  users.some((name) => !isCovered(names, name) && isCovered(present.names, name));

/** The key and the chain in such a folder; configuration points there for good. */
export function livePaths(folder: string): LivePaths {
  return { key: `${folder}/privkey.pem`, chain: `${folder}/fullchain.pem` };
}

/** The one link by which both of them change at once. */
export const currentOf = (folder: string): string => `${folder}/current`;

/** Where the versions of a folder's certificate lie: one numbered folder each, the newest has the highest number. */
export const versionsOf = (folder: string): string => folder.replace(/\/live\/([^/]+)$/, '/versions/$1');

/**
 * The number of the version that a run makes in such a folder. Where key and chain are plain files yet, of an installation
 * from before there were versions, those become the one before it.
 */
export function nextVersion(
  { paths, versions }: Pick<SeenPaths, 'paths' | 'versions'>,
  folder: string,
): number {
  const { key, chain } = livePaths(folder);
  const isPlain = paths[key]?.state === 'file' && paths[chain]?.state === 'file';
  return (versions[versionsOf(folder)] ?? 0) + (isPlain ? 2 : 1);
}

/** The link by which a certificate that was handed over to who renews it knows the run that did so. */
export const attachedPath = (folder: string): string =>
  `${folder.replace(/\/live\/([^/]+)$/, '/renew/certs/$1')}/current`;

/** How a certificate is called on the server: by its folder below `live/`. */
export const certificateOf = (folder: string): string => folder.slice(folder.lastIndexOf('/') + 1);

/** What must be seen before a certificate for these names is laid down: the folders, their links, and who may write there. */
export function liveWanted(liveRoot: string, names: readonly string[]): readonly Wanted[] {
  const candidates = liveCandidates(liveRoot, names);
  const states = [
    ...[liveRoot, `${liveRoot}/live`, `${liveRoot}/versions`],
    ...candidates.flatMap((folder) => [
      ...[folder, versionsOf(folder), currentOf(folder), attachedPath(folder)],
      ...[livePaths(folder).key, livePaths(folder).chain],
      // A folder is asked of by way of what lies in it.
      `${versionsOf(folder)}/x`,
    ]),
  ];
  return [
    ...states.map((path) => ['S', path] as const),
    ...candidates.map((folder) => ['C', livePaths(folder).chain] as const),
    ...candidates.map((folder) => ['V', versionsOf(folder)] as const),
  ];
}

/** How whoever renews is told of a certificate: its name, the version that this run makes, and an earlier handing over. Pure. */
export function handedPlace(
  known: Pick<SeenPaths, 'paths' | 'versions'>,
  { key }: LivePaths,
): Pick<Lasting, 'certificate' | 'version' | 'attached'> {
  const folder = folderOf(key);
  const before = known.paths[attachedPath(folder)];
  return {
    certificate: certificateOf(folder),
    version: nextVersion(known, folder),
    attached: before?.state === 'link' ? before.target : null,
  };
}
