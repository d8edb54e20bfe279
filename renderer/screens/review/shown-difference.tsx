import { lazy, Suspense } from 'react';
import type { FileDifference, Plan } from '../../../shared/plan.ts';
import { differencesOf } from '../../../shared/plan-parts.ts';
import { changeLines } from './change-lines.ts';

const Difference = lazy(() => import('./difference.tsx'));

/** What of a plan is looked at closely: some files, everything, or nothing. */
export type ShownOfPlan = readonly FileDifference[] | 'all' | null;

/** The exact changes of a plan, over the page that tells of them. */
export function ShownDifference(props: {
  readonly plan: Plan;
  readonly shown: ShownOfPlan;
  onClose(): void;
}) {
  const { plan, shown } = props;
  if (shown === null) return null;
  return (
    <Suspense>
      <Difference
        differences={shown === 'all' ? differencesOf(plan) : shown}
        lines={shown === 'all' ? changeLines(plan) : []}
        onClose={props.onClose}
      />
    </Suspense>
  );
}
