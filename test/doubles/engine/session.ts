import type { SafetyNet, Session, UndoAnswer } from '../../../electron/run/session.ts';
import { commandUndoRecord } from '../../../shared/commands.ts';
import type { UndoRecord } from '../../../shared/journal.ts';
import type { Change } from '../../../shared/plan.ts';
import { type ProblemCode, ProblemError, type ProblemFacts } from '../../../shared/problems.ts';
import { type Acts, type Line, lineLost } from './acts.ts';
import { hash } from './hash.ts';
import { mustBeUndecided, type ServerDouble, takeUp } from './server.ts';
import { isOfMail, stageOfPath } from './target.ts';

const undoRecordOf = (change: Change): UndoRecord => {
  if (change.kind === 'run-command')
    return {
      kind: 'command',
      path: change.path,
      run: commandUndoRecord.parse({ ...change.run, before: 'absent' }),
    };
  return { kind: 'file', path: change.path, before: 'absent', after: hash('a') };
};

/** A run's session on the server double, over one line. */
const keyGone = () => new ProblemError('waiting-key-gone', { place: '/double' });

export function sessionDouble(
  acts: Acts,
  server: ServerDouble,
  line: Line,
  runId: string,
  {
    isLasting = true,
    /** No service has to be told anything. */
    takesUpByItself = false,
  }: { readonly isLasting?: boolean; readonly takesUpByItself?: boolean } = {},
): Session {
  /** The stage that was performed last: activations do not say whose they are. */
  let stage = '';

  /** Asks the server, which does it; then its answer may get lost. */
  async function ask<Value>(
    act: string,
    work: (isHalf: boolean) => Value,
    refusal: ProblemCode = 'change-failed',
    facts: ProblemFacts = { path: '/double' },
  ): Promise<Value> {
    const happens = await acts.begin(act, { line, refusal: { code: refusal, facts } });
    const value = work(happens === 'half-done');
    if (happens !== 'answer-lost') return value;
    line.isLost = true;
    throw lineLost();
  }

  const take = (who: string): void => {
    const { holder } = server;
    if (holder !== null && holder.runId !== runId)
      throw new ProblemError('server-busy', { who: holder.who, since: holder.since, runId: holder.runId });
    server.holder = { runId, who, since: '2026-11-29T00:00:00Z', isFromBefore: false };
    server.isKnown = true;
    server.isWatched = true;
  };

  const undoOne = (path: string): UndoAnswer => {
    if (server.stuck.has(path)) return { result: 'failed', detail: 'the disk can only be read' };
    if (server.edited.has(path)) return { result: 'edited', detail: 'other bytes' };
    const at = server.standing.indexOf(path);
    if (at < 0) return { result: 'same' };
    server.standing.splice(at, 1);
    server.rolledBack.push(path);
    if (takesUpByItself) takeUp(server, 'apache2');
    return { result: 'undone' };
  };

  const net: SafetyNet = {
    open: (who) => ask('open', () => take(who), 'tool-missing', { tool: 'openssl' }),
    reopen: (who) => ask('reopen', () => take(who), 'tool-missing', { tool: 'openssl' }),
    status: () =>
      ask('ask', () => {
        const { isKnown, decided, isRestored, isWatched, sign, holder } = server;
        return { isKnown, decided, isRestored, isSetAside: false, isWatched, sign, holder };
      }),
    storedJournal: () => ask('read what was kept', () => server.kept),
    beatEvery: 10_000,
    beat: async (sign) => {
      server.sign = sign;
    },
    commit: (journal) =>
      ask('keep', () => {
        if (server.decided !== 'commit') mustBeUndecided(server);
        server.decided = 'commit';
        server.kept = journal;
        server.isWatched = false;
        server.holder = null;
        return { prunedKeys: 0 };
      }),
    decideToUndo: () =>
      ask(
        'decide to undo',
        () => {
          if (server.decided !== 'server') server.decided = 'undo';
        },
        'server-not-writable',
      ),
    purge: () =>
      ask(
        'forget',
        () => {
          server.isKnown = false;
          server.decided = null;
          server.isRestored = false;
          server.isWatched = false;
          server.holder = null;
          server.kept = null;
        },
        'server-not-writable',
      ),
    // One run alone: see `shared-server.ts` for several.
    setAside: null,
    rollForward: ({ changes, activations }) =>
      ask('stand again', () => {
        if (server.wordsOfStanding !== null) return server.wordsOfStanding;
        const missing = changes
          .map(({ undoRecord }) => undoRecord.path)
          .filter((path) => !server.standing.includes(path));
        server.standing.push(...missing.toReversed());
        for (const { service } of activations) takeUp(server, service);
        server.decided = 'commit';
        server.holder = null;
        return null;
      }),
    release: () =>
      ask('release', () => {
        server.holder = null;
        server.isWatched = false;
      }),
  };
  return {
    way: 'root-shell',
    lock: net,
    net,
    keys: {
      make: () =>
        ask('make the key', () => ({
          csrPem: 'csr',
          onServer: { path: '/run/key.pem', sha256: hash('b') },
        })),
      bring: () =>
        ask('bring the key', () => ({ csrPem: '', onServer: { path: '/run/key.pem', sha256: hash('b') } })),
      selfSign: () => ask('sign by itself', () => ''),
      reuse: () =>
        ask('keep the key that stands', () => ({
          csrPem: 'csr',
          onServer: { path: '/run/key.pem', sha256: hash('b') },
        })),
      lasting: isLasting
        ? {
            keep: (sha256) =>
              ask(
                'keep the key',
                () => {
                  // As the run's own folder has it, until the safety net or the end of the run tidies that.
                  if (server.waitingKey === null && server.isKnown && !server.isRestored)
                    server.waitingKey = sha256;
                  if (server.waitingKey !== sha256) throw keyGone();
                },
                'server-not-writable',
              ),
            take: (sha256) =>
              ask(
                'take the key',
                () => {
                  if (server.waitingKey !== sha256) throw keyGone();
                  return { csrPem: 'csr', onServer: { path: '/run/key.pem', sha256 } };
                },
                'server-not-writable',
              ),
            drop: () =>
              ask(
                'drop the key',
                () => {
                  server.waitingKey = null;
                },
                'server-not-writable',
              ),
          }
        : null,
      staging: {
        stage: () => ask('stage the chain', () => undefined, 'server-not-writable'),
        chainPath: '/run/chain.pem',
      },
    },
    changes: {
      prepare: (changes) =>
        ask(
          `prepare ${stageOfPath(changes[0]?.path ?? '')}`,
          () => changes.map(undoRecordOf),
          'file-changed-meanwhile',
        ),
      perform: (asked, prepared) =>
        ask(`perform ${stageOfPath(asked.changes[0]?.path ?? asked.id)}`, (isHalf) => {
          mustBeUndecided(server);
          stage = stageOfPath(asked.changes[0]?.path ?? asked.id);
          const paths = prepared.map(({ undoRecord }) => undoRecord.path);
          server.standing.push(...(isHalf ? paths.slice(0, 1) : paths));
          if (takesUpByItself) takeUp(server, 'apache2');
          if (isHalf) throw new ProblemError('change-failed', { path: paths.at(-1) ?? '' });
        }),
      undo: ({ changes }) =>
        ask(
          `undo ${[...new Set(changes.map(({ undoRecord }) => stageOfPath(undoRecord.path)))].join(' and ')}`,
          () => changes.map(({ undoRecord }) => undoOne(undoRecord.path)),
        ),
      edited: (changes) =>
        ask(
          'look for edits',
          () => changes.map(({ undoRecord }) => undoRecord.path).filter((path) => server.edited.has(path)),
          'undo-blocked-by-others',
          { place: '/etc' },
        ),
      versions: (path) =>
        ask(`read ${path}`, () => ({
          theirs: { hash: hash('c'), bytes: Buffer.from('theirs') },
          former: new Map(),
        })),
    },
    listener: {
      open: () => ask('listen', () => undefined, 'port-80-taken', { by: 'unknown' }),
      close: () => ask('stop listening', () => undefined),
    },
    renewal: { prove: () => ask('prove the renewal', () => null, 'renewal-trial-failed') },
    services: {
      activate: (activation) =>
        ask(
          `activate ${stage}`,
          () => {
            mustBeUndecided(server);
            takeUp(server, activation.service);
          },
          'reload-failed',
          {
            service: activation.service,
          },
        ),
      test: () => ask('test', () => server.wordsOfTest),
      reactivate: ({ service }) =>
        ask(`reactivate${isOfMail(service) ? ' mail' : ''}`, () => {
          if (server.wordsOfReactivation === null) takeUp(server, service);
          return server.wordsOfReactivation;
        }),
    },
  };
}
