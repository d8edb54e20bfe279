import { useCallback, useEffect, useRef, useState } from 'react';
import type { Input, Output, Progress, TaskName } from '../shared/ipc/contract.ts';
import type { Reply } from '../shared/ipc/reply.ts';
import type { Problem } from '../shared/problems.ts';
import { startTask, type Task } from './bridge.ts';

export interface TaskState<K extends TaskName> {
  readonly isBusy: boolean;
  /** The last thing it said, while it is going on. */
  readonly progress: Progress<K> | null;
  readonly problem: Problem | null;
  start(input: Input<K>): Promise<Reply<Output<K>>>;
  /** Stops it; its answer will be the problem `cancelled`, which is not shown. */
  cancel(): void;
  /** Takes a shown problem away. */
  clear(): void;
}

/** One task of the main process at a time. A page that goes away cancels what it was waiting for. */
export function useTask<K extends TaskName>(name: K): TaskState<K> {
  const running = useRef<Task<K> | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [progress, setProgress] = useState<Progress<K> | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);

  useEffect(() => () => running.current?.cancel(), []);

  const start = useCallback(
    async (input: Input<K>) => {
      running.current?.cancel();
      const task = startTask(name, input, setProgress);
      running.current = task;
      setBusy(true);
      setProblem(null);
      setProgress(null);
      const reply = await task.reply;
      // A newer task has taken over: this one's answer no longer concerns the screen.
      if (running.current !== task)
        return { ok: false as const, problem: { code: 'cancelled' as const, facts: {} } };
      running.current = null;
      setBusy(false);
      setProgress(null);
      if (!reply.ok && reply.problem.code !== 'cancelled') setProblem(reply.problem);
      return reply;
    },
    [name],
  );

  const cancel = useCallback(() => running.current?.cancel(), []);
  const clear = useCallback(() => setProblem(null), []);
  return { isBusy, progress, problem, start, cancel, clear };
}
