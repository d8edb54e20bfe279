import type { RunSummary } from '../../../shared/ipc/contract.ts';

/** Cut off, or left for a hand: its server is asked first. */
export const isOpen = ({ outcome }: RunSummary): boolean =>
  outcome === 'open' || outcome === 'needs-attention';
