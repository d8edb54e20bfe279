import type { HttpChallenge } from '../../shared/plan.ts';

/** Answers challenges at the server's port 80 where no web server does (RFC 8555 §8.3). */
export interface ChallengeListener {
  /**
   * Answers these from now on, in place of those before. Ends with the run, with whoever takes it back, and by itself.
   * Raises `port-80-taken`, `listener-not-possible`, `server-not-writable`, `server-restored-itself`.
   */
  open(answers: readonly HttpChallenge[]): Promise<void>;
  /** The port is free again. Nothing there is as good. */
  close(): Promise<void>;
}
