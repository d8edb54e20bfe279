import type { SeedFile } from './seed.ts';
import { filesBelow, unpackedPackages } from './unpacked-packages.ts';

/**
 * Debian's Exim, which cannot be installed beside Postfix (both are its mail transport agent): its packages are unpacked
 * once, outside of the checkout, and laid over the servers that ask for it.
 */
const packages = ['exim4-daemon-light', 'exim4-base', 'exim4-config', 'libidn12'];

/** As the package makes it (exim4-config's postinst), at a number of the lab's. */
export const eximUser = 'Debian-exim';

const kept = [
  ...['usr/sbin/exim4', 'usr/sbin/exim', 'usr/sbin/update-exim4.conf', 'etc/exim4', 'etc/init.d/exim4'],
  ...['usr/lib/exim4', 'usr/lib/x86_64-linux-gnu'],
];

/** All files of it, and the folders that its user writes in; `uid`: that user's number. */
export async function eximPackageFiles(uid: number): Promise<readonly SeedFile[]> {
  const tree = await unpackedPackages('debian-exim4-1', packages);
  const files = await Promise.all(kept.map((path) => filesBelow(tree, `/${path}`)));
  return [
    ...files.flat().map(withSetId),
    { path: '/var/lib/exim4', kind: 'folder', mode: 0o755, uid: 0 },
    ...['/var/spool/exim4', '/var/log/exim4'].map(
      (path) => ({ path, kind: 'folder', mode: 0o750, uid }) as const,
    ),
  ];
}

/** Its program runs as root, whoever starts it. */
const withSetId = (seed: SeedFile): SeedFile =>
  seed.kind === 'file' && seed.path === '/usr/sbin/exim4' ? { ...seed, mode: 0o4755 } : seed;
