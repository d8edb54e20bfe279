import { contextBridge, ipcRenderer } from 'electron';

/**
 * All that the page can reach outside itself. It passes messages on and knows no operation, so a new operation
 * never changes it; names and inputs are checked on the other side, in `ipc/serve.ts`.
 */
contextBridge.exposeInMainWorld('bridge', {
  call: (name: string, input: unknown): Promise<unknown> =>
    ipcRenderer.invoke('sealkeeper:call', name, input),
  start: (name: string, taskId: string, input: unknown): Promise<unknown> =>
    ipcRenderer.invoke('sealkeeper:start', name, taskId, input),
  cancel: (taskId: string): Promise<void> => ipcRenderer.invoke('sealkeeper:cancel', taskId),
  /** Returns its own unsubscribe, as a component that mounts twice would otherwise leave a listener behind. */
  onProgress: (listener: (message: unknown) => void): (() => void) => {
    // The event itself stays here: it would hand the page Electron's `sender`.
    const forward = (_event: unknown, message: unknown): void => listener(message);
    ipcRenderer.on('sealkeeper:progress', forward);
    return () => {
      ipcRenderer.removeListener('sealkeeper:progress', forward);
    };
  },
});
