import type { LearnId } from './learn-ids.ts';

/** What is said of a problem, in any language. */
export interface ProblemWords {
  /** What the owner would say of it. */
  readonly title: string;
  readonly what: string;
  readonly next: string;
  readonly learn: LearnId;
}
