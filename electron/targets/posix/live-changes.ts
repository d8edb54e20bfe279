import type { BeforeLink, Change } from '../../../shared/plan.ts';
import type { Filesystem } from './ground.ts';
import { currentOf, type LivePaths, versionsOf } from './live-places.ts';
import { folderOf } from './paths.ts';
import type { SeenPaths } from './server-files.ts';

type Known = Pick<Filesystem, 'liveRoot'> & Pick<SeenPaths, 'paths' | 'versions'>;

/**
 * Key and chain as the next version, then `live/NAME/current` led to it by one rename, so that nobody finds the one
 * without the other. What configuration names, `live/NAME/privkey.pem` and `fullchain.pem`, are links through `current`;
 * plain files of an earlier installation become such links.
 */
export function liveChanges(known: Known, live: LivePaths): readonly Change[] {
  const folder = folderOf(live.key);
  const versions = versionsOf(folder);
  const version = `${versions}/${String((known.versions[versions] ?? 0) + 1)}`;
  const target = `../../versions${version.slice(`${known.liveRoot}/versions`.length)}`;
  const throughCurrent = ([path, name]: readonly [string, string]): readonly Change[] => {
    const through = `current/${name}`;
    const before = beforeOf(known, path);
    return before.state === 'link' && before.target === through
      ? []
      : [{ kind: 'swap-link', path, target: through, before }];
  };
  return [
    ...[known.liveRoot, `${known.liveRoot}/live`, folder, `${known.liveRoot}/versions`, versions]
      .filter((path) => known.paths[path]?.state !== 'directory')
      .map((path) => ({ kind: 'make-directory', path, mode: 0o700 }) as const),
    { kind: 'make-directory', path: version, mode: 0o700 },
    {
      kind: 'write-file',
      path: `${version}/privkey.pem`,
      mode: 0o600,
      before: { state: 'absent' },
      content: { from: 'private-key' },
    },
    {
      kind: 'write-file',
      path: `${version}/fullchain.pem`,
      mode: 0o644,
      before: { state: 'absent' },
      content: { from: 'certificate-chain' },
    },
    { kind: 'swap-link', path: currentOf(folder), target, before: beforeOf(known, currentOf(folder)) },
    ...(
      [
        [live.key, 'privkey.pem'],
        [live.chain, 'fullchain.pem'],
      ] as const
    ).flatMap(throughCurrent),
  ];
}

function beforeOf({ paths }: Known, path: string): BeforeLink {
  const state = paths[path];
  return state?.state === 'file' || state?.state === 'link' ? state : { state: 'absent' };
}
