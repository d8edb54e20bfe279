import { expect } from 'vitest';
import type { RunStatus } from '../../../electron/run/run-status.ts';
import type { SafetyNet, Session, UndoAnswer, UndoWork } from '../../../electron/run/session.ts';
import type { UndoRecord } from '../../../shared/journal.ts';
import { ProblemError } from '../../../shared/problems.ts';

/** What a server knows of one run. */
export interface RunThere {
  decided: RunStatus['decided'];
  how: 'restored' | 'set-aside' | null;
  kept: string;
  noted: UndoWork;
}

export interface SharedServerOptions {
  /** Places without which a site's settings (a place, too) cannot be read. */
  readonly needs: Readonly<Record<string, readonly string[]>>;
  /** While one of these stands, packages and timers are needed. */
  readonly lineages: readonly string[];
}

/** Notes what reaches beyond the program, and does it unless the program is dead by then. */
export type Act = <Value>(title: string, work: () => Value) => Promise<Value>;

const nothing: UndoWork = { changes: [], merges: [], activations: [] };

/** What stands where a change was made. */
export function standsAs(undoRecord: UndoRecord): string {
  if (undoRecord.kind === 'file') return undoRecord.after;
  if (undoRecord.kind === 'swapped-link') return `link ${undoRecord.target}`;
  return undoRecord.kind === 'link' ? undoRecord.target : 'there';
}

/** A server on which several runs stand, without commands: what lies where is a map. */
export function sharedServer(act: Act, { needs, lineages }: SharedServerOptions) {
  const places = new Map<string, string>();
  const known = new Map<string, RunThere>();
  const pruned = new Set<string>();
  const state = { holder: null as string | null, refusesToRead: false };

  const isUnder = (path: string) => [...places.keys()].some((one) => one.startsWith(`${path}/`));
  const isNeeded = (path: string) => /^(package|unit)/.test(path) && lineages.some((one) => places.has(one));
  const take = (path: string): UndoAnswer => {
    places.delete(path);
    return { result: 'undone' };
  };
  function undoOne(undoRecord: UndoRecord): UndoAnswer {
    const { path } = undoRecord;
    const now = places.get(path);
    switch (undoRecord.kind) {
      case 'directory':
        if (undoRecord.before !== 'absent' || now === undefined) return { result: 'same' };
        return isUnder(path) ? { result: 'kept' } : take(path);
      case 'command':
        if (undoRecord.run.before !== 'absent' || now === undefined) return { result: 'same' };
        return isNeeded(path) ? { result: 'kept' } : take(path);
      case 'file': {
        const { before, after } = undoRecord;
        if (now === (before === 'absent' ? undefined : before)) return { result: 'same' };
        if (now !== after) return { result: 'edited', detail: String(now) };
        if (before === 'absent') return take(path);
        places.set(path, before);
        return { result: 'undone' };
      }
      case 'swapped-link': {
        const before = undoRecord.before === 'absent' ? undefined : undoRecord.before;
        if (now === before) return { result: 'same' };
        if (now !== `link ${undoRecord.target}`) return { result: 'edited', detail: String(now) };
        if (before === undefined) return take(path);
        places.set(path, before);
        return { result: 'undone' };
      }
      default:
        return now === undefined ? { result: 'same' } : take(path);
    }
  }
  const undoAll = ({ changes }: UndoWork) => changes.map(({ undoRecord }) => undoOne(undoRecord));

  /** What keeps the service from reading its settings; null: nothing. */
  const unread = (): string | null => {
    if (state.refusesToRead) return 'no';
    const broken = Object.entries(needs).find(
      ([site, wanted]) => places.has(site) && wanted.some((one) => !places.has(one)),
    );
    return broken === undefined ? null : `${broken[0]} cannot be read`;
  };

  function sessionOf(runId: string): Session {
    const told = (change: Partial<RunThere>): void => {
      const run = known.get(runId) ?? { decided: null, how: null, kept: '', noted: nothing };
      known.set(runId, { ...run, ...change });
    };
    const hold = (holder: string | null) => {
      state.holder = holder;
    };
    const net: SafetyNet = {
      open: () => expect.unreachable(),
      reopen: () =>
        act('reopen', () => {
          told({});
          hold(runId);
        }),
      status: () =>
        act('ask', () => ({
          isKnown: known.has(runId),
          decided: known.get(runId)?.decided ?? null,
          isRestored: known.get(runId)?.how === 'restored',
          isSetAside: known.get(runId)?.how === 'set-aside',
          isWatched: false,
          sign: '',
          holder: null,
        })),
      storedJournal: () => act('read what was kept', () => known.get(runId)?.kept ?? null),
      beatEvery: 1_000_000,
      beat: async () => undefined,
      commit: (journal) =>
        act('keep', () => {
          told({ decided: 'commit', kept: journal });
          hold(null);
          return { prunedKeys: 0 };
        }),
      decideToUndo: (noted) => act('decide to undo', () => told({ decided: 'undo', how: null, noted })),
      purge: () =>
        act('forget', () => {
          known.delete(runId);
          hold(null);
        }),
      setAside: (noted) =>
        act('set aside', () => {
          told({ decided: 'commit', how: 'set-aside', noted });
          hold(null);
        }),
      rollForward: ({ changes }) =>
        act('stand again', () => {
          for (const { undoRecord } of changes.toReversed())
            places.set(undoRecord.path, standsAs(undoRecord));
          told({ decided: 'commit', how: null });
          hold(null);
          return null;
        }),
      release: () => act('release', () => hold(null)),
    };
    return {
      way: 'root-shell',
      lock: net,
      net,
      keys: null,
      changes: {
        prepare: () => expect.unreachable(),
        perform: () => expect.unreachable(),
        undo: (work) => act('undo', () => undoAll(work)),
        edited: (changes) =>
          act('look for edits', () => {
            const isPruned = changes.some(({ undoRecord }) => pruned.has(`${runId} ${undoRecord.path}`));
            if (isPruned) throw new ProblemError('former-key-pruned', { path: runId });
            return [];
          }),
        versions: () => expect.unreachable(),
      },
      services: {
        activate: () => expect.unreachable(),
        test: () => act('test', unread),
        reactivate: () => act('reactivate', () => null),
      },
      listener: null,
      renewal: null,
    };
  }
  return {
    places,
    /** What a run found there is gone: `RUN PLACE`. */
    pruned,
    known,
    state,
    sessionOf,
    unread,
    /** A run that its server knows as confirmed. */
    confirmed: (runId: string, kept: string) =>
      void known.set(runId, { decided: 'commit', how: null, kept, noted: nothing }),
    /** Long after the program has died: what nobody saw to, the safety net has done. */
    restoreItself(): void {
      const run = known.get(state.holder ?? '');
      if (run?.decided === 'undo') {
        undoAll(run.noted);
        run.how = 'restored';
      }
      state.holder = null;
    },
  };
}
