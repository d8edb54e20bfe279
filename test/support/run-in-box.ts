import type { LabServer } from '../lab/server.ts';

/** The same programs, and other files beneath them: what a container is to whoever looks from outside of it. */
const box = `mount -t tmpfs box /srv; cd /srv; mkdir run
for one in usr lib lib64 etc dev proc var tmp; do mkdir "$one"; mount --rbind "/$one" "$one"; done
chroot /srv "$@"`;

/** Runs this in a box, which lives for as long as what it starts there. */
export const runInBox = async (server: LabServer, ...argv: readonly string[]): Promise<void> =>
  void (await server.must(['unshare', '--mount', 'sh', '-ec', box, 'box', ...argv]));
