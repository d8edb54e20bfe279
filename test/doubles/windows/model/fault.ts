import type { Trouble } from './failure.ts';

/** The places where a test can make Windows fail. */
export type FaultPlace =
  | 'sites'
  | 'commit'
  | 'set-row'
  | 'changed-on-disk'
  | 'store'
  | 'import'
  | 'keep-key'
  | 'remove-certificate'
  | 'listen'
  | 'program';

export interface Fault {
  readonly at: FaultPlace;
  /** Win32 code; has no meaning for `keep-key` and `changed-on-disk`. */
  readonly code?: number;
  readonly kind?: Exclude<Trouble['kind'], 'refusal'>;
  /** How often; once unless told. */
  readonly times?: number;
}
