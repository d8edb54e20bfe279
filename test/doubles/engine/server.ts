import type { RunStatus } from '../../../electron/run/run-status.ts';
import type { Occupant } from '../../../electron/targets/occupants.ts';
import { ProblemError } from '../../../shared/problems.ts';
import { isOfMail } from './target.ts';

/** What a server knows of one run: what stands there, and who has decided how it ends. */
export interface ServerDouble {
  /** Who holds the ports of the web; null: the server does not tell. */
  occupants: readonly Occupant[] | null;
  isKnown: boolean;
  decided: RunStatus['decided'];
  isRestored: boolean;
  holder: RunStatus['holder'];
  sign: string;
  isWatched: boolean;
  /** The hash of the key that lies there while its run waits. */
  waitingKey: string | null;
  /** The journal that a confirmed run left. */
  kept: string | null;
  /** Paths of what the run made, oldest first. */
  readonly standing: string[];
  /** Of these, what the service has taken up. */
  live: readonly string[];
  /** Paths in the order in which they were taken back. */
  readonly rolledBack: string[];
  /** Paths that somebody has edited since. */
  readonly edited: Set<string>;
  /** Paths that cannot be taken back. */
  readonly stuck: Set<string>;
  /** What the service says of its former configuration; null: it can be read. */
  wordsOfTest: string | null;
  /** What the service says as it takes its former configuration up; null: it lives. */
  wordsOfReactivation: string | null;
  /** What it says where the run cannot stand again; null: it does. */
  wordsOfStanding: string | null;
}

export const freshServer = (): ServerDouble => ({
  occupants: null,
  isKnown: false,
  decided: null,
  isRestored: false,
  holder: null,
  sign: '0',
  isWatched: false,
  kept: null,
  waitingKey: null,
  standing: [],
  live: [],
  rolledBack: [],
  edited: new Set(),
  stuck: new Set(),
  wordsOfTest: null,
  wordsOfReactivation: null,
  wordsOfStanding: null,
});

/** As the safety net does it. A run that was decided before is not its business any more. */
export function restoreItself(server: ServerDouble): void {
  if (server.decided !== null && server.decided !== 'undo') return;
  server.decided ??= 'server';
  server.rolledBack.push(...server.standing.splice(0).reverse());
  server.live = [];
  server.isRestored = true;
  server.isWatched = false;
  server.holder = null;
}

/** The service reads its configuration as it is now; the other one goes on with what it has. */
export function takeUp(server: ServerDouble, service: string): void {
  const isOwn = (path: string): boolean => isOfMail(path) === isOfMail(service);
  server.live = [
    ...server.live.filter((path) => !isOwn(path)),
    ...server.standing.filter((path) => isOwn(path)),
  ];
}

/** Goes in front of every change. */
export function mustBeUndecided({ decided }: ServerDouble): void {
  if (decided !== null) throw new ProblemError('server-restored-itself', {}, { detail: decided });
}
