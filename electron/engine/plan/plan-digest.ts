import { createHash } from 'node:crypto';
import type { Plan } from '../../../shared/plan.ts';
import { planChanges } from '../../../shared/plan-changes.ts';
import { ProblemError } from '../../../shared/problems.ts';

/** SHA-256 over everything that a plan says, whatever the order of its fields; lower-case hexadecimal. */
export const digestOf = (plan: Plan): string => createHash('sha256').update(inOrder(plan)).digest('hex');

/**
 * What was reviewed is what is done: raises `plan-changed` {paths} where the server has changed so that another plan
 * comes of the same wish. `reviewed` null: somebody who saw no plan, such as a renewal at night.
 */
export function mustBeReviewed(reviewed: Plan | null, now: Plan): void {
  if (reviewed === null || digestOf(reviewed) === digestOf(now)) return;
  throw new ProblemError('plan-changed', { paths: [...planChanges(reviewed, now)] });
}

const inOrder = (plan: Plan): string =>
  JSON.stringify(plan, (_, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
