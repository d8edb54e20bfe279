/** The tasks going on, by the id that the window chose for each. */
export function createTasks() {
  const running = new Map<string, AbortController>();
  return {
    /** Null where the id is taken: a window that asks twice made a mistake. */
    begin(taskId: string): AbortController | null {
      if (running.has(taskId)) return null;
      const controller = new AbortController();
      running.set(taskId, controller);
      return controller;
    },
    end: (taskId: string) => running.delete(taskId),
    cancel: (taskId: string) => running.get(taskId)?.abort(),
    cancelAll: () => {
      for (const controller of running.values()) controller.abort();
    },
  };
}
export type Tasks = ReturnType<typeof createTasks>;
