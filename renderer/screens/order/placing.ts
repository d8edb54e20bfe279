/** The seller's file, as it is typed. */
export interface Placing {
  /** Its path or address. */
  readonly place: string;
  readonly text: string;
}
