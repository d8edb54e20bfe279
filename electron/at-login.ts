import { rm } from 'node:fs/promises';
import { app } from 'electron';
import type { AtLogin } from './app/background.ts';
import { type Autostart, autostartOf, isBackgroundStart } from './autostart.ts';

const ours = (): Autostart =>
  autostartOf({
    platform: process.platform,
    program: process.execPath,
    words: app.isPackaged ? [] : [app.getAppPath()],
    environment: process.env,
  });

/** Not at the start, which waits for nothing that it does not need. */
const files = () => import('./store/write-whole.ts');

/** The start at log-in, by Electron where it can, by our own file on Linux. */
export const atLogin: AtLogin = {
  async state() {
    const way = ours();
    // An AppImage that was moved since: its file names a place that is empty.
    if (way.kind === 'file') return (await (await files()).readIfThere(way.path)) === way.text ? 'on' : 'off';
    const { openAtLogin, status } = app.getLoginItemSettings(settingsOf(way));
    if (status === 'requires-approval') return 'needs-approval';
    return openAtLogin ? 'on' : 'off';
  },
  async set(on) {
    const way = ours();
    if (way.kind === 'login-item') app.setLoginItemSettings({ openAtLogin: on, ...settingsOf(way) });
    else if (on) await (await files()).writeWhole(way.path, way.text);
    else await rm(way.path, { force: true });
  },
};

const settingsOf = ({ path, args }: Extract<Autostart, { kind: 'login-item' }>) => ({
  ...(path === undefined ? {} : { path }),
  args: [...args],
});

/** Whether the system has started us when its person logged in. */
export const isStartedAtLogin = (): boolean =>
  isBackgroundStart(
    process.argv,
    process.platform === 'darwin' && app.getLoginItemSettings().wasOpenedAtLogin,
  );
