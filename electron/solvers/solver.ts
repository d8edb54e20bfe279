import type { Challenge, ChallengeMethod, WantedRecord } from '../../shared/challenge.ts';
import type { OutsideView } from '../../shared/events.ts';
import type { CertificateName } from '../../shared/names/address-name.ts';
import type { HttpChallenge } from '../../shared/plan.ts';
import type { Problem } from '../../shared/problems.ts';
import type { provePresented } from '../outside/deployment/challenge.ts';
import type { challengePlace, challengeRecord } from '../outside/dns/challenge-record.ts';
import type { txt } from '../outside/dns/resolver.ts';
import type { Outside } from '../outside/outside.ts';
import type { AnyHost } from '../remote/host.ts';
import type { ChallengeListener } from '../run/challenge-listener.ts';
import type { ServerTarget } from '../targets/target.ts';
import type { ValueLedger, ZoneKeepers } from './dns-values.ts';

/** Every way to prove control of a name: one line each in `registry.ts`. In the order in which they are begun in one order. */
export const solverIds = [
  'dns-by-hand',
  'persist-by-hand',
  'dns-by-api',
  'persist-by-api',
  'http-file',
  'http-listener',
] as const;
export type SolverId = (typeof solverIds)[number];

/** What is known of one name before anything is touched. */
export interface NameFacts {
  /** What visitors meet on each of its addresses; none for a name behind a star. */
  readonly views: readonly OutsideView[];
  /** Somebody can be told what to do while the run goes on, or between two halves of it. */
  readonly isOwnerThere: boolean;
  /** The run's web server opens port 80 for its answer where nobody listens there. */
  readonly opensPort80?: boolean;
}

/** Whether a name can be proven in this way, and why not. */
export type Verdict = { readonly isPossible: true } | { readonly isPossible: false; readonly why: Problem };

/** What the owner is told to do elsewhere, while the run goes on. */
export interface OwnerTask {
  /** `records-may-go`: what was asked for before is not needed any more, however the order ended. */
  readonly kind: 'set-records' | 'records-may-go';
  readonly records: readonly WantedRecord[];
}

/** What of a kind of web server a solver asks; the facts are handed back to it alone. */
export interface AnsweringLook {
  readonly target: Pick<ServerTarget<unknown, AnyHost>, 'obstacles' | 'sites'>;
  readonly facts: unknown;
}

/** The web servers of the run, which can answer a path with a text for a while. */
export interface AnsweringServer {
  readonly host: AnyHost;
  /** The one that visitors of this name meet; of several the first. */
  lookOf(name: string): AnsweringLook;
  /**
   * Has each that visitors of a name meet answer its question, behind whatever is still being taken back. What is changed is in
   * the run's journal, and is rolled back with it.
   */
  place(answers: readonly HttpChallenge[]): Promise<void>;
  /** Takes back what was placed. Raises what could not be taken back. */
  rollBack(): Promise<void>;
}

/** What solvers see of the world. */
export interface SolverProber {
  readonly provePresented: typeof provePresented;
  readonly challengeRecord: typeof challengeRecord;
  readonly challengePlace: typeof challengePlace;
  readonly txt: typeof txt;
}

/** What a solver has around it while it works. */
export interface SolverContext {
  readonly server: AnsweringServer;
  /** Null: the way to the server has none. */
  readonly listener: ChallengeListener | null;
  readonly outside: Outside;
  readonly prober: SolverProber;
  /** Who keeps the zones of names that are proven by an interface of theirs. */
  readonly zones: ZoneKeepers;
  readonly ledger: ValueLedger;
  /** Something of ours stays elsewhere for now; whoever comes next tries again. */
  readonly left: (problem: Problem) => void;
  readonly signal: AbortSignal;
  /** Raises AbortError when the run is stopped meanwhile. */
  readonly pause: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** The run need not stay for its owner: it may end, and be gone on with. */
  readonly mayWait?: boolean;
  /** Null: nobody is there. */
  readonly tellOwner: ((task: OwnerTask) => void) | null;
}

/** Where the record of a name will stand: at its own place, or where that is an alias for; and in whose zone. */
export interface ReachedRecord {
  readonly name: CertificateName;
  readonly record: string;
  readonly zone: string;
}

/** What it looks around with before a run. */
export type Reaching = Pick<SolverContext, 'zones' | 'prober' | 'outside' | 'signal'>;

/**
 * A way to prove control of names, for as many of an order as are proven in this way. Has no state: what it presents
 * is plain data that it makes beforehand, so that it can be written down before anything is done, and taken away by
 * whoever reads it. `present`, `ready` and `cleanUp` are called in this order; `cleanUp` once for each `announce`
 * that was presented, also where presenting failed half-way or the run was stopped.
 */
export interface ChallengeSolver<Presented> {
  readonly id: SolverId;
  readonly method: ChallengeMethod;
  /** Pure. */
  verdict(name: CertificateName, facts: NameFacts): Verdict;
  /**
   * Before anything is touched: makes sure that what it needs elsewhere can be reached, and answers where its records will
   * stand. Reads only. Raises why not. Missing: it needs nothing elsewhere.
   */
  reach?(names: readonly CertificateName[], context: Reaching): Promise<readonly ReachedRecord[]>;
  /**
   * Questions of our own in the form of an authority's, to be presented before one is asked, where others of the order have to be
   * waited for. Only for what stands on the run's server: where it fails, the run's rollback cleans up. Missing: a trial would
   * ask too much.
   */
  trial?(names: readonly CertificateName[]): readonly Challenge[];
  /** What will stand where. Pure. Challenges of other methods are none of its business. */
  announce(challenges: readonly Challenge[]): Presented;
  present(presented: Presented, context: SolverContext): Promise<void>;
  /** Waits until an authority would see all of it, and proves that it would. Raises why it would not. */
  ready(presented: Presented, context: SolverContext): Promise<void>;
  /**
   * Whether an authority would see all of it already: one look, repeated only while nobody answers. Where a run need not
   * stay for its owner, this is asked in place of `ready`. Missing: `ready` waits for no person.
   */
  isReady?(presented: Presented, context: SolverContext): Promise<boolean>;
  /** Heeds no signal. Raises what is left. */
  cleanUp(presented: Presented, context: SolverContext): Promise<void>;
}

/** What a solver announces is only ever handed back to the same one, so that nobody else needs to know its shape. */
export type AnySolver = ChallengeSolver<unknown>;
