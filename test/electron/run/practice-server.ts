import { createHash, randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { posixShell } from '../../../electron/remote/posix-shell.ts';
import { type Journal, memoryJournals } from '../../../electron/run/journal/journal-file.ts';
import { prelude } from '../../../electron/run/posix/prelude.ts';
import { posixSession } from '../../../electron/run/posix/session.ts';
import { createRunner } from '../../../electron/run/runner.ts';
import type { Activation, Stage } from '../../../shared/plan.ts';
import { localProgram } from '../../support/local-shell.ts';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * A folder of this machine and a real shell in place of a server; the service's main process is this one. Both must be
 * root's, as on a server: nothing else is written to or believed.
 */
export async function practiceServer(shell: readonly [string, ...string[]] = ['sh', '-s']) {
  const { uid, homedir } = userInfo();
  if (uid !== 0) throw new Error('What is done to a server can only be tried by root.');
  const root = mkdtempSync(join(homedir, '.sealkeeper-run-'));
  const folder = join(root, 'run');
  mkdirSync(join(folder, 'backup'), { recursive: true });
  writeFileSync(join(root, 'service.pid'), `${process.pid}\n`);
  // It shows that it has taken up its files, as Apache does: nobody waits a second for it to die of them.
  const programs = mkdtempSync(join(homedir, '.sealkeeper-control-'));
  const control = join(programs, 'control');
  const [pid, next] = [join(root, 'service.pid'), join(programs, 'next')];
  writeFileSync(control, `#!/bin/sh\ncp -p '${pid}' '${next}' && mv '${next}' '${pid}'\n`);
  chmodSync(control, 0o755);
  const host = posixShell(localProgram(shell), { label: 'practice', prelude });
  const runId = `test-${randomBytes(4).toString('hex')}`;
  const journal: Journal = await memoryJournals().create(runId);
  const activation = (test: readonly string[] = ['true']): Activation => ({
    service: 'practice',
    test: [...test],
    reload: [control, 'graceful'],
    start: ['true'],
    alive: { by: 'pid-file', path: join(root, 'service.pid') },
  });
  return {
    root,
    host,
    journal,
    activation,
    runner: createRunner(posixSession(host, runId, folder), journal),
    at: (name: string) => join(root, name),
    read: (name: string) => readFileSync(join(root, name), 'utf8'),
    write: (name: string, text: string) => writeFileSync(join(root, name), text),
    stage: (id: Stage['id'], changes: Stage['changes'], test?: readonly string[]): Stage => ({
      id,
      changes,
      activation: activation(test),
    }),
    async close() {
      await host.close();
      for (const own of [root, programs]) rmSync(own, { recursive: true, force: true });
    },
  };
}
export type PracticeServer = Awaited<ReturnType<typeof practiceServer>>;
