import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { app, type BrowserWindow, dialog, nativeTheme } from 'electron';
import { z } from 'zod';
import { createConnections } from './engine/connections.ts';
import { createAnswers } from './ipc/answer.ts';
import { appHandlers, type Desktop, presetFrom } from './ipc/handlers/app.ts';
import { runHandlers } from './ipc/handlers/run.ts';
import { serverHandlers } from './ipc/handlers/server.ts';
import { siteHandlers } from './ipc/handlers/site.ts';
import { serve } from './ipc/serve.ts';
import { createTasks } from './ipc/tasks.ts';
import { isOwnPage } from './navigation.ts';
import { createServices } from './services.ts';
import { createWindow, declarePageScheme, lockDown, openExternal } from './window.ts';

/** The only file that constructs and wires. */

const out = join(import.meta.dirname, '..');
let window: BrowserWindow | null = null;

declarePageScheme();
if (app.requestSingleInstanceLock()) {
  app.on('second-instance', () => {
    if (window?.isMinimized()) window.restore();
    window?.focus();
  });
  app.on('window-all-closed', () => app.quit());
  void app.whenReady().then(open);
} else {
  app.quit();
}

async function open(): Promise<void> {
  const services = createServices();
  const connections = createConnections(services.ssh);
  const tasks = createTasks();
  const runs = runHandlers(services, connections);
  const answers = createAnswers(
    {
      ...appHandlers(services, desktop, presetFrom(process.env)),
      ...siteHandlers(),
      ...serverHandlers(services, connections),
      ...runs,
    },
    tasks,
  );
  serve(answers, isOwnPage, () => window?.webContents ?? null);
  nativeTheme.themeSource = (await services.settings.read()).theme;
  lockDown(join(out, 'renderer'));
  window = createWindow({
    preload: join(out, 'preload', 'preload.cjs'),
    background: { light: '#F7F3EC', dark: '#0D1A22' },
    lastBounds: await lastBounds(services.windowFile),
    onClose: (bounds) => void writeFile(services.windowFile, JSON.stringify(bounds)).catch(() => undefined),
  });
  askBeforeLeavingARun(
    window,
    async () => {
      const { taskId, events } = await runs['run.current']({});
      return taskId !== null && events.at(-1)?.type !== 'ended' ? taskId : null;
    },
    tasks.cancel,
  );
  app.on('will-quit', () => {
    tasks.cancelAll();
    void connections.closeAll();
  });
}

const boundsShape = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });

async function lastBounds(file: string) {
  const text = await readFile(file, 'utf8').catch(() => null);
  try {
    return text === null ? undefined : boundsShape.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** A run is never left half done by closing its window: it is stopped and taken back first, or goes on. */
function askBeforeLeavingARun(
  owned: BrowserWindow,
  runningTask: () => Promise<string | null>,
  cancel: (taskId: string) => void,
): void {
  let leaving = false;
  owned.on('close', (event) => {
    if (leaving) return;
    event.preventDefault();
    void (async () => {
      const taskId = await runningTask();
      if (taskId !== null) {
        const { response } = await dialog.showMessageBox(owned, {
          type: 'question',
          message: 'Your site is being secured right now.',
          detail: 'Stop and put everything back as it was, or let it finish?',
          buttons: ['Let it finish', 'Stop and put everything back'],
          defaultId: 0,
          cancelId: 0,
        });
        if (response === 0) return;
        cancel(taskId);
        while ((await runningTask()) !== null) await new Promise((resolve) => setTimeout(resolve, 200));
      }
      leaving = true;
      owned.close();
    })();
  });
  owned.on('closed', () => {
    window = null;
  });
}

const dialogs = {
  'ssh-key': { title: 'Choose your private key', properties: ['openFile', 'showHiddenFiles'] },
  trust: { title: 'Choose a certificate file (PEM)', properties: ['openFile'] },
} as const;

const desktop: Desktop = {
  version: app.getVersion(),
  electron: process.versions.electron,
  openLink: openExternal,
  showTheme: (theme) => {
    nativeTheme.themeSource = theme;
  },
  async saveText(suggestedName, text) {
    const options = { defaultPath: suggestedName };
    const { filePath } =
      window === null ? await dialog.showSaveDialog(options) : await dialog.showSaveDialog(window, options);
    if (filePath === undefined || filePath === '') return false;
    await writeFile(filePath, text);
    return true;
  },
  async pickFile(purpose) {
    const { title, properties } = dialogs[purpose];
    const options = { title, properties: [...properties] };
    const { filePaths } =
      window === null ? await dialog.showOpenDialog(options) : await dialog.showOpenDialog(window, options);
    return filePaths[0] ?? null;
  },
};
