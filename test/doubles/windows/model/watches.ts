/** A program of the machine that no connection carries: what a scheduled task runs. */
export interface WatchProcess {
  readonly ended: Promise<void>;
  kill(): void;
}

/** The machine's scheduled tasks, as far as we use them: started at once, and gone when they are taken away. */
export class Watches {
  readonly #running = new Map<string, WatchProcess>();
  /** How a task's command is run: by real PowerShell, or by the model's twin of it. */
  starter: (encodedCommand: string) => WatchProcess = () => {
    throw new Error('nothing here can run a task');
  };

  start(name: string, encodedCommand: string): void {
    this.stop(name);
    const process = this.starter(encodedCommand);
    this.#running.set(name, process);
    void process.ended.then(() => {
      if (this.#running.get(name) === process) this.#running.delete(name);
    });
  }

  stop(name: string): void {
    this.#running.get(name)?.kill();
    this.#running.delete(name);
  }

  get names(): readonly string[] {
    return [...this.#running.keys()];
  }

  isRunning(name: string): boolean {
    return this.#running.has(name);
  }

  /** The machine is switched off. */
  stopAll(): void {
    for (const name of this.names) this.stop(name);
  }
}
