/**
 * A regular expression that stands in our own code between slashes. The built-in type's own name, with which one is made
 * of any text, is not to be found in the product at all: see `build/patterns.ts`.
 */
export interface Literal {
  test(text: string): boolean;
}
