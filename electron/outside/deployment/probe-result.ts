import type { PageKind } from '../http/page-kind.ts';

/** What one address answered to a CA's question, the last time it was asked. */
export interface ChallengeProbe {
  readonly name: string;
  readonly address: string;
  /** The last URL asked. */
  readonly url: string;
  /** Of the last answer; null: nothing answers there. */
  readonly status: number | null;
  /** Clipped, printable. */
  readonly bodyStart: string;
  /** The `Server` header of the last answer, clipped, printable. */
  readonly server: string | null;
  /** The network or site builder that answered in place of a server of one's own, by its headers. */
  readonly network: string | null;
  /** What kind of page came back in place of the proof. */
  readonly page: PageKind;
  /** The URLs it led to, in order. */
  readonly redirects: readonly string[];
  /** null: exactly the expected text. Else `wrong-answer`, `answers-anything`, or a code of `Chain.problem`. */
  readonly problem: string | null;
}
