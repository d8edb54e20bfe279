import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LabServer } from './server.ts';
import { systemdTree } from './systemd-tree.ts';

/** Where `installCron` has kept what would have been sent to root. */
export const cronMail = '/var/log/mail-of-cron';

/**
 * Debian's own cron for a server without systemd, with its files as the package brings them. From the tree of the servers
 * with systemd, so that this machine need not have a cron that runs. The system's own table is left out: its daily jobs
 * would come in between. What a line prints cron sends to root by sendmail (cron(8)): it is put down in `cronMail`, whatever the
 * server has for mail.
 */
export async function installCron(server: LabServer): Promise<void> {
  const tree = await systemdTree();
  for (const path of ['/usr/sbin/cron', '/etc/pam.d/cron', '/etc/default/cron'])
    await server.writeFile(path, await readFile(join(tree, path)));
  await server.must(['mkdir', '-p', '-m', '1730', '/var/spool/cron/crontabs']);
  await server.must(['rm', '-f', '/usr/sbin/sendmail']);
  await server.writeFile('/usr/sbin/sendmail', `#!/bin/sh\ncat >>${cronMail}\n`);
  await server.must(['chmod', '755', '/usr/sbin/cron', '/usr/sbin/sendmail']);
}

export async function startCron(server: LabServer): Promise<void> {
  // It leaves a child behind that would keep our end of its output open.
  await server.must(['sh', '-c', 'cron </dev/null >/dev/null 2>&1']);
}
