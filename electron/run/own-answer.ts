/** What a server's own web server is asked on its own machine. */
export interface OwnQuestion {
  /** The host name that is asked for. */
  readonly name: string;
  readonly path: string;
  /** The body that is to come. */
  readonly expected: string;
  /** Without brackets. */
  readonly address: string;
  readonly port: number;
}

/** How the web server answered when it was asked on its own machine; `unknown`: nothing there could ask it. */
export type OwnAnswer = 'as-expected' | 'otherwise' | 'unknown';
