/** One process of PowerShell on the double, as sshd sees it. */
export interface PowerShellRun {
  /** Bytes for its standard input, in full: the double waits for the end of input, as the bootstrap does. */
  readonly input: Buffer;
  /** The line as the login shell got it. */
  readonly line: string;
  /** The bootstrap, decoded. */
  readonly bootstrap: string;
  readonly stdout: (bytes: Buffer | string) => void;
  readonly stderr: (bytes: Buffer | string) => void;
  /** Aborted when the channel or connection ends: sshd's job object then kills the process. */
  readonly killed: AbortSignal;
}

/** What executes the scripts: real PowerShell, or the model's own verbs. */
export interface Executor {
  /** For people and reports: `PowerShell 7.6.9`, or `the model alone (reason)`. */
  readonly title: string;
  /** Resolves to the exit code; null if it was killed. */
  run(run: PowerShellRun): Promise<number | null>;
  stop(): Promise<void>;
}
