import type { Problem, ProblemFacts } from '../../shared/problems.ts';
import type { Check } from './target.ts';

/** What every kind of server says alike of what keeps a plan from working. */

/** A problem that keeps a run from beginning. */
export const blocker = (problem: Problem): Check => ({ severity: 'blocker', problem });

/** The software is put together in a way that we do not know; `reason` says which, as the words of the problem tell them apart. */
export const unsupported = ({ reason, ...facts }: ProblemFacts & { readonly reason: string }): Problem => ({
  code: 'web-server-unsupported',
  facts: { reason, ...facts },
});

/** Somebody else writes these settings, and would write over ours. */
export const managed = ({ manager, ...facts }: ProblemFacts & { readonly manager: string }): Problem => ({
  code: 'site-managed-elsewhere',
  facts: { manager, ...facts },
});
