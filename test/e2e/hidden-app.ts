import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { _electron, type ElectronApplication } from 'playwright';
import { bundle } from '../../build/bundle.ts';
import { inCheckout } from '../../build/checkout.ts';
import { resolveElectron } from '../../build/electron-runtime.ts';
import { hasDisplay, virtualDisplay } from '../../build/virtual-display.ts';
import type { Settings } from '../../shared/settings.ts';
import type { Shop } from '../support/shop.ts';

/** What the system was asked to show. */
export interface Shown {
  readonly title: string;
  readonly body: string;
}

export interface HiddenApp {
  readonly app: ElectronApplication;
  /** The notices since it was launched. Where the machine has no place for them they are heard all the same. */
  notices(): Promise<readonly Shown[]>;
  /** Puts the clock on its wall ahead. */
  setAhead(milliseconds: number): Promise<void>;
  /** Tells it that the computer woke. Where it is at work it does not look then. */
  wake(): Promise<void>;
  /** Ends it at once: who looks into a process may have kept it from ending. */
  kill(): Promise<void>;
}

/** The settings of somebody who has switched the background on. */
export async function backgroundIsOn(shop: Pick<Shop, 'data'>, more: Partial<Settings> = {}): Promise<void> {
  await mkdir(shop.data, { recursive: true, mode: 0o700 });
  const text = JSON.stringify({ background: true, ...more });
  await writeFile(join(shop.data, 'settings.json'), text, { mode: 0o600 });
}

/** Until a third is left of the certificate of a run. */
export async function untilDue(shop: Pick<Shop, 'data'>, runId: string): Promise<void> {
  const lines = (await readFile(join(shop.data, 'runs', `${runId}.jsonl`), 'utf8')).split('\n');
  const { notBefore, notAfter } = JSON.parse(
    lines.find((line) => line.includes('"entry":"certificate"')) ?? '{}',
  );
  const [begin, end] = [Date.parse(notBefore), Date.parse(notAfter)];
  await pause(Math.max(0, end - (end - begin) / 3 + 1000 - Date.now()));
}

/** The app as the system starts it at log-in: nobody there, no window. `folder`: its own, for what Chromium keeps. */
export async function startHidden(shop: Shop, folder: string): Promise<HiddenApp> {
  await bundle({ mode: 'production' });
  const runtime = await resolveElectron();
  const display: Record<string, string> = hasDisplay() ? {} : { DISPLAY: await virtualDisplay() };
  const { ELECTRON_RUN_AS_NODE: _, ...env } = shop.environment as Record<string, string>;
  const app = await _electron.launch({
    timeout: 20_000,
    executablePath: runtime.executable,
    args: [
      inCheckout('.'),
      `--user-data-dir=${join(folder, 'user')}`,
      '--lang=en-GB',
      // As on a Linux without a keychain: what protects nothing is not used.
      '--password-store=basic',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--background',
    ],
    env: { ...env, ...display, XDG_CONFIG_HOME: join(folder, 'config') },
    colorScheme: null,
  });
  await app.evaluate(({ Notification }) => {
    const shown: unknown[] = [];
    Reflect.set(globalThis, 'shownNotices', shown);
    Notification.isSupported = () => true;
    Notification.prototype.show = function show() {
      shown.push({ title: this.title, body: this.body });
    };
  });
  return {
    app,
    notices: () => app.evaluate(() => Reflect.get(globalThis, 'shownNotices')),
    wake: () => app.evaluate(({ powerMonitor }) => void powerMonitor.emit('resume')),
    setAhead: (milliseconds) =>
      app.evaluate((_electron, ahead) => {
        const Before = Date;
        const now = () => Before.now() + ahead;
        globalThis.Date = class extends Before {
          constructor(...parts: [] | [string]) {
            if (parts.length === 0) super(now());
            else super(...parts);
          }
          static override now = now;
        } as DateConstructor;
      }, milliseconds),
    async kill() {
      const process = app.process();
      if (process.exitCode !== null || process.signalCode !== null) return;
      const ended = new Promise((resolve) => process.once('exit', resolve));
      process.kill('SIGKILL');
      await ended;
    },
  };
}
