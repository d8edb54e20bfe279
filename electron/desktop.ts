import { writeFile } from 'node:fs/promises';
import { app, type BrowserWindow, clipboard, dialog, Notification, nativeTheme } from 'electron';
import type { Translator } from '../shared/content/translator.ts';
import { atLogin } from './at-login.ts';
import type { Desktop } from './ipc/handlers/app.ts';
import { systemSafe } from './keychain.ts';
import { openExternal } from './window.ts';

const dialogs = {
  'ssh-key': { title: 'desktop.pick-ssh-key', properties: ['openFile', 'showHiddenFiles'] },
  trust: { title: 'desktop.pick-trust', properties: ['openFile'] },
  data: { title: 'desktop.pick-data', properties: ['openFile'] },
} as const;

/** The language of the moment: it may have been changed since the last question. */
export type Words = () => Promise<Translator>;

/** What only Electron can do for the handlers, on the window that is open at the time. */
export function createDesktop(
  window: () => BrowserWindow | null,
  words: Words,
  backgroundChanged: () => void,
): Desktop {
  return {
    safe: systemSafe,
    atLogin,
    backgroundChanged,
    version: app.getVersion(),
    electron: process.versions.electron,
    openLink: openExternal,
    showTheme: (theme) => {
      nativeTheme.themeSource = theme;
    },
    words,
    notify(title, body) {
      showNotice(title, body, () => {
        const opened = window();
        if (opened?.isMinimized()) opened.restore();
        opened?.show();
      });
    },
    async saveText(suggestedName, text) {
      const options = { defaultPath: suggestedName };
      const owner = window();
      const { filePath } = await (owner === null
        ? dialog.showSaveDialog(options)
        : dialog.showSaveDialog(owner, options));
      if (filePath === undefined || filePath === '') return false;
      await writeFile(filePath, text);
      return true;
    },
    copySecret: (text) => clipboard.writeText(text),
    async pickFolder() {
      const options = { properties: ['openDirectory' as const, 'createDirectory' as const] };
      const owner = window();
      const { filePaths } = await (owner === null
        ? dialog.showOpenDialog(options)
        : dialog.showOpenDialog(owner, options));
      return filePaths[0] ?? null;
    },
    async pickFile(purpose) {
      const { title, properties } = dialogs[purpose];
      const options = { title: (await words()).t(title), properties: [...properties] };
      const owner = window();
      const { filePaths } = await (owner === null
        ? dialog.showOpenDialog(options)
        : dialog.showOpenDialog(owner, options));
      return filePaths[0] ?? null;
    },
  };
}

/** A run is never left half done by closing its window: it is stopped and taken back first, or goes on. */
export function askBeforeLeavingARun(
  window: BrowserWindow,
  runningTask: () => Promise<string | null>,
  cancel: (taskId: string) => void,
  words: Words,
): void {
  let leaving = false;
  const settle = async (): Promise<boolean> => {
    const taskId = await runningTask();
    if (taskId === null) return true;
    const { t } = await words();
    const { response } = await dialog.showMessageBox(window, {
      type: 'question',
      message: t('desktop.leave-title'),
      detail: t('desktop.leave-text'),
      buttons: [t('desktop.leave-stay'), t('desktop.leave-stop')],
      defaultId: 0,
      cancelId: 0,
    });
    if (response === 0) return false;
    cancel(taskId);
    while ((await runningTask()) !== null) await new Promise((resolve) => setTimeout(resolve, 200));
    return true;
  };
  window.on('close', (event) => {
    if (leaving) return;
    event.preventDefault();
    void settle().then((isSettled) => {
      if (!isSettled) return;
      leaving = true;
      window.close();
    });
  });
}

/** A notice in the way of the system; where it has none, nobody is told. */
export function showNotice(title: string, body: string, onClick: () => void): void {
  if (!Notification.isSupported()) return;
  const notice = new Notification({ title, body });
  notice.on('click', onClick);
  notice.show();
}
