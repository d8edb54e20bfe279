import { createHash } from 'node:crypto';
import type { PlanChanged } from '../../../shared/events.ts';
import type { Plan } from '../../../shared/plan.ts';
import { changedPaths, pathsIn, planDifferences } from '../../../shared/plan-changes.ts';
import { ProblemError } from '../../../shared/problems.ts';

/** SHA-256 over everything that a plan says, whatever the order of its fields; lower-case hexadecimal. */
export const digestOf = (plan: Plan): string => createHash('sha256').update(inOrder(plan)).digest('hex');

/**
 * What was reviewed is what is done: tells the difference (`plan-changed` with the plan of now) and raises `plan-changed`
 * {paths} where the server has changed so that another plan comes of the same wish. `reviewed` null: somebody who saw no
 * plan, such as a renewal at night.
 */
export function mustBeReviewed(reviewed: Plan | null, now: Plan, tell: (event: PlanChanged) => void): void {
  if (reviewed === null || digestOf(reviewed) === digestOf(now)) return;
  const changes = [...planDifferences(reviewed, now)];
  tell({ type: 'plan-changed', plan: now, digest: digestOf(now), changes });
  throw new ProblemError('plan-changed', { paths: changedPaths(changes) });
}

/** As `mustBeReviewed`, where only the digest of the plan is kept that was seen: then all of the plan of now is told. */
export function mustHaveDigest(digest: string, now: Plan, tell: (event: PlanChanged) => void): void {
  if (digestOf(now) === digest) return;
  tell({ type: 'plan-changed', plan: now, digest: digestOf(now), changes: null });
  throw new ProblemError('plan-changed', { paths: pathsIn(now) });
}

const inOrder = (plan: Plan): string =>
  JSON.stringify(plan, (_, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
