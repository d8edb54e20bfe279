import { createConnections } from './app/connections.ts';
import { createCurrentRun } from './app/current-run.ts';
import { keepTelling } from './app/notices.ts';
import { createServices } from './app/services.ts';
import { type Answers, createAnswers } from './ipc/answer.ts';
import { appHandlers, type Desktop, presetFrom } from './ipc/handlers/app.ts';
import { nameHandlers } from './ipc/handlers/names.ts';
import { proofHandlers } from './ipc/handlers/proof.ts';
import { runHandlers } from './ipc/handlers/run.ts';
import { serverHandlers } from './ipc/handlers/server.ts';
import { siteHandlers } from './ipc/handlers/site.ts';
import { createTasks } from './ipc/tasks.ts';

/** Everything behind the window. Loaded while the page comes up, so that the window need not wait for it. */
export interface Wiring {
  readonly answers: Answers;
  /** The id of the run that is going on, or null. */
  runningTask(): Promise<string | null>;
  cancel(taskId: string): void;
  /** Ends what reads; a run has been settled before. */
  close(): void;
}

export function wire(desktop: Desktop): Wiring {
  const services = createServices(undefined, desktop.keychain);
  const connections = createConnections(services);
  const stopTelling = keepTelling(services, {
    show: desktop.notify,
    words: desktop.words,
    memory: services.notices,
  });
  const tasks = createTasks();
  const current = createCurrentRun();
  const answers = createAnswers(
    {
      ...appHandlers(services, desktop, presetFrom(process.env)),
      ...siteHandlers(services, connections),
      ...nameHandlers(),
      ...proofHandlers(),
      ...serverHandlers(services, connections),
      ...runHandlers(services, connections, current),
    },
    tasks,
  );
  return {
    answers,
    runningTask: async () => current.taskId(),
    cancel: tasks.cancel,
    close() {
      stopTelling();
      tasks.cancelAll();
      void connections.closeAll();
    },
  };
}
