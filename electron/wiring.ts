import { createConnections } from './engine/connections.ts';
import { type Answers, createAnswers } from './ipc/answer.ts';
import { appHandlers, type Desktop, presetFrom } from './ipc/handlers/app.ts';
import { nameHandlers } from './ipc/handlers/names.ts';
import { proofHandlers } from './ipc/handlers/proof.ts';
import { runHandlers } from './ipc/handlers/run.ts';
import { serverHandlers } from './ipc/handlers/server.ts';
import { siteHandlers } from './ipc/handlers/site.ts';
import { createTasks } from './ipc/tasks.ts';
import { createServices } from './services.ts';

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
  const connections = createConnections(services.ssh);
  const tasks = createTasks();
  const runs = runHandlers(services, connections);
  const answers = createAnswers(
    {
      ...appHandlers(services, desktop, presetFrom(process.env)),
      ...siteHandlers(),
      ...nameHandlers(),
      ...proofHandlers(),
      ...serverHandlers(services, connections),
      ...runs,
    },
    tasks,
  );
  return {
    answers,
    async runningTask() {
      const { taskId, events } = await runs['run.current']({});
      return taskId !== null && events.at(-1)?.type !== 'ended' ? taskId : null;
    },
    cancel: tasks.cancel,
    close() {
      tasks.cancelAll();
      void connections.closeAll();
    },
  };
}
