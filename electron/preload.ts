import { contextBridge, ipcRenderer } from 'electron';
import { channels } from '../shared/ipc/channels.ts';
import type { Bridge } from '../shared/ipc/contract.ts';
import { isWalk } from '../shared/walk.ts';

/**
 * All that the page can reach outside itself. It passes messages on and knows no operation, so a new operation
 * never changes it; names and inputs are checked on the other side, in `ipc/serve.ts`.
 */
const bridge: Bridge = {
  call: (name, input) => ipcRenderer.invoke(channels.call, name, input),
  start: (name, taskId, input) => ipcRenderer.invoke(channels.start, name, taskId, input),
  cancel: (taskId) => ipcRenderer.invoke(channels.cancel, taskId),
  // Returns its own unsubscribe, as a component that mounts twice would otherwise leave a listener behind.
  onProgress: (listener) => {
    // The event itself stays here: it would hand the page Electron's `sender`.
    const forward = (_event: unknown, taskId: string, progress: unknown): void => listener(taskId, progress);
    ipcRenderer.on(channels.progress, forward);
    return () => {
      ipcRenderer.removeListener(channels.progress, forward);
    };
  },
};

const { location } = globalThis as unknown as { readonly location: { readonly href: string } };
// A walk-through reaches nothing: its page brings recorded answers instead.
if (!isWalk(location.href)) contextBridge.exposeInMainWorld('bridge', bridge);
