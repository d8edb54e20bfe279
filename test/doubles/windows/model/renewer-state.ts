/** What simple-acme or win-acme keeps of a certificate. */
export interface ModelRenewal {
  readonly client: 'simple-acme' | 'win-acme';
  readonly id: string;
  readonly endpoint: string;
  readonly names: readonly string[];
  readonly thumbprints: readonly string[];
  readonly isWell: boolean;
  /** ISO 8601. */
  readonly lastRun: string;
}

export interface ModelTask {
  readonly name: string;
  readonly program: string;
  readonly arguments: string;
  readonly isEnabled: boolean;
  readonly isPrivileged: boolean;
  /** ISO 8601; null: never again. */
  readonly nextRun: string | null;
  readonly lastResult: number;
}

/**
 * How simple-acme behaves besides the documented way: `validation-fails`: the authority does not reach it; `gives-up`: it
 * ends before it began, with exit status 0; `task-refused`: no task comes of it; `binds-nothing`: the certificate stays in
 * the store; `knows-less`: a version without `--certificatestore`; `stops-a-site`: one of two sites with one
 * binding stops for what it has bound; `hangs`: it waits for a key to be pressed.
 */
export type WacsManner =
  | 'well'
  | 'validation-fails'
  | 'gives-up'
  | 'task-refused'
  | 'binds-nothing'
  | 'knows-less'
  | 'stops-a-site'
  | 'hangs';
