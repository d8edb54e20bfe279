import type { Dependencies } from '../../../electron/engine/dependencies.ts';
import { recoverRun } from '../../../electron/engine/recover.ts';
import { secure } from '../../../electron/engine/secure.ts';
import { undoRun } from '../../../electron/engine/undo.ts';
import type { AnyHost, RemoteHost } from '../../../electron/remote/host.ts';
import type { Choices } from '../../../electron/run/resolve-conflicts.ts';
import type { Session } from '../../../electron/run/session.ts';
import { solvers } from '../../../electron/solvers/registry.ts';
import type { OwnerTask, SolverId } from '../../../electron/solvers/solver.ts';
import { type RunEnded, type RunEvent, runEvent } from '../../../shared/events.ts';
import { type Job, job as jobShape } from '../../../shared/job.ts';
import { ProblemError } from '../../../shared/problems.ts';
import { createActs, type Disturbance, type Line } from './acts.ts';
import { journalsDouble } from './journals.ts';
import { proberDouble, type SiteDouble, usualSite } from './prober.ts';
import { freshServer, restoreItself, type ServerDouble } from './server.ts';
import { sessionDouble } from './session.ts';
import { sourceDouble } from './source.ts';
import { type TargetOptions, targetDouble } from './target.ts';

/** The parts that a session may lack. */
type Without = Pick<Session, 'lock' | 'net' | 'keys' | 'services'>;

export interface SceneOptions extends Partial<TargetOptions> {
  readonly disturb?: readonly Disturbance[];
  readonly rehearsal?: boolean;
  /** What the way to the server cannot give. */
  readonly without?: readonly (keyof Without)[];
  /** The server cannot be reached again, once it was lost. */
  readonly isOutOfReach?: boolean;
  /** Names of the order besides `shop.test` (or that one too), each with who proves it. */
  readonly besides?: Readonly<Record<string, SolverId>>;
  /** Nobody can be told anything while the run goes on. */
  readonly isAlone?: boolean;
  /** What the owner does when told so; unless told otherwise they set the records at once, and take them away. */
  readonly owner?: (task: OwnerTask, site: SiteDouble) => void;
}

const obedient = ({ kind, records }: OwnerTask, site: SiteDouble): void => {
  for (const { record, value } of records) {
    const others = (site.records.get(record) ?? []).filter((one) => one !== value);
    site.records.set(record, kind === 'set-records' ? [...others, value] : others);
  }
};

/** A server, an authority, visitors and a journal, none of them real, and the engine's works on them. */
export function createScene(options: SceneOptions = {}) {
  const server: ServerDouble = freshServer();
  const site: SiteDouble = usualSite();
  const stopping = new AbortController();
  const lines = new Map<AnyHost, Line>();
  const disturb: Disturbance[] = [...(options.disturb ?? [])];
  const acts = createActs(disturb, {
    cancel: () => stopping.abort(),
    cutLine() {
      for (const line of lines.values()) line.isLost = true;
    },
    restoreServer: () => restoreItself(server),
  });
  const reach = { isOutOfReach: options.isOutOfReach ?? false };
  const journals = journalsDouble(acts);
  const source = sourceDouble(acts);
  const { hasImport = false, hasRedirect = true, besides = {}, owner = obedient, without = [] } = options;
  const hasService = !without.includes('services');
  const target = targetDouble(acts, { hasImport, hasRedirect, hasService });

  const connect = (): AnyHost => {
    const host: RemoteHost = {
      system: 'posix',
      way: 'root-shell',
      label: 'root@double',
      roundTrips: 0,
      closed: new Promise(() => undefined),
      close: async () => undefined,
      runAll: async () => {
        throw new Error('the engine sends no commands of its own to a double');
      },
    };
    lines.set(host, { isLost: false });
    return host;
  };
  const dependencies: Dependencies = {
    targets: { apache: target, iis: target },
    askOccupants: async () => server.occupants,
    solvers,
    sessionOf(host, runId) {
      const whole = sessionDouble(acts, server, lines.get(host) ?? { isLost: true }, runId, !hasService);
      return { ...whole, ...Object.fromEntries(without.map((part) => [part, null])) };
    },
    prober: proberDouble(acts, server, site),
    async pause(milliseconds, signal) {
      await acts.begin(`pause ${milliseconds}`, { signal });
    },
  };
  const events: RunEvent[] = [];
  const context = {
    journals,
    source,
    emit: (event: RunEvent) => void events.push(runEvent.parse(event)),
    signal: stopping.signal,
    ...(options.isAlone === true
      ? {}
      : {
          tellOwner: (task: OwnerTask) => {
            acts.note(`tell ${task.kind}`);
            owner(task, site);
          },
        }),
    async reconnect() {
      await acts.begin('reconnect');
      if (reach.isOutOfReach) throw new ProblemError('host-unreachable', { host: 'double', port: 22 });
      return connect();
    },
  };
  const job: Job = jobShape.parse({
    names: [...new Set(['shop.test', ...Object.keys(besides)])],
    server: { host: 'double' },
    certificate: { from: 'acme', directory: 'https://ca.test/dir', agreeToTerms: true },
    install: [{ target: 'apache' }],
    rehearsal: options.rehearsal ?? false,
  });
  const request = {
    reviewed: null,
    solvers: new Map(Object.entries(besides)),
    job,
    acme: { directory: job.certificate.directory, agreeToTerms: true },
    outside: {},
    server: { label: 'root@double', hostKey: `SHA256:${'A'.repeat(43)}` },
  };

  /** Of the first run. */
  const loaded = async () => {
    const [first] = events.flatMap((event) => (event.type === 'run' ? event.runId : []));
    return journals.load(first ?? '');
  };
  return {
    server,
    site,
    events,
    acts: acts.done,
    /** From now on; numbers of acts go on counting. */
    disturb: (...more: readonly Disturbance[]) => void disturb.push(...more),
    onAct: acts.on,
    /** The person stops the run. */
    stop: () => stopping.abort(),
    /** Nobody reaches the server any more. */
    hide: () => {
      reach.isOutOfReach = true;
    },
    journal: loaded,
    /** Until the app is killed at this act: nothing of it is done, and nothing behind it. */
    async secureUntil(act: string): Promise<void> {
      const killed = acts.killAt(act);
      const ran = secure(connect(), request, context, dependencies).then(() => {
        throw new Error(`the run ended before “${act}”`);
      });
      await Promise.race([killed, ran]);
    },
    secure: (): Promise<RunEnded> => secure(connect(), request, context, dependencies),
    undo: async (choices: Choices = {}): Promise<RunEnded> =>
      undoRun(connect(), await loaded(), {}, { ...context, choices }, dependencies),
    recover: async (choices: Choices = {}): Promise<RunEnded> =>
      recoverRun(connect(), await loaded(), {}, { ...context, choices }, dependencies),
  };
}
export type Scene = ReturnType<typeof createScene>;
