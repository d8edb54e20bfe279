import type { Wanted } from './read-paths.ts';

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

/** The key and the chain in such a folder; configuration points there for good. */
export function livePaths(folder: string): LivePaths {
  return { key: `${folder}/privkey.pem`, chain: `${folder}/fullchain.pem` };
}

/** The one link by which both of them change at once. */
export const currentOf = (folder: string): string => `${folder}/current`;

/** Where the versions of a folder's certificate lie: one numbered folder each, the newest has the highest number. */
export const versionsOf = (folder: string): string => folder.replace(/\/live\/([^/]+)$/, '/versions/$1');

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
