import type { RunSummary } from './ipc/contract.ts';

/** Cut off, or left for a hand: only its server knows how such a run stands, and is asked before anything else. */
export const isUnsettled = ({ outcome }: Pick<RunSummary, 'outcome'>): boolean =>
  outcome === 'open' || outcome === 'needs-attention';
