import { type Outcome, outcomes, type StepId } from '../../shared/events.ts';
import type { Case } from './fault.ts';
import { holdSessions, type MailSession } from './mail-sessions.ts';
import { roads } from './road.ts';
import {
  type AppRun,
  type AppScene,
  closeScene,
  openScene,
  runApp,
  type Scene,
  sceneJob,
  watch,
  watchDoors,
} from './scene.ts';
import { differencesSince, faultsAtTheEnd } from './verify.ts';
import type { Visits, Watch } from './watch-site.ts';

export interface CaseResult {
  readonly id: string;
  readonly outcome: Outcome | 'open';
  /** What the app itself said at first, before anything was settled; null: it was killed. */
  readonly said: Outcome | null;
  readonly problem: string | null;
  /** What is wrong, a sentence each; empty where all is as it must be. */
  readonly faults: readonly string[];
  readonly visits: Visits;
  /** The same of the doors for mail; none where the server has no mail. */
  readonly knocks: Visits;
  readonly seconds: number;
  /** The trouble struck: a step that never came would prove nothing. */
  readonly struck: boolean;
}

export const none: Visits = { answered: 0, failed: 0, failures: [], shown: [] };

/** Where runs can be asked for. */
interface SettledScene extends AppScene {
  readonly shop: AppScene['shop'] & {
    cli(...args: readonly string[]): Promise<{ readonly lines: readonly unknown[] }>;
  };
}

const isSettled = (outcome: Outcome | 'open'): boolean => outcome !== 'open' && outcome !== 'needs-attention';

/** Runs one case from an untouched server to the verdict. */
export async function runCase(one: Case): Promise<CaseResult> {
  const { fault } = one;
  const began = performance.now();
  const scene = await openScene(fault.shop, roads[fault.road ?? 'apache']);
  let visits: Watch | undefined;
  let knocks: Watch | null = null;
  let sessions: readonly MailSession[] = [];
  try {
    await fault.prepare?.(scene);
    const job = await sceneJob(scene, (await fault.job?.(scene)) ?? {});
    sessions = fault.holdsSessions === true ? await hold(scene) : [];
    visits = watch(scene);
    knocks = watchDoors(scene);
    const { run, struck, trouble } = await disturbed(scene, one, job);
    await fault.heal?.(scene);
    const ended = run.events.findLast((event) => event.type === 'ended');
    const said = ended?.outcome ?? null;
    const { outcome, notes: settled } = await settle(scene, one, said, restoredByItself);
    const notes = [...trouble, ...settled];
    const faults = [
      ...notes,
      ...(run.stderr === '' ? [] : [`the app complained: ${run.stderr.slice(0, 400)}`]),
      ...(fault.may(one.step).includes(outcome as Outcome) ? [] : [`ended ${outcome}`]),
      ...(fault.problem === undefined || fault.problem === ended?.problem?.code
        ? []
        : [`said ${ended?.problem?.code ?? 'nothing'} instead of ${fault.problem}`]),
      ...(said === 'needs-attention' && fault.mayNeedAttention !== true
        ? [`needed attention: ${JSON.stringify(ended?.problem).slice(0, 600)}`]
        : []),
      ...(await endsOf(sessions)),
      ...(await faultsAtTheEnd(scene, fault, outcome)),
      ...(await scene.shop.gains()),
    ];
    const seen = await visits.stop();
    const heard = (await knocks?.stop()) ?? none;
    return {
      id: one.id,
      outcome,
      said,
      problem: ended?.problem?.code ?? null,
      faults: [
        ...faults,
        ...lost('visits', seen, fault.takesSiteDown),
        ...lost('knocks', heard, fault.takesMailDown),
      ],
      visits: seen,
      knocks: heard,
      seconds: (performance.now() - began) / 1000,
      struck: struck || fault.strike === undefined,
    };
  } catch (thrown) {
    // A visitor who never stops keeps the whole run from its end; and what the tenant gained hides what broke.
    await Promise.all([visits?.stop(), knocks?.stop(), endsOf(sessions)]);
    await scene.shop.gains().catch(() => []);
    throw thrown;
  } finally {
    await closeScene(scene);
  }
}

const hold = ({ road, shop }: Scene): Promise<readonly MailSession[]> =>
  holdSessions(shop.server.address, road.mailName ?? '', road.doors);

/** What became of those that did not stay. */
const endsOf = async (sessions: readonly MailSession[]): Promise<readonly string[]> =>
  (await Promise.all(sessions.map((session) => session.end()))).filter((trouble) => trouble !== null);

const lost = (
  what: string,
  { failed, failures }: Visits,
  byTheTrouble: boolean | undefined,
): readonly string[] =>
  failed > 0 && byTheTrouble !== true ? [`${failed} ${what} failed: ${failures.join('; ')}`] : [];

/** The app at its work, with the trouble at its moment. */
export async function disturbed<Place extends AppScene>(
  scene: Place,
  { fault, step }: Case<Place>,
  job: string,
): Promise<{ readonly run: AppRun; readonly struck: boolean; readonly trouble: readonly string[] }> {
  let striking: Promise<void> | undefined;
  let turns = 0;
  const onStep = (begun: StepId) => {
    if (begun !== step) return;
    turns += 1;
    if (turns === (fault.turns?.[step] ?? 1)) {
      striking = (async () => fault.strike?.(scene, step))();
      striking.catch(() => undefined);
    }
  };
  let args: readonly string[] = ['secure', job];
  if (fault.work === 'undo') {
    const done = await runApp(scene, args);
    const runId = done.events.findLast((event) => event.type === 'ended')?.runId ?? '';
    await fault.between?.(scene);
    args = ['undo', runId];
  }
  const run = await runApp(scene, args, onStep, fault.environment);
  const trouble = await (striking ?? Promise.resolve()).then(
    () => [],
    (thrown: unknown) => [
      `the fault could not be made: ${thrown instanceof Error ? thrown.message : thrown}`,
    ],
  );
  return { run, struck: striking !== undefined, trouble };
}

/** Brings a run that was left open to its end, as its owner would. */
export async function settle<Place extends SettledScene>(
  scene: Place,
  { fault }: Case<Place>,
  said: Outcome | null,
  restoredByItself: (scene: Place) => Promise<boolean>,
): Promise<{ readonly outcome: Outcome | 'open'; readonly notes: readonly string[] }> {
  const notes: string[] = [];
  const endings: string[] = [];
  if (fault.settling === 'wait' && !(await restoredByItself(scene))) {
    notes.push('the server did not put itself back within 100 seconds');
  }
  let outcome = await outcomeOf(scene, said);
  for (let turn = 0; turn < 3 && !isSettled(outcome); turn += 1) {
    const recovery = await runApp(scene, ['recover']);
    const ended = recovery.events.findLast((event) => event.type === 'ended');
    if (recovery.stderr !== '') notes.push(`recovery complained: ${recovery.stderr.slice(0, 400)}`);
    endings.push(JSON.stringify(ended?.problem ?? ended).slice(0, 400));
    if (turn === 2) notes.push(`could not be settled: ${endings.join('; ')}`);
    outcome = await outcomeOf(scene, said);
  }
  if (fault.settling === 'again' && outcome === 'committed') {
    const [run] = (await scene.shop.cli('runs', '--json')).lines as readonly { readonly runId?: string }[];
    await runApp(scene, ['undo', String(run?.runId)]);
    outcome = await outcomeOf(scene, said);
  }
  return { outcome, notes };
}

async function restoredByItself({ shop, start, edited }: Scene): Promise<boolean> {
  const end = Date.now() + 100_000;
  while (Date.now() < end) {
    // Its watcher is the last to go; one that was cut off before it had a watcher has changed nothing.
    const watcher = await shop.server.run(['sh', '-c', 'grep -lq "watch[.]sh" /proc/[0-9]*/cmdline']);
    if (watcher.exitCode !== 0 && (await differencesSince({ shop, start, edited })).length === 0) return true;
    await new Promise((resolve) => setTimeout(resolve, 1500));
  }
  return false;
}

/** What the journal says of the one run there is; a run that was refused before it touched anything has none. */
async function outcomeOf({ shop }: SettledScene, said: Outcome | null): Promise<Outcome | 'open'> {
  const [first] = (await shop.cli('runs', '--json')).lines as readonly {
    readonly outcome?: string;
    readonly type?: string;
  }[];
  const { outcome } = first ?? {};
  if (outcome === 'open' || outcomes.some((each) => each === outcome)) {
    if (first?.type !== 'ended') return outcome as Outcome | 'open';
  }
  return said ?? 'refused';
}
