import { useCallback, useEffect, useRef, useState } from 'react';
import type { Input } from '../../../shared/ipc/contract.ts';
import type { SeveralState } from '../../../shared/ipc/several.ts';
import type { Problem } from '../../../shared/problems.ts';
import { call, cancelTask, startTask } from '../../bridge.ts';

/** Often enough that each step is seen, and little beside what it tells of. */
const everyMilliseconds = 400;

export interface SeveralRun {
  /** Null: none was begun. */
  readonly state: SeveralState | null;
  /** What kept them from being begun at all. */
  readonly problem: Problem | null;
  readonly isStopping: boolean;
  start(request: Input<'several.start'>): void;
  undo(labels: readonly string[]): void;
  stop(): void;
}

/** Starts several, and follows how far they are: by asking, as a window that was reloaded has to. */
export function useSeveralRun(followed: SeveralState | null): SeveralRun {
  const [state, setState] = useState(followed);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isStopping, setStopping] = useState(false);
  const own = useRef<string | null>(null);
  const [isFollowed, setFollowed] = useState(followed !== null);

  useEffect(() => {
    if (!isFollowed) return;
    const timer = setInterval(() => {
      void call('several.current', {}).then((reply) => {
        const now = reply.ok ? reply.value.state : null;
        // What was before is told until the first word of this one.
        if (now === null || (own.current !== null && now.taskId !== own.current)) return;
        setState(now);
        if (now.isOver) setFollowed(false);
      });
    }, everyMilliseconds);
    return () => clearInterval(timer);
  }, [isFollowed]);

  const begin = useCallback((go: () => ReturnType<typeof startTask<'several.start' | 'several.undo'>>) => {
    setStopping(false);
    setProblem(null);
    const task = go();
    own.current = task.id;
    setFollowed(true);
    void task.reply.then((reply) => {
      if (own.current !== task.id) return;
      setFollowed(false);
      if (reply.ok) setState(reply.value);
      else setProblem(reply.problem);
    });
  }, []);

  return {
    ...{ state, problem, isStopping },
    start: (request) => begin(() => startTask('several.start', request, () => undefined)),
    undo: (labels) => begin(() => startTask('several.undo', { labels: [...labels] }, () => undefined)),
    stop: () => {
      const taskId = own.current ?? state?.taskId;
      if (taskId === undefined) return;
      setStopping(true);
      cancelTask(taskId);
    },
  };
}
