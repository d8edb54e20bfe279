import type { Problem, ProblemFacts } from '../../shared/problems.ts';
import type { UnsupportedReason } from '../../shared/unsupported-reasons.ts';
import type { Check } from './target.ts';

/** What every kind of server says alike of what keeps a plan from working. */

/** A problem that keeps a run from beginning. */
export const blocker = (problem: Problem): Check => ({ severity: 'blocker', problem });

/** The software or its settings are put together in a way that we cannot change; each `reason` has its own words. */
export const unsupported = ({
  reason,
  ...facts
}: ProblemFacts & { readonly reason: UnsupportedReason }): Problem => ({
  code: 'web-server-unsupported',
  facts: { reason, ...facts },
});

/** Somebody else writes these settings, and would write over ours. */
export const managed = ({ manager, ...facts }: ProblemFacts & { readonly manager: string }): Problem => ({
  code: 'site-managed-elsewhere',
  facts: { manager, ...facts },
});
