import type { RemoteHost } from '../remote/host.ts';
import { activate, reactivate } from './activate.ts';
import { editedSince } from './edited-since.ts';
import type { Hands } from './hands.ts';
import { performChanges, prepareChanges, undoChanges } from './posix-changes.ts';
import { runFolder } from './prelude.ts';
import {
  decideToUndo,
  forgetRun,
  keepRun,
  makeKey,
  openRun,
  releaseRun,
  reopenRun,
  storeChain,
} from './run-folder.ts';

/** A run's hands on a POSIX server: the shell functions of the prelude. Another folder than the run's own is for tests. */
export function posixHands(host: RemoteHost, runId: string, folder = runFolder(runId)): Hands {
  return {
    open: (who) => openRun(host, runId, who),
    reopen: (who) => reopenRun(host, runId, who),
    beat: async (sign) => {
      await host.runAll([{ argv: ['sk_beat', runId, sign] }]);
    },
    keep: (journal) => keepRun(host, runId, journal),
    decideToUndo: () => decideToUndo(host, runId),
    forget: () => forgetRun(host, runId),
    release: () => releaseRun(host, runId),
    makeKey: (algorithm, names) => makeKey(host, runId, algorithm, names),
    stageChain: (chainPem) => storeChain(host, runId, chainPem),
    chainPath: `${runFolder(runId)}/chain.pem`,
    prepare: (changes, slots, materials) => prepareChanges(host, folder, changes, slots, materials),
    perform: (stage, prepared, materials) => performChanges(host, folder, stage, prepared, materials),
    undo: (changes) => undoChanges(host, folder, changes),
    edited: (changes) => editedSince(host, changes),
    activate: (activation) => activate(host, activation),
    reactivate: (activation) => reactivate(host, activation),
  };
}
