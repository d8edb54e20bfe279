import type { Output } from '../../shared/ipc/contract.ts';
import { besideInspection } from './fake-beside.ts';
import { fakeInspection } from './fake-data.ts';
import { fakeRenewed } from './fake-renewed.ts';
import { windowsInspection } from './fake-windows.ts';
import type { Scenario } from './scenario.ts';

/** What is found on the server of a scenario; `given`: names that the site without one is for. */
export function fakeInspected(scenario: Scenario, names: string, given: string): Output<'server.inspect'> {
  if (scenario === 'windows') return windowsInspection;
  if (scenario === 'beside') return besideInspection;
  if (scenario === 'renewed') return { ...fakeInspection(false), checks: fakeRenewed };
  return fakeInspection(
    scenario === 'blocked' && names.includes('bestellen') && !given.includes('bestellen'),
  );
}
