import { useCallback, useEffect, useRef, useState } from 'react';
import type { RunEvent } from '../shared/events.ts';
import type { Input } from '../shared/ipc/contract.ts';
import type { Problem } from '../shared/problems.ts';
import type { Purpose, WizardEvent } from '../shared/wizard/wizard.ts';
import { call, cancelTask, startTask } from './bridge.ts';
import { followed, wordsOf } from './followed-run.ts';

export interface RunControl {
  secure(request: Input<'run.start'>): void;
  /** Goes on with a run that waits. */
  resume(request: Input<'run.resume'>): void;
  /** `recover` where the run was cut off: its server is asked first. */
  undo(request: Input<'run.undo'>, purpose?: 'undo' | 'recover'): void;
  /** Asks for stopping and taking back; the run itself says when it has. */
  stop(): void;
  readonly isStopping: boolean;
}

/** Where nobody answered for the run, nothing had been begun. */
const refusedBy = (problem: Problem): RunEvent => ({ type: 'ended', outcome: 'refused', runId: '', problem });

/** Starts runs and passes on all they say. It lives above the screens, so a run outlives each of them. */
export function useRun(dispatch: (event: WizardEvent) => void): RunControl {
  const taskId = useRef<string | null>(null);
  const [isStopping, setStopping] = useState(false);

  const say = useCallback((event: RunEvent) => dispatch({ type: 'run-said', event }), [dispatch]);

  const begin = useCallback(
    (
      purpose: Purpose,
      go: (
        say: (event: RunEvent) => void,
      ) => ReturnType<typeof startTask<'run.start' | 'run.resume' | 'run.undo' | 'run.recover'>>,
    ) => {
      setStopping(false);
      dispatch({ type: 'run-began', purpose });
      const task = go(say);
      taskId.current = task.id;
      void task.reply.then(async (reply) => {
        // An answer may overtake the last words before it: they take another way between the processes.
        const told = await call('run.current', {});
        if (told.ok) wordsOf(told.value, task.id).forEach(say);
        taskId.current = null;
        say(reply.ok ? reply.value : refusedBy(reply.problem));
      });
    },
    [dispatch, say],
  );

  // A window that was reloaded carries on with the run that is going. It asks again and again, because the
  // last word of a run answers the page that started it, and that page is gone.
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const follow = async (known: number): Promise<void> => {
      const reply = await call('run.current', {});
      const now = timer !== undefined && reply.ok ? followed(reply.value, known) : null;
      if (now === null) return;
      if (now.begun !== null) {
        taskId.current = now.begun.taskId;
        dispatch({ type: 'run-began', purpose: now.begun.purpose });
      }
      now.news.forEach(say);
      if (!now.isOver) timer = setTimeout(() => void follow(now.known), 500);
    };
    timer = setTimeout(() => void follow(0));
    return () => {
      clearTimeout(timer);
      timer = undefined;
    };
  }, [dispatch, say]);

  return {
    secure: (request) =>
      begin(request.rehearsal === true ? 'rehearse' : 'secure', (hear) =>
        startTask('run.start', request, hear),
      ),
    resume: (request) => begin('secure', (hear) => startTask('run.resume', request, hear)),
    undo: (request, purpose = 'undo') => begin(purpose, (hear) => startTask(`run.${purpose}`, request, hear)),
    stop: () => {
      if (taskId.current === null) return;
      setStopping(true);
      cancelTask(taskId.current);
    },
    isStopping,
  };
}
