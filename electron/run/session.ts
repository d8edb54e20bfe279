import type { KeyAlgorithm, RequestSubject } from '../../shared/job.ts';
import type { PreparedChange, UndoRecord } from '../../shared/journal.ts';
import type { CertificateName } from '../../shared/names/address-name.ts';
import type { Activation, Change, Stage } from '../../shared/plan.ts';
import { ProblemError } from '../../shared/problems.ts';
import type { HandedTo } from '../../shared/renewal.ts';
import type { Way } from '../../shared/ways.ts';
import type { ChallengeListener } from './challenge-listener.ts';
import { type RunStatus, unwatched } from './run-status.ts';

/** The run's new private key: where it lies, and the request that a CA signs for it. */
export interface MadeKey {
  readonly csrPem: string;
  /** On the server, which it never leaves: its path, and the hash of the file to compare a copy with. */
  readonly onServer: { readonly path: string; readonly sha256: string } | null;
  /** PEM, where the server cannot make one itself: in this program's memory until the run ends. */
  readonly inMemory?: string;
}

/** What only the run knows when a change is made: the issued chain, and the key. */
export interface Materials {
  readonly chainPem?: string;
  readonly key?: MadeKey;
  /** A login for the zones of the names, as whoever renews on the server reads it. */
  readonly dnsLogin?: string;
}

/** What became of one change that was to be taken back. */
export type UndoAnswer =
  /** `settings`: files of a package that is gone which stay, since somebody changed them. */
  | { readonly result: 'undone' | 'same' | 'kept'; readonly settings?: readonly string[] }
  | { readonly result: 'edited'; readonly detail: string }
  /** `othersMayWrite`: a place that was root's at the run and is somebody else's since, so nothing is written there. */
  | { readonly result: 'failed'; readonly detail: string; readonly othersMayWrite?: string };

/** What a confirmed run took away from what the runs before it had kept. */
export interface Kept {
  /** Former private keys that no promised undo needs any more. */
  readonly prunedKeys: number;
  /** Certificates that have expired and stay, since something on the server uses them, or may; none unless told. */
  readonly keptCertificates?: number;
}

/** What an undo makes of a file that somebody edited since. */
export interface Merge {
  readonly path: string;
  /** Of what stands there now. */
  readonly theirs: string;
  /** What takes its place; null: the file goes. */
  readonly content: Uint8Array | null;
  /** A copy of theirs stays on the server, whatever becomes of the run's folder. */
  readonly keepsTheirs: boolean;
}

/** All that one undo does: the changes in their order, edited files settled, then the services. */
export interface UndoWork {
  readonly changes: readonly PreparedChange[];
  readonly merges: readonly Merge[];
  readonly activations: readonly Activation[];
}

/** What an undo came to that had its services take it up at once. */
export interface UndoneAtOnce {
  readonly answers: readonly UndoAnswer[];
  /** Null: something could not be taken back, and no service was touched. */
  readonly services: TakenUp | null;
}

/** How a part of an undo has its services take it up. */
export interface HowTakenUp {
  /** Only where all of the part could be taken back, and after each service has read its configuration. */
  readonly isTested: boolean;
  /** A later part has the same services take up more: that they go on standing is looked at only then. */
  readonly isOnTheWay: boolean;
}

/** How services stand on what an undo brought back; words are a technician's. */
export interface TakenUp {
  /** Could not read its configuration, so that none was reloaded. */
  readonly refused: { readonly service: string; readonly words: string } | null;
  /** Do not stand. */
  readonly fallen: readonly { readonly service: string; readonly words: string }[];
}

/** The versions of one file that a run changed and somebody edited since. Bytes; null: there is no such file. */
export interface Versions {
  /** What is there now, with its hash (`absent` where nothing is). */
  readonly theirs: { readonly hash: string; readonly bytes: Uint8Array | null };
  /** The kept copies, by backup id: the file as each change found it. */
  readonly former: ReadonlyMap<number, Uint8Array>;
}

/** The run's hold on its server: the lock that keeps other runs away, and the folder with the kept copies. */
export interface RunLock {
  /** Takes the server for this run, and spreads the net where there is one. Raises `server-busy`, `tool-missing`, `server-not-writable`, `writable-by-others`. */
  open(who: string): Promise<void>;
  /**
   * Takes the server again for a recovery or a later undo, with the net: silence lets the server finish what is
   * decided. Raises `server-busy`.
   */
  reopen(who: string): Promise<void>;
  /** How the run stands. Reads only. */
  status(): Promise<RunStatus>;
  /** The journal that `commit` left there; its answer null: there is none. Null: this kind of server does not give it back. Reads only. */
  readonly storedJournal: (() => Promise<string | null>) | null;
  /**
   * Confirms the run: from here on the server does not restore itself. What a later undo needs stays there.
   * Raises `server-restored-itself` where the server had given us up already.
   */
  commit(journal: string): Promise<Kept>;
  /**
   * Notes that we take back ourselves, and for a net what that is, so that it finishes where we fall silent;
   * waits where it is doing so already.
   */
  decideToUndo(work: UndoWork): Promise<void>;
  /** An undone run leaves nothing behind. Raises `server-not-writable`. */
  purge(): Promise<void>;
  /**
   * Of a run that was taken back, only what later ones may live on stays: its copies are kept, and `rest` takes it back.
   * Safe to repeat. Raises `server-not-writable`. Null: on this kind of server no run is taken back before a later one.
   */
  readonly setAside: ((rest: UndoWork) => Promise<void>) | null;
  /** Gives the server free and keeps the copies, for a person to look at. */
  release(): Promise<void>;
}

/** What restores the server in our silence. */
export interface SafetyNet extends RunLock {
  /** How often signs of life are due, in milliseconds. */
  readonly beatEvery: number;
  /** A sign of life; any that differs from the last counts. */
  beat(sign: string): Promise<void>;
  /**
   * The undo of a confirmed run did not work out: everything is as it was before the undo began, the services too,
   * and the run stands. Answers null, or what a technician needs to read where that failed.
   */
  rollForward(work: UndoWork): Promise<string | null>;
}

/** Where a private copy of the service finds key and chain before anything is installed. */
export interface Staging {
  /** Puts the issued chain at `chainPath`. */
  stage(chainPem: string): Promise<void>;
  readonly chainPath: string;
}

/** The key of a run that waits, where neither the safety net nor the end of the run takes it away. */
export interface LastingKey {
  /**
   * Copies the run's key there; one that lies there already may stay. Raises `waiting-key-gone` where neither is the key
   * with this hash, `writable-by-others`, `server-not-writable`.
   */
  keep(sha256: string): Promise<void>;
  /** Takes a copy back into the run, with a request of it for these names. Raises as `keep`. */
  take(sha256: string, names: readonly CertificateName[]): Promise<MadeKey>;
  /** Takes it away; nothing there is as good. Raises `server-not-writable`, `writable-by-others`. */
  drop(): Promise<void>;
}

/** A key on the server that DNS names, so that it has to stay. */
export interface PinnedKey {
  readonly path: string;
  /** SHA-256 of its public half, hexadecimal, lower case. */
  readonly digest: string;
}

export interface Keys {
  /**
   * Makes the private key where this system wants it, and the request that the CA signs; `subject`: what the request says of
   * its owner. Raises `change-failed`.
   */
  make(
    algorithm: KeyAlgorithm,
    names: readonly CertificateName[],
    subject?: RequestSubject,
  ): Promise<MadeKey>;
  /**
   * Lays a key that its owner has into the run's folder, in PEM; nothing of it stands in a command line. It has no request.
   * Null: keys of this system wait in this program's memory. Raises `change-failed`, `writable-by-others`.
   */
  readonly bring: ((pem: string) => Promise<MadeKey>) | null;
  /**
   * A certificate in PEM that the key of this run has signed, for these names and so many days from now. Null: keys of this
   * system are in this program's memory. Raises `change-failed`.
   */
  readonly selfSign: ((names: readonly CertificateName[], days: number) => Promise<string>) | null;
  /**
   * As `make`, with a key that stands on the server already: `digest` is SHA-256 of its public half. Null: this system keeps
   * none where it could be used again. Raises `pinned-key-gone` {path}.
   */
  readonly reuse: ((standing: PinnedKey, names: readonly CertificateName[]) => Promise<MadeKey>) | null;
  /** Null: a key of this system can lie nowhere while its run waits. */
  readonly lasting: LastingKey | null;
  /** Null: no service of this system has a private copy. */
  readonly staging: Staging | null;
}

export interface Changes {
  /**
   * Compares what stands there with the plan and keeps what undo needs; changes nothing. One undo record a change.
   * `backupIds` name the kept copies. Raises `file-changed-meanwhile` and the like.
   */
  prepare(
    changes: readonly Change[],
    backupIds: readonly number[],
    materials: Materials,
  ): Promise<readonly UndoRecord[]>;
  /**
   * Tells the safety net how to take back, then makes the changes in order, and makes sure that each stands.
   * Stops behind the first that does not and raises what stopped it; undoes nothing.
   */
  perform(stage: Stage, prepared: readonly PreparedChange[], materials: Materials): Promise<void>;
  /**
   * Takes back the changes in the order given, and settles edited files. One that fails does not keep the others
   * from being undone. Services are not touched.
   */
  undo(work: UndoWork): Promise<readonly UndoAnswer[]>;
  /**
   * Where an undo would throw away what somebody changed since. Reads only. Raises `undo-blocked-by-others` where what
   * was root's at the run has become somebody else's, and `former-key-pruned` where a kept key was removed since.
   */
  edited(changes: readonly PreparedChange[]): Promise<readonly string[]>;
  /** The versions of a file between which somebody has to choose. Reads only. */
  versions(path: string, backupIds: readonly number[]): Promise<Versions>;
}

export interface Services {
  /** Lets the service take up its configuration. Raises `configuration-refused` and `reload-failed`. */
  activate(activation: Activation): Promise<void>;
  /** `Changes.perform` and `activate` behind it, once all changes stand: one round trip for both. Missing: one after the other. */
  readonly performAndActivate?: (
    stage: Stage,
    prepared: readonly PreparedChange[],
    materials: Materials,
  ) => Promise<void>;
  /** Says whether the service could read its configuration as it is now: null, or its own words. */
  test(activation: Activation): Promise<string | null>;
  /** The way back for a service. Answers null, or what a technician needs to read where it does not stand. */
  reactivate(activation: Activation): Promise<string | null>;
  /**
   * `Changes.undo`, and where all of it went well `test` (if wished) and `reactivate` of each service: one round trip for all.
   * Missing: one after the other.
   */
  readonly undoAndReactivate?: (work: UndoWork, how: HowTakenUp) => Promise<UndoneAtOnce>;
}

export interface Renewal {
  /**
   * Has who renews a certificate try it (or tell how it stands, where it has no trial), and calls what puts it in place,
   * both at once and without a trace. Answers the SHA-256 fingerprint that visitors must be shown by now; null: the run's
   * own. Raises `renewal-trial-failed`, `renewal-hook-failed` and `renewal-hand-over-failed`.
   */
  prove(certificate: string, by: HandedTo): Promise<string | null>;
}

/**
 * All that a run does on one server, in the words of the run: the engine and the runner speak only to this, and
 * each system of servers has one implementation. Bound to one connection and one run; after a lost connection
 * a new session takes over where the journal says the old one was. What a way to a server cannot give is null there, and
 * its owner was told so (`limitsOf` in shared/ways.ts).
 *
 * Each method is one round trip where the system allows it, and raises problems of shared/problems.ts.
 */
export interface Session {
  readonly way: Way;
  /** Null: nobody is kept away, and nothing but our own journal knows of the run. */
  readonly lock: RunLock | null;
  /** The lock and more. Null: only we put anything back. */
  readonly net: SafetyNet | null;
  readonly changes: Changes;
  /** Null: none can be made there; see `makeKeyHere`. */
  readonly keys: Keys | null;
  /** Null: the system takes changes up by itself, and no plan for it activates anything. */
  readonly services: Services | null;
  /** Null: no port can be listened at there, or whoever serves the web has a listener of its own. */
  readonly listener: ChallengeListener | null;
  /** Null: nobody over such a way renews without us, and no plan for it hands anything over. */
  readonly renewal: Renewal | null;
}

/** A session over a way that has a lock, a net and keys. */
export type WholeSession = Session & {
  readonly lock: RunLock;
  readonly net: SafetyNet;
  readonly keys: Keys;
};

export const statusOf = async ({ lock }: Session): Promise<RunStatus> => lock?.status() ?? unwatched;

export const commitOn = async ({ lock }: Session, journal: string): Promise<Kept> =>
  lock?.commit(journal) ?? { prunedKeys: 0 };

/** For a plan or a journal that activates something. Raises `unexpected` where the system has nothing to activate. */
export function servicesOf({ services }: Session): Services {
  if (services !== null) return services;
  throw new ProblemError('unexpected', {}, { detail: 'this system has nothing to activate' });
}
