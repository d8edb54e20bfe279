import { chownSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import type { UserHost } from '../../../electron/remote/host.ts';
import { userShell } from '../../../electron/remote/posix-shell.ts';
import { type Journal, memoryJournals } from '../../../electron/run/journal/journal-file.ts';
import { createRunner } from '../../../electron/run/runner.ts';
import { userPrelude } from '../../../electron/run/user/prelude.ts';
import { userSession } from '../../../electron/run/user/session.ts';
import type { Change, Stage } from '../../../shared/plan.ts';
import { localProgram } from '../../support/local-shell.ts';
import type { PosixShell } from '../../support/posix-shells.ts';

/** The owner of the space, and somebody else of the same server. Tests run as root stand in for both. */
export const owner = userInfo().uid === 0 ? 54_322 : userInfo().uid;
export const stranger = 54_321;
export const isRoot = userInfo().uid === 0;

/** A folder of this machine that is an ordinary user's own, and that user's real shell. */
export async function userSpace({ program, options }: PosixShell) {
  const home = mkdtempSync(join(tmpdir(), 'sealkeeper-user-'));
  const own = (path: string): void => {
    if (isRoot) chownSync(path, owner, owner);
  };
  own(home);
  const at = (name: string): string => join(home, name);
  const folder = (name: string): string => {
    mkdirSync(at(name), { mode: 0o755 });
    own(at(name));
    return at(name);
  };
  const write = (name: string, text: string): string => {
    writeFileSync(at(name), text, { mode: 0o644 });
    own(at(name));
    return at(name);
  };
  folder('web');
  const rights = ['setpriv', `--reuid=${owner}`, `--regid=${owner}`, '--clear-groups'];
  const shell = ['env', `HOME=${home}`, program, ...options, '-s'];
  const argv = (isRoot ? [...rights, ...shell] : shell) as [string, ...string[]];
  const opened: UserHost[] = [];
  const open = async (): Promise<UserHost> => {
    const host = await userShell(localProgram(argv), { label: 'user', prelude: userPrelude });
    opened.push(host);
    return host;
  };
  const host = await open();
  return {
    home,
    host,
    open,
    at,
    folder,
    write,
    read: (name: string) => readFileSync(at(name), 'utf8'),
    async run(runId: string): Promise<{
      readonly journal: Journal;
      readonly session: ReturnType<typeof userSession>;
      readonly runner: ReturnType<typeof createRunner>;
    }> {
      const journal = await memoryJournals().create(runId);
      const session = userSession(host, runId);
      return { journal, session, runner: createRunner(session, journal) };
    },
    async close() {
      await Promise.all(opened.map((one) => one.close()));
      rmSync(home, { recursive: true, force: true });
    },
  };
}
export type UserSpace = Awaited<ReturnType<typeof userSpace>>;

export const stage = (changes: readonly Change[]): Stage => ({
  id: 'install',
  changes: [...changes],
  activation: null,
});
