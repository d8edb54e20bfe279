/** What is said of a problem, in any language. Which page explains it stands in `problem-pages.ts`. */
export interface ProblemWords {
  /** What the owner would say of it. */
  readonly title: string;
  readonly what: string;
  readonly next: string;
}
