import type { HostName } from '../../../shared/names/domain-name.ts';
import type { Outside } from '../outside.ts';
import type { LookBoard } from './look-board.ts';

/** What the owner wants looked at beside the site; panels and logs only after they were asked. */
export interface LookWish {
  /** Their own mail servers, on the doors of mail programs. */
  readonly mail: boolean;
  /** One try at each door of control panels. */
  readonly panels: boolean;
  /** The public certificate logs, at a service that then knows the domain. */
  readonly logs: boolean;
  /** Another search than the public one; tests only. */
  readonly logSearch?: string;
}

/** Keys of `content/en/findings.ts`. */
export type LookStep = 'look.names' | 'look.pages' | 'look.mail' | 'look.rest';

/** What each part of a look works with. */
export interface LookTask {
  readonly board: LookBoard;
  readonly outside: Outside;
  readonly signal: AbortSignal;
  readonly wish: LookWish;
  /** Null where the domain has none. */
  readonly counterpart: HostName | null;
}
