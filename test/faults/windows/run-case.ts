import { setTimeout as sleep } from 'node:timers/promises';
import type { Outcome, RunEnded } from '../../../shared/events.ts';
import type { Case } from '../fault.ts';
import { type CaseResult, disturbed, none, settle } from '../run-case.ts';
import { type Watch, watchPages } from '../watch-site.ts';
import type { WindowsFault } from './faults.ts';
import { closeWindowsScene, openWindowsScene, type WindowsScene, windowsJob } from './scene.ts';
import { isAsBefore, windowsFaultsAtTheEnd } from './verify.ts';

export interface WindowsCase extends Case<WindowsScene> {
  readonly fault: WindowsFault;
}

/** Runs one case from an untouched double of Windows to the verdict. */
export async function runWindowsCase(one: WindowsCase): Promise<CaseResult> {
  const { fault } = one;
  const began = performance.now();
  const scene = await opened(fault.powershell === true);
  let visits: Watch | undefined;
  let isWell = false;
  try {
    await fault.prepare?.(scene);
    const job = await windowsJob(scene, (await fault.job?.(scene)) ?? {});
    visits = watchPages(scene.pages);
    const { run, struck, trouble } = await disturbed(scene, one, job);
    await fault.heal?.(scene);
    const ended = run.events.findLast((event) => event.type === 'ended');
    const said = ended?.outcome ?? null;
    const { outcome, notes } = await settle(scene, one, said, restoredByItself);
    const faults = [
      ...trouble,
      ...notes,
      ...(run.stderr === '' ? [] : [`the app complained: ${run.stderr.slice(0, 400)}`]),
      ...(fault.may(one.step).includes(outcome as Outcome) ? [] : [`ended ${outcome}: ${told(ended)}`]),
      ...(said === 'needs-attention' && fault.mayNeedAttention !== true
        ? [`needed attention: ${told(ended)}`]
        : []),
      ...(await windowsFaultsAtTheEnd(scene, outcome)),
    ];
    const seen = await visits.stop();
    isWell = faults.length === 0;
    return {
      ...{ id: one.id, outcome, said, problem: ended?.problem?.code ?? null },
      faults: [
        ...faults,
        ...(seen.failed > 0 ? [`${seen.failed} visits failed: ${seen.failures.join('; ')}`] : []),
      ],
      ...{ visits: seen, knocks: none, seconds: (performance.now() - began) / 1000 },
      struck: struck || fault.strike === undefined,
    };
  } catch (thrown) {
    await visits?.stop();
    throw thrown;
  } finally {
    await closeWindowsScene(scene, isWell);
  }
}

/** A lab that does not come up on a busy machine says nothing of the app. */
async function opened(powershell: boolean, turns = 3): Promise<WindowsScene> {
  try {
    return await openWindowsScene(powershell);
  } catch (thrown) {
    if (turns === 1) throw thrown;
    return await opened(powershell, turns - 1);
  }
}

/** What was said at the end; nothing, where the app was killed. */
const told = (ended: RunEnded | undefined): string => JSON.stringify(ended?.problem ?? null).slice(0, 600);

/** The net of the run has put everything back, and its task is over. */
async function restoredByItself(scene: WindowsScene): Promise<boolean> {
  const end = Date.now() + 100_000;
  const { watches } = scene.shop.server.model;
  while (Date.now() < end) {
    if (watches.names.length === 0 && isAsBefore(scene)) return true;
    await sleep(500);
  }
  return false;
}
