import type { FindingId } from '../../../shared/look.ts';

const verdicts: ReadonlySet<FindingId> = new Set([
  'certificate-good',
  'certificate-ends-soon',
  'certificate-not-trusted',
  'certificate-incomplete',
  'certificate-distrusted',
]);

/** Findings whose verdict depends on whom a list of roots trusts: it has to be said whose list that was. */
export const restsOnRoots = (id: FindingId): boolean => verdicts.has(id);
