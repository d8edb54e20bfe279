import type { RemoteHost } from '../../remote/host.ts';
import type { Hands } from '../session.ts';
import { activate, reactivate, testConfiguration } from './activate.ts';
import { editedSince } from './edited-since.ts';
import { performChanges, prepareChanges } from './perform-changes.ts';
import { runFolder } from './prelude.ts';
import {
  beat,
  forgetRun,
  keepRun,
  makeKey,
  openRun,
  readKept,
  releaseRun,
  storeChain,
} from './run-folder.ts';
import { askRun } from './status.ts';
import { decideToUndo, readVersions, standAgain, theirCopy, undoWork } from './undo.ts';

/** A run's hands on a POSIX server: the shell functions of the prelude. Another folder than the run's own is for tests. */
export function posixHands(host: RemoteHost, runId: string, folder = runFolder(runId)): Hands {
  return {
    open: (who) => openRun(host, runId, who),
    reopen: (who) => openRun(host, runId, who),
    beatEvery: 10_000,
    beat: async (sign) => {
      await host.runAll([beat(runId, sign)]);
    },
    keep: (journal) => keepRun(host, runId, journal),
    ask: () => askRun(host, runId),
    kept: () => readKept(host, folder),
    decideToUndo: (work) => decideToUndo(host, runId, folder, work),
    standAgain: (work) => standAgain(host, runId, folder, work),
    forget: () => forgetRun(host, runId),
    release: () => releaseRun(host, runId),
    makeKey: (algorithm, names) => makeKey(host, runId, algorithm, names),
    stageChain: (chainPem) => storeChain(host, runId, chainPem),
    chainPath: `${runFolder(runId)}/chain.pem`,
    prepare: (changes, slots, materials) => prepareChanges(host, folder, changes, slots, materials),
    perform: (stage, prepared, materials) => performChanges(host, folder, stage, prepared, materials),
    undo: (work) => undoWork(host, runId, folder, work),
    versions: (path, slots) => readVersions(host, folder, path, slots),
    theirCopy: (path) => theirCopy(runId, path),
    test: (activation) => testConfiguration(host, activation),
    edited: (changes) => editedSince(host, folder, changes),
    activate: (activation) => activate(host, folder, activation),
    reactivate: (activation) => reactivate(host, activation),
  };
}
