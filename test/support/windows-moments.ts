import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { WindowsHost } from '../../electron/remote/windows/host.ts';
import type { VerbName } from '../../electron/remote/windows/verbs.ts';
import type { WindowsModel, WindowsPicture } from '../doubles/windows/model/model.ts';
import { startWindowsServer } from '../doubles/windows/windows-server.ts';
import { orderless } from './orderless.ts';
import { openWindows } from './windows-case.ts';

/** A machine whose scripts can be stopped at each of their writes. */
export interface CutMachine {
  readonly host: WindowsHost;
  readonly model: WindowsModel;
  /** Verbs that PowerShell runs from now on; the model runs the others. */
  readonly byPowerShell: Set<VerbName>;
}

/** Each verb that is named here is run by real PowerShell; tasks of a run are started, and do nothing. */
export async function onCutMachine(
  verbs: readonly VerbName[],
  work: (machine: CutMachine) => Promise<void>,
): Promise<void> {
  const byPowerShell = new Set<VerbName>();
  const server = await startWindowsServer({
    ...{ executor: 'auto', starts: 'none' },
    isReal: (verb) => byPowerShell.has(verb),
  });
  try {
    const { host } = await openWindows(server);
    server.model.watches.starter = () => ({ ended: new Promise(() => undefined), kill: () => undefined });
    for (const verb of verbs) byPowerShell.add(verb);
    await work({ host, model: server.model, byPowerShell });
    await host.close();
  } finally {
    await server.stop();
  }
}

/**
 * Does the work once, and then `from` at each moment of it: the machine as it was before any one of the writes, and behind the
 * last, where a process that ends leaves it. Answers how many differ from the one before.
 */
export async function fromEachMoment(
  model: WindowsModel,
  work: () => Promise<unknown>,
  from: (moment: WindowsPicture) => Promise<unknown>,
): Promise<number> {
  const moments: WindowsPicture[] = [];
  const keep = () => {
    const picture = model.picture();
    const last = moments.at(-1);
    if (last !== undefined && textOf(last) === textOf(picture)) rmSync(picture.folder, { recursive: true });
    else moments.push(picture);
  };
  model.beforeWrite = keep;
  try {
    await work();
    keep();
    model.beforeWrite = null;
    for (const moment of moments) {
      await model.takeUp(moment);
      await from(moment);
    }
    return moments.length;
  } finally {
    model.beforeWrite = null;
    for (const { folder } of moments) rmSync(folder, { recursive: true, force: true });
  }
}

const textOf = ({ state, folder, watches }: WindowsPicture): string =>
  JSON.stringify([state, watches, filesBelow(folder)]);

/** Files below a folder with what they hold; folders are left out: those of a proof stay. */
export function filesBelow(place: string): readonly string[] {
  if (!existsSync(place)) return [];
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(place, name)).isFile())
    .map((name) => `${name} ${readFileSync(join(place, name), 'base64')}`)
    .sort();
}

/** Everything of a machine that a run may change, to be compared. */
export const wholeOf = (model: WindowsModel) => ({
  ...orderless(model.state),
  files: filesBelow(model.folderOf('C:\\')),
  watches: model.watches.names,
});
