import type { Bridge, CallName, Input, Output, Progress, TaskName } from '../shared/ipc/contract.ts';
import type { Reply } from '../shared/ipc/reply.ts';

declare global {
  interface Window {
    readonly bridge: Bridge;
  }
}

/** The one reader of `window.bridge`. Answers are parsed in the main process, so they are taken as typed. */

export function call<K extends CallName>(name: K, input: Input<K>): Promise<Reply<Output<K>>> {
  return settled(window.bridge.call(name, input)) as Promise<Reply<Output<K>>>;
}

export interface Task<K extends TaskName> {
  readonly id: string;
  readonly reply: Promise<Reply<Output<K>>>;
  cancel(): void;
}

/** Starts a task; `onProgress` is called until it answers. */
export function startTask<K extends TaskName>(
  name: K,
  input: Input<K>,
  onProgress: (progress: Progress<K>) => void,
): Task<K> {
  const id = crypto.randomUUID();
  const unsubscribe = window.bridge.onProgress((taskId, progress) => {
    if (taskId === id) onProgress(progress as Progress<K>);
  });
  const reply = settled(window.bridge.start(name, id, input)) as Promise<Reply<Output<K>>>;
  return {
    id,
    reply: reply.finally(unsubscribe),
    cancel: () => void window.bridge.cancel(id),
  };
}

export function cancelTask(id: string): void {
  void window.bridge.cancel(id);
}

/** A bridge that throws is our own mistake; it reaches the person like every other problem. */
async function settled(answer: Promise<unknown>): Promise<unknown> {
  try {
    return await answer;
  } catch (thrown) {
    const detail = thrown instanceof Error ? thrown.message : String(thrown);
    return { ok: false, problem: { code: 'unexpected', facts: {}, detail } };
  }
}
