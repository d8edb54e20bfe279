import type { LabServer } from '../lab/server.ts';
import type { Scene } from './scene.ts';

/** Takes all the space there is; what is there stays. */
export const fillDisk = (server: LabServer) =>
  server.run([
    'sh',
    '-c',
    'dd if=/dev/zero of=/var/filler bs=64k 2>/dev/null; dd if=/dev/zero bs=1 count=8192 >>/var/filler 2>/dev/null',
  ]);
export const freeDisk = (server: LabServer) => server.must(['/usr/bin/rm', '-f', '/var/filler']);

/** Where a run writes. Mounts of their own, because a file system with open log files cannot be turned. */
const written = ['/etc', '/var/lib'];
/** Where Postfix keeps what its own encryption needs: without it, it is silent for a minute at a time, whoever else writes. */
const servicesOwn = '/var/lib/postfix';
export async function makeReadOnly(server: LabServer): Promise<void> {
  for (const folder of written) {
    await server.must(['mount', '--bind', folder, folder]);
    const turn = () => server.run(['mount', '-o', 'remount,bind,ro', folder]);
    // Busy as long as somebody is just writing there.
    let turned = await turn();
    for (let tries = 0; tries < 50 && turned.exitCode !== 0; tries += 1) turned = await turn();
    if (turned.exitCode !== 0) throw new Error(`${folder} cannot be made read-only: ${turned.stderr}`);
  }
  await server.must([
    'sh',
    '-c',
    '[ ! -d "$1" ] || { mount --bind "$1" "$1" && mount -o remount,bind,rw "$1"; }',
    'sh',
    servicesOwn,
  ]);
}
export async function makeWritable(server: LabServer): Promise<void> {
  for (const folder of written) await server.run(['umount', '-l', folder]);
}

/** Every process but the first one and its anchor, wherever it hides. */
const killAll = `
for p in /proc/[0-9]*; do
  pid=\${p#/proc/}
  [ "$pid" = 1 ] && continue
  [ "$pid" = $$ ] && continue
  [ "$(/usr/bin/sed -n 's/^PPid:[[:space:]]*//p' $p/status 2>/dev/null)" = 1 ] &&
    [ "$(/usr/bin/cat $p/comm 2>/dev/null)" = cat ] && continue
  kill -9 "$pid" 2>/dev/null
done
true`;

/**
 * The server goes down and comes up again: all processes are gone, /run and /tmp are empty, the system has another
 * boot number, and then its services start.
 */
export async function reboot({ shop: { server }, road }: Pick<Scene, 'shop' | 'road'>): Promise<void> {
  // Twice: what was just being started is met by the second round.
  await server.must(['sh', '-c', killAll]);
  await server.must(['sh', '-c', killAll]);
  await server.must([
    'sh',
    '-c',
    `/usr/bin/rm -rf /run/* /tmp/*; /usr/bin/mkdir -p /run/lock /run/sshd; chmod 1777 /run/lock
cat /proc/sys/kernel/random/uuid >/dev/shm/boot_id && mount --bind /dev/shm/boot_id /proc/sys/kernel/random/boot_id`,
  ]);
  await server.sshd.start();
  await road.start(server).catch(() => undefined);
  await server.tenant?.comeBack();
}

/** sshd and every session of it, with all that was started in them. */
export async function killSshd(server: LabServer): Promise<void> {
  const script = `
pids=$(/usr/bin/grep -l '^Name:[[:space:]]*sshd' /proc/[0-9]*/status 2>/dev/null | /usr/bin/cut -d/ -f3)
for pid in $pids; do
  for child in $(/usr/bin/grep -l "^PPid:[[:space:]]*$pid$" /proc/[0-9]*/status 2>/dev/null | /usr/bin/cut -d/ -f3); do
    kill -9 "$child" 2>/dev/null
  done
done
for pid in $pids; do kill -9 "$pid" 2>/dev/null; done
/usr/bin/rm -f /run/sshd.pid
true`;
  await server.must(['sh', '-c', script]);
}
