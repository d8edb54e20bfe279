import type { BeforeLink, Change, Content } from '../../../shared/plan.ts';
import type { Filesystem } from './ground.ts';
import { currentOf, type LivePaths, nextVersion, versionsOf } from './live-places.ts';
import { folderOf } from './paths.ts';
import type { SeenPaths } from './server-files.ts';

type Known = Pick<Filesystem, 'liveRoot'> & Pick<SeenPaths, 'paths' | 'versions'>;

/**
 * Key and chain as the next version, then `live/NAME/current` led to it by one rename, so that nobody finds the one
 * without the other. What configuration names, `live/NAME/privkey.pem` and `fullchain.pem`, are links through `current`.
 * Plain files of an earlier installation become a version of their own first, and such links, so that whoever reads in
 * between finds the former pair.
 */
export function liveChanges(known: Known, live: LivePaths): readonly Change[] {
  const folder = folderOf(live.key);
  const versions = versionsOf(folder);
  const next = nextVersion(known, folder);
  const [key, chain] = [beforeOf(known, live.key), beforeOf(known, live.chain)];
  const former =
    key.state === 'file' && chain.state === 'file'
      ? { number: next - 1, key: copyOf(live.key, key.sha256), chain: copyOf(live.chain, chain.sha256) }
      : null;
  const links = [
    ...throughCurrent(live.key, 'privkey.pem', key),
    ...throughCurrent(live.chain, 'fullchain.pem', chain),
  ];
  const lead = (number: number, before: BeforeLink): Change => ({
    kind: 'swap-link',
    path: currentOf(folder),
    target: versionTarget(known, versions, number),
    before,
  });
  const current = beforeOf(known, currentOf(folder));
  return [
    ...[known.liveRoot, `${known.liveRoot}/live`, folder, `${known.liveRoot}/versions`, versions]
      .filter((path) => known.paths[path]?.state !== 'directory')
      .map((path) => ({ kind: 'make-directory', path, mode: 0o700 }) as const),
    ...(former === null
      ? []
      : [
          ...version(`${versions}/${String(former.number)}`, former.key, former.chain),
          lead(former.number, current),
          ...links,
        ]),
    ...version(`${versions}/${String(next)}`, { from: 'private-key' }, { from: 'certificate-chain' }),
    lead(
      next,
      former === null ? current : { state: 'link', target: versionTarget(known, versions, former.number) },
    ),
    ...(former === null ? links : []),
  ];
}

const versionTarget = ({ liveRoot }: Known, versions: string, number: number): string =>
  `../../versions${versions.slice(`${liveRoot}/versions`.length)}/${String(number)}`;

const copyOf = (path: string, sha256: string): Content => ({ from: 'server-file', path, sha256 });

function version(folder: string, key: Content, chain: Content): readonly Change[] {
  const before = { state: 'absent' } as const;
  return [
    { kind: 'make-directory', path: folder, mode: 0o700 },
    { kind: 'write-file', path: `${folder}/privkey.pem`, mode: 0o600, before, content: key },
    { kind: 'write-file', path: `${folder}/fullchain.pem`, mode: 0o644, before, content: chain },
  ];
}

function throughCurrent(path: string, name: string, before: BeforeLink): readonly Change[] {
  const target = `current/${name}`;
  return before.state === 'link' && before.target === target
    ? []
    : [{ kind: 'swap-link', path, target, before }];
}

function beforeOf({ paths }: Pick<Known, 'paths'>, path: string): BeforeLink {
  const state = paths[path];
  return state?.state === 'file' || state?.state === 'link' ? state : { state: 'absent' };
}
