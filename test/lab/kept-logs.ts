import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Something that a lab runs and that tells what befell it. */
export interface Logged {
  /** Name of the file: `server-10.77.1.2`. */
  readonly name: string;
  log(): Promise<string>;
}

let folder: string | null = null;

/** From now on each lab that stops leaves its logs below this folder (absolute). Null: none does. */
export function keepLogsIn(wanted: string | null): void {
  folder = wanted;
}

/** Writes what these have to tell, a file each. A server that is gone and tells nothing keeps nobody from stopping. */
export async function keepLogs(labNumber: number, sources: readonly Logged[]): Promise<void> {
  if (folder === null) return;
  const place = join(folder, `lab-${labNumber}`);
  await mkdir(place, { recursive: true });
  await Promise.all(
    sources.map(async ({ name, log }) => {
      const text = await log().catch((thrown: unknown) => `no log: ${String(thrown)}\n`);
      await writeFile(join(place, `${name}.log`), text);
    }),
  );
}

/** For the shell of a server: what its web server and sshd have written, and systemd's journal where there is one. */
export const logsOfServer = `for log in /var/log/apache2/*error*log /var/log/httpd/*error* /var/log/nginx/*error* /var/log/sshd.log /var/log/auth.log; do
  test -f "$log" || continue
  echo "== $log"
  tail -c 200000 "$log"
done
test -d /run/systemd/system || exit 0
echo "== journal"
journalctl --no-pager --lines=2000`;
