import { isDeepStrictEqual } from 'node:util';
import type { Outcome } from '../../shared/events.ts';
import { snapshotDifferences, takeSnapshot } from '../lab/snapshot.ts';
import { sha1Of } from '../support/hook-on-server.ts';
import { visit } from '../support/visit.ts';
import type { Fault } from './fault.ts';
import { shopNames } from './road.ts';
import type { Scene } from './scene.ts';
import { shownAtDoor } from './watch-mail.ts';
import { troubleOf } from './watch-site.ts';

/** What is wrong at the end of a case, a sentence each. */
export async function faultsAtTheEnd(
  scene: Scene,
  { staysOnHttp }: Fault,
  outcome: Outcome | 'open',
): Promise<readonly string[]> {
  const door = staysOnHttp === true ? 'https' : 'http';
  const faults = outcome === 'committed' ? await notProven(scene, door) : await notAsBefore(scene);
  return [
    ...faults,
    ...(await notAnswering(scene)),
    ...(await wrongAtDoors(scene, outcome)),
    ...(await leftBehind(scene, outcome)),
  ];
}

/** Each door for mail shows the very certificate that it has to show by then. */
async function wrongAtDoors(
  { shop, road, doors }: Scene,
  outcome: Outcome | 'open',
): Promise<readonly string[]> {
  const { mailName } = road;
  if (mailName === null) return [];
  const live = `/etc/sealkeeper/live/${road.names[0]}/fullchain.pem`;
  const fresh = outcome === 'committed' ? await sha1Of(shop.server, live) : null;
  const troubles = await Promise.all(
    road.doors.map(async (door) => {
      const wanted = fresh ?? doors.get(door.port);
      const shown = await shownAtDoor(shop.server.address, mailName, door).catch((thrown: unknown) => thrown);
      if (typeof shown !== 'string') return [`site down: door ${door.port}: ${shown}`];
      return shown === wanted ? [] : [`door ${door.port} shows ${shown} instead of ${wanted}`];
    }),
  );
  return troubles.flat();
}

/** The new certificate is what every visitor of every name gets who comes in by that door. */
async function notProven({ shop }: Scene, door: 'http' | 'https'): Promise<readonly string[]> {
  const seen = await Promise.all(
    shopNames.map(async (name) => {
      const arrived = await visit(`${door}://${name}/`, shop).catch((thrown: unknown) => String(thrown));
      if (typeof arrived === 'string') return `${name}: ${arrived}`;
      return arrived.trusted && arrived.status === 200
        ? null
        : `${name}: not the new certificate (${arrived.status}, trusted ${arrived.trusted}, ${arrived.urls.join(' ')})`;
    }),
  );
  return seen.filter((line) => line !== null);
}

/**
 * What is other in /etc than before, but for what somebody else changed there on purpose. A server lies over this machine's own root directory: what somebody installs
 * here meanwhile shines through, and is not the run's.
 */
export async function differencesSince({
  shop,
  start,
  edited,
}: Pick<Scene, 'shop' | 'start' | 'edited'>): Promise<readonly string[]> {
  const now = await shop.server.snapshot('/etc');
  const lines = snapshotDifferences(start, now).filter(
    (line) => ![...edited].some((path) => line.startsWith(`${path}:`)),
  );
  const kept = await Promise.all(
    lines.map(async (line) => {
      const path = line.slice(0, line.indexOf(': '));
      const here = (await takeSnapshot('/', path)).get(path);
      const isThisMachines =
        !/^\/etc\/(apache2|nginx|postfix|dovecot|exim4|sealkeeper)/.test(path) &&
        isDeepStrictEqual(here, now.get(path));
      return isThisMachines ? [] : [line];
    }),
  );
  return kept.flat();
}

async function notAsBefore({ shop, start, edited }: Scene): Promise<readonly string[]> {
  const differences = await differencesSince({ shop, start, edited });
  const answer = await fetch(`http://${shop.server.address}:443/`).then(
    () => 'port 443 still answers',
    () => null,
  );
  return [...differences, ...(answer === null ? [] : [answer])];
}

async function notAnswering({ pages }: Scene): Promise<readonly string[]> {
  const troubles = await Promise.all(pages.map((page) => troubleOf(page)));
  return troubles.flatMap((trouble, index) =>
    trouble === null ? [] : [`site down: ${pages[index]?.name}: ${trouble}`],
  );
}

/** Locks, watchdogs, half-written files, private web servers, the folder of the run. What is the tenant's is theirs. */
const search = `
[ ! -e /var/lib/sealkeeper/lock ] || echo "lock: $(cat /var/lib/sealkeeper/lock/owner 2>/dev/null | tr '\\n' ' ')"
find /etc /var /run /tmp /opt /root /home \\( -name '*.sealkeeper-new' -o -name '.sk-*' -o -name 'watch.sh' -o -name 'beat' -o -name 'key.pem' \\) \\
  ! -user tenant 2>/dev/null
find /run /var/lib -maxdepth 1 -name 'sealkeeper-*' 2>/dev/null
find /tmp -maxdepth 1 -name 'tmp.*' ! -user tenant 2>/dev/null
mains=
for file in "$@"; do mains="$mains $(tr -cd 0-9 2>/dev/null <"$file")"; done
mains="$mains "
for p in /proc/[0-9]*; do
  [ "$p" = /proc/1 ] && continue
  [ "$p" = /proc/$$ ] && continue
  owner=$(stat -c %U $p 2>/dev/null)
  [ "$owner" = tenant ] && continue
  line=$(tr '\\0\\n' '  ' <$p/cmdline 2>/dev/null | cut -c1-200) || continue
  pid=\${p#/proc/}
  parent=$(sed -n 's/^PPid:[[:space:]]*//p' $p/status 2>/dev/null)
  [ "$parent" = $$ ] && continue
  case $line in
    *sealkeeper*|*sk_*) echo "process: $line" ;;
    *apache2*|*httpd*|*nginx*|*postfix*|*dovecot*)
      case $mains in *" $pid "* | *" $parent "*) ;; *) echo "stray server: $line" ;; esac ;;
    sshd:* | 'cron 6000 ' | *'cat ' | '') ;;
    # Under systemd: the system's own services, whatever they are; what a login started is in a session.
    *) grep -qE '/system\\.slice/[^/]+\\.service|/user@' $p/cgroup 2>/dev/null && ! grep -q '/ssh\\.service' $p/cgroup && continue
      [ "$owner" = root ] && echo "process of root's: $line" ;;
  esac
done
`;

async function leftBehind({ shop, road }: Scene, outcome: Outcome | 'open'): Promise<readonly string[]> {
  const script = `${search}${outcome === 'committed' ? '' : 'find /var/lib/sealkeeper 2>/dev/null'}\ntrue`;
  const look = async () => {
    const { stdout } = await shop.server.run(['sh', '-s', ...road.pidFiles], { input: script });
    return stdout.split('\n').filter((line) => line !== '');
  };
  // A watchdog looks once a second whether it is still needed; a graceful reload lets old workers finish.
  let left = await look();
  // Where a disk could not be written, the watchdog tidies up after its minute.
  for (let turn = 0; turn < 160 && left.length > 0; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    left = await look();
  }
  return left.map((line) => `left behind: ${line}`);
}
