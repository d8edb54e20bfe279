import { randomUUID } from 'node:crypto';
import { ProblemError } from '../../../shared/problems.ts';
import { anyExit, type CommandResult, type RemoteHost } from '../../remote/host.ts';
import type { LastingKey, MadeKey } from '../session.ts';
import { othersProblem } from './place-of-others.ts';
import { preludeExit, runFolder } from './prelude.ts';
import { beat, madeKey } from './run-folder.ts';

/** Where the key of a run or an order lies while it waits; root only. */
export const placeOf = (runId: string): string => `/var/lib/sealkeeper/waiting/${runId}/key.pem`;

/** The key of a waiting run on a POSIX server, which it never leaves. */
export function lastingKey(host: RemoteHost, runId: string): LastingKey {
  return {
    async keep(sha256) {
      const [kept] = await host.runAll([{ argv: ['sk_keep_key', runId, sha256], accept: anyExit }]);
      mustHaveWorked(kept, runId);
    },
    async take(sha256, names): Promise<MadeKey> {
      const [, taken] = await host.runAll([
        beat(runId, randomUUID()),
        { argv: ['sk_take_key', runId, sha256, ...names], accept: anyExit },
      ]);
      mustHaveWorked(taken, runId);
      return madeKey(taken, runFolder(runId));
    },
    async drop() {
      const [dropped] = await host.runAll([{ argv: ['sk_drop_key', runId], accept: anyExit }]);
      mustHaveWorked(dropped, runId);
    },
  };
}

function mustHaveWorked(result: CommandResult | undefined, runId: string): void {
  if (result?.exitCode === 0) return;
  const byOthers = othersProblem(result);
  if (byOthers !== null) throw byOthers;
  const place = placeOf(runId);
  if (result?.exitCode === preludeExit.wrongResult) throw new ProblemError('waiting-key-gone', { place });
  const detail = result === undefined ? undefined : `${result.stderr}${result.stdout}`.trim();
  throw new ProblemError('server-not-writable', { path: place }, { detail });
}
