import type { KeyAlgorithm } from '../../shared/job.ts';
import type { Memo, PreparedChange } from '../../shared/journal.ts';
import type { Activation, Change, Stage } from '../../shared/plan.ts';

/** The run's new private key: where it lies, and the request that a CA signs for it. */
export interface MadeKey {
  readonly csrPem: string;
  /** On the server, which it never leaves: its path, and the hash of the file to compare a copy with. */
  readonly onServer: { readonly path: string; readonly sha256: string } | null;
}

/** What only the run knows when a change is made: the issued chain, and the key. */
export interface Materials {
  readonly chainPem?: string;
  readonly key?: MadeKey;
}

/** What became of one change that was to be taken back. */
export type UndoAnswer =
  | { readonly result: 'undone' | 'same' | 'kept' }
  | { readonly result: 'edited' | 'failed'; readonly detail: string };

/**
 * All that a run does on one server, in the words of the run: the engine and the runner speak only to this, and
 * each system of servers has one implementation. Bound to one connection and one run; after a lost connection
 * new hands take over where the journal says the old ones were.
 *
 * Each method is one round trip where the system allows it, and raises problems of shared/problems.ts.
 */
export interface Hands {
  /** Takes the server for this run and spreads the safety net. Raises `server-busy`, `tool-missing`, `server-not-writable`. */
  open(who: string): Promise<void>;
  /** Takes the server again for a later undo; no net, since silence then changes nothing. Raises `server-busy`. */
  reopen(who: string): Promise<void>;
  /** A sign of life; any that differs from the last counts. */
  beat(sign: string): Promise<void>;
  /**
   * Confirms the run: from here on the server does not restore itself. What a later undo needs stays there.
   * Raises `server-restored-itself` where the server had given us up already.
   */
  keep(journal: string): Promise<void>;
  /** Tells the safety net that we take back ourselves; waits where it is doing so already. */
  decideToUndo(): Promise<void>;
  /** An undone run leaves nothing behind. */
  forget(): Promise<void>;
  /** Gives the server free and keeps the copies, for a person to look at. */
  release(): Promise<void>;

  /** Makes the private key where this system wants it, and the request that the CA signs. */
  makeKey(algorithm: KeyAlgorithm, names: readonly string[]): Promise<MadeKey>;
  /** Puts the issued chain where a rehearsal finds it, as `chainPath`. */
  stageChain(chainPem: string): Promise<void>;
  readonly chainPath: string;

  /**
   * Compares what stands there with the plan and keeps what undo needs; changes nothing. One memo a change.
   * `slots` name the kept copies. Raises `file-changed-meanwhile` and the like.
   */
  prepare(
    changes: readonly Change[],
    slots: readonly number[],
    materials: Materials,
  ): Promise<readonly Memo[]>;
  /**
   * Tells the safety net how to take back, then makes the changes in order, and makes sure that each stands.
   * Stops behind the first that does not and raises what stopped it; undoes nothing.
   */
  perform(stage: Stage, prepared: readonly PreparedChange[], materials: Materials): Promise<void>;
  /** Takes back the changes in the order given. One that fails does not keep the others from being undone. */
  undo(changes: readonly PreparedChange[]): Promise<readonly UndoAnswer[]>;
  /** Where an undo would throw away what somebody changed since. Reads only. */
  edited(changes: readonly PreparedChange[]): Promise<readonly string[]>;

  /** Lets the service take up its configuration. Raises `configuration-refused` and `reload-failed`. */
  activate(activation: Activation): Promise<void>;
  /** The way back for a service. Answers null, or what a technician needs to read where it does not stand. */
  reactivate(activation: Activation): Promise<string | null>;
}
