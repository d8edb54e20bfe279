import type { ChildProcess } from 'node:child_process';
import type { RunEvent, StepId } from '../../shared/events.ts';
import type { DelayProxy } from '../lab/delay-proxy.ts';
import type { Snapshot } from '../lab/snapshot.ts';
import { type Shop, type ShopOptions, startCli, startShop } from '../support/shop.ts';
import { type AuthorityProxy, startAuthorityProxy } from './authority-proxy.ts';
import { otherName, type Road, roads, shopNames } from './road.ts';
import { certificatesAtDoors, watchMail } from './watch-mail.ts';
import { type Watch, type WatchedPage, watchPages } from './watch-site.ts';

/** What a fault can reach: the server, the line to it, the authority, the app itself. */
export interface Scene {
  readonly road: Road;
  readonly shop: Shop;
  readonly line: DelayProxy;
  readonly authority: AuthorityProxy;
  /** /etc before anything was done. */
  readonly start: Snapshot;
  /** What each door for mail showed before anything was done. */
  readonly doors: ReadonlyMap<number, string>;
  readonly pages: readonly WatchedPage[];
  /** The app at work; null between two. */
  app: ChildProcess | null;
  /** Files that somebody else has changed on purpose: what they hold now is right. */
  readonly edited: Set<string>;
}

export async function openScene(options: ShopOptions = {}, road: Road = roads.apache): Promise<Scene> {
  const shop = await startShop({ ...road.shop, ...options });
  const { address } = shop.server;
  try {
    await road.ready(shop.server);
    return {
      road,
      shop,
      line: await shop.lab.delayProxy({ host: address, port: shop.server.sshPort }, 0),
      authority: await startAuthorityProxy(shop.pebble),
      start: await shop.server.snapshot('/etc'),
      doors:
        road.mailName === null ? new Map() : await certificatesAtDoors(address, road.mailName, road.doors),
      pages: [
        ...shopNames.map((name) => ({ name, address, body: `site ${shopNames[0]}` })),
        { name: otherName, address, body: `site ${otherName}` },
      ],
      app: null,
      edited: new Set(),
    };
  } catch (thrown) {
    await shop.lab.stop().catch(() => undefined);
    throw thrown;
  }
}

export async function closeScene({ shop, authority, app }: Scene): Promise<void> {
  app?.kill('SIGKILL');
  await authority.close();
  await shop.lab.stop();
}

export const watch = (scene: Scene) => watchPages(scene.pages);

/** Null where the server has no mail. */
export function watchDoors({ road, shop }: Scene): Watch | null {
  return road.mailName === null ? null : watchMail(shop.server.address, road.mailName, 500, road.doors);
}

/** No trouble may keep the app for longer. */
const patience = 6 * 60_000;

export interface AppRun {
  readonly exitCode: number | null;
  readonly events: readonly RunEvent[];
  readonly stderr: string;
}

/** The job as it goes over the scene's line and to its authority. */
export function sceneJob({ shop, line, authority, road }: Scene, change: object = {}): Promise<string> {
  return shop.jobFile({
    server: { ...shop.job.server, host: line.host, port: line.port },
    certificate: { ...shop.job.certificate, directory: authority.directory },
    install: road.install,
    ...change,
  });
}

/** Where the app can be run: what it knows, and the app itself. */
export interface AppScene {
  readonly shop: {
    readonly environment: NodeJS.ProcessEnv;
    /** What it says, for who looks for secrets in it. */
    hear?(text: string): void;
  };
  app: ChildProcess | null;
}

/** Runs the real command line in a process of its own and tells of each step as it begins. */
export async function runApp(
  scene: AppScene,
  args: readonly string[],
  onStep: (step: StepId) => void = () => {},
  environment: Readonly<Record<string, string>> = {},
): Promise<AppRun> {
  const app = startCli([...args, '--json'], { ...scene.shop.environment, ...environment });
  scene.app = app;
  const events: RunEvent[] = [];
  let rest = '';
  let stderr = '';
  app.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
    scene.shop.hear?.(text);
  });
  app.stdout.setEncoding('utf8').on('data', (text: string) => {
    scene.shop.hear?.(text);
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const event: RunEvent = JSON.parse(line);
      events.push(event);
      if (event.type === 'step' && event.state === 'started') onStep(event.step);
    }
  });
  const impatience = setTimeout(() => {
    stderr += `it did not end within ${patience / 60_000} minutes`;
    app.kill('SIGKILL');
  }, patience);
  const exitCode = await new Promise<number | null>((resolve) => app.on('close', resolve));
  clearTimeout(impatience);
  scene.app = null;
  return { exitCode, events, stderr };
}
