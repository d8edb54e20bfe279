import { type Dependencies, realDependencies } from '../../../electron/engine/dependencies.ts';
import { recoverRun } from '../../../electron/engine/undo/recover.ts';
import { undoRun } from '../../../electron/engine/undo/undo.ts';
import type { AnyHost } from '../../../electron/remote/host.ts';
import {
  type Journal,
  type JournalStore,
  memoryJournals,
} from '../../../electron/run/journal/journal-file.ts';
import type { OutsideView, RunEnded, RunEvent } from '../../../shared/events.ts';
import type { UndoRecord } from '../../../shared/journal.ts';
import { job, runsKey } from '../../electron/app/scene.ts';
import { directoryOf } from '../../support/directory-of.ts';
import { domainNames } from '../../support/domain-names.ts';
import { createActs } from './acts.ts';
import { hash } from './hash.ts';
import { hostDouble } from './host.ts';
import { proberDouble } from './prober.ts';
import { freshServer } from './server.ts';
import { type SharedServerOptions, sharedServer, standsAs } from './shared-server.ts';
import { usualSite } from './site.ts';
import { activation } from './target.ts';

/** One run: its site's name, and all that it changed, oldest first. */
export interface RunOfSite {
  readonly runId: string;
  readonly name: string;
  readonly changes: readonly UndoRecord[];
}

const host = hostDouble();

/** What a visitor sees; `isThere`: encrypted. */
const viewOf = (name: string, isThere: boolean): OutsideView => ({
  name,
  address: '203.0.113.7',
  http: { status: 200, redirects: [], finalStatus: 200 },
  https: {
    status: isThere ? 200 : null,
    fingerprint: isThere ? hash('f') : null,
    subject: null,
    issuer: null,
    names: [],
    notAfter: null,
    trusted: isThere,
    protocol: null,
  },
});

/** Confirmed runs on one server (oldest first), their journals, and the engine's undo of each. */
export function severalRuns(runs: readonly RunOfSite[], options: SharedServerOptions) {
  const done: string[] = [];
  const killing = { at: 0, isDone: false, isDead: false, dies: (): void => undefined };
  const heardOf = new Map<string, () => void>();
  let seenOnlyWith: SharedServerOptions['needs'] = {};

  async function die(): Promise<void> {
    killing.isDead = true;
    killing.dies();
    await new Promise(() => undefined);
  }
  async function act<Value>(title: string, work: () => Value): Promise<Value> {
    // A killed program waits here for ever.
    if (killing.isDead) await new Promise(() => undefined);
    done.push(title);
    const times = done.filter((one) => one === title).length;
    heardOf.get(`${title}#${times}`)?.();
    const isLast = done.length === killing.at;
    if (isLast && !killing.isDone) await die();
    await Promise.resolve();
    const value = work();
    if (isLast) await die();
    return value;
  }
  const server = sharedServer(act, options);

  const store = memoryJournals();
  const heard = (journal: Journal): Journal => ({
    ...journal,
    async append(entries) {
      const title = `write ${entries.map(({ entry }) => entry).join(' ')}`;
      // Written before the program dies, or not at all.
      const written = await act(title, () => journal.append(entries));
      await written;
    },
  });
  const journals: JournalStore = {
    create: store.create,
    load: async (runId) => heard(await store.load(runId)),
    list: store.list,
  };
  const isSeen = (name: string): boolean =>
    server.places.has(`/etc/sites/${name}`) &&
    server.unread() === null &&
    (seenOnlyWith[name] ?? []).every((place) => server.places.has(place));
  const idle = createActs([], { cancel: () => {}, cutLine: () => {}, restoreServer: () => {} });
  const dependencies: Dependencies = {
    ...realDependencies,
    sessionOf: (_host, runId) => server.sessionOf(runId),
    prober: {
      ...proberDouble(idle, freshServer(), usualSite()),
      viewOutside: async (names, _outside, _signal, note) =>
        names.map((name) => {
          const view = viewOf(name, isSeen(name));
          note?.(view);
          return view;
        }),
    },
    pause: async () => undefined,
  };

  async function begin(): Promise<void> {
    for (const { runId, name, changes } of runs) {
      const journal = await store.create(runId);
      await journal.append([
        {
          entry: 'opened',
          version: 2,
          runId,
          names: [name],
          server: { label: 'root@shop', hostKey: runsKey },
          authority: directoryOf(job),
          targets: ['apache'],
          probes: [{ kind: 'https', name, port: 443 }],
          job: { ...job, names: domainNames(name) },
        },
        ...changes.map(
          (undoRecord, backupId) => ({ entry: 'prepared', stage: 'install', backupId, undoRecord }) as const,
        ),
        { entry: 'doing', stage: 'install', activation },
        { entry: 'stage-done', stage: 'install' },
        { entry: 'ended', outcome: 'committed' },
      ]);
      for (const undoRecord of changes) server.places.set(undoRecord.path, standsAs(undoRecord));
      server.confirmed(runId, journal.text());
      // What is written down at the same moment is neither later nor earlier.
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  }

  const events: RunEvent[] = [];
  const around = {
    emit: (event: RunEvent) => void events.push(event),
    journals,
    reconnect: async (): Promise<AnyHost> => host,
  };
  return {
    begin,
    /** `isOfAll`: all runs of its site are taken back. */
    undo: async (runId: string, isOfAll = false): Promise<RunEnded> =>
      undoRun(host, await journals.load(runId), {}, { ...around, isOfAll }, dependencies),
    recover: async (runId: string): Promise<RunEnded> =>
      recoverRun(host, await journals.load(runId), {}, around, dependencies),
    journals,
    events,
    server,
    /** All that reached beyond the program, in its order. */
    done,
    /** Changes the world as an act begins: `test#2` for its second time. */
    onAct: (title: string, change: () => void) => void heardOf.set(title, change),
    /** The program is killed at the act of this number, `isDone`: behind it. Settles as that happens, or when `work` is over. */
    async killedAt(number: number, isDone: boolean, work: () => Promise<unknown>): Promise<void> {
      const killed = new Promise<void>((resolve) => {
        Object.assign(killing, { at: done.length + number, isDone, dies: resolve });
      });
      await Promise.race([killed, work()]);
      Object.assign(killing, { at: 0, isDead: false });
    },
    /** These sites are seen only while these places stand. */
    seenOnlyWith: (needed: SharedServerOptions['needs']) => {
      seenOnlyWith = needed;
    },
  };
}
export type SeveralRuns = ReturnType<typeof severalRuns>;
