import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { app, type BrowserWindow, dialog, nativeTheme } from 'electron';
import { type Language, languageFor } from '../shared/content/languages.ts';
import type { Translator } from '../shared/content/translator.ts';
import { isStartedAtLogin } from './at-login.ts';
import { isBackgroundStart } from './autostart.ts';
import { askBeforeLeavingARun, createDesktop } from './desktop.ts';
import { serve } from './ipc/serve.ts';
import { mayAsk } from './navigation.ts';
import { refusalOf, refusedSwitches } from './start-switches.ts';
import { dataFolder, dataPaths } from './store/data-folder.ts';
import type { Background } from './tray.ts';
import { createWindow, declarePageScheme, lockDown } from './window.ts';
import type { Bounds } from './window-bounds.ts';
import type { Wiring } from './wiring.ts';

/** The composition root of the window. It loads as little as it can: the owner waits for it. */

const out = join(import.meta.dirname, '..');
const paths = dataPaths(dataFolder());
let window: BrowserWindow | null = null;
let background: Background | null = null;
let isComing = false;
let isReady = false;
let load: () => void = () => undefined;
/** Everything behind the window, once it may be loaded. */
const wiring = new Promise<void>((resolve) => {
  load = resolve;
}).then(engine);

const strange = app.isPackaged ? refusedSwitches(process.argv, process.platform) : [];

declarePageScheme();
if (strange.length > 0 && !isMadeToBeTried()) {
  refuseToStart(strange);
} else if (app.requestSingleInstanceLock()) {
  app.on('second-instance', (_event, argv) => {
    if (!isBackgroundStart(argv, false)) showWindow();
  });
  app.on('activate', showWindow);
  app.on('window-all-closed', () => {
    // What is kept for a window goes with it; the renewal that nobody watches stays.
    if (background === null) app.quit();
    else void wiring.then(({ leave }) => leave());
  });
  app.on('before-quit', (event) => {
    if (background?.isAtWork !== true) return;
    event.preventDefault();
    void leaveBackground().then(() => app.quit());
  });
  void app.whenReady().then(begin);
} else {
  app.quit();
}

/** Chromium would open its debugging port once this file has been read, so the switches go first, then the app. */
function refuseToStart(switches: readonly string[]): void {
  for (const name of switches) app.commandLine.removeSwitch(name);
  const text = refusalOf(switches, chosenLanguage());
  // A dialog would wait for somebody; on Linux such a start comes from a terminal or a script.
  if (process.platform === 'linux') process.stderr.write(`${text}\n`);
  else dialog.showErrorBox(app.getName(), text);
  app.exit(2);
}

/** A package that our tests have made for themselves says so in its own archive; build/packaging.ts never does. */
function isMadeToBeTried(): boolean {
  return remembered(join(app.getAppPath(), 'package.json')).madeToBeTried === true;
}

function begin(): void {
  const { theme, background: isWanted } = remembered(paths.settings);
  const isHidden = isStartedAtLogin();
  // Switched off by somebody who has not told the system: nobody waits for us then.
  if (isHidden && isWanted !== true) {
    app.quit();
    return;
  }
  if (theme === 'light' || theme === 'dark') nativeTheme.themeSource = theme;
  lockDown(join(out, 'renderer'));
  serve(
    wiring.then(({ answers }) => answers),
    mayAsk,
    () => window?.webContents ?? null,
  );
  void wiring.then(({ close }) => app.on('will-quit', close));
  void wiring.then(followBackground);
  isReady = true;
  if (isHidden) load();
  else showWindow();
}

function showWindow(): void {
  if (!isReady) return;
  if (window === null) openWindow();
  else {
    if (window.isMinimized()) window.restore();
    window.focus();
  }
}

function openWindow(): void {
  const opened = createWindow({
    preload: join(out, 'preload', 'preload.cjs'),
    background: { light: '#F7F3EC', dark: '#0D1A22' },
    lastBounds: boundsIn(remembered(paths.window)),
    onClose: (bounds) => void keepBounds(bounds).catch(() => undefined),
  });
  window = opened;
  opened.on('closed', () => {
    window = null;
  });
  // Not before the first paint: loading it keeps this process from handing the page its files.
  opened.once('ready-to-show', () => load());
  void wiring.then(({ runningTask, cancel }) => {
    if (!opened.isDestroyed()) askBeforeLeavingARun(opened, runningTask, cancel, words);
  });
}

async function engine(): Promise<Wiring> {
  const { wire } = await import('./wiring.ts');
  return wire(createDesktop(() => window, words, followBackground));
}

/** As the settings have it now. */
function followBackground(): void {
  const isWanted = remembered(paths.settings).background === true;
  if (!isWanted) void leaveBackground();
  else if (background === null && !isComing) void stayInBackground();
}

async function stayInBackground(): Promise<void> {
  isComing = true;
  try {
    const { keepInBackground } = await import('./tray.ts');
    const icon = join(out, '..', 'assets', 'icons', '32x32.png');
    background = keepInBackground({ wiring, words, icon, openWindow: showWindow });
  } finally {
    isComing = false;
  }
}

async function leaveBackground(): Promise<void> {
  const leaving = background;
  background = null;
  await leaving?.stop();
  // The last window may have gone before that: nobody is left to wait for.
  if (leaving !== null && window === null) app.quit();
}

async function keepBounds(bounds: Bounds): Promise<void> {
  const { writeWhole } = await import('./store/write-whole.ts');
  await writeWhole(paths.window, JSON.stringify(bounds));
}

/** The words of the system's dialogs, in the language that the person has chosen or their system speaks. */
async function words(): Promise<Translator> {
  const { loadTranslator } = await import('../shared/content/load.ts');
  return loadTranslator(chosenLanguage());
}

function chosenLanguage(): Language {
  return languageFor(String(remembered(paths.settings).language), app.getPreferredSystemLanguages());
}

/** A small file read before the first paint; its schema is checked where it matters, by the settings handler. */
function remembered(file: string): Readonly<Record<string, unknown>> {
  try {
    const data: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return typeof data === 'object' && data !== null ? { ...data } : {};
  } catch {
    return {};
  }
}

function boundsIn({ x, y, width, height }: Readonly<Record<string, unknown>>): Bounds | undefined {
  const isNumber = (value: unknown): value is number => Number.isFinite(value);
  return isNumber(x) && isNumber(y) && isNumber(width) && isNumber(height)
    ? { x, y, width, height }
    : undefined;
}
