import type { Row } from '../../../../shared/offers/compare.ts';

/** What the person may do with an offer. */
export interface RowActions {
  /** Null: no site is known yet. */
  readonly onChoose: ((row: Row) => void) | null;
  /** Whether choosing leads anywhere yet. */
  canChoose(row: Row): boolean;
  onEdit(id: string): void;
  onRemove(id: string): void;
  /** The person knows a price that is not known here. */
  onKnow(row: Row): void;
}
