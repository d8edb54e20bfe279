import type { ListedSite } from '../../../shared/ipc/several.ts';

/** A server that is open, and which of its sites are meant; null: all. */
export interface OpenServer {
  readonly connectionId: string;
  readonly label: string;
  readonly sites: readonly ListedSite[] | null;
}
