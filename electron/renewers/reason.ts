import type { PlanFacts, PlanKey, PlanNote } from '../../shared/plan.ts';

/** How a choice is told: a sentence of the plan, with what it mentions. */
export type Reason = Pick<PlanNote, 'say' | 'facts'>;

export const reason = <Key extends PlanKey>(say: Key, facts: PlanFacts<Key>): Reason => ({
  say,
  facts: { ...facts },
});
