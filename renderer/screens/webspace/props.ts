/** What the pages of one certificate for a host's form are given. */
export interface WebSpaceProps {
  /** Null: it is to be got. */
  readonly id: string | null;
  readonly names: readonly string[];
  onOpen(id: string | null, names: readonly string[]): void;
  /** On to the host's own certificate. */
  onHost(): void;
  onBack(): void;
}
