/**
 * What the system keeps for this person and this app alone: its keychain. Asked without keeping the window waiting. Both
 * raise where it refuses.
 */
export interface Safe {
  lock(text: string): Promise<Uint8Array>;
  /** Raises where the bytes were not locked with this keychain. */
  unlock(bytes: Uint8Array): Promise<Unlocked>;
}

export interface Unlocked {
  readonly text: string;
  /** The keychain locks by another key since: what lies on the disk is to be locked anew. */
  readonly isAged: boolean;
}

/** Null: there is none that protects anything. */
export type SafeOf = () => Promise<Safe | null>;
