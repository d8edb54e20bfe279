import type { UpdatesView } from './ipc/updates.ts';
import type { Problem } from './problems.ts';

/** A private key file of the person's own: what it is, or why it cannot be used as it is. */
export interface FoundKey {
  readonly file: string;
  /** As SSH calls it (`ssh-ed25519`); null: locked by a passphrase, or not readable. */
  readonly type: string | null;
  readonly state: 'ready' | 'locked' | 'unreadable';
}

/** What this computer has for the work ahead, one matter each. A problem is what stands in the way. */
export type Check =
  | { readonly about: 'program'; readonly version: string; readonly runtime: string; readonly system: string }
  | {
      readonly about: 'folder';
      readonly folder: string;
      readonly runs: number;
      readonly unreadable: number;
      readonly problem: Problem | null;
    }
  | { readonly about: 'keys'; readonly keys: readonly FoundKey[] }
  /** `keys` null: no agent is announced. */
  | { readonly about: 'agent'; readonly keys: number | null; readonly problem: Problem | null }
  /** Whether the window can keep a password; `unknown`: only it can tell. */
  | { readonly about: 'keychain'; readonly state: 'there' | 'none' | 'unknown' }
  | { readonly about: 'servers'; readonly known: number; readonly aliases: readonly string[] }
  /** How old prices, rates, trust record and signs are. */
  | { readonly about: 'data'; readonly made: string; readonly isAged: boolean }
  /** Whether the window looks for newer versions, and what it was told last. */
  | ({ readonly about: 'updates'; readonly isWanted: boolean } & Pick<
      UpdatesView,
      'askedAt' | 'isSilent' | 'newer' | 'page'
    >)
  /** Reached by its name, over TLS, and of one mind about the time. */
  | {
      readonly about: 'authority';
      readonly directory: string;
      readonly host: string;
      readonly problem: Problem | null;
    };

export type Verdict = 'good' | 'note' | 'bad';

/** Whether that serves, is merely to be known, or stands in the way. Pure. */
export function verdictOf(check: Check): Verdict {
  switch (check.about) {
    case 'program':
      return 'good';
    case 'folder':
      return check.problem !== null || check.unreadable > 0 ? 'bad' : 'good';
    case 'keys':
      return check.keys.some(({ state }) => state === 'ready') ? 'good' : 'note';
    case 'agent':
      return check.problem === null && (check.keys ?? 0) > 0 ? 'good' : 'note';
    case 'keychain':
      return check.state === 'there' ? 'good' : 'note';
    case 'servers':
      return check.known + check.aliases.length > 0 ? 'good' : 'note';
    case 'data':
      return check.isAged ? 'note' : 'good';
    case 'updates':
      if (check.newer !== null) return check.newer.closesGap ? 'bad' : 'note';
      return check.isWanted && !check.isSilent ? 'good' : 'note';
    case 'authority':
      return check.problem === null ? 'good' : 'bad';
  }
}
