import { randomBytes } from 'node:crypto';
import { ProblemError } from '../../../shared/problems.ts';
import { VerbFailed } from '../../remote/windows/failure.ts';
import type { WindowsHost } from '../../remote/windows/host.ts';
import { inputLines, shellArguments, watchText } from '../../remote/windows/script-text.ts';
import { type VerbParameters, type VerbResult, verbs } from '../../remote/windows/verbs.ts';
import type { RunStatus } from '../run-status.ts';
import type { VerbCall } from './handler.ts';
import { detailOf } from './problems.ts';

/** Seconds of silence after which the server puts everything back: an import may take 90 s, and signs wait their turn. */
export const patienceSeconds = 240;

/** Where a run lies on a Windows server, for people. */
export const windowsRunFolder = (runId: string): string => `C:\\Program Files\\Sealkeeper\\runs\\${runId}`;

type Call = VerbParameters<'run-folder'>;
type Answer = VerbResult<'run-folder'>;

const deciders: Readonly<Record<string, RunStatus['decided']>> = {
  commit: 'commit',
  undo: 'undo',
  watchdog: 'server',
};

/** The server has started anew since: told by tens of minutes, of which two looks at one start may give neighbours. */
const isFromBefore = (started = '', boot: string): boolean =>
  !(Math.abs(Number(started) - Number(boot)) <= 1);

/** The run's own folder on the server, its lock and its net. */
export function windowsRun(host: WindowsHost, runId: string, patience = patienceSeconds) {
  let noted = 0;

  async function tell(call: Call): Promise<Answer> {
    try {
      return await host.run('run-folder', call);
    } catch (thrown) {
      if (!(thrown instanceof VerbFailed)) throw thrown;
      if (thrown.reason === 'not-elevated')
        throw new ProblemError('windows-not-administrator', {}, { cause: thrown });
      throw new ProblemError(
        'server-not-writable',
        { path: windowsRunFolder(runId) },
        { detail: detailOf(thrown), cause: thrown },
      );
    }
  }

  const stepsOf = (calls: readonly VerbCall[]) =>
    calls.map(({ verb, parameters }) => ({
      name: String(noted++).padStart(4, '0'),
      // Whole, as a call of ours would travel: a script asks for every parameter by name.
      lines: [...inputLines(verb, randomBytes(16).toString('hex'), verbs[verb].parameters.parse(parameters))],
    }));

  return {
    async open(who: string) {
      const { state, owner, boot } = await tell({
        op: 'open',
        runId,
        who,
        patience,
        watch: watchText(),
        shellArguments: [...shellArguments()],
      });
      if (state !== 'busy') return;
      const [holder = '', by = '?', since = '?', started = ''] = owner;
      throw new ProblemError('server-busy', {
        runId: holder,
        who: by,
        since: since.replace('T', ' ').replace(/:\d+Z$/, ' UTC'),
        stale: isFromBefore(started, boot),
      });
    },
    async beat(sign: string) {
      await tell({ op: 'beat', runId, sign });
    },
    async ask(): Promise<RunStatus> {
      const { isKnown, decided, how, isWatched, sign, owner, boot } = await tell({ op: 'ask', runId });
      const [holder, who = '', since = '', started] = owner;
      return {
        isKnown,
        decided: deciders[decided] ?? null,
        isRestored: how === 'restored',
        isSetAside: false,
        isWatched,
        sign,
        holder:
          holder === undefined
            ? null
            : { runId: holder, who, since, isFromBefore: isFromBefore(started, boot) },
      };
    },
    /** In the order in which the changes are made; the net calls them newest first. Raises `server-restored-itself`. */
    async note(calls: readonly VerbCall[]) {
      const { state, by } = await tell({ op: 'note', runId, steps: stepsOf(calls), replaces: false });
      if (state === 'decided') throw new ProblemError('server-restored-itself', {}, { detail: by });
    },
    /** Oldest first, as for `note`. */
    async decideToUndo(calls: readonly VerbCall[]) {
      noted = 0;
      await tell({ op: 'undo', runId, steps: stepsOf(calls), replaces: true });
    },
    async keep(journal: string) {
      const { state, by } = await tell({ op: 'keep', runId, journal });
      if (state === 'decided') throw new ProblemError('server-restored-itself', {}, { detail: by });
    },
    async end(op: 'stand' | 'forget' | 'release') {
      await tell({ op, runId });
    },
  };
}
