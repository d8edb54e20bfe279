import type { Dependencies } from '../../../electron/engine/dependencies.ts';
import { planWithRenewal } from '../../../electron/engine/plan/plan-with-renewal.ts';
import { planWishOf } from '../../../electron/engine/run/brought.ts';
import { abandonRun, resumeRun } from '../../../electron/engine/run/resume.ts';
import { secure } from '../../../electron/engine/run/secure.ts';
import { recoverRun } from '../../../electron/engine/undo/recover.ts';
import { undoRun } from '../../../electron/engine/undo/undo.ts';
import type { AnyHost } from '../../../electron/remote/host.ts';
import type { Choices } from '../../../electron/run/resolve-conflicts.ts';
import { solvers } from '../../../electron/solvers/registry.ts';
import type { OwnerTask, SolverId } from '../../../electron/solvers/solver.ts';
import { type RunEnded, type RunEvent, runEvent } from '../../../shared/events.ts';
import { type Job, job as jobShape } from '../../../shared/job.ts';
import type { Plan } from '../../../shared/plan.ts';
import { ProblemError } from '../../../shared/problems.ts';
import { certbotThere } from '../certbot-there.ts';
import { createActs, type Disturbance, type Line } from './acts.ts';
import { acmeOfJob, certificateOf } from './certificate-of.ts';
import { hostDouble } from './host.ts';
import { journalsDouble } from './journals.ts';
import { proberDouble } from './prober.ts';
import { obedient, type SceneOptions } from './scene-options.ts';
import { freshServer, restoreItself, type ServerDouble } from './server.ts';
import { sessionDouble } from './session.ts';
import { type SiteDouble, usualSite } from './site.ts';
import { sourceDouble } from './source.ts';
import { mailDouble, targetDouble, withoutOthers } from './target.ts';
import { zonesDouble } from './zones.ts';

/** A server, an authority, visitors and a journal, none of them real, and the engine's works on them. */
export function createScene(options: SceneOptions = {}) {
  const server: ServerDouble = freshServer();
  const site: SiteDouble = { ...usualSite(), isShownUnnamed: options.unnamed === 'new' };
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
  const {
    hasImport = false,
    hasRedirect = true,
    hasModMd = false,
    besides = {},
    owner = obedient,
    services = 'web',
    isByHand = false,
    without = [],
  } = options;
  const hasService = !without.includes('services');
  const isMailAlone = services === 'mail';
  const chosen: Readonly<Record<string, SolverId>> = isMailAlone
    ? { 'mail.test': 'dns-by-hand', ...besides }
    : besides;
  const names = { web: ['shop.test'], mail: ['mail.test'], both: ['shop.test', 'mail.test'] }[services];
  const install = { web: ['apache'], mail: ['iis'], both: ['apache', 'iis'] }[services];
  const wanted = { hasImport, hasRedirect, hasService, hasModMd };
  const target = targetDouble(acts, wanted);

  const connect = (): AnyHost => {
    const host = hostDouble();
    lines.set(host, { isLost: false });
    return host;
  };
  const dependencies: Dependencies = {
    targets: withoutOthers({
      apache: target,
      iis: services === 'web' ? target : mailDouble(acts, options.unnamed),
    }),
    askOccupants: async () => server.occupants,
    solvers,
    lookForRenewers: async () => {
      const { isRenewedThere = false } = options;
      return isRenewedThere === true ? certbotThere : isRenewedThere === false ? null : isRenewedThere;
    },
    standingKeyOf: async () => site.standingKey,
    sessionOf(host, runId) {
      const line = lines.get(host) ?? { isLost: true };
      const isLasting = options.isKeyHomeless !== true;
      const whole = sessionDouble(acts, server, line, runId, { isLasting, takesUpByItself: !hasService });
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
    ...((options.isAlone ?? isByHand)
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
  const { renewal, brought = null } = options;
  const job: Job = jobShape.parse({
    names: [...new Set([...names, ...Object.keys(besides)])],
    server: { host: 'double' },
    certificate: certificateOf({ ...options, hasContact: hasModMd }),
    ...(renewal === undefined ? {} : { renewal: { by: renewal } }),
    ...(options.ifOneFails === undefined ? {} : { ifOneFails: options.ifOneFails }),
    ...(isByHand ? { proof: { method: 'dns-01', by: 'hand' } } : {}),
    install: install.map((id) => ({ target: id })),
    rehearsal: options.rehearsal ?? false,
    openProofPath: options.openProofPath ?? false,
  });
  const request = {
    reviewed: null,
    solvers: new Map(Object.entries(chosen)),
    job,
    acme: acmeOfJob(job),
    brought,
    zones: zonesDouble(acts, site),
    outside: {},
    server: { label: 'root@double', hostKey: `SHA256:${'A'.repeat(43)}` },
  };

  const until = async (act: string, work: () => Promise<RunEnded>): Promise<void> => {
    const killed = acts.killAt(act);
    const ran = work().then(() => {
      throw new Error(`the run ended before “${act}”`);
    });
    await Promise.race([killed, ran]);
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
    secureUntil: (act: string) => until(act, async () => secure(connect(), request, context, dependencies)),
    resumeUntil: (act: string) =>
      until(act, async () => resumeRun(connect(), await loaded(), request, context, dependencies)),
    abandonUntil: (act: string) =>
      until(act, async () => abandonRun(connect(), await loaded(), request, context, dependencies)),
    /** Goes on with the run, as a program that was started anew would. */
    resume: async (reviewed: Plan | null = null): Promise<RunEnded> =>
      resumeRun(connect(), await loaded(), { ...request, reviewed }, context, dependencies),
    abandon: async (): Promise<RunEnded> =>
      abandonRun(connect(), await loaded(), request, context, dependencies),
    /** The plan that the server brings now. */
    planNow: (): Plan =>
      planWithRenewal(
        [
          {
            target,
            facts: null,
            detection: { support: 'supported', title: 'Double', version: '1' },
            found: { detections: [], occupants: null },
          },
        ],
        null,
        planWishOf({ job, brought }),
      ),
    /** What it looks like may be changed. */
    target: wanted,
    /** From now on the program is an older one, which knows nothing of what a source began. */
    age: () => {
      context.source = { ...source, understands: () => false };
    },
    secure: (): Promise<RunEnded> => secure(connect(), request, context, dependencies),
    undo: async (choices: Choices = {}): Promise<RunEnded> =>
      undoRun(connect(), await loaded(), {}, { ...context, choices }, dependencies),
    recover: async (choices: Choices = {}): Promise<RunEnded> =>
      recoverRun(connect(), await loaded(), {}, { ...context, choices }, dependencies),
  };
}
export type Scene = ReturnType<typeof createScene>;
