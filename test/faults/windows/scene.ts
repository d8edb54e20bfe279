import type { ChildProcess } from 'node:child_process';
import type { WindowsState } from '../../doubles/windows/model/state.ts';
import type { DelayProxy } from '../../lab/delay-proxy.ts';
import type { WindowsShop } from '../../support/windows-shop.ts';
import { type AuthorityProxy, startAuthorityProxy } from '../authority-proxy.ts';
import type { WatchedPage } from '../watch-site.ts';
import { giveBack, takeShop } from './shops.ts';

/** What a fault can reach: the double of Windows, the line to it, the authority, the app itself. */
export interface WindowsScene {
  readonly shop: WindowsShop;
  readonly line: DelayProxy;
  readonly authority: AuthorityProxy;
  /** The machine as it has to be where the run is taken back: as at the start, and what others have changed on purpose. */
  expected: WindowsState;
  readonly pages: readonly WatchedPage[];
  /** Commands of the machine's tasks, which it starts again when it is switched on. */
  readonly tasks: Map<string, string>;
  /** No longer hears of tasks. */
  readonly leave: () => void;
  app: ChildProcess | null;
}

/** `powershell`: the scripts themselves are run, in PowerShells that are killed with their connection. */
export async function openWindowsScene(powershell: boolean): Promise<WindowsScene> {
  const shop = await takeShop(powershell);
  try {
    const [first, second] = shop.addresses;
    const { watches } = shop.server.model;
    const tasks = new Map<string, string>();
    const own = watches.start;
    watches.start = (name, command) => {
      tasks.set(name, command);
      own.call(watches, name, command);
    };
    const leave = () => {
      watches.start = own;
    };
    return {
      ...{ shop, tasks, leave, app: null, expected: shop.server.model.state },
      line: await shop.lab.delayProxy({ host: first, port: 22 }, 0),
      authority: await startAuthorityProxy(shop.pebble),
      pages: [
        { name: 'shop.example.test', address: first, body: 'This is Shop' },
        { name: 'www.shop.example.test', address: first, body: 'This is www' },
        { name: 'pay.example.test', address: second, body: 'This is Pay' },
        { name: 'blog.example.test', address: first, body: 'This is Blog' },
      ],
    };
  } catch (thrown) {
    await shop.stop();
    throw thrown;
  }
}

/** `isWell`: nothing went wrong, so that another case may have the server. */
export async function closeWindowsScene(
  { shop, line, authority, app, leave }: WindowsScene,
  isWell: boolean,
): Promise<void> {
  app?.kill('SIGKILL');
  leave();
  await Promise.all([authority.close(), line.close()]);
  await giveBack(shop, isWell);
}

/** The job as it goes over the scene's line and to its authority. */
export const windowsJob = ({ shop, line, authority }: WindowsScene, change: object = {}): Promise<string> =>
  shop.jobFile({
    server: { ...shop.job.server, host: line.host, port: line.port },
    certificate: { ...shop.job.certificate, directory: authority.directory },
    redirect: true,
    ...change,
  });

/** Somebody at the server’s own keyboard, whose work has to stay. */
export async function byHand(
  scene: WindowsScene,
  edit: (state: WindowsState) => WindowsState,
): Promise<void> {
  scene.expected = edit(scene.expected);
  await scene.shop.server.model.change(edit);
}

/** The server goes off and on: connections and tasks end, and those tasks that are there are started with it. */
export async function restart({ shop, tasks }: WindowsScene): Promise<void> {
  const { server } = shop;
  const { watches } = server.model;
  const there = watches.names;
  server.cutAll();
  watches.stopAll();
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  for (const name of there) {
    const command = tasks.get(name);
    if (command !== undefined) watches.start(name, command);
  }
}

/** The machine’s tasks with a few seconds of patience: how long the net waits says nothing of what it does. */
export function loseItsPatience({ shop, tasks }: WindowsScene): void {
  const { watches } = shop.server.model;
  for (const name of watches.names) {
    const command = tasks.get(name);
    if (command === undefined) continue;
    const text = Buffer.from(command, 'base64').toString('utf16le');
    const hasty = text.includes('$skPatience=')
      ? Buffer.from(text.replace(/\$skPatience=\d+/, '$skPatience=3'), 'utf16le')
      : Buffer.from(
          Buffer.from(command, 'base64')
            .toString()
            .replace(/"patience":\d+/, '"patience":3'),
        );
    watches.stop(name);
    watches.start(name, hasty.toString('base64'));
  }
}
