import type { PlanFacts, PlanKey, PlanNote } from '../../shared/plan.ts';

/** One thing that a plan does, with all that its words mention; `path`: where, unless that is nowhere in particular. */
export function note<Key extends PlanKey>(
  stage: PlanNote['stage'],
  say: Key,
  facts: PlanFacts<Key>,
  path?: string,
): PlanNote {
  return path === undefined || path === '' ? { stage, say, facts } : { stage, say, facts, path };
}
