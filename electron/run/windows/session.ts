import type { PreparedChange, WindowsUndoRecord } from '../../../shared/journal.ts';
import { VerbFailed } from '../../remote/windows/failure.ts';
import type { WindowsHost } from '../../remote/windows/host.ts';
import { makeKeyHere } from '../key-from-here.ts';
import type { SafetyNet, WholeSession } from '../session.ts';
import { shownBy } from './bindings.ts';
import type { DetectAnswer, WindowsContext } from './handler.ts';
import { performAll } from './perform-all.ts';
import { problemOf } from './problems.ts';
import { handlerOf, undoerOf, windowsChange, windowsUndoRecord } from './registry.ts';
import { windowsRun } from './run-folder.ts';
import { proveSimpleAcme } from './simple-acme.ts';
import { redoAll, undoAll, undoCalls } from './undo-all.ts';

const usualPatience = { looks: 16, pause: 2_000 };

/** A run's session on a Windows server: each step is one verb, a PowerShell of its own. */
export function windowsSession(
  host: WindowsHost,
  runId: string,
  patience: WindowsContext['patience'] = usualPatience,
): WholeSession {
  const run = windowsRun(host, runId, patience.silence);
  const ground: WindowsContext = {
    host,
    runId,
    listener: { current: null },
    retiring: [],
    untouched: new Set(),
    note: (call) => run.note([call]),
    patience,
  };
  const undoRecordsOf = (changes: readonly PreparedChange[]): readonly WindowsUndoRecord[] =>
    changes.map(({ undoRecord }) => windowsUndoRecord(undoRecord));

  const net: SafetyNet = {
    open: run.open,
    reopen: run.open,
    status: run.ask,
    storedJournal: null,
    // Each sign is a PowerShell that has to start, and waits its turn behind the others.
    beatEvery: 30_000,
    beat: run.beat,
    async commit(journal) {
      // Before the ending: should the line break here, the run is taken back, and what goes was of no use to anybody.
      const retired: boolean[] = [];
      for (const one of ground.retiring.splice(0)) retired.push(await retire(host, one));
      await run.keep(journal);
      const prunedKeys = retired.filter((isGone) => isGone).length;
      return { prunedKeys, keptCertificates: retired.length - prunedKeys };
    },
    decideToUndo: ({ changes }) => run.decideToUndo(undoCalls(undoRecordsOf(changes).toReversed())),
    purge: () => run.end('forget'),
    // What its sites share is none of a run's own changes.
    setAside: null,
    async rollForward({ changes }) {
      const trouble = await redoAll(ground, undoRecordsOf(changes));
      if (trouble === null) await run.end('stand');
      return trouble;
    },
    release: () => run.end('release'),
  };
  return {
    way: host.way,
    lock: net,
    net,
    changes: {
      async prepare(changes, _backupIds, materials) {
        const undoRecords: WindowsUndoRecord[] = [];
        for (const change of changes.map(windowsChange)) {
          undoRecords.push(
            await handlerOf(change)
              .prepare(change, materials, ground)
              .catch((thrown: unknown) => {
                throw problemOf(thrown, change.path);
              }),
          );
        }
        return undoRecords;
      },
      async perform({ changes }, prepared, materials) {
        const undoRecords = undoRecordsOf(prepared);
        await run.note(undoCalls(undoRecords));
        await performAll(changes.map(windowsChange), undoRecords, materials, ground);
      },
      undo: ({ changes }) => undoAll(ground, undoRecordsOf(changes)),
      async edited(changes) {
        if (changes.length === 0) return [];
        const now = await host.run('detect', {}).catch((thrown: unknown) => {
          throw problemOf(thrown, 'IIS');
        });
        const undoRecords = undoRecordsOf(changes);
        const seen = withOurs(now, undoRecords, await renewedOf(host, undoRecords));
        return undoRecords
          .filter((undoRecord) => undoerOf(undoRecord).isEdited(undoRecord, seen))
          .map(({ path }) => path);
      },
      async versions(path) {
        const { sites } = await host.run('detect', {});
        const named = sites.flatMap((site) =>
          site.bindings
            .filter(({ bindingInformation }) => path.endsWith(` ${bindingInformation}`))
            .map(
              (one) =>
                `${one.protocol} ${one.bindingInformation}: ${shownBy(sites, { siteId: site.id, ...one })}`,
            ),
        );
        const text = named.length === 0 ? null : Buffer.from(`${named.join('\n')}\n`, 'utf8');
        return { theirs: { hash: 'absent', bytes: text }, former: new Map() };
      },
    },
    keys: {
      // Windows gives no key away that could go into its store together with a chain everywhere alike.
      make: makeKeyHere,
      // Its key is in this program's memory, and there is no vault of ours yet.
      bring: null,
      selfSign: null,
      reuse: null,
      lasting: null,
      staging: null,
    },
    services: null,
    // Its targets answer through http.sys, in front of all sites.
    listener: null,
    renewal: { prove: (certificate) => proveSimpleAcme(host, certificate) },
  };
}

/**
 * Only what we brought, has expired, and is proven to be of no use to anybody is deleted (scripts/users.ps1); one that Windows will
 * not let go harms nobody and stays. False where it stays.
 */
async function retire(
  host: WindowsHost,
  one: { readonly store: string; readonly thumbprint: string },
): Promise<boolean> {
  try {
    const { outcome } = await host.run('cleanup', { ...one, intermediates: [], onlyExpired: true });
    return outcome === 'removed' || outcome === 'absent';
  } catch (thrown) {
    if (!(thrown instanceof VerbFailed)) throw thrown;
    return false;
  }
}

/** Thumbprints of what simple-acme has got since it was handed one of these certificates. */
async function renewedOf(
  host: WindowsHost,
  undoRecords: readonly WindowsUndoRecord[],
): Promise<readonly string[]> {
  const renewed: string[] = [];
  for (const undoRecord of undoRecords) {
    if (undoRecord.kind !== 'simple-acme') continue;
    const { id, endpoint } = undoRecord;
    const { renewal } = await host.run('simple-acme', { op: 'ask', id, endpoint });
    renewed.push(...(renewal?.thumbprints ?? []));
  }
  return renewed;
}

/** The server as it would be had nobody renewed: that is no edit of anybody. */
function withOurs(
  now: DetectAnswer,
  undoRecords: readonly WindowsUndoRecord[],
  renewed: readonly string[],
): DetectAnswer {
  const own = undoRecords.flatMap((undoRecord) =>
    undoRecord.kind === 'simple-acme' ? [undoRecord.thumbprint] : [],
  )[0];
  if (own === undefined) return now;
  const sites = now.sites.map((site) => ({
    ...site,
    bindings: site.bindings.map((one) =>
      renewed.includes(one.thumbprint) ? { ...one, thumbprint: own } : one,
    ),
  }));
  return { ...now, sites };
}
