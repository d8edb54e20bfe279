import { afterAll, beforeAll, expect, it } from 'vitest';
import { detectDovecot } from '../../../electron/targets/dovecot/inspect/inspect.ts';
import { detectExim } from '../../../electron/targets/exim/inspect/inspect.ts';
import { detectPostfix } from '../../../electron/targets/postfix/inspect/inspect.ts';
import { type Lab, startLab } from '../../lab/lab.ts';
import type { LabServer } from '../../lab/server.ts';
import { labHost } from '../../support/lab-host.ts';
import { runInBox } from '../../support/run-in-box.ts';

/** A mail server whose files are none of this machine's: it is named, so that nobody is told to install one. */

const never = new AbortController().signal;
let lab: Lab;
let server: LabServer;
beforeAll(async () => {
  lab = await startLab();
  server = await lab.server({ apache: false });
}, 60_000);
afterAll(() => lab?.stop(), 30_000);

it.each([
  ['Postfix', '/usr/lib/postfix/sbin/master', detectPostfix],
  ['Dovecot', '/usr/sbin/dovecot', detectDovecot],
  ['Exim', '/usr/sbin/exim4', detectExim],
] as const)(
  '%s in a container is named, and nothing more',
  async (program, path, detect) => {
    expect(await detect(labHost(server), never)).toBeNull();
    // What is called so there sleeps.
    const start = `mkdir -p "\${1%/*}" && cp /usr/bin/sleep "$1" && { "$1" 600 >/dev/null 2>&1 </dev/null & }`;
    await runInBox(server, '/usr/bin/sh', '-c', start, 'sh', `/run${path}`);
    expect(await detect(labHost(server), never)).toMatchObject({
      support: 'unsupported',
      problem: { code: 'web-server-unsupported', facts: { reason: 'container', program } },
    });
  },
  60_000,
);
