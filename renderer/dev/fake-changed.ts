import type { PlanChanged } from '../../shared/events.ts';
import type { Plan, ReviewedPlan } from '../../shared/plan.ts';
import { planDifferences } from '../../shared/plan-changes.ts';
import { httpsProbes } from '../../shared/probes.ts';
import { fakePlan, names } from './fake-data.ts';
import { withMail } from './fake-left-out.ts';
import { fakeRenewal } from './fake-renewal.ts';
import { windowsPlan } from './fake-windows.ts';
import type { Scenario } from './scenario.ts';

/** The plan as the server brings it; another one where somebody was at work there meanwhile. */
export function fakePlanned(
  scenario: Scenario,
  { redirect, hsts, renewal, ifOneFails, filesId, selfSigned }: Record<string, unknown>,
  isChanged: boolean,
): ReviewedPlan {
  const made = (scenario === 'windows' ? windowsPlan : fakePlan)(redirect !== false, hsts === true);
  const alone: Plan = {
    names,
    parts: [{ ...made, probes: [...httpsProbes(names)] }],
    renewal: fakeRenewal(scenario, filesId === undefined && selfSigned === undefined ? renewal : 'nobody'),
  };
  const plan = scenario === 'left-out' ? withMail(alone, ifOneFails === 'keep-proven') : alone;
  return { ...(isChanged ? edited(plan) : plan), digest: (isChanged ? '1' : '0').repeat(64) };
}

/** What a run says that finds another plan than `wish` brought, or (null) than one that is not kept. */
export function fakeChanges(scenario: Scenario, wish: Record<string, unknown> | null): PlanChanged {
  const { digest, ...plan } = fakePlanned(scenario, wish ?? {}, true);
  const { digest: _, ...former } = fakePlanned(scenario, wish ?? {}, false);
  const changes = wish === null ? null : [...planDifferences(former, plan)];
  return { type: 'plan-changed', plan, digest, changes };
}

/** Their new log, and what it moves. */
function edited(plan: Plan): Plan {
  const log = (text: string) =>
    text.replace(
      '    ErrorLog',
      '    CustomLog logs/hofladen-access.log combined env=!dontlog\n    ErrorLog',
    );
  return {
    ...plan,
    parts: plan.parts.map((part) => ({
      ...part,
      notes: part.notes.filter(({ say }) => say !== 'plan.apache.forwarded'),
      differences: part.differences.map((difference) => ({
        ...difference,
        before: difference.before === null ? null : log(difference.before),
        after: log(difference.after),
      })),
    })),
  };
}
