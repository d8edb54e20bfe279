import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright';
import { bundle } from '../../build/bundle.ts';
import { inCheckout } from '../../build/checkout.ts';
import { type ElectronRuntime, resolveElectron } from '../../build/electron-runtime.ts';
import { hasDisplay, virtualDisplay } from '../../build/virtual-display.ts';

export interface LaunchChoices {
  /** Added to this process's environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** Folder of the app's own data, kept by the caller; without it each launch gets an empty one. */
  readonly userData?: string;
  /** Further arguments for the app. */
  readonly args?: readonly string[];
}

export interface LaunchedApp {
  readonly app: ElectronApplication;
  /** The app's window, loaded. */
  readonly page: Page;
  readonly runtime: ElectronRuntime;
  /** Ends the app and removes the data folder, unless the caller brought one. */
  readonly close: () => Promise<void>;
}

/** Builds the app if need be and opens it the way a person would, on a virtual display where there is none. */
export async function launchApp(choices: LaunchChoices = {}): Promise<LaunchedApp> {
  await bundle({ mode: 'production' });
  const runtime = await resolveElectron();
  const screenVariables = await display();
  const userData = choices.userData ?? (await mkdtemp(join(tmpdir(), 'sealkeeper-e2e-')));
  const launch = () =>
    _electron.launch({
      timeout: 20_000,
      executablePath: runtime.executable,
      args: [
        inCheckout('.'),
        `--user-data-dir=${userData}`,
        '--lang=en-GB',
        ...rootOnly(),
        ...(choices.args ?? []),
      ],
      env: { ...environment(), ...screenVariables, ...choices.env },
      // Playwright would pretend "light" otherwise, whatever the app itself decides.
      colorScheme: null,
    });
  // On a busy machine Chromium now and then hangs before its first window; that is not what is tried here.
  const app = await launch().catch(launch).catch(launch);
  const page = await app.firstWindow();
  // The first screen stands: the engine has been loaded and has answered. While it loads, the main process is
  // collecting garbage, and with it, now and then, what Playwright evaluates there.
  await page.locator('h1').first().waitFor();
  return {
    app,
    page,
    runtime,
    close: async () => {
      await app.close();
      if (choices.userData === undefined) await rm(userData, { recursive: true, force: true });
    },
  };
}

/** Resizes the window's content, in device-independent pixels, and waits until the page has that size. */
export async function setWindowSize(launched: LaunchedApp, width: number, height: number): Promise<void> {
  await launched.app.evaluate(
    ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height),
    { width, height },
  );
  await launched.page.waitForFunction((size) => innerWidth === size.width && innerHeight === size.height, {
    width,
    height,
  });
}

/** Switches the whole app, as the system's own setting would. */
export async function setColourScheme(launched: LaunchedApp, scheme: 'light' | 'dark'): Promise<void> {
  await launched.app.evaluate(({ nativeTheme }, source) => {
    nativeTheme.themeSource = source;
  }, scheme);
  await launched.page.waitForFunction(
    (wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches,
    scheme,
  );
}

/** A picture, PNG, once fonts are there and every animation that ends has ended. */
export async function screenshotBytes(page: Page): Promise<Buffer> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    const ending = document
      .getAnimations()
      .filter((animation) => animation.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY);
    // A cancelled animation rejects; it no longer moves, which is all that counts here.
    await Promise.allSettled(ending.map((animation) => animation.finished));
  });
  return page.screenshot({ animations: 'disabled' });
}

/** Keeps such a picture in a file. */
export async function screenshot(page: Page, path: string): Promise<void> {
  await writeFile(path, await screenshotBytes(page));
}

function environment(): Record<string, string> {
  const defined = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  // Set by some test runners; it would turn Electron into a plain Node.
  return Object.fromEntries(defined.filter(([name]) => name !== 'ELECTRON_RUN_AS_NODE'));
}

async function display(): Promise<Record<string, string>> {
  return hasDisplay() ? {} : { DISPLAY: await virtualDisplay() };
}

/** Chromium refuses to sandbox as root. Tests may run as root in a throw-away machine; the app itself may not. */
function rootOnly(): readonly string[] {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}
