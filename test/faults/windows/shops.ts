import { rm } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { WindowsState } from '../../doubles/windows/model/state.ts';
import { eightSites } from '../../support/eight-sites.ts';
import { startWindowsShop, type WindowsShop } from '../../support/windows-shop.ts';

/** Two names of one address and one of another, whose endpoint has settings of its own. */
export const windowsNames = ['shop.example.test', 'www.shop.example.test', 'pay.example.test'] as const;

interface IdleShop {
  readonly shop: WindowsShop;
  readonly start: WindowsState;
  readonly powershell: boolean;
}

/** Servers that are as they were at their start: to start another costs about as much as a whole case. */
const idle: IdleShop[] = [];
const starts = new WeakMap<WindowsShop, IdleShop>();

/** A server that no case has left anything on. `powershell`: the scripts themselves are run, in PowerShells that end with their connection. */
export async function takeShop(powershell: boolean): Promise<WindowsShop> {
  const at = idle.findIndex((one) => one.powershell === powershell);
  if (at >= 0) return idle.splice(at, 1)[0]?.shop ?? (await started(powershell));
  return await started(powershell);
}

async function started(powershell: boolean): Promise<WindowsShop> {
  const shop = await startWindowsShop({
    names: windowsNames,
    ...(powershell ? { executor: 'auto', starts: 'none' } : { executor: 'model' }),
    state: (_first, second) => eightSites(second),
    atSecond: ['pay.example.test'],
  });
  starts.set(shop, { shop, start: shop.server.model.state, powershell });
  return shop;
}

/** Ends what a case has left running and puts the machine back; a server that holds on to anything is not used again. */
export async function giveBack(shop: WindowsShop, isWell: boolean): Promise<void> {
  const kept = starts.get(shop);
  const { server, data } = shop;
  const { model } = server;
  model.beforeWrite = null;
  server.cutAll();
  model.watches.stopAll();
  const isFree = async (): Promise<boolean> => {
    for (let look = 0; look < 40; look += 1) {
      if (!model.isBusy) return true;
      await sleep(100);
    }
    return false;
  };
  if (!isWell || kept === undefined || !(await isFree())) return await shop.stop();
  await rm(data, { recursive: true, force: true });
  Object.assign(server.manners, { allowsTunnels: true, coldStart: 0 });
  server.heard.inputs.length = 0;
  server.heard.lines.length = 0;
  await model.reset(kept.start);
  idle.push(kept);
}

/** At the end of all cases. */
export async function closeShops(): Promise<void> {
  await Promise.all(idle.splice(0).map(({ shop }) => shop.stop()));
}
