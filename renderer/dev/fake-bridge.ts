import type { RunEvent, StepId } from '../../shared/events.ts';
import type { Bridge, Operation } from '../../shared/ipc/contract.ts';
import { changedPaths } from '../../shared/plan-changes.ts';
import type { Settings } from '../../shared/settings.ts';
import { fakeAccounts } from './fake-accounts.ts';
import { type FakeTask, fakeAuthority, fakeSuggestions, ok, problem, wait } from './fake-answers.ts';
import { fakeBackground } from './fake-background.ts';
import { besideLimits } from './fake-beside.ts';
import { fakeChanges, fakePlanned } from './fake-changed.ts';
import { fakeConnect } from './fake-connect.ts';
import { fakeCurrent } from './fake-current.ts';
import { fakeAbout } from './fake-data.ts';
import { fakeFiles } from './fake-files.ts';
import { fakeInspected } from './fake-inspected.ts';
import { committedEnd } from './fake-left-out.ts';
import { lookFor, lookingAround } from './fake-looks.ts';
import { fakeChainMissed, fakeStanding, manyOf } from './fake-many.ts';
import { fakeOrders } from './fake-orders.ts';
import { fakeNames, fakeOutside, fakeUnnamed } from './fake-outside.ts';
import { fakeRenewed } from './fake-renewed.ts';
import { fakeRenewersFor } from './fake-renewers.ts';
import { fakeResumed } from './fake-resumed.ts';
import { fakeConflicts, fakeRuns, fakeUnreadable } from './fake-runs.ts';
import { fakeSeveral } from './fake-several.ts';
import { fakeBeforeForced, fakeForce, fakeSites } from './fake-sites.ts';
import { fakeSpaces } from './fake-spaces.ts';
import { fakeStep, stepsOfInstalling, stepsOfProof } from './fake-steps.ts';
import { fakeTasks } from './fake-tasks.ts';
import { fakeTrouble } from './fake-trouble.ts';
import { fakeUndo } from './fake-undo.ts';
import { fakeZoneCalls } from './fake-zone.ts';
import type { Scenario } from './scenario.ts';

export type { Scenario } from './scenario.ts';

type Answers = { [K in Operation]?: (input: never) => unknown };
type Tasks = { [K in Operation]?: (input: never, told: FakeTask) => unknown };

/**
 * A bridge without an app behind it, for looking at the screens in a plain browser: `?scenario=…` chooses how
 * things go. No part of the product imports it.
 */
export function fakeBridge(scenario: Scenario, speed: number, runSpeed = speed): Bridge {
  const listeners = new Set<(taskId: string, progress: unknown) => void>();
  const cancelled = new Set<string>();
  let told: { taskId: string | null; events: unknown[] } = { taskId: null, events: [] };
  const tell = (taskId: string, progress: unknown): void => {
    if (told.taskId === taskId) told.events.push(progress);
    for (const listener of listeners) listener(taskId, progress);
  };
  const settings: Settings = { theme: 'system', language: 'system', server: null, contact: null };
  const connect = fakeConnect(scenario);
  const files = fakeFiles();
  const rooms: readonly { readonly calls: Answers; readonly tasks: Tasks }[] = [
    fakeOrders(scenario),
    fakeCurrent(scenario),
    fakeSeveral(scenario, runSpeed),
    fakeSpaces(scenario),
  ];
  /** Somebody was at work on the server, between the plan and the run. */
  let isChanged = false;
  const many = manyOf(scenario);
  let runs = scenario === 'empty' || scenario === 'practice' ? [] : (many?.runs ?? fakeRuns(scenario));
  const unreadable = scenario === 'damaged' ? fakeUnreadable : [];

  const calls: Answers = {
    'app.about': () => fakeAbout(scenario === 'practice'),
    'settings.read': () => settings,
    'settings.write': (change: Partial<Settings>) => Object.assign(settings, change),
    'link.open': () => ({}),
    'files.forget': () => ({}),
    'text.save': () => ({ saved: true }),
    'file.pick': () => ({ path: '/home/anna/.ssh/id_ed25519' }),
    'authority.read': fakeAuthority,
    'accounts.list': () => fakeAccounts,
    'server.suggestions': () => fakeSuggestions,
    'server.disconnect': () => ({}),
    ...fakeBackground(scenario),
    ...fakeZoneCalls(scenario),
    ...Object.assign({}, ...rooms.map(({ calls }) => calls)),
    'renewal.before': () => fakeBeforeForced,
    'run.current': () => told,
    'run.list': () => ({ runs, standing: many?.standing ?? fakeStanding(runs, scenario), unreadable }),
    'run.report': () => ({ text: 'Sealkeeper report\n' }),
  };

  const tasks: Tasks = Object.assign({}, fakeTasks(scenario), ...rooms.map(({ tasks }) => tasks));

  async function task(name: string, taskId: string, input: Record<string, unknown>): Promise<unknown> {
    await wait(600 / speed);
    const answer = tasks[name as Operation];
    const tools = {
      taskId,
      tell: (said: unknown) => tell(taskId, said),
      isOver: () => cancelled.has(taskId),
    };
    if (answer !== undefined) return answer(input as never, tools);
    switch (name as Operation) {
      case 'site.look':
        for (const progress of lookingAround(scenario)) {
          tell(taskId, progress);
          await wait(600 / speed);
          if (cancelled.has(taskId)) return problem('cancelled', {});
        }
        return ok(lookFor(scenario));
      case 'files.read':
        return ok(files(input as never));
      case 'server.connect':
        return connect(input);
      case 'server.inspect':
        return ok(fakeInspected(scenario, String(input.names), String(input.defaultSiteFor ?? '')));
      case 'plan.make':
        return ok({
          plan: fakePlanned(scenario, input, isChanged),
          checks: scenario === 'renewed' ? fakeRenewed : [],
          limits: scenario === 'beside' ? besideLimits : [],
          unnamed: fakeUnnamed(scenario),
        });
      case 'run.resume': {
        told = { taskId, events: [] };
        const tools = {
          step: (id: StepId, milliseconds: number) => step(taskId, id, milliseconds),
          tell: (event: RunEvent) => tell(taskId, event),
        };
        return ok(await fakeResumed(scenario, input, tools));
      }
      case 'run.start':
        told = { taskId, events: [] };
        return ok(await run(taskId, input.rehearsal === true));
      case 'sites.status':
        return ok({ sites: many?.sites ?? fakeSites(scenario) });
      case 'renewers.look':
        return cancelled.has(taskId) ? problem('cancelled', {}) : ok(fakeRenewersFor(scenario));
      case 'renewal.force':
        return ok(
          await fakeForce((said) => {
            tell(taskId, said);
            return wait(1500 / speed);
          }),
        );
      case 'run.conflicts':
        return ok({ conflicts: fakeConflicts });
      case 'run.recover':
      case 'run.undo': {
        const ended = await fakeUndo(scenario, input, {
          step: (id, milliseconds) => step(taskId, id, milliseconds),
          tell: (event) => tell(taskId, event),
        });
        if (ended.outcome === 'undone') runs = runs.map((one) => ({ ...one, undoable: false }));
        return ok(ended);
      }
      default:
        return problem('unexpected', {});
    }
  }

  async function step(taskId: string, id: StepId, milliseconds: number): Promise<void> {
    tell(taskId, fakeStep(id, 'started'));
    await wait(milliseconds / runSpeed);
    tell(taskId, fakeStep(id, 'done', milliseconds));
  }

  async function run(taskId: string, isRehearsal: boolean): Promise<RunEvent> {
    const runId = '20261124-101500-a1b2c3';
    tell(taskId, { type: 'run', runId, names: fakeNames(scenario), at: new Date().toISOString() });
    let answered = 0;
    const pulse = setInterval(
      () => tell(taskId, { type: 'pulse', answered: ++answered, missed: 0 }),
      400 / runSpeed,
    );
    const ended = (
      outcome: 'committed' | 'undone' | 'refused' | 'needs-attention',
      code?: string,
      facts = {},
      detail?: string,
    ): RunEvent => {
      clearInterval(pulse);
      return {
        type: 'ended',
        outcome,
        runId,
        milliseconds: 8400,
        ...(outcome === 'committed' ? committedEnd(scenario) : {}),
        ...(code ? { problem: { code, facts, ...(detail ? { detail } : {}) } as never } : {}),
      };
    };
    for (const event of fakeOutside(scenario, 'before')) tell(taskId, event);
    await step(taskId, 'look', 900);
    await step(taskId, 'before', 200);
    if (scenario === 'zones-left') tell(taskId, { type: 'chain-missed', ...fakeChainMissed });
    if (scenario === 'plan-changed' && !isChanged) {
      isChanged = true;
      const changed = fakeChanges(scenario, {});
      tell(taskId, changed);
      return ended('refused', 'plan-changed', { paths: changedPaths(changed.changes ?? []) });
    }
    if (scenario === 'refused') {
      return ended(
        'refused',
        'port-80-closed',
        { name: 'www.hofladen.example', addresses: ['203.0.113.24', '2001:db8::24'] },
        'connect ETIMEDOUT 203.0.113.24:80',
      );
    }
    for (const [id, time] of stepsOfProof) {
      await step(taskId, id, time);
      if (cancelled.has(taskId)) return stopped(taskId, ended);
    }
    const trouble = fakeTrouble[scenario];
    if (trouble !== undefined) {
      tell(taskId, fakeStep('certificate', 'failed', 20));
      await step(taskId, 'undo', 1500);
      return ended(...trouble);
    }
    await step(taskId, 'certificate', 600);
    for (const [id, time] of stepsOfInstalling) {
      await step(taskId, id, time);
      if (cancelled.has(taskId)) return stopped(taskId, ended);
      if (isRehearsal) {
        await step(taskId, 'undo', 1500);
        return ended('undone');
      }
    }
    for (const event of fakeOutside(scenario, 'after')) tell(taskId, event);
    return ended('committed');
  }

  async function stopped(
    taskId: string,
    ended: (outcome: 'undone', code: string) => RunEvent,
  ): Promise<RunEvent> {
    await step(taskId, 'undo', 1500);
    return ended('undone', 'cancelled');
  }

  return {
    call: async (name, input) => {
      await wait(30);
      const answer = calls[name as Operation];
      return answer === undefined ? problem('unexpected', {}) : ok(answer(input as never));
    },
    start: (name, taskId, input) => task(name, taskId, input as Record<string, unknown>),
    cancel: async (taskId) => {
      cancelled.add(taskId);
    },
    onProgress: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
