import { ProblemError } from '../../../shared/problems.ts';
import { anyExit, type CommandResult, type UserHost } from '../../remote/host.ts';
import { editedSince } from '../posix/edited-since.ts';
import { isRefusedForOthers } from '../posix/place-of-others.ts';
import { preludeExit, runFolder } from '../posix/prelude.ts';
import { checkOpened, readKept } from '../posix/run-folder.ts';
import { statusFrom } from '../posix/status.ts';
import { readVersions } from '../posix/undo.ts';
import type { RunLock, Session } from '../session.ts';
import { mustBeOwn, openToOthers, performOwn, prepareOwn, undoOwn } from './changes.ts';

/** All that is ours there: copies of former files, and the lock. */
const baseOf = ({ home }: UserHost): string => `${home}/.sealkeeper`;

/**
 * A run's session in the space of an ordinary user: files are placed and taken back, from copies in the user's own folder.
 * Nobody watches there, no service can be told anything, and keys are made by us.
 */
export function userSession(host: UserHost, runId: string): Session {
  const folder = runFolder(runId, baseOf(host));
  return {
    way: host.way,
    lock: lockOf(host, runId, folder),
    net: null,
    changes: {
      prepare: (changes, backupIds, materials) => prepareOwn(host, folder, changes, backupIds, materials),
      perform: (stage, prepared, materials) => performOwn(host, runId, folder, stage, prepared, materials),
      undo: (work) => undoOwn(host, runId, folder, work),
      async edited(changes) {
        mustBeOwn(changes, runId);
        return editedSince(host, folder, changes).catch((thrown: unknown) => {
          throw inOwnWords(thrown);
        });
      },
      versions: (path, backupIds) => readVersions(host, folder, path, backupIds),
    },
    keys: null,
    services: null,
    listener: null,
    renewal: null,
  };
}

function lockOf(host: UserHost, runId: string, folder: string): RunLock {
  const ask = async (argv: readonly string[], stdin?: string): Promise<CommandResult> => {
    const [result] = await host.runAll([
      { argv, accept: anyExit, ...(stdin === undefined ? {} : { stdin }) },
    ]);
    if (result === undefined) throw new ProblemError('server-not-writable', { path: folder });
    return result;
  };
  const must = async (...asked: Parameters<typeof ask>): Promise<void> => {
    const result = await ask(...asked);
    if (isRefusedForOthers(result)) throw openToOthers(result, folder);
    if (result.exitCode !== 0) throw notWritable(folder, result);
  };
  const open = async (who: string): Promise<void> => {
    const result = await ask(['sk_user_open', runId, who]);
    if (isRefusedForOthers(result)) throw openToOthers(result, baseOf(host));
    checkOpened(result, baseOf(host));
  };
  return {
    open,
    reopen: open,
    async status() {
      const result = await ask(['sk_user_ask', runId]);
      if (result.exitCode !== 0) throw notWritable(folder, result);
      return statusFrom(result.stdout);
    },
    storedJournal: () => readKept(host, folder),
    async commit(journal) {
      const result = await ask(['sk_user_keep', runId], journal);
      if (result.exitCode === preludeExit.decided)
        throw new ProblemError('change-failed', { path: folder }, { detail: result.stderr });
      if (result.exitCode !== 0) throw notWritable(folder, result);
      return { prunedKeys: 0 };
    },
    decideToUndo: async ({ changes }) => {
      mustBeOwn(changes, runId);
      await must(['sk_user_decide', runId, 'undo']);
    },
    purge: () => must(['sk_user_forget', runId]),
    setAside: null,
    release: async () => void (await ask(['sk_user_release', runId])),
  };
}

/** Root's words for a place that others may write to are not those of a user. */
function inOwnWords(thrown: unknown): unknown {
  if (!(thrown instanceof ProblemError) || thrown.problem.code !== 'undo-blocked-by-others') return thrown;
  const { facts, detail } = thrown.problem;
  return new ProblemError('space-open-to-others', { place: String(facts.place) }, { detail });
}

const notWritable = (path: string, { stderr, stdout }: CommandResult): ProblemError =>
  new ProblemError('server-not-writable', { path }, { detail: `${stderr}${stdout}`.trim() });
