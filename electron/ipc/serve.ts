import { type IpcMainInvokeEvent, ipcMain, type WebContents } from 'electron';
import { channels } from '../../shared/ipc/channels.ts';
import type { Answers } from './answer.ts';

/**
 * Opens the four channels to our own window, and to nobody else: a frame that is not the top frame of that
 * window, or that shows another page, is refused loudly. What is asked before the engine is loaded waits for it.
 */
export function serve(
  answers: Promise<Answers>,
  isOurs: (url: string) => boolean,
  window: () => WebContents | null,
): void {
  const trusted = (event: IpcMainInvokeEvent): WebContents => {
    const contents = window();
    const frame = event.senderFrame;
    if (
      contents === null ||
      event.sender !== contents ||
      frame === null ||
      frame !== contents.mainFrame ||
      !isOurs(frame.url)
    ) {
      throw new Error('refused: not our window');
    }
    return contents;
  };
  ipcMain.handle(channels.call, async (event, name: unknown, input: unknown) => {
    trusted(event);
    return (await answers).call(name, input);
  });
  ipcMain.handle(channels.start, async (event, name: unknown, taskId: unknown, input: unknown) => {
    const contents = trusted(event);
    return (await answers).start(name, taskId, input, (id, progress) => {
      if (!contents.isDestroyed()) contents.send(channels.progress, id, progress);
    });
  });
  ipcMain.handle(channels.cancel, async (event, taskId: unknown) => {
    trusted(event);
    (await answers).cancel(taskId);
  });
}
