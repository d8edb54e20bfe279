import type { PlanFacts, PlanKey, PlanNote } from '../../shared/plan.ts';

/** How a choice is told: a sentence of the plan, with what it mentions. */
export type Reason = Pick<PlanNote, 'say' | 'facts'>;

export const reason = <Key extends PlanKey>(say: Key, facts: PlanFacts<Key>): Reason => ({
  say,
  facts: { ...facts },
});

/** Nobody is to renew: as its owner wanted, or since nobody could ask for the like of a certificate that ends then (ISO 8601). */
export const whyNobody = (endsAt: string | undefined): Reason =>
  endsAt === undefined
    ? reason('plan.renewal.nobody-asked', {})
    : reason('plan.renewal.nobody-brought', { notAfter: endsAt });
