import type { RemoteHost } from '../../remote/host.ts';
import type { SafetyNet, WholeSession } from '../session.ts';
import { activate, reactivate, testConfiguration } from './activate.ts';
import { challengeListener } from './challenge-listener.ts';
import { editedSince } from './edited-since.ts';
import { lastingKey } from './lasting-key.ts';
import { lookingAhead } from './looking-ahead.ts';
import { performAndActivate, performChanges, prepareChanges } from './perform-changes.ts';
import { runFolder } from './prelude.ts';
import { proveRenewal } from './prove-renewal.ts';
import {
  beat,
  bringKey,
  commitRun,
  makeKey,
  openRun,
  purgeRun,
  readKept,
  releaseRun,
  selfSign,
  storeChain,
} from './run-folder.ts';
import { reuseKey } from './standing-key.ts';
import { askRun } from './status.ts';
import { decideToUndo, readVersions, rollForward, setAside, undoAndReactivate, undoWork } from './undo.ts';

/** A run's session on a POSIX server, by the shell functions of the prelude. Another folder than the run's own is for tests. */
export function posixSession(server: RemoteHost, runId: string, folder = runFolder(runId)): WholeSession {
  const host = lookingAhead(server, folder);
  const net: SafetyNet = {
    open: (who) => openRun(host, runId, who),
    reopen: (who) => openRun(host, runId, who),
    status: () => askRun(host, runId),
    storedJournal: () => readKept(host, folder),
    beatEvery: 10_000,
    beat: async (sign) => {
      await host.runAll([beat(runId, sign)]);
    },
    commit: (journal) => commitRun(host, runId, journal),
    decideToUndo: (work) => decideToUndo(host, runId, folder, work),
    purge: () => purgeRun(host, runId),
    setAside: (rest) => setAside(host, runId, folder, rest),
    rollForward: (work) => rollForward(host, runId, folder, work),
    release: () => releaseRun(host, runId),
  };
  return {
    way: host.way,
    lock: net,
    net,
    changes: {
      prepare: (changes, backupIds, materials) => prepareChanges(host, folder, changes, backupIds, materials),
      perform: (stage, prepared, materials) => performChanges(host, folder, stage, prepared, materials),
      undo: (work) => undoWork(host, runId, folder, work),
      edited: (changes) => editedSince(host, folder, changes),
      versions: (path, backupIds) => readVersions(host, folder, path, backupIds),
    },
    keys: {
      make: (algorithm, names, subject) => makeKey(host, runId, algorithm, names, subject),
      bring: (pem) => bringKey(host, runId, pem),
      selfSign: (names, days) => selfSign(host, runId, names, days),
      reuse: (standing, names) => reuseKey(host, runId, standing, names),
      lasting: lastingKey(host, runId),
      staging: {
        stage: (chainPem) => storeChain(host, runId, chainPem),
        chainPath: `${runFolder(runId)}/chain.pem`,
      },
    },
    services: {
      activate: (activation) => activate(host, folder, activation),
      performAndActivate: (stage, prepared, materials) =>
        performAndActivate(host, folder, stage, prepared, materials),
      test: (activation) => testConfiguration(host, activation),
      reactivate: (activation) => reactivate(host, activation),
      undoAndReactivate: (work, how) => undoAndReactivate(host, runId, folder, work, how),
    },
    listener: challengeListener(host, runId, folder),
    renewal: { prove: (certificate, by) => proveRenewal(host, folder, certificate, by) },
  };
}
